import type { SourceSheet } from "../../pmo/intake/plan";
import type { CellValue } from "../../pmo/values/cell";
import { breathe } from "../breathe";
import { Payload } from "../payload";
import type { Session } from "../session";
import type { SheetEntry, Structure } from "./structure";

/** Characters that a cell takes in an answer with its number format, on average. */
const CELL = 40;

/** Excel hands over at most five million cells at once; the guidance is to stay far below. */
const MOST_CELLS = 4_000_000;

/** A sheet that is too large to be read, with its size. */
export interface TooLarge {
  readonly sheet: string;
  readonly cells: number;
}

/** Reads the cells of sheets for intake, in one round trip plus splits. Sheets beyond Excel's limit are named, not read. */
export async function readSourceSheets(
  session: Session,
  structure: Structure,
  sheets: readonly SheetEntry[],
  onSheet: (name: string) => void = () => undefined,
): Promise<{ read: SourceSheet[]; tooLarge: TooLarge[] }> {
  const payload = new Payload(session);
  const tooLarge: TooLarge[] = [];
  const requests: { sheet: SheetEntry; pieces: Excel.Range[]; visible: Excel.RangeAreas | undefined }[] = [];
  for (const sheet of sheets) {
    if (!sheet.used) {
      requests.push({ sheet, pieces: [], visible: undefined });
      continue;
    }
    const { row, column, rows, columns } = sheet.used;
    if (rows * columns > MOST_CELLS) {
      tooLarge.push({ sheet: sheet.name, cells: rows * columns });
      continue;
    }
    onSheet(sheet.name);
    const worksheet = session.workbook.worksheets.getItem(sheet.name);
    const atOnce = Payload.rowsFor(columns * CELL);
    const pieces: Excel.Range[] = [];
    for (let first = 0; first < rows; first += atOnce) {
      const count = Math.min(atOnce, rows - first);
      await payload.room(count * columns * CELL);
      const piece = worksheet.getRangeByIndexes(row + first, column, count, columns);
      piece.load("values,numberFormat");
      pieces.push(piece);
    }
    const visible = worksheet
      .getRangeByIndexes(row, column, rows, 1)
      .getSpecialCellsOrNullObject("Visible" as Excel.SpecialCellType);
    visible.load("address");
    requests.push({ sheet, pieces, visible });
  }
  await session.sync();
  const pause = breathe();
  const read: SourceSheet[] = [];
  for (const { sheet, pieces, visible } of requests) {
    read.push(sourceSheet(sheet, structure, pieces, visible));
    await pause();
  }
  return { read, tooLarge };
}

function sourceSheet(
  sheet: SheetEntry,
  structure: Structure,
  pieces: readonly Excel.Range[],
  visible: Excel.RangeAreas | undefined,
): SourceSheet {
  const first = sheet.used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    firstRow: first.row,
    firstColumn: first.column,
    values: pieces.flatMap((piece) =>
      (piece.values as CellValue[][]).map((line) => line.map((value) => (value === "" ? null : value))),
    ),
    formats: pieces.flatMap((piece) => piece.numberFormat as string[][]),
    tables: structure.tables
      .filter((table) => table.sheet === sheet.name)
      .map(({ name, place, hasHeaders, hasTotals }) => ({ name, ...place, hasHeaders, hasTotals })),
    hiddenRows: hiddenRows(first, visible),
  };
}

/** Rows that are not among the visible cells. An address that Excel has cut short (8,192 characters) tells nothing. */
function hiddenRows(used: { row: number; rows: number }, visible: Excel.RangeAreas | undefined): number[] {
  if (!visible || visible.isNullObject || visible.address.length >= 8_000) return [];
  const shown = new Set<number>();
  for (const part of visible.address.split(",")) {
    const [from, to = from] = part
      .slice(part.lastIndexOf("!") + 1)
      .split(":")
      .map((cell) => Number(cell.replace(/\D/g, "")));
    for (let row = (from ?? 1) - 1; row < (to ?? 0); row++) shown.add(row);
  }
  return Array.from({ length: used.rows }, (_, index) => used.row + index).filter((row) => !shown.has(row));
}
