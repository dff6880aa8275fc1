import type { IRange } from "@univerjs/core";
import type { ISelectionWithStyle } from "@univerjs/sheets";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  between,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
} from "../../engine/area";
import type { Area } from "../../engine/area";
import { RANGE } from "./univer-words";

/** The model's area of a range of the grid; ranges over whole columns or rows reach to the sheet's end. */
export function areaOfRange(range: IRange): Area {
  const columns = range.rangeType === RANGE.COLUMN || range.rangeType === RANGE.ALL;
  const rows = range.rangeType === RANGE.ROW || range.rangeType === RANGE.ALL;
  return between(
    columns ? 0 : range.startRow,
    rows ? 0 : range.startColumn,
    columns ? MAX_ROWS - 1 : range.endRow,
    rows ? MAX_COLUMNS - 1 : range.endColumn,
  );
}

/** The grid's range of an area, cut to the rows and columns that the grid shows. */
export function rangeOfArea(area: Area, shown: { rows: number; columns: number }): IRange {
  const wholeColumns = isEntireColumn(area);
  const wholeRows = isEntireRow(area);
  const range: IRange = {
    startRow: area.row,
    startColumn: area.column,
    endRow: Math.min(lastRow(area), shown.rows - 1),
    endColumn: Math.min(lastColumn(area), shown.columns - 1),
  };
  if (wholeColumns && wholeRows) range.rangeType = RANGE.ALL;
  else if (wholeColumns) range.rangeType = RANGE.COLUMN;
  else if (wholeRows) range.rangeType = RANGE.ROW;
  return range;
}

/** A selection of the grid: its ranges, the active cell in the first of them. */
export function selectionOf(
  ranges: readonly IRange[],
  active: { row: number; column: number } | undefined,
  merge: (row: number, column: number) => IRange | undefined,
): ISelectionWithStyle[] {
  const at = ranges[0] && (active ?? { row: ranges[0].startRow, column: ranges[0].startColumn });
  const last = ranges.length - 1;
  return ranges.map((range, index) => {
    // Univer keeps the active cell with the range selected last.
    if (index !== last || !at) return { range, primary: null, style: null };
    const place = last === 0 ? at : { row: range.startRow, column: range.startColumn };
    const merged = merge(place.row, place.column);
    const box = merged ?? {
      startRow: place.row,
      endRow: place.row,
      startColumn: place.column,
      endColumn: place.column,
    };
    const primary = {
      ...box,
      actualRow: place.row,
      actualColumn: place.column,
      isMerged: false,
      isMergedMainCell: merged !== undefined,
    };
    return { range, primary, style: null };
  });
}
