import { Inflate } from "fflate";
import { LIMITS } from "../limits";
import { FileRefusal } from "../refusal";
import { crc32 } from "./crc";
import type { ZipEntry } from "./directory";
import { readDirectory } from "./directory";

/**
 * The files of a zip by name, each taken out when it is asked for. What the directory promises is checked against the limits at
 * once, each file against its checksum when it is taken out. Folders are left out; of two files with one name the first counts.
 */
export class Zip {
  private readonly entries = new Map<string, ZipEntry>();

  constructor(private readonly bytes: Uint8Array) {
    const entries = readDirectory(bytes).filter((entry) => !entry.name.endsWith("/"));
    checkDeclared(entries);
    for (const entry of entries) if (!this.entries.has(entry.name)) this.entries.set(entry.name, entry);
  }

  keys(): Iterable<string> {
    return this.entries.keys();
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  get(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    return entry && extract(this.bytes, entry);
  }

  /** When a file was last changed, where the zip says so. */
  modified(name: string): string | undefined {
    return this.entries.get(name)?.modified;
  }
}

/** All files of a zip at once. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = new Zip(bytes);
  return new Map([...zip.keys()].map((name) => [name, zip.get(name) ?? new Uint8Array()] as const));
}

/** What the directory promises, so that most bombs are refused before a byte is inflated. */
function checkDeclared(entries: readonly ZipEntry[]): void {
  if (entries.length > LIMITS.entries) {
    throw bomb(`it holds ${entries.length.toLocaleString("en-GB")} parts`);
  }
  if (entries.some((entry) => entry.encrypted)) {
    throw new FileRefusal("PasswordProtected", "The file's zip is protected by a password.");
  }
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.totalBytes) throw bomb(`unpacked it would take ${megabytes(total)}`);
  for (const { name, size, compressedSize } of entries) {
    if (size > LIMITS.partBytes) throw bomb(`its part ${name} would take ${megabytes(size)}`);
    if (size > LIMITS.ratioFrom && size > compressedSize * LIMITS.ratio) {
      throw bomb(`its part ${name} would grow ${Math.round(size / Math.max(1, compressedSize))} times`);
    }
  }
}

function extract(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) {
    throw damaged(entry.name, "it is packed in a way that workbooks do not use");
  }
  const part = entry.method === 0 ? packed.slice() : inflate(packed, entry);
  if (part.length !== entry.size || crc32(part) !== entry.crc) {
    throw damaged(entry.name, "its content does not fit its checksum");
  }
  return part;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw damaged(entry.name, "it is not where the file says");
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damaged(entry.name, "the file ends before it");
  return bytes.subarray(start, start + entry.compressedSize);
}

/** Deflate grows by at most 1,032 times, so a step never yields more than 33 MB beyond what was promised. */
const STEP = 32 * 1024;

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const part = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > part.length) {
      throw bomb(`its part ${entry.name} unpacks to more than the file says`);
    }
    part.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw damaged(entry.name, "it cannot be unpacked", error);
  }
  if (filled !== part.length) throw damaged(entry.name, "it is shorter than the file says");
  return part;
}

const megabytes = (size: number): string => `${Math.round(size / 1048576).toLocaleString("en-GB")} MB`;

const bomb = (what: string): FileRefusal =>
  new FileRefusal("ZipBomb", `The file was made to overload the program that opens it: ${what}.`);

const damaged = (part: string, what: string, cause?: unknown): FileRefusal =>
  new FileRefusal("DamagedZip", `The file is damaged at its part ${part}: ${what}.`, cause);
