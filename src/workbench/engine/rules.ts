import type { Area } from "./area";
import { subtractAll } from "./area-sets";
import { shiftFormula } from "./calc/rewrite";
import type { ConditionalFormat } from "./conditional-format";
import { rewriteConditional } from "./formula-sites";
import type { Sheet } from "./sheet";
import type { Validation } from "./validation";

/** What applies to areas of a sheet with formulas that count from the first cell of the first area. */
export type Rule = ConditionalFormat | Validation;

/** The rules of a sheet: conditional formats and validations. */
export const rulesOf = (sheet: Sheet): Rule[] => [...sheet.conditionalFormats, ...sheet.validations];

/** Rewrites every formula of a rule. */
export function rewriteRule(rule: Rule, rewrite: (formula: string) => string): void {
  if ("rule" in rule) return rewriteConditional(rule, rewrite);
  const text = (formula: string): string => (formula.startsWith("=") ? rewrite(formula) : formula);
  rule.formula1 = text(rule.formula1);
  if (rule.formula2 !== undefined) rule.formula2 = text(rule.formula2);
}

/** Lets a rule's formulas count from another cell; they mean the same for every cell as before. */
export function countFrom(rule: Rule, row: number, column: number): void {
  const [from] = rule.areas;
  if (!from || (from.row === row && from.column === column)) return;
  rewriteRule(rule, (formula) => shiftFormula(formula, from.row, from.column, row, column));
}

/** Takes areas out of those of rules; a rule without any goes. */
export function takeAreas(rules: Rule[], gone: readonly Area[]): void {
  for (let index = rules.length - 1; index >= 0; index--) {
    const rule = rules[index];
    if (!rule) continue;
    const left = subtractAll(rule.areas, gone);
    const [first] = left;
    if (first) countFrom(rule, first.row, first.column);
    else rules.splice(index, 1);
    rule.areas = left;
  }
}
