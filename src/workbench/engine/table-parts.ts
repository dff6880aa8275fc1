import { area as makeArea, lastRow } from "./area";
import type { Area } from "./area";
import { guardUnprotected } from "./protection-guard";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import { applyShift } from "./structure";
import { dataArea } from "./structure-checks";
import { isBlank, isFree, noteTable, renameColumn } from "./tables";
import { extendRows } from "./table-rows";
import type { Table, TableColumn } from "./table";
import type { Workbook } from "./workbook";

/** How many data rows a table has: none while its only one is the blank row that Excel keeps for typing. */
export function rowCount(sheet: Sheet, table: Table): number {
  const data = dataArea(table);
  return data.rows === 1 && isBlank(sheet, data) ? 0 : data.rows;
}

/** How rows are added: `at` data row or behind the last; `push` moves what is below even out of blank cells. */
export interface RowsAdded {
  readonly at?: number | undefined;
  readonly count: number;
  readonly push: boolean;
}

/** Puts empty rows in before a data row, or behind the last; answers the area of the new rows. */
export function addRows(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  { at, count, push }: RowsAdded,
): Area {
  guardUnprotected(sheet);
  const data = dataArea(table);
  const existing = rowCount(sheet, table);
  const index = at ?? existing;
  if (index < 0 || index > existing) refuse("InvalidArgument", `no row ${index} among ${existing}`);
  const wanted = existing === 0 ? count - 1 : count;
  const from = existing === 0 ? data.row + 1 : data.row + index;
  if (wanted > 0) insertRows(workbook, sheet, table, { row: from, count: wanted, push });
  return makeArea(data.row + index, data.column, count, data.columns);
}

function insertRows(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  { row, count, push }: { row: number; count: number; push: boolean },
): void {
  const before = table.area;
  const hole = makeArea(row, before.column, count, before.columns);
  const behind = row > lastRow(before);
  // Unless told to push, a table takes up blank cells below it without moving what is further down, as AlwaysInsert of
  // https://learn.microsoft.com/office/vba/api/excel.listrows.add says.
  if (push || !behind || !isFree(sheet, hole)) {
    applyShift(workbook, sheet, { kind: "insert", sheetName: sheet.name, area: hole, shift: "Down" });
  }
  table.area = { ...before, rows: before.rows + count };
  const data = dataArea(table);
  // A new first row takes after the row below it: the header above is no model for data.
  if (row === data.row) dressLikeBelow(sheet, hole);
  extendRows(workbook, sheet, table, row - 1, count);
  noteTable(workbook, sheet, table, "changed");
}

function dressLikeBelow(sheet: Sheet, hole: Area): void {
  const model = lastRow(hole) + 1;
  for (let column = hole.column; column < hole.column + hole.columns; column++) {
    const style = sheet.cell(model, column)?.style;
    for (let row = hole.row; row <= lastRow(hole); row++) {
      sheet.setCell(row, column, style ? { value: null, style } : undefined);
    }
  }
}

/** Takes data rows away and moves what lies below up; the last one is emptied instead. */
export function deleteRows(workbook: Workbook, sheet: Sheet, table: Table, index: number, count = 1): void {
  guardUnprotected(sheet);
  const data = dataArea(table);
  if (index < 0 || count < 1 || index + count > data.rows)
    refuse("InvalidArgument", `no row ${index + count - 1}`);
  const gone = makeArea(data.row + index, data.column, count, data.columns);
  applyShift(workbook, sheet, { kind: "delete", sheetName: sheet.name, area: gone, shift: "Up" });
  noteTable(workbook, sheet, table, "changed");
}

/** Puts a column in, before another or behind the last; cells on the right of the table move when they must. */
export function addColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  at: number | undefined,
  name: string | undefined,
): TableColumn {
  guardUnprotected(sheet);
  const index = at ?? table.columns.length;
  if (index < 0 || index > table.columns.length) refuse("InvalidArgument", `no column ${index}`);
  if (name !== undefined && table.columns.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    refuse("ItemAlreadyExists", `table '${table.name}' has a column '${name}'`);
  }
  const before = table.area;
  const hole = makeArea(before.row, before.column + index, before.rows, 1);
  const behind = index === before.columns;
  if (!behind || !isFree(sheet, hole)) {
    applyShift(workbook, sheet, { kind: "insert", sheetName: sheet.name, area: hole, shift: "Right" });
  }
  if (behind) growRight(workbook, sheet, table, before);
  const column = table.columns[index] ?? refuse("GeneralException", "");
  if (name !== undefined) renameColumn(workbook, sheet, table, column, name);
  noteTable(workbook, sheet, table, "changed");
  return column;
}

function growRight(workbook: Workbook, sheet: Sheet, table: Table, before: Area): void {
  const id = 1 + Math.max(...table.columns.map((one) => one.id));
  const column: TableColumn = { id, name: "" };
  table.area = { ...before, columns: before.columns + 1 };
  table.columns.push(column);
  let number = 1;
  while (table.columns.some((one) => one.name.toLowerCase() === `column${number}`)) number++;
  renameColumn(workbook, sheet, table, column, `Column${number}`);
}

/** Takes a column away; cells on the right of it in the table's rows move left. The last one cannot go. */
export function deleteColumn(workbook: Workbook, sheet: Sheet, table: Table, column: TableColumn): void {
  guardUnprotected(sheet);
  const index = table.columns.indexOf(column);
  if (index < 0) refuse("ItemNotFound", "the column is gone");
  if (table.columns.length === 1) refuse("InvalidOperation", "the only column of a table");
  const gone = makeArea(table.area.row, table.area.column + index, table.area.rows, 1);
  applyShift(workbook, sheet, { kind: "delete", sheetName: sheet.name, area: gone, shift: "Left" });
  noteTable(workbook, sheet, table, "changed");
}
