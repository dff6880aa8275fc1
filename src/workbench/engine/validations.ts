import type { Area } from "./area";
import { containsCell } from "./area";
import { intersectAll, subtractAll } from "./area-sets";
import { guardUnprotected } from "./protection-guard";
import { refuse } from "./refusals";
import { takeAreas } from "./rules";
import type { Sheet } from "./sheet";
import type { Validation } from "./validation";
import type { Workbook } from "./workbook";

/** https://learn.microsoft.com/openspecs/windows_protocols/ms-xls (Dv); https://github.com/qax-os/excelize/issues/1878 */
export const LONGEST_LIST = 255;

/** The rule for a cell, if it has one. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find((rule) => rule.areas.some((area) => containsCell(area, row, column)));
}

/** The rules that touch some areas. */
export const validationsOn = (sheet: Sheet, areas: readonly Area[]): Validation[] =>
  sheet.validations.filter((rule) => intersectAll(rule.areas, areas).length > 0);

/** What all cells of some areas have: one rule, none, or several. */
export function commonValidation(sheet: Sheet, areas: readonly Area[]): Validation | "none" | "mixed" {
  const [only, ...more] = validationsOn(sheet, areas);
  if (!only) return "none";
  if (more.length > 0) return "mixed";
  return subtractAll(areas, only.areas).length === 0 ? only : "mixed";
}

/** Gives areas a rule of their own in place of those that they had. */
export function setValidation(workbook: Workbook, sheet: Sheet, rule: Validation): void {
  guardUnprotected(sheet);
  if (rule.type === "List" && !rule.formula1.startsWith("=") && rule.formula1.length > LONGEST_LIST) {
    refuse("InvalidArgument", `a list in the rule itself has at most ${LONGEST_LIST} characters`);
  }
  takeAreas(sheet.validations, rule.areas);
  sheet.validations.push(rule);
  note(workbook, sheet, "added");
}

/** Takes the rules off some areas; cells elsewhere keep theirs. */
export function clearValidations(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  guardUnprotected(sheet);
  takeAreas(sheet.validations, areas);
  note(workbook, sheet, "deleted");
}

function note(workbook: Workbook, sheet: Sheet, how: "added" | "deleted"): void {
  workbook.note({ kind: "object", sheet: sheet.id, what: "validation", how, id: sheet.id });
}
