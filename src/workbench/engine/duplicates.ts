import { containsArea, lastRow, sameArea } from "./area";
import type { Area } from "./area";
import { shiftFormula } from "./calc/rewrite";
import { guardArrays, guardCells } from "./protection-guard";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import { checkNoTableEdges, dataArea } from "./structure-checks";
import { deleteRows } from "./table-parts";
import type { Workbook } from "./workbook";

/**
 * Takes away rows that repeat an earlier one in the given columns (counted from the area's first); texts compare
 * without case. Rows below move up within the area; a table that the area covers gets shorter.
 */
export function removeDuplicates(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  columns: readonly number[],
  includesHeader: boolean,
): { removed: number; uniqueRemaining: number } {
  guardCells(sheet, area);
  guardArrays(sheet, area);
  if (columns.length === 0) refuse("InvalidArgument", "at least one column");
  if (columns.some((column) => column < 0 || column >= area.columns))
    refuse("InvalidArgument", "no such column");
  const from = area.row + (includesHeader ? 1 : 0);
  checkNoTableEdges(sheet, { ...area, row: from, rows: Math.max(1, lastRow(area) - from + 1) });
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = from; row <= lastRow(area); row++) {
    const key = columns.map((column) => keyOf(sheet, row, area.column + column)).join("\u0000");
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const removed = lastRow(area) - from + 1 - kept.length;
  if (removed > 0) {
    moveUp(sheet, area, from, kept);
    workbook.note({ kind: "edited", sheet: sheet.id, area });
    shrinkTable(workbook, sheet, area, removed);
  }
  return { removed, uniqueRemaining: kept.length };
}

function keyOf(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  return typeof value === "string" ? `s${value.toLowerCase()}` : `${typeof value}${String(value)}`;
}

function moveUp(sheet: Sheet, area: Area, from: number, kept: readonly number[]): void {
  for (const [index, source] of kept.entries()) {
    const target = from + index;
    if (target === source) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cell(source, column);
      const formula = cell?.formula;
      const shifted =
        formula === undefined ? {} : { formula: shiftFormula(formula, source, column, target, column) };
      sheet.setCell(target, column, cell && { ...cell, ...shifted });
    }
  }
  for (let row = from + kept.length; row <= lastRow(area); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = sheet.cell(row, column)?.style;
      sheet.setCell(row, column, style ? { value: null, style } : undefined);
    }
  }
}

function shrinkTable(workbook: Workbook, sheet: Sheet, area: Area, removed: number): void {
  const table = sheet.tables.find((one) => sameArea(one.area, area) || containsArea(area, dataArea(one)));
  if (!table || table.area.columns !== area.columns) return;
  const data = dataArea(table);
  deleteRows(workbook, sheet, table, data.rows - removed, removed);
}
