import type { CellValue } from "../../values/cell";
import { columnLetters, rowsBetween } from "../find/grid";
import type { Grid } from "../find/grid";
import type { Block } from "../find/block";

/** One row of a table that is being read. */
export interface TableRow {
  /** One-based, on the sheet. */
  readonly row: number;
  /** By column of the table. */
  readonly cells: readonly CellValue[];
  readonly formats: readonly string[];
}

export interface TableColumn {
  /** Zero-based, on the sheet. */
  readonly column: number;
  /** `Column F` where the sheet has none. */
  readonly header: string;
  readonly unnamed?: true;
  /** The scale that the column is a step of, when its marks were read into another column. */
  readonly stepOf?: string;
}

/** A table taken off its sheet: its columns and its rows, blank ones by number only. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** One-based rows between the first and the last that hold nothing. */
  readonly blankRows: readonly number[];
  /** One-based. */
  readonly headerRow: number;
}

/** Copies a block off its sheet. */
export function tableOf(grid: Grid, block: Block): Table {
  const { sheet } = grid;
  const { left, right } = block.body;
  const rows: TableRow[] = [];
  const blankRows: number[] = [];
  let next = block.body.top;
  for (const row of rowsBetween(grid, block.body.top, block.body.bottom)) {
    if (grid.last(row) < left || grid.first(row) > right) continue;
    const cells: CellValue[] = [];
    const formats: string[] = [];
    let filled = false;
    for (let column = left; column <= right; column++) {
      const value = grid.value(row, column);
      const cell = value === "" || (typeof value === "string" && value.trim() === "") ? null : value;
      filled ||= cell !== null;
      cells.push(cell);
      formats.push(grid.format(row, column));
    }
    if (!filled) continue;
    for (; next < row; next++) blankRows.push(sheet.firstRow + next + 1);
    next = row + 1;
    rows.push({ row: sheet.firstRow + row + 1, cells, formats });
  }
  const columns = block.headers.map((header, index): TableColumn => {
    const column = sheet.firstColumn + left + index;
    return header === ""
      ? {
          column,
          header: grid.across ? `Row ${column + 1}` : `Column ${columnLetters(column)}`,
          unnamed: true,
        }
      : { column, header };
  });
  return { columns, rows, blankRows, headerRow: sheet.firstRow + block.header.bottom + 1 };
}

/** The table without unnamed columns in which nothing stands. */
export function withoutEmptyUnnamed(table: Table): Table {
  const used = table.columns.map(
    (column, index) => !column.unnamed || table.rows.some((row) => row.cells[index] !== null),
  );
  if (used.every((is) => is)) return table;
  const keep = <T>(values: readonly T[]): T[] => values.filter((_, index) => used[index]);
  return {
    ...table,
    columns: keep(table.columns),
    rows: table.rows.map((row) => ({ row: row.row, cells: keep(row.cells), formats: keep(row.formats) })),
  };
}
