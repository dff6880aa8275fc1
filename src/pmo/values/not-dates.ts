import type { Serial } from "./cell";
import { daysInMonth, serialOf } from "./calendar";
import { monthOf } from "./month-names";
import { trouble } from "./reading";
import type { Period, Reading } from "./reading";

const YEAR_PAIR = String.raw`(\d{2}|\d{4})\s*[-/–]\s*(\d{2}|\d{4})`;
const FISCAL_WORD = String.raw`(?:f\.?y\.?|fiscal year|financial year|year)`;
const FISCAL_PAIR = new RegExp(`^${FISCAL_WORD}?\\s*${YEAR_PAIR}(?:\\s+\\d)?$`, "i");
const FISCAL_ONE = new RegExp(`^${FISCAL_WORD}\\s*'?(\\d{2}|\\d{4})$`, "i");
const QUARTER = String.raw`(?:q(?:uarter|tr)?\s*([1-4])|([1-4])\s*q)`;
const QUARTER_FIRST = new RegExp(`^${QUARTER}[\\s,/-]*(?:of\\s+)?${FISCAL_WORD}?\\s*(.+)$`, "i");
const QUARTER_LAST = new RegExp(`^${FISCAL_WORD}?\\s*(.+?)[\\s,/-]*${QUARTER}$`, "i");
const END_PAIR = new RegExp(`^${FISCAL_WORD}?\\s*${YEAR_PAIR}$`, "i");
const HALF = /^h([12])[\s,/-]*(?:fy\s*)?(\d{4}|\d{2})$|^(\d{4})[\s,/-]*h([12])$/i;
const MONTH_YEAR = /^(?:(?:end|start|early|mid|late)[\s-]*(?:of\s+)?)?(\p{L}+)\.?[\s\-/.,']*(\d{4}|\d{2})$/iu;
const YEAR_MONTH = /^(\d{4})[\s\-/](\p{L}+)$/iu;
const MONTH_NUMBER = /^(\d{1,2})[/-](\d{4})$|^(\d{4})[/-](\d{1,2})$/;
const YEAR = /^(?:(?:end|early|mid|late)[\s-]*(?:of\s+)?)?(\d{4})$/i;
const SPAN =
  /^(.{3,}?)\s*(?:[-–—]|\bto\b|\buntil\b)\s*(.{3,})$|^(\p{L}{3,9})\s*[-–/]\s*(\p{L}{3,9})[\s']*(\d{2,4})$/iu;

const century = (year: string): number => (year.length === 4 ? Number(year) : 2000 + Number(year));
const isYear = (year: number): boolean => year >= 1990 && year <= 2100;

const period = (kind: Period, last: Serial | undefined): Reading<never> | undefined =>
  last === undefined ? undefined : trouble({ kind: "period", period: kind, last });

const monthEnd = (year: number, month: number): Serial | undefined =>
  serialOf(year, month, daysInMonth(year, month));

/** The year in which a financial year ends, from `2022-23`, `22/23` or a single year; undefined for anything else. */
function endYear(text: string): number | undefined {
  const pair = END_PAIR.exec(text.trim());
  if (pair) {
    const first = century(pair[1] ?? "");
    const second = century(pair[2] ?? "");
    return second === first + 1 && isYear(second) ? second : undefined;
  }
  const one = /^'?(\d{4}|\d{2})$/.exec(text.trim());
  const year = one ? century(one[1] ?? "") : undefined;
  return year !== undefined && isYear(year) ? year : undefined;
}

/**
 * The reading of text that names a year, half-year, quarter, month or span of days rather than a day; undefined for other text.
 * Financial years of two calendar years are taken to end in March, which is a suggestion only.
 */
export function periodOf(text: string): Reading<never> | undefined {
  if (text.length > 40) return undefined;
  return fiscalYear(text) ?? quarter(text) ?? halfYear(text) ?? month(text) ?? year(text) ?? span(text);
}

function fiscalYear(text: string): Reading<never> | undefined {
  const pair = FISCAL_PAIR.exec(text);
  if (pair) {
    const end = endYear(`${pair[1] ?? ""}-${pair[2] ?? ""}`);
    return end === undefined ? undefined : period("financial year", monthEnd(end, 3));
  }
  const one = FISCAL_ONE.exec(text);
  const end = one ? century(one[1] ?? "") : undefined;
  return end !== undefined && isYear(end) ? period("financial year", monthEnd(end, 3)) : undefined;
}

function quarter(text: string): Reading<never> | undefined {
  const first = QUARTER_FIRST.exec(text);
  const last = first ? undefined : QUARTER_LAST.exec(text);
  const number = Number(first ? (first[1] ?? first[2]) : last ? (last[2] ?? last[3]) : 0);
  const yearText = first ? first[3] : last?.[1];
  if (!number || yearText === undefined) return undefined;
  const end = endYear(yearText);
  if (end === undefined) return undefined;
  const fiscal = /[-/–]|f/i.test(yearText) || /f\.?y|f\w+ year/i.test(text);
  if (!fiscal) return period("quarter", monthEnd(end, number * 3));
  return period("quarter", number === 4 ? monthEnd(end, 3) : monthEnd(end - 1, 3 + number * 3));
}

function halfYear(text: string): Reading<never> | undefined {
  const match = HALF.exec(text);
  if (!match) return undefined;
  const half = Number(match[1] ?? match[4]);
  const ofYear = century(match[2] ?? match[3] ?? "");
  return isYear(ofYear) ? period("half-year", monthEnd(ofYear, half * 6)) : undefined;
}

function month(text: string): Reading<never> | undefined {
  const named = MONTH_YEAR.exec(text);
  const yearFirst = named ? undefined : YEAR_MONTH.exec(text);
  const number = monthOf(named?.[1] ?? yearFirst?.[2] ?? "");
  if (number !== undefined) {
    const ofYear = century(named?.[2] ?? yearFirst?.[1] ?? "");
    return isYear(ofYear) ? period("month", monthEnd(ofYear, number)) : undefined;
  }
  const numbered = MONTH_NUMBER.exec(text);
  if (!numbered) return undefined;
  const ofYear = Number(numbered[2] ?? numbered[3]);
  const monthNumber = Number(numbered[1] ?? numbered[4]);
  return isYear(ofYear) && monthNumber >= 1 && monthNumber <= 12
    ? period("month", monthEnd(ofYear, monthNumber))
    : undefined;
}

function year(text: string): Reading<never> | undefined {
  const match = YEAR.exec(text);
  const number = match ? Number(match[1]) : undefined;
  return number !== undefined && isYear(number) ? period("year", serialOf(number, 12, 31)) : undefined;
}

function span(text: string): Reading<never> | undefined {
  const match = SPAN.exec(text);
  if (!match) return undefined;
  if (match[3] !== undefined)
    return monthOf(match[3]) !== undefined && monthOf(match[4] ?? "") !== undefined
      ? trouble({ kind: "span" })
      : undefined;
  const looksLikeDate = (part = ""): boolean =>
    /\d/.test(part) && (/^\d{1,4}[/.-]\d/.test(part) || monthInside(part));
  return looksLikeDate(match[2]) && (looksLikeDate(match[1]) || monthInside(match[1] ?? ""))
    ? trouble({ kind: "span" })
    : undefined;
}

const monthInside = (text: string): boolean =>
  (text.match(/\p{L}{3,9}/gu) ?? []).some((word) => monthOf(word) !== undefined);

const DATE_SHAPES =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:of\s+)?\p{L}{3,9}[\s,-]+\d{2,4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/giu;

/** The trouble of a remark around exactly one readable date, such as `Mid: 12/03/2027` or `31-Mar-23 (under review)`. */
export function dateInText(
  text: string,
  dayIn: (part: string) => Reading<Serial> | undefined,
): Reading<never> | undefined {
  if (text.length > 120) return undefined;
  const dates = (text.match(DATE_SHAPES) ?? []).flatMap((part) => {
    const reading = dayIn(part);
    return reading !== undefined && reading !== "missing" && reading.ok ? [reading.value] : [];
  });
  const [only] = dates;
  return dates.length === 1 && only !== undefined ? trouble({ kind: "date-in-text", date: only }) : undefined;
}
