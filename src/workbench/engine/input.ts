import { getFormatFromId, isDateFormat, parseValue } from "numfmt";
import { ParseFailure, parseFormula } from "./calc/parse";
import { CellError } from "./scalar";
import type { Scalar } from "./scalar";

/** What a typed text means: a value, with the number format that Excel gives an unformatted cell, or a formula. */
export type ParsedInput =
  { value: Scalar; numberFormat?: string; quoted?: true; formula?: never } | { formula: string };

/** A date without a year (`3/31`) is shown as day and month. */
const DAY_MONTH_FORMAT = 16;

/**
 * What Excel (en-US) makes of a text that a person types or a program puts into `range.values`: numbers with
 * thousands, parentheses, percent, `$` and `€`, exponents, fractions; dates in US order and ISO; times; booleans;
 * errors; formulas after `=` or a sign; text after an apostrophe; else text as it stands. Other currencies stay text, as in a
 * US Excel. Dates without a year are of `year`; without it, of the machine's current year.
 * https://support.microsoft.com/office/d6ee2cf5-4d97-4b92-85b1-ca7d5ab9e3e0
 */
export function parseInput(text: string, year?: number): ParsedInput {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  const error = text.startsWith("#") ? CellError.parse(text) : undefined;
  if (error) return { value: error };
  const parsed = readNumber(text, year);
  if (parsed) return parsed;
  const boolean = readBoolean(text);
  if (boolean !== undefined) return { value: boolean };
  return startsFormula(text) ? { formula: `=${text}` } : { value: text };
}

/** A sign in front makes a formula of what can be one, as `+A1` and the notorious `-abc`. */
function startsFormula(text: string): boolean {
  return /^[+-]\s*[^\s+-]/.test(text) && !(parseFormula(`=${text}`) instanceof ParseFailure);
}

function readBoolean(text: string): boolean | undefined {
  const word = text.trim().toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : undefined;
}

const PLAIN_NUMBER = /^[+-]?\d{1,15}(\.\d*)?$/;

/** The number, date or time that a text is, with the format that Excel shows it in; undefined for any other text. */
export function readNumber(
  text: string,
  year?: number,
): { value: number; numberFormat?: string } | undefined {
  if (PLAIN_NUMBER.test(text)) return { value: Number(text) + 0 };
  const trimmed = text.trim();
  if (trimmed === "" || !/\d/.test(trimmed)) return undefined;
  const parsed = parseValue(trimmed);
  if (!parsed || typeof parsed.value !== "number") return undefined;
  const { value, formatId } = parsed;
  if (formatId === undefined || formatId === 0) return { value };
  const dated = formatId === DAY_MONTH_FORMAT && year !== undefined ? inYear(value, year) : value;
  return { value: dated, numberFormat: getFormatFromId(formatId, "en-US") };
}

function inYear(serial: number, year: number): number {
  const day = new Date(Math.round((serial - 25569) * 86_400_000));
  return Date.UTC(year, day.getUTCMonth(), day.getUTCDate()) / 86_400_000 + 25569;
}

/** True when a number format shows a date or time. */
export const showsDate = (numberFormat: string): boolean => isDateFormat(numberFormat);
