import { dayOf, inPeriod as engineInPeriod } from "../../engine/filter-dates";

/** Whether a date serial is in a period relative to today, in the words of Excel.ConditionalFormatPresetCriterion. */
export function inPeriod(period: string, serial: number, today: number): boolean {
  const day = dayOf(serial);
  const now = dayOf(today);
  // The only period that filters do not have: today and the six days before it.
  if (period === "LastSevenDays") return day.serial > now.serial - 7 && day.serial <= now.serial;
  return engineInPeriod(period, now)?.(day) ?? false;
}
