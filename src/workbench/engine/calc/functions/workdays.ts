import type { Scalar } from "../../scalar";
import { eachValue } from "../arguments";
import { fail, toNumber } from "../coerce";
import type { Context } from "../context";
import { LAST_SERIAL, weekday } from "../dates";
import { any, define, num, opt, range } from "../define";
import type { AnySpec } from "../define";
import type { Argument } from "../values";

/** Which weekdays, from 0 for Sunday, are free. */
type Weekend = readonly boolean[];

const SATURDAY_SUNDAY = weekendOf(6, 0);

function weekendOf(...days: number[]): Weekend {
  return Array.from({ length: 7 }, (_, day) => days.includes(day));
}

/** A weekend's number, or seven digits from Monday on with 1 for a free day. */
function readWeekend(given: Scalar): Weekend {
  if (given === null) return SATURDAY_SUNDAY;
  if (typeof given === "string" && given.length === 7) {
    // A week without a working day has no workdays to count.
    if (!/^[01]{7}$/.test(given) || given === "1111111") fail("#VALUE!");
    return Array.from({ length: 7 }, (_, day) => given[(day + 6) % 7] === "1");
  }
  const number = Math.trunc(toNumber(given));
  // 1 is Saturday and Sunday, 2 Sunday and Monday … 7; 11 is Sunday only … 17.
  if (number >= 1 && number <= 7) return weekendOf((number + 5) % 7, (number + 6) % 7);
  if (number >= 11 && number <= 17) return weekendOf(number - 11);
  return fail("#NUM!");
}

function readHolidays(given: Argument, cx: Context): Set<number> {
  const days = new Set<number>();
  if (given === undefined) return days;
  eachValue(given, cx, (value) => {
    if (value !== null && value !== "") days.add(Math.floor(toNumber(value)));
  });
  return days;
}

class Calendar {
  constructor(
    private readonly weekend: Weekend,
    private readonly holidays: ReadonlySet<number>,
    private readonly cx: Context,
  ) {}

  isWorkday(serial: number): boolean {
    return !this.weekend[weekday(serial, this.cx.index.workbook.dateSystem)] && !this.holidays.has(serial);
  }

  /** Workdays from one day to another, both included; negative when they run backwards. */
  between(start: number, end: number): number {
    const [from, to] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
    if (from < 0 || to > LAST_SERIAL) fail("#NUM!");
    // Whole weeks all have the same number of workdays; what is left over is counted.
    const weeks = Math.floor((to - from + 1) / 7);
    let count = weeks * this.weekend.filter((free) => !free).length;
    for (let day = from + weeks * 7; day <= to; day++) if (!this.isFree(day)) count++;
    for (const day of this.holidays) if (day >= from && day <= to && !this.isFree(day)) count--;
    return start > end ? -count : count;
  }

  private isFree(serial: number): boolean {
    return this.weekend[weekday(serial, this.cx.index.workbook.dateSystem)] === true;
  }

  /** The day so many workdays before or after. */
  after(start: number, days: number): number {
    let day = Math.floor(start);
    if (day < 0) fail("#NUM!");
    const step = Math.sign(days);
    for (let left = Math.abs(Math.trunc(days)); left > 0;) {
      day += step;
      if (day < 0 || day > LAST_SERIAL) fail("#NUM!");
      if (this.isWorkday(day)) left--;
    }
    return day;
  }
}

export const workdayFunctions: readonly AnySpec[] = [
  define("NETWORKDAYS", [num, num, opt(range, undefined)], (start, end, holidays, cx) =>
    new Calendar(SATURDAY_SUNDAY, readHolidays(holidays, cx), cx).between(start, end),
  ),
  define(
    "NETWORKDAYS.INTL",
    [num, num, opt(any, null), opt(range, undefined)],
    (start, end, weekend, holidays, cx) => {
      if (weekend === "1111111") return 0;
      return new Calendar(readWeekend(weekend), readHolidays(holidays, cx), cx).between(start, end);
    },
  ),
  define("WORKDAY", [num, num, opt(range, undefined)], (start, days, holidays, cx) =>
    new Calendar(SATURDAY_SUNDAY, readHolidays(holidays, cx), cx).after(start, days),
  ),
  define(
    "WORKDAY.INTL",
    [num, num, opt(any, null), opt(range, undefined)],
    (start, days, weekend, holidays, cx) =>
      new Calendar(readWeekend(weekend), readHolidays(holidays, cx), cx).after(start, days),
  ),
];
