import { format } from "numfmt";
import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { UNSHOWABLE, showText } from "../../show";
import { fail, toNumber, toText } from "../coerce";
import type { Context } from "../context";
import { any, bool, define, int, num, opt, text } from "../define";
import type { AnySpec } from "../define";
import { numberOfText } from "../text-number";
import { roundHalfAway } from "./rounding";

/** The characters of Windows-1252 from 128 to 159, which are Excel's on Windows; the rest agree with Unicode. */
const UPPER_SET =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

function character(code: number): string {
  if (code < 1 || code > 255) fail("#VALUE!");
  return code >= 128 && code < 160 ? (UPPER_SET[code - 128] ?? "") : String.fromCharCode(code);
}

function codeOf(value: string): number {
  const first = value[0] ?? fail("#VALUE!");
  const upper = UPPER_SET.indexOf(first);
  if (upper >= 0) return 128 + upper;
  const code = first.charCodeAt(0);
  // What the character set does not have is shown as a question mark.
  return code < 256 ? code : 63;
}

/** TEXT: dates that cannot be shown are `#VALUE!`; a text goes through the format's text section. */
function textOf(value: Scalar, pattern: string, cx: Context): string {
  if (value instanceof CellError) throw value;
  if (pattern === "") return "";
  if (typeof value === "boolean") return toText(value);
  const number = typeof value === "string" ? (numberOfText(value, cx.year) ?? value) : (value ?? 0);
  try {
    format(pattern, 0);
  } catch {
    return fail("#VALUE!");
  }
  const shown = showText(number, pattern, cx.index.workbook.dateSystem);
  return shown === UNSHOWABLE ? fail("#VALUE!") : shown;
}

function fixed(value: number, decimals: number, commas: boolean): string {
  if (decimals > 127) fail("#VALUE!");
  const rounded = roundHalfAway(value, decimals);
  const places = Math.max(decimals, 0);
  return format((commas ? "#,##0" : "0") + (places > 0 ? `.${"0".repeat(places)}` : ""), rounded, {
    locale: "en-US",
  });
}

function dollars(value: number, decimals: number): string {
  const shown = `$${fixed(Math.abs(value), decimals, true)}`;
  return value < 0 && roundHalfAway(value, decimals) !== 0 ? `(${shown})` : shown;
}

/** https://support.microsoft.com/office/1b05c8cf-2bfa-4437-af70-596c7ea7d879 */
function numberValue(written: string, decimal: string, group: string): number {
  const point = decimal[0] ?? fail("#VALUE!");
  const comma = group[0] ?? fail("#VALUE!");
  let body = written.replace(/\s/g, "");
  if (body === "") return 0;
  const percents = /%*$/.exec(body)?.[0].length ?? 0;
  body = body.slice(0, body.length - percents);
  const [whole = "", ...rest] = body.split(point);
  if (rest.length > 1 || rest.join("").includes(comma)) fail("#VALUE!");
  const plain = whole.replaceAll(comma, "") + (rest.length > 0 ? `.${rest.join("")}` : "");
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(plain)
    ? Number(plain) / 100 ** percents
    : fail("#VALUE!");
}

export const textNumberFunctions: readonly AnySpec[] = [
  define("TEXT", [any, text], textOf),
  define("VALUE", [any], (value, cx) => {
    if (typeof value === "boolean") return fail("#VALUE!");
    return typeof value === "string" ? (numberOfText(value, cx.year) ?? fail("#VALUE!")) : toNumber(value);
  }),
  define("NUMBERVALUE", [text, opt(text, "."), opt(text, ",")], numberValue),
  define("FIXED", [num, opt(int, 2), opt(bool, false)], (value, decimals, plain) =>
    fixed(value, decimals, !plain),
  ),
  define("DOLLAR", [num, opt(int, 2)], dollars),
  define("CHAR", [int], character),
  define("CODE", [text], codeOf),
  // Only the classic form; the more concise ones are refused.
  define("ROMAN", [int, opt(int, 0)], (value, form) => {
    if (value < 0 || value > 3999 || form !== 0) fail("#VALUE!");
    let left = value;
    return ROMAN.map(([sign, worth]) => {
      const times = Math.floor(left / worth);
      left -= times * worth;
      return sign.repeat(times);
    }).join("");
  }),
  define("ARABIC", [text], (written) => {
    const sign = written.trim().startsWith("-") ? -1 : 1;
    const letters = [...written.trim().toUpperCase().replace(/^-/, "")];
    const worths = letters.map((letter) => ROMAN.find(([one]) => one === letter)?.[1] ?? fail("#VALUE!"));
    const total = worths.reduce(
      (sum, worth, index) => sum + (worth < (worths[index + 1] ?? 0) ? -worth : worth),
      0,
    );
    return total === 0 ? 0 : sign * total;
  }),
];

const ROMAN: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
