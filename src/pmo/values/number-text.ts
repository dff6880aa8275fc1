import { isPlaceholder } from "./placeholders";
import { MISSING, read, trouble } from "./reading";
import type { Reading } from "./reading";
import { tidy } from "./text";

/** Which mark stands before the decimals: `1,234.5` or `1.234,5`. */
export type DecimalMark = "point" | "comma";

const POINT = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[+-]?\d+)?$/i;

/** Signs and brackets around a number, and what is left of it without them. */
function unsigned(text: string): { readonly digits: string; readonly negative: boolean } {
  let rest = text.replace(/\u2212/g, "-").trim();
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = (bracketed[1] ?? "").trim();
  const minus = /^-\s*|\s*-$/.test(rest);
  rest = rest.replace(/^[+-]\s*|\s*-$/g, "");
  return { digits: rest, negative: (bracketed !== null) !== minus };
}

/**
 * The number that digits with marks say: thousands by comma, point, space or apostrophe as the decimal mark allows, brackets or a
 * minus on either side for negative. Undefined for anything else.
 */
export function numberIn(text: string, decimal: DecimalMark): number | undefined {
  if (text.length > 40) return undefined;
  const { digits, negative } = unsigned(text);
  const closed = digits.replace(/(\d)[ '’](?=\d{3}(?:\D|$))/g, "$1");
  if (!/\d/.test(closed) || !(decimal === "point" ? POINT : COMMA).test(closed)) return undefined;
  const plain = decimal === "point" ? closed.replace(/,/g, "") : closed.replace(/\./g, "").replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) ? (negative && value !== 0 ? -value : value) : undefined;
}

/** Reads a plain number; words for nothing are missing. */
export function parseNumber(text: string, decimal: DecimalMark): Reading<number> {
  const plain = tidy(text);
  if (plain === "" || isPlaceholder(plain)) return MISSING;
  const value = numberIn(plain, decimal);
  return value === undefined ? trouble({ kind: "no-number" }) : read(value);
}

/** What the marks of a number tell of the decimal mark; undefined where both readings are possible (`1,234`). */
export function decimalEvidence(text: string): DecimalMark | undefined {
  const marks = /\d[\d.,]*[.,]\d+|[.,]\d+/.exec(text)?.[0];
  if (marks === undefined) return undefined;
  const points = marks.split(".").length - 1;
  const commas = marks.split(",").length - 1;
  if (points > 0 && commas > 0) return marks.lastIndexOf(".") > marks.lastIndexOf(",") ? "point" : "comma";
  if (points > 1) return "comma";
  if (commas > 1) return "point";
  const [before = "", after = ""] = marks.split(/[.,]/);
  if (after.length === 3 && before.length <= 3 && before !== "" && before !== "0") return undefined;
  return points > 0 ? "point" : "comma";
}
