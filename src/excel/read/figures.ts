import type { Report } from "../../pmo/reports/report";
import type { CellValue } from "../../pmo/values/cell";
import { Payload } from "../payload";
import type { Session } from "../session";

/** What the workbook has calculated for every figure of the reports, in their order; one round trip plus splits. */
export async function readFigures(session: Session, reports: readonly Report[]): Promise<CellValue[][]> {
  const payload = new Payload(session);
  const pieces: { range: Excel.Range; first: number; report: number }[] = [];
  for (const [index, report] of reports.entries()) {
    const rows = Math.max(0, ...report.figures.map(({ row }) => row + 1));
    const columns = Math.max(0, ...report.figures.map(({ column }) => column + 1));
    if (rows === 0) continue;
    const atOnce = Payload.rowsFor(columns * 16);
    for (let first = 0; first < rows; first += atOnce) {
      const count = Math.min(atOnce, rows - first);
      await payload.room(count * columns * 16);
      const range = session.workbook.worksheets
        .getItem(report.sheet)
        .getRangeByIndexes(first, 0, count, columns);
      range.load("values");
      pieces.push({ range, first, report: index });
    }
  }
  if (pieces.length > 0) await session.sync();
  return reports.map((report, index) => {
    const mine = pieces.filter((piece) => piece.report === index);
    return report.figures.map(({ row, column }) => valueAt(mine, row, column));
  });
}

function valueAt(
  pieces: readonly { range: Excel.Range; first: number }[],
  row: number,
  column: number,
): CellValue {
  const piece = pieces.findLast(({ first }) => first <= row);
  const value = (piece?.range.values as CellValue[][] | undefined)?.[row - (piece?.first ?? 0)]?.[column];
  return value === undefined || value === "" ? null : value;
}
