import { FileRefusal } from "../refusal";

/** One file of a zip, as the central directory describes it. Sizes are bytes; `offset` is of its local header. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
  /** When the file was last changed, in the local time of who packed it (ISO 8601 without a zone). */
  readonly modified?: string;
}

// Signatures and layouts: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3.
const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const MAX_COMMENT = 0xffff;

/** Reads a zip's central directory; refuses the file when it is cut off or does not hang together. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + 46 + nameLength + extraLength + commentLength;
    if (next > view.byteLength) throw damaged();
    entries.push(readEntry(view, bytes, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameAt = at + 46;
  const large = zip64Fields(view, nameAt + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    // Some writers part folders by a backslash, or begin at the root.
    name: new TextDecoder()
      .decode(bytes.subarray(nameAt, nameAt + nameLength))
      .replaceAll("\\", "/")
      .replace(/^\//, ""),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    size: large[0],
    compressedSize: large[1],
    offset: large[2],
    ...dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
  };
}

/** MS-DOS date and time: bits for year since 1980, month and day; hours, minutes and half seconds. */
function dosTime(date: number, time: number): { modified?: string } {
  const month = (date >> 5) & 15;
  const day = date & 31;
  if (month < 1 || month > 12 || day < 1) return {};
  const two = (value: number): string => String(value).padStart(2, "0");
  const clock = [time >> 11, (time >> 5) & 63, (time & 31) * 2].map(two).join(":");
  return { modified: `${1980 + (date >> 9)}-${two(month)}-${two(day)}T${clock}` };
}

/** The sizes and the offset, taken from the zip64 field where their 32 bits are all set. */
function zip64Fields(
  view: DataView,
  extraAt: number,
  extraLength: number,
  plain: [number, number, number],
): [number, number, number] {
  if (!plain.includes(0xffffffff)) return plain;
  const end = extraAt + extraLength;
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return plain.map((value) => {
      if (value !== 0xffffffff) return value;
      if (field + 8 > end) throw damaged();
      const wide = Number(view.getBigUint64(field, true));
      field += 8;
      return wide;
    }) as [number, number, number];
  }
  throw damaged();
}

function findDirectory(view: DataView): { start: number; count: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { start, count };
    return findDirectory64(view, at) ?? { start, count };
  }
  throw damaged();
}

function findDirectory64(view: DataView, end: number): { start: number; count: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_OF_DIRECTORY_64) throw damaged();
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

const damaged = (): FileRefusal =>
  new FileRefusal("DamagedZip", "The file is cut off or damaged: the list of its parts cannot be read.");
