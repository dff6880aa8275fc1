import type { Calculator } from "./calc/calculator";
import { shiftFormula } from "./calc/rewrite";
import { readNumber } from "./input";
import { CellError } from "./scalar";
import type { Scalar } from "./scalar";
import type { Sheet } from "./sheet";
import type { Validation } from "./validation";

/** Whether a value in a cell satisfies a rule, as Excel's `Circle Invalid Data` decides. */
export function satisfies(
  rule: Validation,
  value: Scalar,
  place: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  calculator: Calculator,
  now: Date,
): boolean {
  if (value === null) return rule.ignoreBlanks;
  if (value instanceof CellError) return false;
  const evaluate = (formula: string): Scalar => {
    const { row, column } = rule.areas[0] ?? place;
    const here = shiftFormula(formula, row, column, place.row, place.column);
    return calculator.evaluate(here, place.sheet, place.row, place.column, now);
  };
  switch (rule.type) {
    case "List":
      return inList(rule, value, evaluate);
    case "Custom":
      return isTrue(evaluate(rule.formula1));
    case "TextLength":
      return compare(rule, String(value).length, evaluate);
    case "WholeNumber":
      return typeof value === "number" && Number.isInteger(value) && compare(rule, value, evaluate);
    default:
      return typeof value === "number" && compare(rule, value, evaluate);
  }
}

const isTrue = (value: Scalar): boolean => value === true || (typeof value === "number" && value !== 0);

/** Items in the rule itself compare with case, those in cells without, as in Excel. */
function inList(rule: Validation, value: Scalar, evaluate: (formula: string) => Scalar): boolean {
  if (!rule.formula1.startsWith("=")) {
    const items = rule.formula1.split(",").map((item) => item.trim());
    return items.some(
      (item) => item === String(value) || (typeof value === "number" && readNumber(item)?.value === value),
    );
  }
  const literal =
    typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
  return isTrue(evaluate(`=SUMPRODUCT(--(${rule.formula1.slice(1)}=${literal}))>0`));
}

function compare(rule: Validation, value: number, evaluate: (formula: string) => Scalar): boolean {
  const operand = (formula: string | undefined): number => {
    const found = formula === undefined ? null : evaluate(formula);
    return typeof found === "number" ? found : Number.NaN;
  };
  const a = operand(rule.formula1);
  const b = operand(rule.formula2);
  switch (rule.operator) {
    case "NotBetween":
      return value < Math.min(a, b) || value > Math.max(a, b);
    case "EqualTo":
      return value === a;
    case "NotEqualTo":
      return value !== a;
    case "GreaterThan":
      return value > a;
    case "LessThan":
      return value < a;
    case "GreaterThanOrEqualTo":
      return value >= a;
    case "LessThanOrEqualTo":
      return value <= a;
    default:
      return value >= Math.min(a, b) && value <= Math.max(a, b);
  }
}

/** What Excel says when a rule has no message of its own. */
export const USUAL_MESSAGE =
  "This value doesn't match the data validation restrictions defined for this cell.";
