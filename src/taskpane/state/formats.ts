import { isoDate } from "../../actions/calendar";
import type { FieldType } from "../../pmo/templates/template";
import type { CellValue, Serial } from "../../pmo/values/cell";

/** Types whose numbers are amounts; in others (an id, a year in a text) digits are letters. */
const NUMBERS: ReadonlySet<FieldType> = new Set(["number", "money", "calculated"]);

/** Dates, times and numbers as the pane writes them. */
export interface Formats {
  /** `14:05` on the same day, else `31 Mar, 14:05`. */
  readonly when: (iso: string, now: Date) => string;
  /** `14:05` on the same day, else `31 Mar`: for narrow places. */
  readonly whenShort: (iso: string, now: Date) => string;
  /** `31 Mar 2026`; the number itself where the serial is no day. */
  readonly day: (serial: Serial) => string;
  readonly number: (value: number) => string;
  /** A cell's content as text; a number as what its field holds. */
  readonly cell: (value: CellValue, type?: FieldType) => string;
}

/** The formats of a language; where the pane's words are in another language, those of the words. */
export function formatsFor(language: string, wordsLocale: string, timeZone?: string): Formats {
  const locale = languageOf(language) === languageOf(wordsLocale) ? language : wordsLocale;
  const zone = timeZone === undefined ? {} : { timeZone };
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", ...zone });
  const short = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...zone });
  const long = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const whole = new Intl.DateTimeFormat("en", { dateStyle: "full", ...zone });
  const isToday = (then: Date, now: Date): boolean => whole.format(then) === whole.format(now);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  // A serial is a day of no zone.
  const day = (serial: Serial): string => {
    const iso = isoDate(serial);
    return /^\d{4}-/.test(iso) ? long.format(new Date(`${iso}T00:00:00Z`)) : iso;
  };
  const whenShort = (iso: string, now: Date): string => {
    const then = new Date(iso);
    return isToday(then, now) ? time.format(then) : short.format(then);
  };
  return {
    when: (iso, now) => {
      const then = new Date(iso);
      const clock = time.format(then);
      return isToday(then, now) ? clock : `${short.format(then)}, ${clock}`;
    },
    whenShort,
    day,
    number: number.format,
    cell: (value, type) => {
      if (typeof value !== "number") return String(value ?? "");
      if (type === "date") return day(value);
      if (type === "percent") return percent.format(value);
      return type === undefined || NUMBERS.has(type) ? number.format(value) : String(value);
    },
  };
}

const languageOf = (locale: string): string => locale.split("-")[0]?.toLowerCase() ?? "";
