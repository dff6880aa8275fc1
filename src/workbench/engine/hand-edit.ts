import { area } from "./area";
import type { Calculator } from "./calc/calculator";
import { LEFT_ALONE, entered } from "./enter";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import { USUAL_MESSAGE, satisfies } from "./validate";
import { validationAt } from "./validations";
import type { Workbook } from "./workbook";
import { clearContents, entryFor, writeArea } from "./write";

/**
 * Puts an input into a cell as a person types it. A rule that stops wrong input is heeded, which a program's writing
 * never is; warnings let it through, as choosing Yes in Excel does.
 */
export function editByHand(
  workbook: Workbook,
  calculator: Calculator,
  sheet: Sheet,
  row: number,
  column: number,
  input: string,
  now: Date,
): void {
  const cell = area(row, column);
  if (input === "") return clearContents(workbook, sheet, cell);
  checkRule(workbook, calculator, sheet, row, column, input, now);
  writeArea(workbook, sheet, cell, () => input, now.getFullYear());
}

function checkRule(
  workbook: Workbook,
  calculator: Calculator,
  sheet: Sheet,
  row: number,
  column: number,
  input: string,
  now: Date,
): void {
  const rule = validationAt(sheet, row, column);
  if (!rule?.showError || (rule.error?.style ?? "Stop") !== "Stop") return;
  const made = entered(entryFor(workbook, sheet, now.getFullYear()), row, column, input);
  if (made === LEFT_ALONE || made === undefined) return;
  const place = { sheet, row, column };
  const value =
    made.formula === undefined ? made.value : calculator.evaluate(made.formula, sheet, row, column, now);
  if (satisfies(rule, value, place, calculator, now)) return;
  throw new Refusal("InvalidArgument", rule.error?.message || USUAL_MESSAGE);
}
