import { containsCell } from "./area";
import type { Area } from "./area";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Whether a protected sheet allows something, by a name of Excel.WorksheetProtectionOptions. */
export function allows(sheet: Sheet, permission: string): boolean {
  return !sheet.protection || sheet.protection.options[permission] === true;
}

/** Stops unless the sheet is unprotected or allows what is asked for. */
export function guardPermission(sheet: Sheet, permission: string): void {
  if (!allows(sheet, permission)) refuse("AccessDenied", `sheet '${sheet.name}' is protected`);
}

/** Stops when the sheet is protected at all: for what no option can allow. */
export function guardUnprotected(sheet: Sheet): void {
  if (sheet.protection) refuse("AccessDenied", `sheet '${sheet.name}' is protected`);
}

/** Stops when a protected sheet has a locked cell in the area. Cells are locked unless said otherwise. */
export function guardCells(sheet: Sheet, within: Area): void {
  if (!sheet.protection) return;
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      if (sheet.style(row, column).protection?.locked !== false) {
        refuse("AccessDenied", `a cell of protected sheet '${sheet.name}' is locked`);
      }
    }
  }
}

/** Stops when the order, names and number of sheets are protected. */
export function guardStructure(workbook: Workbook): void {
  if (workbook.structureProtected) refuse("AccessDenied", "the workbook's structure is protected");
}

/** Stops when part of an array formula of fixed size would change; all of it may. Spills make way instead. */
export function guardArrays(sheet: Sheet, within: Area): void {
  sheet.eachCell(within, (cell, row, column) => {
    const { spilledFrom, arrayFormula } = cell;
    if (arrayFormula && !arrayFormula.dynamic) {
      const bottom = row + arrayFormula.rows - 1;
      const right = column + arrayFormula.columns - 1;
      if (!containsCell(within, bottom, right)) refuse("InvalidOperation", "part of an array formula");
    } else if (spilledFrom && !containsCell(within, spilledFrom.row, spilledFrom.column)) {
      const first = sheet.cell(spilledFrom.row, spilledFrom.column);
      if (first?.arrayFormula && !first.arrayFormula.dynamic)
        refuse("InvalidOperation", "part of an array formula");
    }
  });
}
