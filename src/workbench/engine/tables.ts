import { area as makeArea, containsArea, intersect, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { followStructure } from "./formula-sites";
import { guardUnprotected } from "./protection-guard";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import { applyShift } from "./structure";
import { dropTable, nextColumnId } from "./structure-tables";
import { nameColumns } from "./table-effects";
import { checkTableName, freeTableName } from "./table-names";
import { extendRows } from "./table-rows";
import type { Table, TableColumn } from "./table";
import type { Workbook } from "./workbook";

const note = (workbook: Workbook, sheet: Sheet, table: Table, how: "added" | "changed" | "deleted"): void =>
  workbook.note({ kind: "object", sheet: sheet.id, what: "table", how, id: table.id });

export const noteTable = note;

/** Makes a table of an area. Without headers a header row is put in above, and what lies below moves down. */
export function createTable(workbook: Workbook, sheet: Sheet, over: Area, hasHeaders: boolean): Table {
  guardUnprotected(sheet);
  checkFree(sheet, over);
  const area = withRoom(workbook, sheet, over, hasHeaders);
  const table: Table = {
    id: String(workbook.newId()),
    name: freeTableName(workbook),
    area,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
    columns: Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, name: "" })),
  };
  if (sheet.autoFilter && intersect(sheet.autoFilter.area, area)) sheet.autoFilter = undefined;
  sheet.tables.push(table);
  readHeaders(workbook, sheet, table);
  note(workbook, sheet, table, "added");
  return table;
}

/** Names the columns by the header row, whose cells become what tables need. */
function readHeaders(workbook: Workbook, sheet: Sheet, { area }: Table): void {
  const header = { ...area, rows: 1 };
  if (nameColumns(workbook, sheet, header)) workbook.note({ kind: "edited", sheet: sheet.id, area: header });
}

/** https://github.com/OfficeDev/office-js/issues/196: a table has a header row and a row for data, by design. */
function withRoom(workbook: Workbook, sheet: Sheet, over: Area, hasHeaders: boolean): Area {
  const insertAt = (row: number): void => {
    const hole = makeArea(row, over.column, 1, over.columns);
    applyShift(workbook, sheet, { kind: "insert", sheetName: sheet.name, area: hole, shift: "Down" });
  };
  if (!hasHeaders) {
    insertAt(over.row);
    return { ...over, rows: over.rows + 1 };
  }
  if (over.rows > 1) return over;
  const below = makeArea(over.row + 1, over.column, 1, over.columns);
  if (!isFree(sheet, below)) insertAt(over.row + 1);
  return { ...over, rows: 2 };
}

/** Whether no cell of an area has content. */
export function isBlank(sheet: Sheet, area: Area): boolean {
  let blank = true;
  sheet.eachCell(area, (cell) => {
    if (cell.value !== null || cell.formula !== undefined) blank = false;
  });
  return blank;
}

/** Whether a table can take an area up as it is: blank cells, none of them merged or another table's. */
export function isFree(sheet: Sheet, area: Area): boolean {
  const taken = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  return isBlank(sheet, area) && !taken.some((one) => intersect(one, area));
}

function checkFree(sheet: Sheet, area: Area, except?: Table): void {
  const taken = sheet.tables.find((one) => one !== except && intersect(one.area, area));
  if (taken) refuse("MergedRangeConflict", `table '${taken.name}' is there`);
  if (sheet.merges.some((merge) => intersect(merge, area)))
    refuse("MergedRangeConflict", "merged cells are there");
  sheet.eachCell(area, (cell) => {
    if (cell.arrayFormula || cell.spilledFrom)
      refuse("InvalidOperation", "a table cannot hold an array formula");
  });
}

/** Gives a table another name; formulas follow it. */
export function renameTable(workbook: Workbook, sheet: Sheet, table: Table, name: string): void {
  guardUnprotected(sheet);
  checkTableName(workbook, name, table);
  if (name === table.name) return;
  followStructure(workbook, { kind: "renameTable", from: table.name, to: name });
  table.name = name;
  note(workbook, sheet, table, "changed");
}

/** Gives a column another name through its header cell; the name must be free. */
export function renameColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  name: string,
): void {
  guardUnprotected(sheet);
  const taken = table.columns.some((one) => one !== column && one.name.toLowerCase() === name.toLowerCase());
  if (taken) refuse("ItemAlreadyExists", `table '${table.name}' has a column '${name}'`);
  if (name === "") refuse("InvalidArgument", "a column's name cannot be empty");
  const at = table.area.column + table.columns.indexOf(column);
  if (table.showHeaders) {
    const style = sheet.cell(table.area.row, at)?.style;
    sheet.setCell(table.area.row, at, { ...(style ? { style } : {}), value: name });
    workbook.note({ kind: "edited", sheet: sheet.id, area: makeArea(table.area.row, at) });
  }
  followStructure(workbook, { kind: "renameTableColumn", table: table.name, from: column.name, to: name });
  column.name = name;
  note(workbook, sheet, table, "changed");
}

/** Takes the table and the contents of its cells away; nothing moves. */
export function deleteTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  guardUnprotected(sheet);
  const { area } = table;
  dropTable(workbook, sheet, table);
  const cells: [number, number][] = [];
  sheet.eachCell(area, (_cell, row, column) => cells.push([row, column]));
  for (const [row, column] of cells) sheet.setCell(row, column, undefined);
  workbook.note({ kind: "edited", sheet: sheet.id, area });
}

/**
 * Lets a table cover another area: the header row stays, and the two overlap.
 * https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
 */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, to: Area): void {
  guardUnprotected(sheet);
  const before = table.area;
  if (to.row !== before.row) refuse("InvalidArgument", "the header row must stay where it is");
  if (!intersect(to, before)) refuse("InvalidArgument", "the new range must overlap the table");
  const fixed = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (to.rows <= fixed) refuse("InvalidArgument", "a table needs a row for data");
  checkFree(sheet, to, table);
  if (table.showTotals && lastRow(to) !== lastRow(before)) moveTotals(workbook, sheet, before, to);
  setColumns(workbook, table, to);
  table.area = to;
  const grown = to.rows - before.rows;
  if (grown > 0) {
    const lastData = lastRow(before) - (table.showTotals ? 1 : 0);
    extendRows(workbook, sheet, table, lastData, grown);
  }
  if (table.showHeaders) readHeaders(workbook, sheet, table);
  note(workbook, sheet, table, "changed");
}

function moveTotals(workbook: Workbook, sheet: Sheet, before: Area, to: Area): void {
  const target = makeArea(lastRow(to), before.column, 1, before.columns);
  if (!containsArea(before, target) && !isBlank(sheet, target)) {
    refuse("InsertDeleteConflict", "the totals row would cover other cells");
  }
  for (let column = before.column; column <= lastColumn(before); column++) {
    sheet.setCell(lastRow(to), column, sheet.cell(lastRow(before), column));
    sheet.setCell(lastRow(before), column, undefined);
  }
  workbook.note({ kind: "edited", sheet: sheet.id, area: { ...target, row: lastRow(before) } });
  workbook.note({ kind: "edited", sheet: sheet.id, area: target });
}

/** Columns keep their place on the sheet; formulas that name one that went read `#REF!`. */
function setColumns(workbook: Workbook, table: Table, to: Area): void {
  const { column: left } = table.area;
  const kept = new Map(table.columns.map((column, index) => [left + index, column]));
  for (const [at, column] of kept) {
    if (at >= to.column && at <= lastColumn(to)) continue;
    kept.delete(at);
    followStructure(workbook, { kind: "deleteTableColumn", table: table.name, column: column.name });
  }
  let id = nextColumnId(table);
  table.columns = Array.from(
    { length: to.columns },
    (_, index) => kept.get(to.column + index) ?? { id: id++, name: "" },
  );
}
