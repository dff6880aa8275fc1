import { area } from "./area";
import type { Calculator } from "./calc/calculator";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";
import { clearContents, writeArea } from "./write";

/** Puts an input into a cell as a person types it. */
export function editByHand(
  workbook: Workbook,
  _calculator: Calculator,
  sheet: Sheet,
  row: number,
  column: number,
  input: string,
  now: Date,
): void {
  const cell = area(row, column);
  if (input === "") clearContents(workbook, sheet, cell);
  else writeArea(workbook, sheet, cell, () => input, now.getFullYear());
}
