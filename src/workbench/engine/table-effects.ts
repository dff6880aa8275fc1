import { area as makeArea, containsCell, intersect, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { shiftFormula } from "./calc/rewrite";
import { followStructure } from "./formula-sites";
import type { Sheet } from "./sheet";
import { dataArea } from "./structure-checks";
import { uniqueColumnName } from "./table-names";
import { extendRows } from "./table-rows";
import type { Table, TableColumn } from "./table";
import type { Workbook } from "./workbook";
import type { Source } from "./write";

/** A table that is about to take up rows written below it. */
interface Expansion {
  undo(): void;
  finish(workbook: Workbook): void;
}

/**
 * Lets a table take up rows that are written directly below it, when the first value is not blank:
 * https://github.com/OfficeDev/office-js/issues/2097 (by design). Rows that hold anything else are not taken.
 */
export function expandBelow(sheet: Sheet, area: Area, source: Source): Expansion | undefined {
  const first = source(0, 0);
  if (first === null || first === "" || sheet.protection) return undefined;
  const table = sheet.tables.find(
    (one) =>
      !one.showTotals &&
      area.row === lastRow(one.area) + 1 &&
      area.column >= one.area.column &&
      lastColumn(area) <= lastColumn(one.area),
  );
  if (!table || !isFree(sheet, table, area)) return undefined;
  const before = table.area;
  table.area = { ...before, rows: before.rows + area.rows };
  return {
    undo: () => {
      table.area = before;
    },
    finish: (workbook) => {
      extendRows(workbook, sheet, table, lastRow(before), area.rows, area);
      workbook.note({ kind: "object", sheet: sheet.id, what: "table", how: "changed", id: table.id });
    },
  };
}

function isFree(sheet: Sheet, table: Table, written: Area): boolean {
  const taken = makeArea(written.row, table.area.column, written.rows, table.area.columns);
  if (sheet.tables.some((one) => intersect(one.area, taken))) return false;
  if (sheet.merges.some((merge) => intersect(merge, taken))) return false;
  let free = true;
  sheet.eachCell(taken, (cell, row, column) => {
    if (cell.value !== null || cell.formula !== undefined) free &&= containsCell(written, row, column);
  });
  return free;
}

/**
 * Columns follow what is written into the header row: text, never blank, each name once. Answers whether that
 * changed a cell.
 */
export function nameColumns(workbook: Workbook, sheet: Sheet, written: Area): boolean {
  let changed = false;
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const header = makeArea(table.area.row, table.area.column, 1, table.area.columns);
    const hit = intersect(header, written);
    if (!hit) continue;
    for (let column = hit.column; column <= lastColumn(hit); column++) {
      changed = renameFromCell(workbook, sheet, table, column - table.area.column) || changed;
    }
  }
  return changed;
}

function renameFromCell(workbook: Workbook, sheet: Sheet, table: Table, index: number): boolean {
  const column = table.columns[index];
  if (!column) return false;
  const row = table.area.row;
  const at = table.area.column + index;
  const cell = sheet.cell(row, at);
  const text = cell?.value === null || cell?.value === undefined ? "" : String(cell.value);
  const name = uniqueColumnName(table, text, column);
  const differs = cell?.value !== name || cell.formula !== undefined;
  if (differs) sheet.setCell(row, at, { ...(cell?.style ? { style: cell.style } : {}), value: name });
  if (name === column.name) return differs;
  // A column that is only now given its name is in no formula yet.
  if (column.name !== "")
    followStructure(workbook, { kind: "renameTableColumn", table: table.name, from: column.name, to: name });
  column.name = name;
  workbook.note({ kind: "object", sheet: sheet.id, what: "table", how: "changed", id: table.id });
  return differs;
}

/**
 * Makes calculated columns as Excel does: a formula in an otherwise empty column fills it, the same formula in every
 * row is remembered for new rows, and other contents in every row make it forgotten.
 * https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
 */
export function fillCalculated(workbook: Workbook, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const data = dataArea(table);
    const hit = intersect(data, written);
    if (!hit) continue;
    for (let at = hit.column; at <= lastColumn(hit); at++) {
      const column = table.columns[at - table.area.column];
      if (!column) continue;
      if (hit.rows === data.rows) rememberFormula(sheet, data, at, column);
      else if (hit.rows === 1) spreadFormula(workbook, sheet, data, hit.row, at, column);
    }
  }
}

function rememberFormula(sheet: Sheet, data: Area, at: number, column: TableColumn): void {
  const first = sheet.cell(data.row, at)?.formula;
  const same = first !== undefined && allSame(sheet, data, at, first);
  if (same) column.formula = first;
  else delete column.formula;
}

const HAS_ADDRESS = /\$?[A-Z]{1,3}\$?\d/;

function allSame(sheet: Sheet, data: Area, at: number, first: string): boolean {
  const relative = HAS_ADDRESS.test(first);
  for (let row = data.row + 1; row <= lastRow(data); row++) {
    const wanted = relative ? shiftFormula(first, data.row, at, row, at) : first;
    if (sheet.cell(row, at)?.formula !== wanted) return false;
  }
  return true;
}

function spreadFormula(
  workbook: Workbook,
  sheet: Sheet,
  data: Area,
  from: number,
  at: number,
  column: TableColumn,
): void {
  const formula = sheet.cell(from, at)?.formula;
  if (formula === undefined) return;
  let others = 0;
  sheet.eachCell(makeArea(data.row, at, data.rows), (cell, row) => {
    if (row !== from && (cell.value !== null || cell.formula !== undefined)) others++;
  });
  if (others > 0) return;
  for (let row = data.row; row <= lastRow(data); row++) {
    if (row === from) continue;
    const style = sheet.cell(row, at)?.style;
    const filled = shiftFormula(formula, from, at, row, at);
    sheet.setCell(row, at, { ...(style ? { style } : {}), value: null, formula: filled });
  }
  column.formula = shiftFormula(formula, from, at, data.row, at);
  if (data.rows > 1) {
    workbook.note({ kind: "edited", sheet: sheet.id, area: makeArea(data.row, at, data.rows) });
  }
}
