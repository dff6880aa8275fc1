import { area, containsArea, intersect } from "./area";
import { shiftArea } from "./calc/structure-edit";
import type { ShiftEdit } from "./calc/structure-edit";
import { followStructure } from "./formula-sites";
import type { Sheet } from "./sheet";
import { freeColumnName } from "./table-names";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** Moves, grows, shrinks and removes the tables of a sheet; cells have moved already. */
export function shiftTables(workbook: Workbook, sheet: Sheet, edit: ShiftEdit): void {
  for (const table of [...sheet.tables]) {
    if (edit.kind === "delete" && containsArea(edit.area, table.area)) {
      dropTable(workbook, sheet, table);
      continue;
    }
    const before = table.area;
    const after = shiftArea(before, edit);
    if (!after) continue;
    table.area = after;
    if (after.columns > before.columns) addColumns(workbook, sheet, table, edit);
    else if (after.columns < before.columns) removeColumns(workbook, table, before.column, edit);
  }
}

/** Takes a table out of its sheet; formulas that name it read `#REF!`. */
export function dropTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  followStructure(workbook, { kind: "deleteTable", table: table.name });
  workbook.note({ kind: "object", sheet: sheet.id, what: "table", how: "deleted", id: table.id });
}

function addColumns(workbook: Workbook, sheet: Sheet, table: Table, edit: ShiftEdit): void {
  const at = edit.area.column - table.area.column;
  for (let step = 0; step < edit.area.columns; step++) {
    const name = freeColumnName(table);
    table.columns.splice(at + step, 0, { id: nextColumnId(table), name });
    if (table.showHeaders) {
      const column = edit.area.column + step;
      const old = sheet.cell(table.area.row, column);
      sheet.setCell(table.area.row, column, { ...(old?.style ? { style: old.style } : {}), value: name });
    }
  }
  workbook.note({ kind: "object", sheet: sheet.id, what: "table", how: "changed", id: table.id });
}

/** Column ids count up and are never used again within a table. */
export const nextColumnId = (table: Table): number =>
  1 + table.columns.reduce((most, column) => Math.max(most, column.id), 0);

function removeColumns(workbook: Workbook, table: Table, left: number, edit: ShiftEdit): void {
  const gone = intersect(area(table.area.row, left, 1, table.columns.length), {
    ...edit.area,
    row: table.area.row,
    rows: 1,
  });
  if (!gone) return;
  const removed = table.columns.splice(gone.column - left, gone.columns);
  for (const column of removed) {
    followStructure(workbook, { kind: "deleteTableColumn", table: table.name, column: column.name });
  }
}

/** The tables that a deletion left without a data row. */
export function tablesWithoutRows(sheet: Sheet): Table[] {
  return sheet.tables.filter((table) => table.area.rows <= fixedRows(table));
}

/** How many rows of a table are its header and totals rows. */
export const fixedRows = (table: Table): number => (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
