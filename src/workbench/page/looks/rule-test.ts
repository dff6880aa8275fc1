import type { Area } from "../../engine/area";
import type { ConditionalFormat, ConditionalRule } from "../../engine/conditional-format";
import { CellError } from "../../engine/scalar";
import type { Scalar } from "../../engine/scalar";
import { compareScalars, isTrue, operand, sortedNumbers } from "./evaluation";
import type { Evaluation, Place } from "./evaluation";
import { inPeriod } from "./period";

type Rule<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: K }>;

/** Whether a rule holds for the cell at a place with its value. */
export type RuleTest = (value: Scalar, at: Place) => boolean;

/** The test of a rule that holds or does not; undefined for scales, bars and icons. */
export function ruleTest(
  format: ConditionalFormat,
  home: Place,
  evaluation: Evaluation,
): RuleTest | undefined {
  const { rule, areas } = format;
  switch (rule.kind) {
    case "Custom":
      return (_value, at) => isTrue(evaluation.formula(rule.formula, home, at));
    case "CellValue":
      return cellValueTest(rule, home, evaluation);
    case "ContainsText":
      return textTest(rule, home, evaluation);
    case "TopBottom":
      return topBottomTest(rule, sortedNumbers(evaluation.sheet, areas));
    case "PresetCriteria":
      return presetTest(rule.criterion, areas, evaluation);
    default:
      return undefined;
  }
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  EqualTo: (order) => order === 0,
  NotEqualTo: (order) => order !== 0,
  GreaterThan: (order) => order > 0,
  GreaterThanOrEqual: (order) => order >= 0,
  LessThan: (order) => order < 0,
  LessThanOrEqual: (order) => order <= 0,
};

function cellValueTest(rule: Rule<"CellValue">, home: Place, evaluation: Evaluation): RuleTest {
  const { operator, formula1, formula2 = "" } = rule;
  const limit = (formula: string, at: Place): Scalar => operand(formula, home, at, evaluation);
  if (operator === "Between" || operator === "NotBetween") {
    return (value, at) => {
      const low = compareScalars(value, limit(formula1, at));
      const high = compareScalars(value, limit(formula2, at));
      if (low === undefined || high === undefined) return false;
      // Excel takes the limits in either order.
      const inside = (low >= 0 && high <= 0) || (low <= 0 && high >= 0);
      return inside === (operator === "Between");
    };
  }
  const holds = COMPARISONS[operator];
  return (value, at) => {
    const order = compareScalars(value, limit(formula1, at));
    return order !== undefined && holds !== undefined && holds(order);
  };
}

function textTest(rule: Rule<"ContainsText">, home: Place, evaluation: Evaluation): RuleTest {
  return (value, at) => {
    const wanted = operand(rule.text, home, at, evaluation);
    if (wanted instanceof CellError || value instanceof CellError) return false;
    const [text, part] = [String(value ?? "").toLowerCase(), String(wanted ?? "").toLowerCase()];
    switch (rule.operator) {
      case "Contains":
        return text.includes(part);
      case "NotContains":
        return !text.includes(part);
      case "BeginsWith":
        return text.startsWith(part);
      case "EndsWith":
        return text.endsWith(part);
      default:
        return false;
    }
  };
}

function topBottomTest({ type, rank }: Rule<"TopBottom">, sorted: Float64Array): RuleTest {
  const wanted = type.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * rank) / 100)) : rank;
  const count = Math.min(wanted, sorted.length);
  if (count < 1) return () => false;
  const limit = (type.startsWith("Top") ? sorted[sorted.length - count] : sorted[count - 1]) ?? 0;
  return type.startsWith("Top")
    ? (value) => typeof value === "number" && value >= limit
    : (value) => typeof value === "number" && value <= limit;
}

function presetTest(criterion: string, areas: readonly Area[], evaluation: Evaluation): RuleTest {
  const blank = (value: Scalar): boolean =>
    value === null || (typeof value === "string" && value.trim() === "");
  switch (criterion) {
    case "Blanks":
      return (value) => blank(value);
    case "NonBlanks":
      return (value) => !blank(value);
    case "Errors":
      return (value) => value instanceof CellError;
    case "NonErrors":
      return (value) => !(value instanceof CellError);
    case "UniqueValues":
    case "DuplicateValues":
      return repeatTest(areas, evaluation, criterion === "DuplicateValues");
    default:
      if (criterion.endsWith("Average"))
        return averageTest(criterion, sortedNumbers(evaluation.sheet, areas));
      return (value) => typeof value === "number" && inPeriod(criterion, value, evaluation.today);
  }
}

function repeatTest(areas: readonly Area[], { sheet }: Evaluation, repeated: boolean): RuleTest {
  const key = (value: Scalar): string => `${typeof value}:${String(value).toLowerCase()}`;
  const counts = new Map<string, number>();
  for (const area of areas) {
    sheet.eachCell(area, ({ value }) => {
      if (value !== null && value !== "") counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
    });
  }
  return (value) => {
    const count = counts.get(key(value));
    return count !== undefined && count > 1 === repeated;
  };
}

/** How many standard deviations from the mean a criterion's limit lies. */
const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

function averageTest(criterion: string, numbers: Float64Array): RuleTest {
  const count = numbers.length;
  if (count === 0) return () => false;
  const mean = numbers.reduce((total, value) => total + value, 0) / count;
  const squares = numbers.reduce((total, value) => total + (value - mean) ** 2, 0);
  const deviation = count > 1 ? Math.sqrt(squares / (count - 1)) : 0;
  const many = DEVIATIONS[/^(One|Two|Three)StdDev/.exec(criterion)?.[1] ?? ""] ?? 0;
  const orEqual = criterion.startsWith("EqualOr");
  const above = criterion.includes("Above");
  const limit = mean + (above ? many : -many) * deviation;
  return (value) => {
    if (typeof value !== "number") return false;
    if (orEqual && value === limit) return true;
    return above ? value > limit : value < limit;
  };
}
