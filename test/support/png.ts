import { inflateSync } from "node:zlib";

/** What a picture's own bytes say of it. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Whether the pixel in the top left corner lets through what is behind it. */
  readonly clearCorner: boolean;
}

const SIGNATURE = "89504e470d0a1a0a";
const TRUECOLOUR_WITH_ALPHA = 6;

/** Reads a PNG as https://www.w3.org/TR/png-3 lays it out; throws for anything else. */
export function readPng(bytes: Buffer): Png {
  if (bytes.toString("hex", 0, 8) !== SIGNATURE) throw new Error("This is no PNG file.");
  const alpha = bytes[25] === TRUECOLOUR_WITH_ALPHA;
  // The first pixel has neighbours neither to the left nor above, so that every filter leaves it as it is.
  const first = inflateSync(pixels(bytes));
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    clearCorner: alpha && first[4] === 0,
  };
}

function pixels(bytes: Buffer): Buffer {
  const found: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      found.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(found);
}
