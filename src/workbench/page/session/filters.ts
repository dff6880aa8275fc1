import { lastRow } from "../../engine/area";
import { serialOf } from "../../engine/calc/dates";
import type { ColumnFilter } from "../../engine/filter";
import { applyFilters } from "../../engine/filtering";
import type { Sheet } from "../../engine/sheet";
import { showText } from "../../engine/show";
import { sortArea } from "../../engine/sort";
import type { Workbook } from "../../engine/workbook";
import type { FilterColumn } from "../grid/filter-state";

/** A value that a filter's list offers; an empty text stands for blanks. */
export interface FilterValue {
  readonly text: string;
  readonly count: number;
}

/** More different values than this are not listed; the search box still finds among them. */
const MOST_VALUES = 10_000;

/** The different values of a column as they are shown: numbers in order, then texts, blanks last. */
export function filterValues(
  workbook: Workbook,
  sheet: Sheet,
  { data, column }: FilterColumn,
): FilterValue[] {
  const found = new Map<string, { count: number; order: number | string }>();
  for (let row = data.row; row <= lastRow(data); row++) {
    const value = sheet.value(row, column);
    const text = showText(value, sheet.style(row, column).numberFormat, workbook.dateSystem).trim();
    const known = found.get(text);
    if (known) known.count++;
    else if (found.size < MOST_VALUES)
      found.set(text, { count: 1, order: typeof value === "number" ? value : text });
  }
  return [...found]
    .sort(([a, { order: x }], [b, { order: y }]) => {
      if (a === "" || b === "") return a === "" ? 1 : -1;
      if (typeof x === "number" && typeof y === "number") return x - y;
      if (typeof x !== typeof y) return typeof x === "number" ? -1 : 1;
      return a.localeCompare(b, "en", { numeric: true, sensitivity: "base" });
    })
    .map(([text, { count }]) => ({ text, count }));
}

/** Filters a column by the values to be seen; undefined shows all again. */
export function filterBy(
  workbook: Workbook,
  sheet: Sheet,
  { table, index, data }: FilterColumn,
  values: readonly string[] | undefined,
  now: Date,
): void {
  const filter: ColumnFilter | undefined = values && { filterOn: "Values", values };
  const own = sheet.autoFilter?.columns;
  const column = table?.columns[index];
  if (column && filter) column.filter = filter;
  else if (column) delete column.filter;
  else if (filter) own?.set(index, filter);
  else own?.delete(index);
  const criteria = table
    ? new Map(table.columns.flatMap((one, at) => (one.filter ? [[at, one.filter] as const] : [])))
    : (own ?? new Map<number, ColumnFilter>());
  const first = data.column - index;
  applyFilters(
    workbook,
    sheet,
    { data: { ...data, column: first }, criteria },
    serialOf(now, workbook.dateSystem),
  );
}

/** Sorts the rows of the table or filter by a column. */
export function sortBy(
  workbook: Workbook,
  sheet: Sheet,
  { table, index, data }: FilterColumn,
  ascending: boolean,
): void {
  const columns = table ? table.area.columns : (sheet.autoFilter?.area.columns ?? 1);
  sortArea(
    workbook,
    sheet,
    { ...data, column: data.column - index, columns },
    [{ key: index, ascending, textAsNumber: false }],
    { matchCase: false, leftToRight: false },
  );
}
