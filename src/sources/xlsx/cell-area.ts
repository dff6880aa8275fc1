/** A rectangle of cells on a sheet; `row` and `column` are zero-based. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads a reference as files write it (`B2:F40`, `$B$2`); undefined when it is none. */
export function cellArea(reference: string): CellArea | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference.trim());
  if (!found) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = found;
  const columns = [left, right].map(columnNumber).sort((a, b) => a - b);
  const rows = [top, bottom].map((text) => Number(text) - 1).sort((a, b) => a - b);
  const [column = 0, lastColumn = column] = columns;
  const [row = 0, lastRow = row] = rows;
  return row < 0 ? undefined : { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
