import { area as makeArea, lastRow } from "./area";
import type { Area } from "./area";
import { passes } from "./filter-match";
import type { Filterable } from "./filter-match";
import type { ColumnFilter } from "./filter";
import { guardPermission } from "./protection-guard";
import type { Sheet } from "./sheet";
import { showText } from "./show";
import type { Workbook } from "./workbook";

/** Something whose rows are filtered: a table, or the range of a sheet's own filter. */
export interface Filtered {
  /** The rows below the header, without a totals row. */
  readonly data: Area;
  /** The criteria by column, counted from the left. */
  readonly criteria: ReadonlyMap<number, ColumnFilter>;
}

/** Hides the rows that do not pass all criteria and shows the others. `today` is a serial number. */
export function applyFilters(workbook: Workbook, sheet: Sheet, filtered: Filtered, today: number): void {
  guardPermission(sheet, "allowAutoFilter");
  const { data, criteria } = filtered;
  const hidden = new Array<boolean>(data.rows).fill(false);
  for (const [column, filter] of criteria) {
    const cells = cellsOf(workbook, sheet, makeArea(data.row, data.column + column, data.rows, 1));
    for (const [index, passed] of passes(filter, cells, today).entries()) if (!passed) hidden[index] = true;
  }
  for (let row = data.row; row <= lastRow(data); row++) {
    const band = { ...sheet.rowBands.get(row) };
    if (hidden[row - data.row]) band.hidden = true;
    else delete band.hidden;
    if (Object.keys(band).length === 0) sheet.rowBands.delete(row);
    else sheet.rowBands.set(row, band);
  }
  workbook.note({ kind: "object", sheet: sheet.id, what: "filter", how: "changed", id: String(data.row) });
  // SUBTOTAL and AGGREGATE leave filtered rows out.
  workbook.note({ kind: "sheet", sheet: sheet.id, how: "layout" });
}

function cellsOf(workbook: Workbook, sheet: Sheet, column: Area): Filterable[] {
  const cells: Filterable[] = [];
  for (let row = column.row; row <= lastRow(column); row++) {
    const value = sheet.value(row, column.column);
    const style = sheet.style(row, column.column);
    cells.push({ value, style, text: showText(value, style.numberFormat, workbook.dateSystem) });
  }
  return cells;
}
