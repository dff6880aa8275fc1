import { MAX_COLUMNS, MAX_ROWS } from "../../sources/sheet-size";

export { MAX_COLUMNS, MAX_ROWS };

/** A rectangle of cells; `row` and `column` are zero-based, `rows` and `columns` are counts of at least one. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

export const lastRow = (a: Area): number => a.row + a.rows - 1;
export const lastColumn = (a: Area): number => a.column + a.columns - 1;
export const cellCount = (a: Area): number => a.rows * a.columns;
export const isEntireColumn = (a: Area): boolean => a.row === 0 && a.rows === MAX_ROWS;
export const isEntireRow = (a: Area): boolean => a.column === 0 && a.columns === MAX_COLUMNS;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const containsCell = (a: Area, row: number, column: number): boolean =>
  row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns;

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner));

/** The rectangle from one corner to another, both included. */
export function between(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cells that two areas share, or undefined. */
export function intersect(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return bottom < top || right < left ? undefined : between(top, left, bottom, right);
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}
