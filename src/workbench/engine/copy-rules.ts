import type { Area } from "./area";
import { intersectAll } from "./area-sets";
import type { ConditionalFormat } from "./conditional-format";
import type { Place } from "./copy";
import { countFrom, takeAreas } from "./rules";
import type { Rule } from "./rules";
import type { Workbook } from "./workbook";

/** Takes the conditional formats, and with everything else the validations, of copied cells along. */
export function copyRules(workbook: Workbook, source: Place, target: Place, validations: boolean): void {
  const move = (area: Area): Area => ({
    ...area,
    row: area.row + target.area.row - source.area.row,
    column: area.column + target.area.column - source.area.column,
  });
  const formats = found(source.sheet.conditionalFormats, source.area);
  takeAreas(target.sheet.conditionalFormats, [target.area]);
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
  takeAreas(target.sheet.validations, [target.area]);
  for (const [rule, areas] of rules) {
    const moved = areas.map(move);
    if (source.sheet === target.sheet && target.sheet.validations.includes(rule)) rule.areas.push(...moved);
    else target.sheet.validations.push(at({ ...rule }, moved));
  }
}

function found<T extends { areas: Area[] }>(rules: readonly T[], area: Area): [T, Area[]][] {
  return rules
    .map((rule): [T, Area[]] => [rule, intersectAll(rule.areas, [area])])
    .filter(([, areas]) => areas.length > 0);
}

function copiedFormat(workbook: Workbook, format: ConditionalFormat, moved: Area[]): ConditionalFormat {
  const copy: ConditionalFormat = {
    ...format,
    id: `{${workbook.newId()}}`,
    rule: structuredClone(format.rule),
  };
  return at(copy, moved);
}

/** Puts a copied rule to other cells, from the first of which its formulas count. */
function at<T extends Rule>(copy: T, areas: Area[]): T {
  const [first] = areas;
  if (first) countFrom(copy, first.row, first.column);
  copy.areas = areas;
  return copy;
}
