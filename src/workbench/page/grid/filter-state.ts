import { area, lastRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { ColumnFilter } from "../../engine/filter";
import type { Sheet } from "../../engine/sheet";
import type { Table } from "../../engine/table";

/** A column that can be filtered: of a table, or of the sheet's own filter. */
export interface FilterColumn {
  readonly table?: Table;
  /** Counted from the left of the table or filter. */
  readonly index: number;
  /** The cell with the button. */
  readonly row: number;
  readonly column: number;
  /** The cells that are filtered, without header and totals. */
  readonly data: Area;
}

/** The filter whose button a cell carries, or undefined. */
export function filterColumnAt(sheet: Sheet, row: number, column: number): FilterColumn | undefined {
  for (const table of sheet.tables) {
    if (!table.showHeaders || !table.showFilterButton) continue;
    const found = onHeader(table.area, row, column, table.showTotals ? 1 : 0);
    if (found) return { table, ...found };
  }
  return sheet.autoFilter && onHeader(sheet.autoFilter.area, row, column, 0);
}

function onHeader(within: Area, row: number, column: number, totals: number): FilterColumn | undefined {
  const index = column - within.column;
  if (row !== within.row || index < 0 || index >= within.columns) return undefined;
  const rows = Math.max(1, lastRow(within) - totals - within.row);
  return { index, row, column, data: area(row + 1, column, rows, 1) };
}

/** The criteria of a column, or undefined when nothing is filtered there. */
export function filterOf(sheet: Sheet, { table, index }: FilterColumn): ColumnFilter | undefined {
  return table ? table.columns[index]?.filter : sheet.autoFilter?.columns.get(index);
}
