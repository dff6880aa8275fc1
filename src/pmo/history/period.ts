import { dayOf, isoDate, serialOf } from "../values/calendar";
import type { CellValue, Serial } from "../values/cell";
import { parseDate } from "../values/date-text";
import { MISSING } from "../values/reading";
import { textOf } from "../values/text";

/** A period's place among others, in years with a fraction; -1 for what is no period. */
export function periodOrder(value: CellValue | undefined): number {
  if (typeof value === "number")
    return value >= 1990 && value <= 2100 ? value : value > 2100 ? orderOfDay(value) : -1;
  if (typeof value !== "string") return -1;
  const text = value.trim();
  const quarter = /\bq([1-4])\b/i.exec(text)?.[1];
  const year = /(?:19|20)\d\d/.exec(text)?.[0] ?? /\bfy ?'?(\d\d)\b/i.exec(text)?.[1];
  const isPlain = /^(?:fy ?)?'?(?:\d{4}|\d\d)(?: ?[-–/] ?\d{2,4})?$/i.test(text);
  if (year !== undefined && (quarter !== undefined || (isPlain && monthIn(text) === undefined)))
    return (
      Number(year.length === 2 ? `20${year}` : year) + (quarter === undefined ? 0 : (Number(quarter) - 1) / 4)
    );
  const end = periodEnd(text);
  return end === undefined ? -1 : orderOfDay(end);
}

/** The month in `2026-03`; `2011-12` is a year that begins in one and ends in the next. */
function monthIn(text: string): { readonly year: number; readonly month: number } | undefined {
  const [, years, months] = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  const year = Number(years);
  const month = Number(months);
  return years === undefined || (year + 1) % 100 === month ? undefined : { year, month };
}

/** The last day of a period that is a day or a month; undefined for longer ones, whose ends differ from house to house. */
export function periodEnd(value: CellValue | undefined): Serial | undefined {
  if (typeof value === "number") return value > 2100 ? Math.floor(value) : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const plain = monthIn(text);
  if (plain) return lastOfMonth(plain.year, plain.month);
  const date = parseDate(text, "day-first");
  if (date === MISSING) return undefined;
  if (date.ok) return Math.floor(date.value);
  return date.problem.kind === "period" ? date.problem.last : undefined;
}

/** How sentences call a period: its own text; a month's last day is the month. */
export function periodLabel(value: CellValue): string {
  if (typeof value !== "number" || value <= 2100) return textOf(value);
  return dayOf(value + 1)?.day === 1 ? monthOf(value) : isoDate(value);
}

/** The month of a day: `2026-03`. */
export const monthOf = (day: Serial): string => isoDate(day).slice(0, 7);

const lastOfMonth = (year: number, month: number): Serial | undefined => {
  const next = month === 12 ? serialOf(year + 1, 1, 1) : serialOf(year, month + 1, 1);
  return next === undefined ? undefined : next - 1;
};

function orderOfDay(serial: Serial): number {
  const day = dayOf(Math.floor(serial));
  return day ? day.year + (day.month - 1) / 12 + (day.day - 1) / 400 : -1;
}
