import type { ConditionalLook } from "../../pmo/changes/content";
import { rangeOf } from "./looks";

/**
 * Queues rules; where two hold, the one that stands first in the list goes before. Excel puts a new rule on top of all others:
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)
 */
export function applyConditionals(sheet: Excel.Worksheet, rules: readonly ConditionalLook[]): void {
  for (const rule of [...rules].reverse()) applyConditional(sheet, rule);
}

/** Queues a rule on one contiguous range: formulas of several areas are read relative to the wrong cell, office-js#5194. */
function applyConditional(sheet: Excel.Worksheet, rule: ConditionalLook): void {
  const formats = rangeOf(sheet, rule).conditionalFormats;
  switch (rule.kind) {
    case "formula": {
      const format = formats.add("Custom" as Excel.ConditionalFormatType);
      format.custom.rule.formula = rule.formula;
      if (rule.look.fill !== undefined) format.custom.format.fill.color = rule.look.fill;
      if (rule.look.fontColor !== undefined) format.custom.format.font.color = rule.look.fontColor;
      if (rule.look.bold !== undefined) format.custom.format.font.bold = rule.look.bold;
      return;
    }
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
