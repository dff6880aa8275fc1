import { MAX_COLUMNS, MAX_ROWS, area as areaOf } from "../area";
import type { Area } from "../area";
import type { Sheet } from "../sheet";
import { claimArray } from "./spill";

/** Prepares a sheet as a file gave it: plain formulas intersect, array formulas own the cells that they fill. */
export function adoptSheet(sheet: Sheet): void {
  const arrays: Area[] = [];
  sheet.eachCell(areaOf(0, 0, MAX_ROWS, MAX_COLUMNS), (cell, row, column) => {
    if (cell.formula === undefined) return;
    if (cell.arrayFormula)
      arrays.push(areaOf(row, column, cell.arrayFormula.rows, cell.arrayFormula.columns));
    else cell.intersects = true;
  });
  for (const area of arrays) claimArray(sheet, area.row, area.column, area);
}
