import type { CellValue } from "../../values/cell";
import { isBlank } from "../../values/cell";
import type { SourceSheet } from "../plan";

/** A sheet's cells with what is needed again and again: which rows and columns have content. Rows and columns count from 0 in the block. */
export interface Grid {
  readonly sheet: SourceSheet;
  /** True when rows and columns have changed places, for a register that lies on its side. */
  readonly across?: true;
  /** Rows with something in them, in order. */
  readonly filledRows: readonly number[];
  /** One more than the last column with something in it. */
  readonly width: number;
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string;
  /** How many cells of a row are filled. */
  count(row: number): number;
  /** The first and last filled columns of a row; -1 in a blank row. */
  first(row: number): number;
  last(row: number): number;
}

/** A rectangle of a grid, all bounds included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Reads a sheet once. Rows may be shorter than others or empty, so that a used range of a million rows costs little. */
export function gridOf(sheet: SourceSheet): Grid {
  const { values, formats } = sheet;
  const filledRows: number[] = [];
  const counts = new Map<number, number>();
  const firsts = new Map<number, number>();
  const lasts = new Map<number, number>();
  let width = 0;
  for (let row = 0; row < values.length; row++) {
    const cells = values[row];
    if (cells === undefined || cells.length === 0) continue;
    let count = 0;
    let first = -1;
    let last = -1;
    for (let column = 0; column < cells.length; column++) {
      if (isBlank(cells[column] ?? null)) continue;
      count++;
      if (first < 0) first = column;
      last = column;
    }
    if (count === 0) continue;
    filledRows.push(row);
    counts.set(row, count);
    firsts.set(row, first);
    lasts.set(row, last);
    width = Math.max(width, last + 1);
  }
  return {
    sheet,
    filledRows,
    width,
    value: (row, column) => values[row]?.[column] ?? null,
    format: (row, column) => formats[row]?.[column] ?? "General",
    count: (row) => counts.get(row) ?? 0,
    first: (row) => firsts.get(row) ?? -1,
    last: (row) => lasts.get(row) ?? -1,
  };
}

/** The filled rows of a grid from one row to another, both included. */
export function rowsBetween(grid: Grid, top: number, bottom: number): readonly number[] {
  const { filledRows } = grid;
  return filledRows.slice(lowerBound(filledRows, top), lowerBound(filledRows, bottom + 1));
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many cells of a row are filled between two columns, both included. */
export function countBetween(grid: Grid, row: number, left: number, right: number): number {
  if (grid.first(row) >= left && grid.last(row) <= right) return grid.count(row);
  let count = 0;
  for (let column = left; column <= right; column++) if (!isBlank(grid.value(row, column))) count++;
  return count;
}

/** The letters of a zero-based column of a sheet: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The address of an area on its sheet (`B19:N42`). */
export function addressOf(sheet: SourceSheet, area: Area): string {
  const cell = (row: number, column: number): string =>
    `${columnLetters(sheet.firstColumn + column)}${sheet.firstRow + row + 1}`;
  const from = cell(area.top, area.left);
  const to = cell(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}
