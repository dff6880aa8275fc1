import { cellCount, containsCell, intersect } from "./area";
import type { Area } from "./area";
import type { Cell } from "./cell";
import { LEFT_ALONE, entered } from "./enter";
import type { Entry, Written } from "./enter";
import { guardArrays, guardCells } from "./protection-guard";
import type { Sheet } from "./sheet";
import { expandBelow, fillCalculated, nameColumns } from "./table-effects";
import type { Workbook } from "./workbook";

/** Gives what to write at a place of the area, counted from its first cell. */
export type Source = (row: number, column: number) => Written;

/**
 * Writes an area as if every cell were typed in turn: protection is respected, formulas are checked, tables take up
 * rows written directly below them, follow new headers and fill calculated columns.
 */
export function writeArea(workbook: Workbook, sheet: Sheet, area: Area, source: Source, year: number): void {
  guardCells(sheet, area);
  guardArrays(sheet, area);
  const single = cellCount(area) === 1;
  const before = single ? sheet.value(area.row, area.column) : undefined;
  const expanded = expandBelow(sheet, area, source);
  try {
    putAll(sheet, area, readAll(entryFor(workbook, sheet, year), area, source));
  } catch (refusal) {
    expanded?.undo();
    throw refusal;
  }
  workbook.note({ kind: "edited", sheet: sheet.id, area, ...(before === undefined ? {} : { before }) });
  expanded?.finish(workbook);
  nameColumns(workbook, sheet, area);
  fillCalculated(workbook, sheet, area);
}

/** Reads everything before anything is put, so that a refused formula leaves the area as it was. */
function readAll(entry: Entry, area: Area, source: Source): (Cell | undefined | typeof LEFT_ALONE)[] {
  const cells: (Cell | undefined | typeof LEFT_ALONE)[] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      cells.push(entered(entry, area.row + row, area.column + column, source(row, column)));
    }
  }
  return cells;
}

function putAll(sheet: Sheet, area: Area, cells: readonly (Cell | undefined | typeof LEFT_ALONE)[]): void {
  const covered = coverOf(sheet, area);
  let index = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cells[index++];
      if (cell === LEFT_ALONE || covered?.(row, column)) continue;
      sheet.setCell(row, column, cell);
    }
  }
}

/** How texts are read on a sheet. */
export function entryFor(workbook: Workbook, sheet: Sheet, year: number): Entry {
  return {
    workbook,
    sheet,
    year,
    accepted: new Map(),
    tableAt: (row, column) => sheet.tables.find((table) => containsCell(table.area, row, column))?.name,
  };
}

/** Which cells of an area are covered by the first cell of their merge: what is written there is lost. */
function coverOf(sheet: Sheet, area: Area): ((row: number, column: number) => boolean) | undefined {
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  if (merges.length === 0) return undefined;
  return (row, column) =>
    merges.some(
      (merge) => containsCell(merge, row, column) && !(merge.row === row && merge.column === column),
    );
}

/** Empties the cells of an area and keeps their looks. */
export function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  guardCells(sheet, area);
  guardArrays(sheet, area);
  const single = cellCount(area) === 1;
  const before = single ? sheet.value(area.row, area.column) : undefined;
  const found: [number, number][] = [];
  sheet.eachCell(area, (_cell, row, column) => found.push([row, column]));
  for (const [row, column] of found) {
    const style = sheet.cell(row, column)?.style;
    sheet.setCell(row, column, style ? { value: null, style } : undefined);
  }
  workbook.note({ kind: "edited", sheet: sheet.id, area, ...(before === undefined ? {} : { before }) });
  nameColumns(workbook, sheet, area);
}
