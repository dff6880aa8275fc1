import type { Validation } from "../../pmo/changes/content";
import { rangeOf } from "./looks";

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Queues a rule for what may be typed. It acts on typing, never on pasting, so that checks must find what it lets through. */
export function applyValidation(sheet: Excel.Worksheet, rule: Validation): void {
  const validation = rangeOf(sheet, rule).dataValidation;
  validation.rule = ruleOf(rule);
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    title: "Steerbook",
    message: rule.message,
    showAlert: true,
    style: STYLES[rule.style],
  };
  if (rule.prompt) validation.prompt = { ...rule.prompt, showPrompt: true };
}

function ruleOf(rule: Validation): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.list } };
    case "number":
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    // Excel shows a prompt only beside a rule; this one is always kept.
    case "anything":
      return { custom: { formula: "=TRUE" } };
    case "date":
      // 1990-01-01 to 2199-12-31: a number typed by mistake is outside.
      return { date: { formula1: "1990-01-01", formula2: "2199-12-31", operator: "Between" } };
  }
}
