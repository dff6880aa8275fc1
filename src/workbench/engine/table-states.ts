import { area as makeArea, lastRow } from "./area";
import { WorkbookIndex } from "./calc/workbook-index";
import { plainFormula } from "./plain-references";
import { guardUnprotected } from "./protection-guard";
import type { Sheet } from "./sheet";
import { applyShift } from "./structure";
import { isFree, noteTable } from "./tables";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** Shows or hides a table's header row. Hiding leaves blank cells; showing needs a row above, which is made when taken. */
export function setHeaders(workbook: Workbook, sheet: Sheet, table: Table, show: boolean): void {
  guardUnprotected(sheet);
  if (show === table.showHeaders) return;
  const { row, column, columns, rows } = table.area;
  if (!show) {
    for (let at = column; at < column + columns; at++) sheet.setCell(row, at, undefined);
    table.area = makeArea(row + 1, column, rows - 1, columns);
  } else {
    const free = row > 0 && isFree(sheet, makeArea(row - 1, column, 1, columns));
    if (!free) {
      const hole = makeArea(row, column, 1, columns);
      applyShift(workbook, sheet, { kind: "insert", sheetName: sheet.name, area: hole, shift: "Down" });
    }
    table.area = makeArea(free ? row - 1 : row, column, rows + 1, columns);
    for (const [index, one] of table.columns.entries()) {
      sheet.setCell(table.area.row, column + index, { value: one.name });
    }
  }
  table.showHeaders = show;
  const header = makeArea(show ? table.area.row : row, column, 1, columns);
  workbook.note({ kind: "edited", sheet: sheet.id, area: header });
  noteTable(workbook, sheet, table, "changed");
}

/** SUBTOTAL's number, leaving hidden rows out, of each totals function of the file format. */
const SUBTOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** Shows or hides a table's totals row; cells below move. The first time it says `Total` and sums the last column. */
export function setTotals(workbook: Workbook, sheet: Sheet, table: Table, show: boolean): void {
  guardUnprotected(sheet);
  if (show === table.showTotals) return;
  const { area } = table;
  if (show) {
    const hole = makeArea(lastRow(area) + 1, area.column, 1, area.columns);
    if (!isFree(sheet, hole)) {
      applyShift(workbook, sheet, { kind: "insert", sheetName: sheet.name, area: hole, shift: "Down" });
    }
    table.area = { ...area, rows: area.rows + 1 };
    table.showTotals = true;
    fillTotals(sheet, table);
    workbook.note({ kind: "edited", sheet: sheet.id, area: hole });
  } else {
    const gone = makeArea(lastRow(area), area.column, 1, area.columns);
    table.showTotals = false;
    applyShift(workbook, sheet, { kind: "delete", sheetName: sheet.name, area: gone, shift: "Up" });
  }
  noteTable(workbook, sheet, table, "changed");
}

function fillTotals(sheet: Sheet, table: Table): void {
  const fresh = table.columns.every((column) => !column.totalsFunction && !column.totalsLabel);
  const first = table.columns[0];
  const last = table.columns.at(-1);
  if (fresh && first && last) {
    if (first !== last) first.totalsLabel = "Total";
    const under = sheet.value(lastRow(table.area) - 1, table.area.column + table.columns.length - 1);
    last.totalsFunction = typeof under === "number" ? "sum" : "count";
  }
  for (const [index, column] of table.columns.entries()) {
    const at = table.area.column + index;
    const { totalsFunction: name, totalsLabel } = column;
    const style = sheet.cell(lastRow(table.area), at)?.style;
    const look = style ? { style } : {};
    if (totalsLabel !== undefined) {
      sheet.setCell(lastRow(table.area), at, { ...look, value: totalsLabel });
    } else if (name !== undefined && SUBTOTALS[name] !== undefined) {
      const formula = `=SUBTOTAL(${SUBTOTALS[name]},[${escapeColumn(column.name)}])`;
      sheet.setCell(lastRow(table.area), at, { ...look, value: null, formula });
    }
  }
}

/** Brackets, `#`, `@` and apostrophes in a column's name are written with an apostrophe before them. */
export const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/** Turns a table into plain cells; formulas that name it name its cells instead. */
export function convertTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  guardUnprotected(sheet);
  const index = new WorkbookIndex(workbook);
  for (const one of workbook.sheets) {
    one.eachCell(makeArea(0, 0, 1_048_576, 16_384), (cell, row, column) => {
      if (cell.formula?.includes("[") || cell.formula?.toLowerCase().includes(table.name.toLowerCase())) {
        cell.formula = plainFormula(cell.formula, { sheet: one, row, column }, table, index);
      }
    });
  }
  for (const name of [...workbook.names, ...workbook.sheets.flatMap((one) => one.names)]) {
    name.formula = plainFormula(name.formula, { sheet, row: 0, column: 0 }, table, index);
  }
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  noteTable(workbook, sheet, table, "deleted");
}
