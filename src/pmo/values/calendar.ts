import type { Serial } from "./cell";

/** A day of the calendar; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The last day that Excel knows: 9999-12-31. */
export const LAST_SERIAL: Serial = 2_958_465;

/** Lotus 1-2-3 took 1900 for a leap year and Excel kept it: serial 60 is a day that never was. */
const PHANTOM: Serial = 60;

const SHORT_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** Days since 0000-03-01 in the proleptic Gregorian calendar; years begin in March so that leap days come last. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const fromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * fromMarch + 2) / 5) +
    day -
    1
  );
}

const SERIAL_ZERO = dayNumber(1899, 12, 30);

/** The serial of a day from 1900-01-01 to 9999-12-31; undefined for other days and for days that do not exist. */
export function serialOf(year: number, month: number, day: number): Serial | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year === 1900 && month === 2 && day === 29) return PHANTOM;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  const serial = dayNumber(year, month, day) - SERIAL_ZERO;
  return serial <= PHANTOM ? serial - 1 : serial;
}

/** The day of a serial, its time of day dropped; undefined outside 1 to 2,958,465. */
export function dayOf(serial: Serial): CalendarDay | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return undefined;
  if (whole === PHANTOM) return { year: 1900, month: 2, day: 29 };
  const days = (whole < PHANTOM ? whole + 1 : whole) + SERIAL_ZERO;
  const cycle = Math.floor(days / 146_097);
  const inCycle = days - cycle * 146_097;
  const yearInCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  );
  const inYear = inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: cycle * 400 + yearInCycle + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

const two = (part: number): string => String(part).padStart(2, "0");

/** `2026-03-31`; the number itself where the serial is no day. */
export function isoDate(serial: Serial): string {
  const day = dayOf(serial);
  return day ? `${String(day.year).padStart(4, "0")}-${two(day.month)}-${two(day.day)}` : String(serial);
}

/** `31 Mar 2026`, as sentences show dates; the number itself where the serial is no day. */
export function longDate(serial: Serial): string {
  const day = dayOf(serial);
  return day ? `${day.day} ${SHORT_MONTHS[day.month - 1] ?? ""} ${day.year}` : String(serial);
}
