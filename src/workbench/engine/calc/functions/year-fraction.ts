import { fail } from "../coerce";
import { datePartsOf, daysInMonth, isLeapYear, serialOfDate } from "../dates";
import type { DateParts, DateSystem } from "../dates";
import { define, int, num, opt } from "../define";
import type { AnySpec } from "../define";

/**
 * The part of a year between two dates. The bases are those of
 * https://support.microsoft.com/office/3844141e-c76d-4143-82b6-208454ddc6a8; their rules in detail are those of OASIS
 * OpenFormula 1.2, part 2, section 4.11.7.
 */
function yearFraction(first: number, second: number, basis: number, system: DateSystem): number {
  const start = Math.floor(Math.min(first, second));
  const end = Math.floor(Math.max(first, second));
  const a = datePartsOf(start, system);
  const b = datePartsOf(end, system);
  switch (basis) {
    case 0:
      return nasd30(a, b) / 360;
    case 1:
      return (end - start) / averageYear(a, b, system);
    case 2:
      return (end - start) / 360;
    case 3:
      return (end - start) / 365;
    case 4:
      return days30(a, Math.min(a.day, 30), b, Math.min(b.day, 30)) / 360;
    default:
      return fail("#NUM!");
  }
}

const days30 = (a: DateParts, dayA: number, b: DateParts, dayB: number): number =>
  (b.year - a.year) * 360 + (b.month - a.month) * 30 + dayB - dayA;

const endsFebruary = ({ year, month, day }: DateParts): boolean =>
  month === 2 && day === daysInMonth(year, month);

function nasd30(a: DateParts, b: DateParts): number {
  if (endsFebruary(a)) return days30(a, 30, b, endsFebruary(b) ? 30 : b.day);
  if (a.day >= 30 && b.day === 31) return days30(a, 30, b, 30);
  return days30(a, Math.min(a.day, 30), b, b.day);
}

/** Within a year its own length; over several their mean length. */
function averageYear(a: DateParts, b: DateParts, system: DateSystem): number {
  const withinYear =
    a.year === b.year ||
    (b.year === a.year + 1 && (a.month > b.month || (a.month === b.month && a.day >= b.day)));
  if (!withinYear) {
    const years = b.year - a.year + 1;
    return (serialOfDate(b.year + 1, 1, 1, system) - serialOfDate(a.year, 1, 1, system)) / years;
  }
  if (a.year === b.year) return isLeapYear(a.year) ? 366 : 365;
  const leapDayAhead = isLeapYear(a.year) && a.month <= 2;
  const leapDayPassed = isLeapYear(b.year) && (b.month > 2 || (b.month === 2 && b.day === 29));
  return leapDayAhead || leapDayPassed ? 366 : 365;
}

export const yearFractionFunctions: readonly AnySpec[] = [
  define("YEARFRAC", [num, num, opt(int, 0)], (first, second, basis, cx) =>
    yearFraction(first, second, basis, cx.index.workbook.dateSystem),
  ),
];
