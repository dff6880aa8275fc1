import type { CellValue } from "../values/cell";
import { folded, textOf } from "../values/text";

/**
 * What a source said the last time, as marks in one cell of the register's row: for each column that was not empty, four characters
 * for its header and four for its value. It tells an edit by hand from what was brought in, wherever the row is sorted to.
 */
export type Stamp = ReadonlyMap<string, string>;

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.";
/** So that Excel takes a stamp for text, whatever its marks. */
const PREFIX = "s:";
const SIZE = 4;

const HEADER_MARKS = new Map<string, string>();

/** The mark of a column's header; the same few are asked for in every row. */
export function headerMark(header: string): string {
  const known = HEADER_MARKS.get(header);
  if (known !== undefined) return known;
  const made = mark(folded(header));
  HEADER_MARKS.set(header, made);
  return made;
}

/** The mark of a cell; alike for cells that a workbook gives back in another type or with other spaces. */
export const valueMark = (value: CellValue): string =>
  mark(typeof value === "number" ? numberText(value) : textOf(value).toLowerCase());

/** A number to twelve digits, which is what survives a workbook. */
const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? String(value) : String(Number(value.toPrecision(12)));

/** A stamp as its cell holds it. */
export const stampText = (stamp: Stamp): string =>
  PREFIX + [...stamp].map(([header, value]) => header + value).join("");

/** The stamp in a cell; empty where there is none. */
export function stampOf(cell: CellValue): Stamp {
  const stamp = new Map<string, string>();
  if (typeof cell !== "string" || !cell.startsWith(PREFIX)) return stamp;
  for (let at = PREFIX.length; at + 2 * SIZE <= cell.length; at += 2 * SIZE)
    stamp.set(cell.slice(at, at + SIZE), cell.slice(at + SIZE, at + 2 * SIZE));
  return stamp;
}

/** Four letters of a hash (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return letter(hash) + letter(hash >>> 6) + letter(hash >>> 12) + letter(hash >>> 18);
}

const letter = (bits: number): string => LETTERS.charAt(bits & 63);
