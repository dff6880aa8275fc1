import { readSource } from "../read-source";
import type { ReadAnswer, ReadRequest } from "./messages";
import { piecesOf } from "./pieces";

/** The worker's side: reads one file after the other, and answers in pieces. */
const answer = (message: ReadAnswer): void => globalThis.postMessage(message);

globalThis.addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  void data.file.arrayBuffer().then((buffer) => {
    const { name, modified } = data;
    const source = { name, bytes: new Uint8Array(buffer), ...(modified === undefined ? {} : { modified }) };
    const read = readSource(source, (file, done, total) => answer({ kind: "file", file, done, total }));
    for (const piece of piecesOf(read)) answer(piece);
  });
});
