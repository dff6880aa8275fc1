import { longDate } from "../../actions/calendar";
import type { FieldType } from "../../pmo/templates/template";
import type { CellValue } from "../../pmo/values/cell";

/** Types whose numbers are amounts; in others (an id, a year in a text) digits are letters. */
const NUMBERS: ReadonlySet<FieldType> = new Set(["number", "money", "calculated"]);

/** Dates, times and numbers as the pane writes them. */
export interface Formats {
  /** `14:05` on the same day, else `31 Mar, 14:05`. */
  readonly when: (iso: string, now: Date) => string;
  /** `14:05` on the same day, else `31 Mar`: for narrow places. */
  readonly whenShort: (iso: string, now: Date) => string;
  readonly number: (value: number) => string;
  /** A cell's content as text; a number as what its field holds. */
  readonly cell: (value: CellValue, type?: FieldType) => string;
}

/** The formats of a language; where the pane's words are in another language, those of the words. */
export function formatsFor(language: string, wordsLocale: string): Formats {
  const locale = languageOf(language) === languageOf(wordsLocale) ? language : wordsLocale;
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const whenShort = (iso: string, now: Date): string => {
    const then = new Date(iso);
    return then.toDateString() === now.toDateString() ? time.format(then) : day.format(then);
  };
  return {
    when: (iso, now) => {
      const then = new Date(iso);
      const clock = time.format(then);
      return then.toDateString() === now.toDateString() ? clock : `${day.format(then)}, ${clock}`;
    },
    whenShort,
    number: number.format,
    cell: (value, type) => {
      if (typeof value !== "number") return String(value ?? "");
      if (type === "date") return longDate(value);
      if (type === "percent") return percent.format(value);
      return type === undefined || NUMBERS.has(type) ? number.format(value) : String(value);
    },
  };
}

const languageOf = (locale: string): string => locale.split("-")[0]?.toLowerCase() ?? "";
