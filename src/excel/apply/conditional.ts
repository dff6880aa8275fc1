import type { ConditionalBox, ConditionalLook, FormulaLook } from "../../pmo/changes/content";
import { rangeOf } from "./looks";

/**
 * Queues rules; where two hold, the one that stands first in the list goes before. Excel puts a new rule on top of all others:
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)
 */
export function applyConditionals(sheet: Excel.Worksheet, rules: readonly ConditionalLook[]): void {
  for (const rule of [...rules].reverse()) applyConditional(sheet, rule);
}

/** Queues a rule by a formula, on top of all others, and gives it back. */
export function addFormula(sheet: Excel.Worksheet, rule: FormulaLook): Excel.ConditionalFormat {
  const format = rangeOf(sheet, rule).conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
  const { fill, font, borders } = format.custom.format;
  const { look } = rule;
  format.custom.rule.formula = rule.formula;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.fontColor !== undefined) font.color = look.fontColor;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.box) drawBox(borders, look.box);
  return format;
}

/** Queues a rule on one contiguous range: formulas of several areas are read relative to the wrong cell, office-js#5194. */
function applyConditional(sheet: Excel.Worksheet, rule: ConditionalLook): void {
  const formats = rangeOf(sheet, rule).conditionalFormats;
  switch (rule.kind) {
    case "formula":
      addFormula(sheet, rule);
      return;
    case "data bar": {
      const bar = formats.add("DataBar" as Excel.ConditionalFormatType).dataBar;
      bar.positiveFormat.fillColor = rule.color;
      bar.positiveFormat.gradientFill = false;
      bar.lowerBoundRule = { type: "Number", formula: "0" } as Excel.ConditionalDataBarRule;
      return;
    }
    case "color scale":
      formats.add("ColorScale" as Excel.ConditionalFormatType).colorScale.criteria = {
        minimum: { type: "LowestValue" as Excel.ConditionalFormatColorCriterionType, color: rule.low },
        ...(rule.middle === undefined
          ? {}
          : {
              midpoint: {
                type: "Percentile" as Excel.ConditionalFormatColorCriterionType,
                formula: "50",
                color: rule.middle,
              },
            }),
        maximum: { type: "HighestValue" as Excel.ConditionalFormatColorCriterionType, color: rule.high },
      };
      return;
    case "icons": {
      const icons = formats.add("IconSet" as Excel.ConditionalFormatType).iconSet;
      icons.style = rule.style;
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: String(rule.low) },
        { type: "Number", operator: "GreaterThanOrEqual", formula: String(rule.high) },
      ];
    }
  }
}

function drawBox(borders: Excel.ConditionalRangeBorderCollection, { style, color }: ConditionalBox): void {
  for (const edge of [borders.top, borders.bottom, borders.left, borders.right]) {
    edge.style = style;
    edge.color = color;
  }
}
