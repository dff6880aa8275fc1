import { readCriterion } from "./calc/criteria";
import { dayOf, inPeriod } from "./filter-dates";
import type { ColumnFilter } from "./filter";
import { refuse } from "./refusals";
import type { Scalar } from "./scalar";
import type { Style } from "./style";
import { DEFAULT_FONT } from "./style";

/** A cell as a filter sees it. */
export interface Filterable {
  readonly value: Scalar;
  readonly text: string;
  readonly style: Style;
}

/** Whether each cell of a column passes a filter. Top and bottom filters and averages need the whole column. */
export function passes(filter: ColumnFilter, cells: readonly Filterable[], today: number): boolean[] {
  switch (filter.filterOn) {
    case "Values":
      return byValues(filter.values ?? [], cells);
    case "Custom":
      return cells.map(customTest(filter, today));
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return byRank(filter, cells);
    case "CellColor":
      return cells.map(({ style }) => same(style.fill?.color ?? "#FFFFFF", filter.color));
    case "FontColor":
      return cells.map(({ style }) => same(style.font?.color ?? DEFAULT_FONT.color, filter.color));
    case "Dynamic":
      return byDynamic(filter.dynamicCriteria ?? "", cells, today);
    default:
      return refuse("ApiNotFound", `filters on ${filter.filterOn} are not implemented by the embedded host`);
  }
}

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === (b ?? "").toLowerCase();

/** Values are compared as they are shown, without case; `""` stands for blanks. */
function byValues(values: readonly string[], cells: readonly Filterable[]): boolean[] {
  const wanted = new Set(values.map((value) => value.trim().toLowerCase()));
  return cells.map(({ text }) => wanted.has(text.trim().toLowerCase()));
}

function customTest(filter: ColumnFilter, today: number): (cell: Filterable) => boolean {
  const year = yearOf(today);
  const tests = [filter.criterion1, filter.criterion2]
    .filter((criterion) => criterion !== undefined && criterion !== "")
    .map((criterion) => criterionTest(criterion ?? "", year));
  return (cell) =>
    filter.operator === "Or" ? tests.some((test) => test(cell)) : tests.every((test) => test(cell));
}

const yearOf = (serial: number): number =>
  new Date(Math.round((serial - 25_569) * 86_400_000)).getUTCFullYear();

/** A filter's criterion is one of COUNTIF, but texts of numbers and shown dates match as well. */
function criterionTest(text: string, year: number): (cell: Filterable) => boolean {
  const criterion = readCriterion(text, year);
  return ({ value, text: shown }) => {
    if (value === null)
      return criterion.matchesEmpty || text === "=" || (text.startsWith("<>") && text.length > 2);
    return criterion.test(value) || (typeof value === "number" && /[*?]/.test(text) && criterion.test(shown));
  };
}

/** Ties at the edge all stay, as in Excel. */
function byRank(filter: ColumnFilter, cells: readonly Filterable[]): boolean[] {
  const numbers = cells.map(({ value }) => value).filter((value) => typeof value === "number");
  const given = Number(filter.criterion1);
  if (!Number.isFinite(given) || given < 1)
    refuse("InvalidArgument", "a top or bottom filter needs a number above 0");
  const top = filter.filterOn.startsWith("Top");
  const percent = filter.filterOn.endsWith("Percent");
  const count = percent
    ? Math.max(1, Math.floor((numbers.length * Math.min(given, 100)) / 100))
    : Math.floor(given);
  const sorted = numbers.sort((a, b) => (top ? b - a : a - b));
  const edge = sorted[Math.min(count, sorted.length) - 1];
  return cells.map(
    ({ value }) => typeof value === "number" && edge !== undefined && (top ? value >= edge : value <= edge),
  );
}

function byDynamic(word: string, cells: readonly Filterable[], today: number): boolean[] {
  if (word === "AboveAverage" || word === "BelowAverage") {
    const numbers = cells.map(({ value }) => value).filter((value) => typeof value === "number");
    const mean = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
    return cells.map(
      ({ value }) => typeof value === "number" && (word === "AboveAverage" ? value > mean : value < mean),
    );
  }
  const test = inPeriod(word, dayOf(today));
  if (!test) refuse("ApiNotFound", `the dynamic filter ${word} is not implemented by the embedded host`);
  return cells.map(({ value }) => typeof value === "number" && test(dayOf(value)));
}
