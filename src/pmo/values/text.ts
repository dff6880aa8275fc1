import type { CellValue } from "./cell";

/** Spaces that look like a space and are none: no-break, figure, thin, narrow, ideographic, and marks of no width. */
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const NO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const HAS_ODD = /[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/;

const plainSpaces = (text: string): string =>
  HAS_ODD.test(text) ? text.replace(ODD_SPACES, " ").replace(NO_WIDTH, "") : text;

/** One line: odd spaces made plain, runs of white space collapsed, ends trimmed. */
export function tidy(text: string): string {
  const plain = plainSpaces(text).trim();
  return /\s\s|[\t\r\n\v\f]/.test(plain) ? plain.replace(/\s+/g, " ") : plain;
}

/** Several lines: as `tidy`, with line breaks kept (at most one blank line in a row) and Windows ones made plain. */
export function tidyLines(text: string): string {
  const plain = plainSpaces(text).trim();
  if (!/[\t\r\n\v\f]| {2}/.test(plain)) return plain;
  return plain
    .replace(/\r+\n?/g, "\n")
    .replace(/[\t\v\f ]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
}

/** Latin letters without accents (`é` is `e`, `ß` is `ss`); letters of other scripts stay as they are. */
export const unaccented = (text: string): string =>
  /[\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/.test(text)
    ? text
        .replace(/ß/g, "ss")
        .replace(/œ/g, "oe")
        .replace(/æ/g, "ae")
        .replace(/ø/g, "o")
        .normalize("NFD")
        .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
        .normalize("NFC")
    : text;

/** Text without case, accents, punctuation and repeated spaces, for comparing names and list values; letters of every script stay. */
export const folded = (text: string): string =>
  unaccented(tidy(text).toLowerCase())
    .replace(/[^\p{L}\p{N}%+#]+/gu, " ")
    .trim();

/** What a cell shows as one line of text: dates stay numbers, for the number format is not known here. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return tidy(value);
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** Text cut to a length, with an ellipsis where it was longer. */
export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** What UTF-8 text looks like when it was read as Windows-1252, and what was meant. */
const MOJIBAKE: readonly (readonly [RegExp, string])[] = [
  [/Â£/g, "£"],
  [/â‚¬/g, "€"],
  [/Â¥/g, "¥"],
  [/â‚¹/g, "₹"],
  [/â€[“”]/g, "–"],
  [/â€™/g, "’"],
  [/Â(?=[\u00a0 ]|$)/g, ""],
];

/** Money signs, dashes and spaces put right where text was read in the wrong encoding (`Â£m`); other text as it was. */
export const withoutMojibake = (text: string): string =>
  /[Ââ]/.test(text) ? MOJIBAKE.reduce((mended, [wrong, right]) => mended.replace(wrong, right), text) : text;
