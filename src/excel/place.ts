import type { Place } from "../pmo/changes/content";

/** The zero-based place of a loaded range. */
export const placeOf = (range: Excel.Range): Place => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
