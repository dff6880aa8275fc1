import type { CellValue } from "../../values/cell";
import type { SourceSheet } from "../plan";
import type { Grid } from "./grid";
import { gridOf } from "./grid";

/** The most rows that a table with its fields down a column can have, and the most entries beside them. */
const MOST_FIELDS = 400;
const MOST_ENTRIES = 2_000;

/** The sheet with rows and columns exchanged, for a register that lies on its side; undefined for sheets too long to be one. */
export function turnedGrid(grid: Grid): Grid | undefined {
  const { sheet, filledRows, width } = grid;
  if (filledRows.length > MOST_FIELDS || width > MOST_ENTRIES) return undefined;
  const last = (filledRows[filledRows.length - 1] ?? -1) + 1;
  if (last > 4 * MOST_FIELDS) return undefined;
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (let column = 0; column < width; column++) {
    values.push(Array.from({ length: last }, (_, row) => grid.value(row, column)));
    formats.push(Array.from({ length: last }, (_, row) => grid.format(row, column)));
  }
  const turned: SourceSheet = {
    ...sheet,
    firstRow: sheet.firstColumn,
    firstColumn: sheet.firstRow,
    values,
    formats,
    tables: [],
    hiddenRows: [],
  };
  return { ...gridOf(turned), across: true };
}
