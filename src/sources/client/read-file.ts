import { FileRefusal } from "../refusal";
import type { ReadSource } from "../read-source";
import type { ReadAnswer, ReadRequest } from "./messages";
import { IdleWorker } from "./idle-worker";
import { Collected } from "./pieces";

/** How far the reading of an archive is. */
export interface ReadProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

export interface ReadWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** Reads a file off the page's thread. Rejects with an `AbortError` when it is cancelled, with a `FileRefusal` when the worker fails. */
export type ReadFile = (file: File, watch?: ReadWatch) => Promise<ReadSource>;

const readers = new IdleWorker(
  () => new Worker(new URL("./worker.ts", import.meta.url), { name: "steerbook-reader" }),
  10_000,
);

/** Reads a file in a worker of its own. */
export const readFile: ReadFile = (file, { signal, onProgress } = {}) =>
  new Promise((resolve, reject) => {
    const worker = readers.take();
    const collected = new Collected();
    const end = (settle: () => void, keep: boolean): void => {
      worker.onmessage = worker.onerror = worker.onmessageerror = null;
      signal?.removeEventListener("abort", cancel);
      if (keep) readers.rest(worker);
      else worker.terminate();
      settle();
    };
    const cancel = (): void => end(() => reject(new DOMException("Cancelled.", "AbortError")), false);
    const fail = (): void =>
      end(
        () =>
          reject(
            new FileRefusal(
              "ReaderFailed",
              "The file could not be read; it may need more memory than there is.",
            ),
          ),
        false,
      );
    worker.onerror = worker.onmessageerror = fail;
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.kind === "file") return onProgress?.(data);
      const read = collected.take(data);
      if (read) end(() => resolve(read), true);
    };
    if (signal?.aborted) return cancel();
    signal?.addEventListener("abort", cancel);
    const request: ReadRequest = {
      file,
      name: file.name,
      ...(file.lastModified > 0 ? { modified: new Date(file.lastModified).toISOString() } : {}),
    };
    worker.postMessage(request);
  });
