import { containsCell } from "../../engine/area";
import type { ConditionalFormat, ConditionalLook } from "../../engine/conditional-format";
import type { Scalar } from "../../engine/scalar";
import type { Evaluation, Place } from "./evaluation";
import { ruleTest } from "./rule-test";
import type { RuleTest } from "./rule-test";
import { Measure, dataBar, iconOf, scaleColour } from "./scale";
import type { DataBar, Icon } from "./scale";

/** What conditional formats make of one cell. */
export interface RuleResult {
  look?: ConditionalLook;
  bar?: DataBar;
  icon?: Icon;
  /** A bar or icon is shown in place of the value. */
  valueHidden?: boolean;
}

/** A rule made ready: what it adds to a cell; true when rules after it are not looked at. */
interface Prepared {
  readonly format: ConditionalFormat;
  readonly apply: (value: Scalar, at: Place, result: RuleResult) => boolean;
}

/**
 * The conditional formats of a sheet, evaluated cell by cell when a cell is shown. Made anew after every change of the
 * sheet, because a rule may look at any cell.
 */
export class ConditionalLooks {
  private prepared: readonly Prepared[] | undefined;

  constructor(private readonly evaluation: Evaluation) {}

  /** What the rules say about a cell, or undefined when none applies to it. */
  at(row: number, column: number): RuleResult | undefined {
    const { sheet } = this.evaluation;
    if (sheet.conditionalFormats.length === 0) return undefined;
    this.prepared ??= this.prepare();
    let result: RuleResult | undefined;
    for (const { format, apply } of this.prepared) {
      if (!format.areas.some((area) => containsCell(area, row, column))) continue;
      result ??= {};
      if (apply(sheet.value(row, column), { row, column }, result)) break;
    }
    return result;
  }

  private prepare(): Prepared[] {
    const byPriority = [...this.evaluation.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    return byPriority.map((format) => ({ format, apply: this.applier(format) }));
  }

  private applier(format: ConditionalFormat): Prepared["apply"] {
    const [first] = format.areas;
    if (!first) return () => false;
    const home = { row: first.row, column: first.column };
    const test = ruleTest(format, home, this.evaluation);
    return test ? this.lookApplier(format, test) : this.measureApplier(format, home);
  }

  private lookApplier({ rule, stopIfTrue }: ConditionalFormat, test: RuleTest): Prepared["apply"] {
    const look = "look" in rule ? rule.look : {};
    return (value, at, result) => {
      if (!test(value, at)) return false;
      result.look = result.look ? later(result.look, look) : look;
      return stopIfTrue;
    };
  }

  private measureApplier({ rule, areas }: ConditionalFormat, home: Place): Prepared["apply"] {
    const measure = new Measure(this.evaluation, areas, home);
    const whenNumber =
      (use: (value: number, result: RuleResult) => void): Prepared["apply"] =>
      (value, _at, result) => {
        if (typeof value === "number") use(value, result);
        return false;
      };
    switch (rule.kind) {
      case "ColorScale": {
        const colour = scaleColour(rule, measure);
        return whenNumber((value, result) => {
          const fill = colour(value);
          if (fill) result.look = result.look ? later(result.look, fillLook(fill)) : fillLook(fill);
        });
      }
      case "DataBar": {
        const bar = dataBar(rule, measure);
        return whenNumber((value, result) => {
          const drawn = result.bar ?? bar(value);
          if (drawn) result.bar = drawn;
          if (!rule.showValue) result.valueHidden = true;
        });
      }
      case "IconSet": {
        const icon = iconOf(rule, measure);
        return whenNumber((value, result) => {
          const drawn = result.icon ?? icon(value);
          if (drawn) result.icon = drawn;
          if (rule.showIconOnly) result.valueHidden = true;
        });
      }
      default:
        return () => false;
    }
  }
}

const fills = new Map<string, ConditionalLook>();

/** One look for each colour, so that looks made from it can be kept by identity. */
function fillLook(fill: string): ConditionalLook {
  let look = fills.get(fill);
  if (!look) fills.set(fill, (look = { fill }));
  return look;
}

/** Two rules that hold: the first wins where both say something. */
function later(first: ConditionalLook, second: ConditionalLook): ConditionalLook {
  const both: ConditionalLook = { ...second, ...first };
  if (first.font || second.font) both.font = { ...second.font, ...first.font };
  if (first.borders || second.borders) both.borders = { ...second.borders, ...first.borders };
  return both;
}
