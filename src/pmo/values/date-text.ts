import type { Serial } from "./cell";
import { serialOf } from "./calendar";
import { monthOf } from "./month-names";
import { dateInText, periodOf } from "./not-dates";
import { isPlaceholder } from "./placeholders";
import { MISSING, read, trouble } from "./reading";
import type { Reading } from "./reading";
import { tidy } from "./text";

/** Which part of `03/04/2026` is the day. */
export type DateOrder = "day-first" | "month-first";

/** Days outside these years stand for "none" or are slips of typing in a program of today. */
export const CREDIBLE_YEARS = { first: 1950, last: 2100 } as const;

const TIME =
  /[T ,]+(?:at )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY = /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)[a-z]*[.,]*\s+/i;
const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|'?\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_NAME_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s\-/.,]*(?:of |de )?(\p{L}+)\.?(?: de )?[\s\-/.,]*('?\d{2}|\d{4})$/iu;
const NAME_DAY_YEAR = /^(\p{L}+)\.?[\s\-/]*(\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|[\s\-/]+)('?\d{2}|\d{4})$/iu;
const YEAR_NAME_DAY = /^(\d{4})[\s\-/]+(\p{L}+)[\s\-/]+(\d{1,2})$/iu;

/** Years of two digits: 70 to 99 are 1970 to 1999, the rest 2000 to 2069. */
function fullYear(text: string): number {
  const digits = text.replace("'", "");
  const year = Number(digits);
  return digits.length > 2 ? year : year >= 70 ? 1900 + year : 2000 + year;
}

/**
 * Reads a date in any usual form. Months alone, quarters, financial years and spans are no dates: they come back as trouble that
 * carries their last day. A text that can only be read the other way round (`03/31/2026`) is read that way.
 */
export function parseDate(text: string, order: DateOrder): Reading<Serial> {
  const whole = tidy(text);
  if (whole === "" || isPlaceholder(whole)) return MISSING;
  const plain = whole
    .replace(TIME, "")
    .replace(WEEKDAY, "")
    .replace(/[.,;]$/, "");
  return (
    dayIn(plain, order) ??
    periodOf(plain) ??
    dateInText(plain, (part) => dayIn(part, order)) ??
    trouble({ kind: "no-date" })
  );
}

/** The reading of text in the shape of a day; undefined for text of another shape. */
function dayIn(text: string, order: DateOrder): Reading<Serial> | undefined {
  if (text.length > 40 || !/\d/.test(text)) return undefined;
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return fromYearFirst(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return fromNumeric(Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3] ?? ""), order);
  const dayNameYear = DAY_NAME_YEAR.exec(text);
  if (dayNameYear) return named(dayNameYear[3], dayNameYear[2], dayNameYear[1]);
  const nameDayYear = NAME_DAY_YEAR.exec(text);
  if (nameDayYear) return named(nameDayYear[3], nameDayYear[1], nameDayYear[2]);
  const yearNameDay = YEAR_NAME_DAY.exec(text);
  return yearNameDay ? named(yearNameDay[1], yearNameDay[2], yearNameDay[3]) : undefined;
}

function named(year = "", name = "", day = ""): Reading<Serial> | undefined {
  const month = monthOf(name);
  return month === undefined ? undefined : credible(fullYear(year), month, Number(day));
}

function fromYearFirst(year: number, month: number, day: number): Reading<Serial> {
  if (month <= 12) return credible(year, month, day);
  const suggestion = serialOf(year, day, month);
  return trouble(suggestion === undefined ? { kind: "no-such-day" } : { kind: "no-such-day", suggestion });
}

function fromNumeric(first: number, second: number, year: number, order: DateOrder): Reading<Serial> {
  const dayFirst = first > 12 ? true : second > 12 ? false : order === "day-first";
  return dayFirst ? credible(year, second, first) : credible(year, first, second);
}

function credible(year: number, month: number, day: number): Reading<Serial> {
  const serial = serialOf(year, month, day);
  return serial === undefined ? trouble({ kind: "no-such-day" }) : credibleDate(serial, year);
}

/** A day of a credible year that is not a well-known stand-in for "none". */
function credibleDate(serial: Serial, year: number): Reading<Serial> {
  const standIn = serial === UNIX_DAY_ZERO || year < CREDIBLE_YEARS.first || year > CREDIBLE_YEARS.last;
  return standIn || serial === LAST_OF_2099
    ? trouble({ kind: "placeholder-date", date: serial })
    : read(serial);
}

const UNIX_DAY_ZERO = 25_569;
const LAST_OF_2099 = 73_050;

/** As `parseDate`, for a day that the sheet holds as a number with a date format; the time of day is dropped. */
export function readSerial(serial: number): Reading<Serial> {
  const whole = Math.floor(serial);
  if (whole === 0) return MISSING;
  const first = serialOf(CREDIBLE_YEARS.first, 1, 1) ?? 1;
  const last = serialOf(CREDIBLE_YEARS.last, 12, 31) ?? 1;
  // A year typed into a cell that is formatted as a date shows as a day of 1905.
  if (whole >= CREDIBLE_YEARS.first && whole <= CREDIBLE_YEARS.last)
    return trouble({ kind: "year-only", year: whole });
  if (whole < 1 || whole > 2_958_465) return trouble({ kind: "no-date" });
  return whole < first || whole > last || whole === UNIX_DAY_ZERO || whole === LAST_OF_2099
    ? trouble({ kind: "placeholder-date", date: whole })
    : read(whole);
}

/** What a text tells of the order of its parts: the part over 12 is the day; undefined where either reading is possible. */
export function orderEvidence(text: string): DateOrder | "either" | undefined {
  const numeric = NUMERIC.exec(tidy(text).replace(TIME, ""));
  if (!numeric) return undefined;
  const first = Number(numeric[1]);
  const second = Number(numeric[2]);
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
  return first > 12 ? "day-first" : second > 12 ? "month-first" : "either";
}
