import type { FormulaLook } from "../../pmo/changes/content";
import { isMark } from "../../pmo/reports/marks";
import type { Payload } from "../payload";
import { addFormula } from "./conditional";

/** Loads a sheet's rules, as far as it takes to tell marks from the rules of others. */
export function requestRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return rules;
}

/** The marks among loaded rules. */
export const marksAmong = (rules: Excel.ConditionalFormatCollection): Excel.ConditionalFormat[] =>
  rules.items.filter(
    ({ type, customOrNullObject }) => type === "Custom" && isMark(customOrNullObject.rule.formula),
  );

/** Puts marks in the place of those that are there, after every other rule, so that what people have set goes before. */
export async function setMarks(
  sheet: Excel.Worksheet,
  marks: readonly FormulaLook[],
  payload: Payload,
): Promise<void> {
  const rules = requestRules(sheet);
  await payload.ask();
  for (const mark of marksAmong(rules)) mark.delete();
  // A negative priority counts from the end: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
  for (const mark of marks) addFormula(sheet, mark).priority = -1;
}
