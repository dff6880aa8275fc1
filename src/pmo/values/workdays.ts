import type { Serial } from "./cell";

/** Saturdays are 0 and Sundays 1 in Excel's count of days. */
const isWeekend = (day: Serial): boolean => day % 7 < 2;

/** The day itself, or the Friday before a weekend. */
export function workdayBefore(day: Serial): Serial {
  let found = Math.round(day);
  while (isWeekend(found)) found--;
  return found;
}

/** The day itself, or the Monday after a weekend. */
export function workdayAfter(day: Serial): Serial {
  let found = Math.round(day);
  while (isWeekend(found)) found++;
  return found;
}

/** The Monday of a day's week. */
export const mondayOf = (day: Serial): Serial => day - ((day + 5) % 7);

/** So many working days later, or earlier where the number is negative. */
export function plusWorkdays(day: Serial, number: number): Serial {
  let found = day;
  for (let left = Math.abs(number); left > 0;) {
    found += Math.sign(number);
    if (!isWeekend(found)) left--;
  }
  return found;
}

/** Excel's day 2 is a Monday in its count of days. */
const FIRST_MONDAY = 2;

/** The working days before a day, counted from one fixed Monday; a weekend has the number of the Monday after it. */
export function workdayNumber(day: Serial): number {
  const days = Math.floor(day) - FIRST_MONDAY;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/** The working day of a number that `workdayNumber` gives. */
export function workdayOf(number: number): Serial {
  const weeks = Math.floor(number / 5);
  return FIRST_MONDAY + weeks * 7 + Math.floor(number - weeks * 5);
}

/** The working days from a day to another, both included; none where the second is before the first. */
export const workdaysBetween = (first: Serial, last: Serial): number =>
  Math.max(0, workdayNumber(last + 1) - workdayNumber(first));
