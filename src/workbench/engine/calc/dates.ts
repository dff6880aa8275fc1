import { fail } from "./coerce";

/** Days from the serial 0 of the 1900 system to 1970-01-01, for dates from 1900-03-01 on. */
const EPOCH = 25_569;
const DAY = 86_400_000;
/** Days between the first days of the two date systems. */
const TO_1904 = 1_462;
/** 9999-12-31. */
export const LAST_SERIAL = 2_958_465;

export type DateSystem = "1900" | "1904";

export interface DateParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** The moment's date and time of day on the machine's clock, as a serial. */
export function serialOf(moment: Date, system: DateSystem): number {
  const days = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY + EPOCH;
  const seconds = moment.getHours() * 3_600 + moment.getMinutes() * 60 + moment.getSeconds();
  const time = (seconds * 1_000 + moment.getMilliseconds()) / DAY;
  return days + time - (system === "1904" ? TO_1904 : 0);
}

/**
 * The date of a serial. The 1900 system counts a 29 February 1900 (serial 60) that never was, and its day 0 is
 * "0 January 1900". https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 * Throws `#NUM!` for serials before 0 or after the year 9999.
 */
export function datePartsOf(serial: number, system: DateSystem): DateParts {
  const day = Math.floor(serial) + (system === "1904" ? TO_1904 : 0);
  if (day < 0 || day > LAST_SERIAL) fail("#NUM!");
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date((day - EPOCH + (day < 60 ? 1 : 0)) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of a date; months and days beyond their ends run on, as in DATE. Throws `#NUM!` outside the calendar. */
export function serialOfDate(year: number, month: number, day: number, system: DateSystem): number {
  const first = Date.UTC(year, month - 1, 1) / DAY + EPOCH;
  // Before March 1900 the calendar of serials is a day behind the true one.
  const serial = first - (first < 61 ? 1 : 0) + day - 1 - (system === "1904" ? TO_1904 : 0);
  if (!(serial >= 0 && serial <= LAST_SERIAL)) fail("#NUM!");
  return serial;
}

/** Moves a date by months; a day that the month does not have becomes its last. */
export function addMonths(serial: number, months: number, system: DateSystem): number {
  const { year, month, day } = datePartsOf(serial, system);
  const last = daysInMonth(year, month + months);
  return serialOfDate(year, month + months, Math.min(day, last), system);
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, counted from 1; months beyond a year's ends run on. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The second of the day that a serial falls on, rounded as Excel shows it: 0 to 86399. */
export const secondOfDay = (serial: number): number =>
  Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;

/** Weekday from 0 for Sunday, by Excel's calendar, in which 1 January 1900 was a Sunday. */
export function weekday(serial: number, system: DateSystem): number {
  const day = Math.floor(serial) + (system === "1904" ? TO_1904 : 0);
  return (((day - 1) % 7) + 7) % 7;
}
