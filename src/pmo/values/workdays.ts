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
