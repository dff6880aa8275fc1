import type { Place } from "../../pmo/changes/content";
import type { CellValue } from "../../pmo/values/cell";
import { Payload } from "../payload";
import type { Session } from "../session";

/** Characters that a cell of a register takes in an answer, on average; long texts are far longer, numbers shorter. */
const CELL = 24;

/** Queues the loading of a place's values, in as many pieces as one answer can hold. */
export async function requestCells(
  session: Session,
  sheet: string,
  { row, column, rows, columns }: Place,
  payload: Payload,
): Promise<() => CellValue[][]> {
  const pieces: Excel.Range[] = [];
  const atOnce = Payload.rowsFor(columns * CELL);
  for (let first = 0; first < rows; first += atOnce) {
    const count = Math.min(atOnce, rows - first);
    await payload.room(count * columns * CELL);
    const range = session.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row + first, column, count, columns);
    range.load("values");
    pieces.push(range);
  }
  return () => pieces.flatMap((piece) => piece.values as CellValue[][]);
}
