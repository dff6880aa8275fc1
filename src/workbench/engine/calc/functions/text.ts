import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { eachValue, toMatrix } from "../arguments";
import { fail, toText } from "../coerce";
import type { Context } from "../context";
import { any, bool, define, int, many, num, opt, range, skippable, text } from "../define";
import type { AnySpec } from "../define";
import type { Argument } from "../values";
import { hasWildcard, unescapeWildcards, wildcardPattern } from "../wildcard";

const LONGEST = 32_767;

const counted = (count: number): number => (count < 0 ? fail("#VALUE!") : count);

/** The first letter of each run of letters is a capital. */
const proper = (value: string): string =>
  value.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

function repeated(value: string, times: number): string {
  return value.length * counted(times) > LONGEST ? fail("#VALUE!") : value.repeat(times);
}

function substitute(value: string, old: string, next: string, instance: number | undefined): string {
  if (instance !== undefined && instance < 1) fail("#VALUE!");
  if (old === "") return value;
  if (instance === undefined) return value.replaceAll(old, () => next);
  let place = -1;
  for (let seen = 0; seen < instance; seen++) {
    place = value.indexOf(old, place + 1);
    if (place < 0) return value;
  }
  return value.slice(0, place) + next + value.slice(place + old.length);
}

function find(wanted: string, within: string, start: number): number {
  if (start < 1 || start > within.length + 1) fail("#VALUE!");
  const place = within.indexOf(wanted, start - 1);
  return place < 0 ? fail("#VALUE!") : place + 1;
}

function search(wanted: string, within: string, start: number): number {
  if (start < 1 || start > within.length + 1) fail("#VALUE!");
  if (!hasWildcard(wanted)) {
    return find(unescapeWildcards(wanted).toLowerCase(), within.toLowerCase(), start);
  }
  const place = within.slice(start - 1).search(wildcardPattern(wanted, true));
  return place < 0 ? fail("#VALUE!") : place + start;
}

function join(delimiters: readonly string[], skipEmpty: boolean, parts: readonly string[]): string {
  const kept = skipEmpty ? parts.filter((part) => part !== "") : parts;
  const joined = kept
    .map((part, index) => (index === 0 ? part : (delimiters[(index - 1) % delimiters.length] ?? "") + part))
    .join("");
  return joined.length > LONGEST ? fail("#CALC!") : joined;
}

/** The texts of arguments, empty cells of ranges included. */
function texts(args: readonly Argument[], cx: Context): string[] {
  return args.flatMap((arg) => toMatrix(arg, cx).cells.map(toText));
}

function concatenation(args: readonly Argument[], cx: Context): string {
  const parts: string[] = [];
  for (const arg of args) eachValue(arg, cx, (value) => parts.push(toText(value)));
  const joined = parts.join("");
  return joined.length > LONGEST ? fail("#VALUE!") : joined;
}

/** `concise` as a value is shown, `strict` as a formula would write it. */
function valueAsText(value: Scalar, strict: boolean): string {
  if (value instanceof CellError) return value.code;
  return strict && typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : toText(value);
}

export const textFunctions: readonly AnySpec[] = [
  define("LEN", [text], (value) => value.length),
  define("LEFT", [text, opt(int, 1)], (value, count) => value.slice(0, counted(count))),
  define("RIGHT", [text, opt(int, 1)], (value, count) => (counted(count) === 0 ? "" : value.slice(-count))),
  define("MID", [text, int, int], (value, start, count) =>
    start < 1 ? fail("#VALUE!") : value.slice(start - 1, start - 1 + counted(count)),
  ),
  define("UPPER", [text], (value) => value.toUpperCase()),
  define("LOWER", [text], (value) => value.toLowerCase()),
  define("PROPER", [text], proper),
  define("TRIM", [text], (value) => value.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  // Exactly the control characters below the blank.
  define("CLEAN", [text], (value) => value.replace(/[\u0000-\u001f]/g, "")),
  define("REPT", [text, int], repeated),
  define("EXACT", [text, text], (a, b) => a === b),
  define("CONCATENATE", [many(text)], (parts) => parts.join("")),
  define("CONCAT", [many(range)], concatenation),
  define("TEXTJOIN", [range, skippable(bool, true), many(range)], (delimiters, skipEmpty, parts, cx) =>
    join(texts([delimiters], cx), skipEmpty, texts(parts, cx)),
  ),
  define("SUBSTITUTE", [text, text, text, opt(int, undefined)], substitute),
  define("REPLACE", [text, int, int, text], (value, start, count, next) =>
    start < 1 ? fail("#VALUE!") : value.slice(0, start - 1) + next + value.slice(start - 1 + counted(count)),
  ),
  define("FIND", [text, text, opt(int, 1)], find),
  define("SEARCH", [text, text, opt(int, 1)], search),
  define("VALUETOTEXT", [any, opt(int, 0)], (value, format) => valueAsText(value, format === 1)),
  define("ARRAYTOTEXT", [range, opt(int, 0)], (value, format, cx) => {
    const rows = toMatrix(value, cx).toRows();
    if (format !== 1)
      return rows
        .flat()
        .map((one) => valueAsText(one, false))
        .join(", ");
    return `{${rows.map((row) => row.map((one) => valueAsText(one, true)).join(",")).join(";")}}`;
  }),
  define("ENCODEURL", [text], (value) =>
    encodeURIComponent(value).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  ),
  define("UNICHAR", [num], (code) => {
    const point = Math.trunc(code);
    const surrogate = point >= 0xd800 && point <= 0xdfff;
    return point < 1 || point > 0x10ffff || surrogate ? fail("#VALUE!") : String.fromCodePoint(point);
  }),
  define("UNICODE", [text], (value) => value.codePointAt(0) ?? fail("#VALUE!")),
];
