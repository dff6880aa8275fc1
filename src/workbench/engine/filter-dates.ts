/** A day of the calendar, with the number of its week; months count from 0. */
export interface Day {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  /** Sundays passed since the first one. */
  readonly week: number;
}

/** The day of a serial number of the 1900 date system. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  const date = new Date((whole - 25_569) * 86_400_000);
  return {
    serial: whole,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    week: Math.floor((whole - 1) / 7),
  };
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const quarter = (day: Day): number => day.year * 4 + Math.floor(day.month / 3);
const monthNumber = (day: Day): number => day.year * 12 + day.month;

/** The periods that are counted in steps from today's. */
const STEPS: Readonly<Record<string, (day: Day) => number>> = {
  Week: (day) => day.week,
  Month: monthNumber,
  Quarter: quarter,
  Year: (day) => day.year,
};

/** Whether a day is in a period of Excel.DynamicFilterCriteria, seen from today; undefined for an unknown word. */
export function inPeriod(word: string, today: Day): ((day: Day) => boolean) | undefined {
  const days: Readonly<Record<string, number>> = { Yesterday: -1, Today: 0, Tomorrow: 1 };
  const offset = days[word];
  if (offset !== undefined) return (day) => day.serial === today.serial + offset;
  if (word === "YearToDate") return (day) => day.year === today.year && day.serial <= today.serial;
  const relative = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(word);
  if (relative) {
    const count = STEPS[relative[2] ?? ""];
    const by = { Last: -1, This: 0, Next: 1 }[relative[1] ?? ""] ?? 0;
    return count && ((day) => count(day) === count(today) + by);
  }
  const part = /^AllDatesInPeriod(\w+)$/.exec(word)?.[1] ?? "";
  const nth = /^Quarter([1-4])$/.exec(part)?.[1];
  if (nth) return (day) => Math.floor(day.month / 3) === Number(nth) - 1;
  // The first three letters are enough: Excel.DynamicFilterCriteria spells it "Februray".
  const month = MONTHS.findIndex((name) => name.slice(0, 3) === part.slice(0, 3));
  return month < 0 ? undefined : (day) => day.month === month;
}
