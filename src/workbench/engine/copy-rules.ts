import type { Area } from "./area";
import { intersectAll } from "./area-sets";
import { shiftFormula } from "./calc/rewrite";
import { takeAreas } from "./clear";
import type { ConditionalFormat } from "./conditional-format";
import type { Place } from "./copy";
import { rewriteConditional } from "./formula-sites";
import type { Validation } from "./validation";
import type { Workbook } from "./workbook";

/** Takes the conditional formats, and with everything else the validations, of copied cells along. */
export function copyRules(workbook: Workbook, source: Place, target: Place, validations: boolean): void {
  const move = (area: Area): Area => ({
    ...area,
    row: area.row + target.area.row - source.area.row,
    column: area.column + target.area.column - source.area.column,
  });
  const formats = found(source.sheet.conditionalFormats, source.area);
  takeAreas(target.sheet.conditionalFormats, target.area);
  for (const [format, areas] of formats) {
    const moved = areas.map(move);
    if (source.sheet === target.sheet && target.sheet.conditionalFormats.includes(format)) {
      // The rule's formulas count from its first cell, so that more cells can join it.
      format.areas.push(...moved);
    } else {
      target.sheet.conditionalFormats.push(copiedFormat(workbook, format, moved));
    }
  }
  if (!validations) return;
  const rules = found(source.sheet.validations, source.area);
  takeAreas(target.sheet.validations, target.area);
  for (const [rule, areas] of rules) {
    const moved = areas.map(move);
    if (source.sheet === target.sheet && target.sheet.validations.includes(rule)) rule.areas.push(...moved);
    else target.sheet.validations.push(copiedValidation(rule, moved));
  }
}

function found<T extends { areas: Area[] }>(rules: readonly T[], area: Area): [T, Area[]][] {
  return rules
    .map((rule): [T, Area[]] => [rule, intersectAll(rule.areas, [area])])
    .filter(([, areas]) => areas.length > 0);
}

/** Formulas are relative to the first cell of the first area: a rule for other cells begins elsewhere. */
function rebase(from: Area | undefined, to: Area | undefined): (formula: string) => string {
  if (!from || !to) return (formula) => formula;
  return (formula) => shiftFormula(formula, from.row, from.column, to.row, to.column);
}

function copiedFormat(workbook: Workbook, format: ConditionalFormat, moved: Area[]): ConditionalFormat {
  const copy: ConditionalFormat = {
    ...format,
    id: `{${workbook.newId()}}`,
    areas: moved,
    rule: structuredClone(format.rule),
  };
  rewriteConditional(copy, rebase(format.areas[0], moved[0]));
  return copy;
}

function copiedValidation(rule: Validation, moved: Area[]): Validation {
  const shift = rebase(rule.areas[0], moved[0]);
  const text = (formula: string): string => (formula.startsWith("=") ? shift(formula) : formula);
  return {
    ...rule,
    areas: moved,
    formula1: text(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: text(rule.formula2) }),
  };
}
