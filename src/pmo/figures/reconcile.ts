import type { CellValue } from "../values/cell";
import type { FigureValue } from "./figure";

/** Both calculations sum in their own order, so that the last digits of a double may differ. */
const RELATIVE = 1e-9;

/** Whether the workbook's value and ours are the same figure. An empty cell is an empty text, and nothing else. */
export function agrees(ours: FigureValue, workbook: CellValue): boolean {
  if (typeof ours === "number") {
    return (
      typeof workbook === "number" &&
      Math.abs(ours - workbook) <= RELATIVE * Math.max(1, Math.abs(ours), Math.abs(workbook))
    );
  }
  return ours === (workbook === null ? "" : String(workbook));
}
