import { MAX_COLUMNS, MAX_ROWS, area, isEntireColumn, isEntireRow, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { shiftArea } from "./calc/structure-edit";
import type { ShiftEdit } from "./calc/structure-edit";
import type { Cell } from "./cell";
import type { Band, Sheet } from "./sheet";

/** Moves the stored cells of a sheet for an insertion or deletion; inserted cells take the look of their neighbours. */
export function shiftCells(sheet: Sheet, edit: ShiftEdit): void {
  shiftSpillAnchors(sheet, edit);
  if (edit.shift === "Down" || edit.shift === "Up") shiftVertically(sheet, edit);
  else shiftHorizontally(sheet, edit);
  if (edit.kind === "insert") dressInserted(sheet, edit);
}

function shiftVertically(sheet: Sheet, edit: ShiftEdit): void {
  const { row, rows, column } = edit.area;
  const all = sheet.rawRows();
  if (isEntireRow(edit.area)) {
    if (edit.kind === "insert") openHole(all, row, rows);
    else all.splice(row, rows);
    return;
  }
  const right = lastColumn(edit.area);
  const bottom = all.length - 1;
  const move = (from: number, to: number): void => {
    for (let c = column; c <= right; c++) sheet.setCell(to, c, sheet.cell(from, c));
  };
  if (edit.kind === "insert") {
    for (let r = bottom; r >= row; r--) move(r, r + rows);
    clearCells(sheet, edit.area);
  } else {
    for (let r = row; r <= bottom; r++) move(r + rows, r);
  }
}

function shiftHorizontally(sheet: Sheet, edit: ShiftEdit): void {
  const { column, columns } = edit.area;
  const all = sheet.rawRows();
  const bottom = Math.min(lastRow(edit.area), all.length - 1);
  for (let row = edit.area.row; row <= bottom; row++) {
    const cells = all[row];
    if (!cells) continue;
    if (edit.kind === "insert") openHole(cells, column, columns);
    else cells.splice(column, columns);
    if (!cells.some(() => true)) delete all[row];
  }
}

/** Moves the tail of a holey list up, leaving real holes: lists of cells must not fill with `undefined`. */
function openHole<T>(list: T[], at: number, count: number): void {
  for (let index = list.length - 1; index >= at; index--) {
    const one = list[index];
    if (one === undefined) delete list[index + count];
    else list[index + count] = one;
    delete list[index];
  }
}

function clearCells(sheet: Sheet, within: Area): void {
  const found: [number, number][] = [];
  sheet.eachCell(within, (_cell, row, column) => found.push([row, column]));
  for (const [row, column] of found) sheet.setCell(row, column, undefined);
}

/** Cells filled by an array formula say where its first cell is; that place moves too. */
function shiftSpillAnchors(sheet: Sheet, edit: ShiftEdit): void {
  sheet.eachCell(area(0, 0, MAX_ROWS, MAX_COLUMNS), (cell: Cell) => {
    if (!cell.spilledFrom) return;
    const { row, column } = cell.spilledFrom;
    const moved = shiftArea(area(row, column), edit);
    if (moved) cell.spilledFrom = { row: moved.row, column: moved.column };
  });
}

/** Rows take the look of the row above, columns that of the column on the left, as Excel's insertion does. */
function dressInserted(sheet: Sheet, edit: ShiftEdit): void {
  const { row, column } = edit.area;
  const vertical = edit.shift === "Down";
  if (vertical ? row === 0 : column === 0) return;
  const source = vertical
    ? area(row - 1, column, 1, edit.area.columns)
    : area(row, column - 1, edit.area.rows, 1);
  const looks: [Cell["style"], number, number][] = [];
  sheet.eachCell(source, (cell, r, c) => looks.push([cell.style, r, c]));
  const count = vertical ? edit.area.rows : edit.area.columns;
  for (const [style, r, c] of looks) {
    if (!style) continue;
    for (let step = 1; step <= count; step++) {
      sheet.setCell(vertical ? r + step : r, vertical ? c : c + step, { value: null, style });
    }
  }
}

/** Moves heights, widths, hiding and looks of whole rows or columns; other insertions leave them where they are. */
export function shiftBands(sheet: Sheet, edit: ShiftEdit): void {
  if (isEntireRow(edit.area)) moveBands(sheet.rowBands, edit.kind, edit.area.row, edit.area.rows);
  else if (isEntireColumn(edit.area)) {
    moveBands(sheet.columns, edit.kind, edit.area.column, edit.area.columns);
  }
}

function moveBands(bands: Map<number, Band>, kind: "insert" | "delete", at: number, count: number): void {
  const before = [...bands];
  const neighbour = bands.get(at - 1);
  bands.clear();
  for (const [index, band] of before) {
    if (index < at) bands.set(index, band);
    else if (kind === "insert") bands.set(index + count, band);
    else if (index >= at + count) bands.set(index - count, band);
  }
  if (kind !== "insert" || !neighbour) return;
  for (let index = at; index < at + count; index++) {
    const { size, style } = neighbour;
    if (size === undefined && style === undefined) break;
    bands.set(index, { ...(size === undefined ? {} : { size }), ...(style === undefined ? {} : { style }) });
  }
}
