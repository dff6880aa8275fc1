import { Deflate, inflateSync, strFromU8, strToU8 } from "fflate";
import { breathe } from "./breathe";

/** A cell holds at most 32,767 characters: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const CHUNK = 30_000;
/** Bytes that are compressed between two pauses: a few milliseconds of work. */
const AT_ONCE = 65_536;

/**
 * Something that is kept in cells: compressed, because a findings sheet says the same sentences thousands of times, and as plain
 * letters that no cell changes. What was read from cells is unpacked when it is first asked for, and written back as it stood.
 */
export class Kept<Value> {
  private unpacked: Value | undefined;
  private packed: readonly string[] | undefined;

  private constructor(value: Value | undefined, pieces: readonly string[] | undefined) {
    this.unpacked = value;
    this.packed = pieces;
  }

  /** A value that is to be kept. */
  static of<Value>(value: Value): Kept<Value> {
    return new Kept(value, undefined);
  }

  /** What the pieces in cells hold; nothing is looked at yet. */
  static from<Value>(pieces: readonly string[]): Kept<Value> {
    return new Kept<Value>(undefined, pieces);
  }

  /** Undefined where somebody has changed the cells so that they can no longer be read. */
  get value(): Value | undefined {
    try {
      return (this.unpacked ??= unpack(this.packed ?? []) as Value);
    } catch {
      return undefined;
    }
  }

  /** The texts that keep it, each short enough for a cell. */
  async pieces(): Promise<readonly string[]> {
    return (this.packed ??= await pack(this.unpacked));
  }
}

async function pack(value: unknown): Promise<readonly string[]> {
  const bytes = strToU8(JSON.stringify(value));
  const pause = breathe();
  let letters = "";
  const deflate = new Deflate((part) => {
    // `fromCharCode` takes its letters as arguments, of which there can be too many.
    for (let first = 0; first < part.length; first += 8_192)
      letters += String.fromCharCode(...part.subarray(first, first + 8_192));
  });
  for (let first = 0; first < bytes.length; first += AT_ONCE) {
    await pause();
    deflate.push(bytes.subarray(first, first + AT_ONCE), first + AT_ONCE >= bytes.length);
  }
  const text = btoa(letters);
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

function unpack(pieces: readonly string[]): unknown {
  const letters = atob(pieces.join(""));
  return JSON.parse(strFromU8(inflateSync(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)))));
}
