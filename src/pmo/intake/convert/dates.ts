import type { CellValue } from "../../values/cell";
import { dayOf, isoDate, serialOf } from "../../values/calendar";
import { orderEvidence, parseDate, readSerial } from "../../values/date-text";
import type { DateOrder } from "../../values/date-text";
import { formatMeaning } from "../../values/number-format";
import { trouble } from "../../values/reading";
import type { Reading } from "../../values/reading";
import { bareDatesNote, dateOrderNote, swappedDatesNote } from "../words";
import { readEach } from "./column";
import type { ColumnCells, Converted, TableDecisions } from "./column";

/** What the cells of date columns tell of the order of day and month. */
export interface DateEvidence {
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly either: number;
  /** A text that decides. */
  readonly example?: string;
  /** Real dates of the sheet: how many, how many with a day over 12, and how many different days. */
  readonly serials: number;
  readonly serialsOver12: number;
  readonly serialDays: number;
}

/** Counts what some columns tell. */
export function dateEvidence(
  columns: readonly { readonly cells: readonly CellValue[]; readonly formats: readonly string[] }[],
): DateEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let either = 0;
  let example: string | undefined;
  let serials = 0;
  let serialsOver12 = 0;
  const days = new Set<number>();
  for (const { cells, formats } of columns)
    cells.forEach((value, at) => {
      if (typeof value === "number" && formatMeaning(formats[at] ?? "").kind === "date") {
        const day = dayOf(value)?.day ?? 0;
        serials++;
        if (day > 12) serialsOver12++;
        days.add(day);
      }
      if (typeof value !== "string" || value.length > 40) return;
      const evidence = orderEvidence(value);
      if (evidence === "either") either++;
      else if (evidence === "day-first") dayFirst++;
      else if (evidence === "month-first") monthFirst++;
      if (evidence === "day-first" || evidence === "month-first") example ??= value.trim();
    });
  return {
    dayFirst,
    monthFirst,
    either,
    ...(example === undefined ? {} : { example }),
    serials,
    serialsOver12,
    serialDays: days.size,
  };
}

/** The order that evidence speaks for, if it does. */
export const orderOf = ({ dayFirst, monthFirst }: DateEvidence): DateOrder | undefined =>
  dayFirst > monthFirst ? "day-first" : monthFirst > dayFirst ? "month-first" : undefined;

/**
 * A file of day-first dates that was opened month first has a mark of its own: every date whose day is over 12 stayed text, and
 * the real dates have days up to 12 (but for a few that were month first from the start). Then day and month of the real dates
 * have changed places.
 */
export function isSwapped(evidence: DateEvidence): boolean {
  const { dayFirst, monthFirst, serials, serialsOver12, serialDays } = evidence;
  const decided = dayFirst >= 3 && monthFirst === 0 && serials >= 3 && serialDays >= 2;
  return decided && serialsOver12 <= FEW * serials && dayFirst * 4 >= serials;
}

/** Of everyday dates three in five have a day over 12. */
const FEW = 0.02;

const BARE = { first: 25_569, last: 73_415 } as const;

/** Converts a date column to serials. `shared` is the evidence of all date columns of the table. */
export function convertDates(
  column: ColumnCells,
  decisions: TableDecisions,
  shared: DateEvidence,
): Converted {
  const own = dateEvidence([column]);
  const order = orderOf(own) ?? decisions.dateOrder;
  const swapped =
    own.serials > 0 &&
    (isSwapped(own) || (own.dayFirst > 0 && own.serialsOver12 <= FEW * own.serials && isSwapped(shared)));
  let bare = 0;
  const readNumber = (value: number, at: number): Reading<CellValue> => {
    const { kind } = formatMeaning(column.formats[at] ?? "");
    if (kind === "date" || kind === "time") return swapped ? unswapped(value) : readSerial(value);
    const text = String(value);
    if (/^(?:19|20)\d{6}$/.test(text)) return parseDate(text, order);
    if (Number.isInteger(value) && value >= 1900 && value <= 2100)
      return trouble({ kind: "year-only", year: value });
    if (value < BARE.first || value > BARE.last) return trouble({ kind: "no-date" });
    bare++;
    return readSerial(value);
  };
  const result = readEach(
    column.cells,
    (value, at) =>
      typeof value === "number"
        ? readNumber(value, at)
        : typeof value === "string"
          ? parseDate(value, order)
          : trouble({ kind: "no-date" }),
    // A real date that stands for "none" must not be reckoned with, so it stays as text.
    (value, at) =>
      typeof value === "number" && formatMeaning(column.formats[at] ?? "").kind === "date"
        ? isoDate(value)
        : value,
  );
  const notes = [
    ...(own.dayFirst + own.monthFirst + own.either > 0
      ? [dateOrderNote(column.header, order, own, shared)]
      : []),
    ...(swapped ? [swappedDatesNote(column.header, own.serials)] : []),
    ...(bare > 0 ? [bareDatesNote(column.header, bare)] : []),
  ];
  return { ...result, notes };
}

/** The date with day and month changed back. */
function unswapped(serial: number): Reading<CellValue> {
  const day = dayOf(serial);
  const turned = day ? serialOf(day.year, day.day, day.month) : undefined;
  return turned === undefined ? readSerial(serial) : readSerial(turned);
}
