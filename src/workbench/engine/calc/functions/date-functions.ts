import { readNumber, showsDate } from "../../input";
import { fail } from "../coerce";
import type { Context } from "../context";
import {
  LAST_SERIAL,
  addMonths,
  datePartsOf,
  daysInMonth,
  secondOfDay,
  serialOfDate,
  weekday,
} from "../dates";
import type { DateParts, DateSystem } from "../dates";
import { bool, define, int, num, opt, text } from "../define";
import type { AnySpec } from "../define";

const systemOf = (cx: Context): DateSystem => cx.index.workbook.dateSystem;
const partsOf = (serial: number, cx: Context): DateParts => datePartsOf(serial, systemOf(cx));
const checked = (serial: number): number =>
  serial < 0 || serial >= LAST_SERIAL + 1 ? fail("#NUM!") : serial;

/** Years below 1900 count from 1900: https://support.microsoft.com/office/e36c0c8c-4104-49da-ab83-82328b832349 */
function date(year: number, month: number, day: number, cx: Context): number {
  if (year < 0 || year >= 10_000) fail("#NUM!");
  return serialOfDate(year < 1900 ? year + 1900 : year, month, day, systemOf(cx));
}

function time(hours: number, minutes: number, seconds: number): number {
  const total = hours * 3600 + minutes * 60 + seconds;
  return total < 0 ? fail("#NUM!") : (total % 86_400) / 86_400;
}

/** A text's date and time, which must be written as such. */
function readMoment(written: string, cx: Context): number {
  const read = readNumber(written, cx.year);
  return read?.numberFormat !== undefined && showsDate(read.numberFormat) ? read.value : fail("#VALUE!");
}

function weekdayOf(serial: number, type: number, cx: Context): number {
  const day = weekday(checked(serial), systemOf(cx));
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  // 11 begins on Monday … 17 on Sunday.
  return type >= 11 && type <= 17 ? ((day - (type - 10) + 7) % 7) + 1 : fail("#NUM!");
}

/** The ISO week's year decides by its Thursday. */
function isoWeek(serial: number, cx: Context): number {
  const day = Math.floor(checked(serial));
  const thursday = day - ((weekday(day, systemOf(cx)) + 6) % 7) + 3;
  const { year } = partsOf(thursday, cx);
  return Math.floor((thursday - serialOfDate(year, 1, 1, systemOf(cx))) / 7) + 1;
}

function weekNumber(serial: number, type: number, cx: Context): number {
  if (type === 21) return isoWeek(serial, cx);
  const starts = type === 1 ? 0 : type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : fail("#NUM!");
  const first = serialOfDate(partsOf(checked(serial), cx).year, 1, 1, systemOf(cx));
  const lead = (weekday(first, systemOf(cx)) - starts + 7) % 7;
  return Math.floor((Math.floor(serial) - first + lead) / 7) + 1;
}

/** https://support.microsoft.com/office/25dba1a4-2812-480b-84dd-8b32a451b35c */
function dateDifference(start: number, end: number, unit: string, cx: Context): number {
  const [from, to] = [Math.floor(checked(start)), Math.floor(checked(end))];
  if (from > to) fail("#NUM!");
  const a = partsOf(from, cx);
  const b = partsOf(to, cx);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return to - from;
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
      return b.day >= a.day ? b.day - a.day : b.day - a.day + daysInMonth(b.year, b.month - 1);
    case "YD": {
      const sameYear = serialOfDate(b.year, a.month, a.day, systemOf(cx));
      return to >= sameYear ? to - sameYear : to - serialOfDate(b.year - 1, a.month, a.day, systemOf(cx));
    }
    default:
      return fail("#NUM!");
  }
}

/** https://support.microsoft.com/office/b9a509fd-49ef-407e-94df-0cbda5718c2a */
function days360(start: number, end: number, european: boolean, cx: Context): number {
  const a = partsOf(start, cx);
  const b = partsOf(end, cx);
  const startDay = european ? Math.min(a.day, 30) : a.day === daysInMonth(a.year, a.month) ? 30 : a.day;
  const endDay = european || startDay >= 30 ? Math.min(b.day, 30) : b.day;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + endDay - startDay;
}

export const dateFunctions: readonly AnySpec[] = [
  define("NOW", [], (cx) => cx.now, { volatile: true }),
  define("TODAY", [], (cx) => Math.floor(cx.now), { volatile: true }),
  define("DATE", [int, int, int], date),
  define("TIME", [int, int, int], time),
  define("DATEVALUE", [text], (written, cx) => Math.floor(readMoment(written, cx))),
  define("TIMEVALUE", [text], (written, cx) => readMoment(written, cx) % 1),
  define("YEAR", [num], (serial, cx) => partsOf(serial, cx).year),
  define("MONTH", [num], (serial, cx) => partsOf(serial, cx).month),
  define("DAY", [num], (serial, cx) => partsOf(serial, cx).day),
  define("HOUR", [num], (serial) => Math.floor(secondOfDay(checked(serial)) / 3600)),
  define("MINUTE", [num], (serial) => Math.floor(secondOfDay(checked(serial)) / 60) % 60),
  define("SECOND", [num], (serial) => secondOfDay(checked(serial)) % 60),
  define("WEEKDAY", [num, opt(int, 1)], weekdayOf),
  define("WEEKNUM", [num, opt(int, 1)], weekNumber),
  define("ISOWEEKNUM", [num], isoWeek),
  define("EDATE", [num, int], (serial, months, cx) => addMonths(Math.floor(serial), months, systemOf(cx))),
  define("EOMONTH", [num, int], (serial, months, cx) => {
    const { year, month } = partsOf(serial, cx);
    return serialOfDate(year, month + months + 1, 0, systemOf(cx));
  }),
  define("DATEDIF", [num, num, text], dateDifference),
  define("DAYS", [num, num], (end, start) => Math.floor(checked(end)) - Math.floor(checked(start))),
  define("DAYS360", [num, num, opt(bool, false)], days360),
];
