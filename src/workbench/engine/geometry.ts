import type { Area } from "./area";
import { lastColumn, lastRow } from "./area";
import type { Band, Sheet } from "./sheet";

/** Height of a row in points; a hidden row has none. */
export function rowHeight(sheet: Sheet, row: number): number {
  return sizeOf(sheet.rowBands.get(row), sheet.standardHeight);
}

/** Width of a column in points, Office.js's unit; a hidden column has none. */
export function columnWidth(sheet: Sheet, column: number): number {
  return sizeOf(sheet.columns.get(column), sheet.standardWidth);
}

const sizeOf = (band: Band | undefined, standard: number): number =>
  band?.hidden ? 0 : (band?.size ?? standard);

/** Points from the sheet's top edge to the top of a row. */
export const rowTop = (sheet: Sheet, row: number): number =>
  distance(sheet.rowBands, row, sheet.standardHeight);

/** Points from the sheet's left edge to the left of a column. */
export const columnLeft = (sheet: Sheet, column: number): number =>
  distance(sheet.columns, column, sheet.standardWidth);

function distance(bands: ReadonlyMap<number, Band>, before: number, standard: number): number {
  let total = before * standard;
  for (const [index, band] of bands) {
    if (index < before) total += sizeOf(band, standard) - standard;
  }
  return total;
}

/** An area's rectangle in points from the sheet's top left corner. */
export function rectangle(
  sheet: Sheet,
  of: Area,
): { left: number; top: number; width: number; height: number } {
  const left = columnLeft(sheet, of.column);
  const top = rowTop(sheet, of.row);
  return {
    left,
    top,
    width: columnLeft(sheet, lastColumn(of) + 1) - left,
    height: rowTop(sheet, lastRow(of) + 1) - top,
  };
}

/** The row at a distance in points from the top, and what is left of the distance inside it. */
export const rowAt = (sheet: Sheet, points: number): { index: number; rest: number } =>
  indexAt(points, (row) => rowHeight(sheet, row), sheet.standardHeight, sheet.rowBands);

/** The column at a distance in points from the left, and what is left of the distance inside it. */
export const columnAt = (sheet: Sheet, points: number): { index: number; rest: number } =>
  indexAt(points, (column) => columnWidth(sheet, column), sheet.standardWidth, sheet.columns);

function indexAt(
  points: number,
  size: (index: number) => number,
  standard: number,
  bands: ReadonlyMap<number, Band>,
): { index: number; rest: number } {
  const lastBand = bands.size === 0 ? -1 : Math.max(...bands.keys());
  let rest = points;
  let index = 0;
  for (; index <= lastBand; index++) {
    const step = size(index);
    if (rest < step) return { index, rest };
    rest -= step;
  }
  const steps = Math.floor(rest / standard);
  return { index: index + steps, rest: rest - steps * standard };
}
