/** Working days in one of each unit: eight hours, five days and twenty days, which are the defaults of scheduling tools. */
const WORKDAYS: readonly (readonly [words: RegExp, workdays: number])[] = [
  [/^(?:m|mins?|minutes?)$/, 1 / 480],
  [/^(?:h|hrs?|hours?)$/, 1 / 8],
  [/^(?:d|dy|dys|wd|days?|workdays?|working days?)$/, 1],
  [/^(?:w|wks?|weeks?)$/, 5],
  [/^(?:mo|mons?|months?)$/, 20],
  // Elapsed time runs through weekends: five of its seven days are working days.
  [/^(?:ed|edays?|elapsed days?)$/, 5 / 7],
  [/^(?:ew|ewks?|eweeks?|elapsed weeks?)$/, 5],
  [/^(?:eh|ehrs?|ehours?|elapsed hours?)$/, 5 / 7 / 24],
];

/** The working days in one of a unit, as schedules write it (`d`, `wks`, `hours`); undefined for other words. */
export function workdaysPer(unit: string): number | undefined {
  const words = unit.trim().toLowerCase().replace(/\s+/g, " ");
  return WORKDAYS.find(([pattern]) => pattern.test(words))?.[1];
}

/** A number with a unit of time, and the question mark behind an estimate: `3.5 wks?`. */
const DURATION = /^([+-]?\s*\d+(?:[.,]\d+)?)\s*([a-z][a-z ]*?)\s*\??$/i;

/** The working days that a text such as `5 days`, `2 wks` or `16 hrs?` says; undefined for any other text. */
export function durationIn(text: string): number | undefined {
  const [, digits = "", unit = ""] = DURATION.exec(text.trim()) ?? [];
  const each = workdaysPer(unit);
  return each === undefined ? undefined : Number(digits.replace(/\s/g, "").replace(",", ".")) * each;
}
