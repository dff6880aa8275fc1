import type { ConditionalLook, ConditionalRule, ScalePoint } from "../../engine/conditional-format";
import { formulaFromFile } from "../formula/from-file";
import type { Palette } from "../styles/colors";
import { resolveColor } from "../styles/colors";
import { attribute, element, elements, flag, numeric, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import * as Words from "./words";

/** A rule of a file, of the old form or the newer one, with the look that it puts on cells. */
export interface RuleSource {
  readonly rule: XmlElement;
  /** The newer form's part of a rule that has both, as data bars do. */
  readonly newer?: XmlElement | undefined;
  readonly look: ConditionalLook;
  readonly palette: Palette;
}

/** A rule as the model has it; undefined for kinds that it does not know, which stay in the file as they are. */
export function readRule(from: RuleSource): ConditionalRule | undefined {
  const { rule, look } = from;
  const type = attribute(rule, "type") ?? "";
  const [formula1, formula2] = formulas(rule);
  const preset = presetCriterion(rule, type);
  if (preset !== undefined) return { kind: "PresetCriteria", criterion: preset, look };
  const textOperator = Words.TEXT_OPERATORS.toModel.get(type);
  if (textOperator !== undefined) return readTextRule(rule, textOperator, formula1, look);
  switch (type) {
    case "expression":
      return formula1 === undefined ? undefined : { kind: "Custom", formula: formula1, look };
    case "cellIs": {
      const operator = Words.CELL_OPERATORS.toModel.get(attribute(rule, "operator") ?? "");
      if (operator === undefined || formula1 === undefined) return undefined;
      const second = formula2 === undefined ? {} : { formula2 };
      return { kind: "CellValue", operator, formula1, ...second, look };
    }
    case "top10":
      return { kind: "TopBottom", type: topBottom(rule), rank: numeric(attribute(rule, "rank")) ?? 10, look };
    case "colorScale":
      return readColorScale(element(rule, "colorScale"), from.palette);
    case "dataBar":
      return readDataBar(from);
    case "iconSet":
      return readIconSet(element(rule, "iconSet"));
    default:
      return undefined;
  }
}

/** `formula` in the old form, `xm:f` in the newer one. */
const formulas = (rule: XmlElement): string[] =>
  [...elements(rule, "formula"), ...elements(rule, "f")].map((one) => formulaFromFile(textOf(one)));

function presetCriterion(rule: XmlElement, type: string): string | undefined {
  if (type === "timePeriod") return Words.PERIODS.toModel.get(attribute(rule, "timePeriod") ?? "");
  if (type !== "aboveAverage") return Words.PLAIN_PRESETS.toModel.get(type);
  const side = flag(attribute(rule, "aboveAverage"), true) ? "above" : "below";
  const deviations = attribute(rule, "stdDev");
  const end = deviations ?? (flag(attribute(rule, "equalAverage")) ? "equal" : undefined);
  return Words.AVERAGES.toModel.get(end === undefined ? side : `${side}-${end}`);
}

/** The text is an attribute; where it is a formula's result, only the rule's own formula tells. */
function readTextRule(
  rule: XmlElement,
  operator: string,
  formula: string | undefined,
  look: ConditionalLook,
): ConditionalRule | undefined {
  const text = attribute(rule, "text");
  if (text !== undefined) return { kind: "ContainsText", operator, text, look };
  return formula === undefined ? undefined : { kind: "Custom", formula, look };
}

function topBottom(rule: XmlElement): string {
  const side = flag(attribute(rule, "bottom")) ? "Bottom" : "Top";
  return `${side}${flag(attribute(rule, "percent")) ? "Percent" : "Items"}`;
}

function readColorScale(scale: XmlElement | undefined, palette: Palette): ConditionalRule | undefined {
  const ends = elements(scale, "cfvo");
  const colors = elements(scale, "color").map((one) => resolveColor(one, palette));
  const points = ends.map((end, index): ScalePoint => {
    const type = Words.POINTS.toModel.get(attribute(end, "type") ?? "") ?? "LowestValue";
    return { type, ...valueOf(end, type), color: colors[index] ?? "#FFFFFF" };
  });
  const [minimum, second, third] = points;
  if (!minimum || !second) return undefined;
  return third
    ? { kind: "ColorScale", minimum, midpoint: second, maximum: third }
    : { kind: "ColorScale", minimum, maximum: second };
}

/** The value of a point: an attribute, in the newer form an `xm:f` element. */
function valueOf(point: XmlElement | undefined, type: string): { formula?: string } {
  const value = attribute(point, "val") ?? textOf(element(point, "f"));
  if (value === "" || type === "LowestValue" || type === "HighestValue" || type === "Automatic") return {};
  return { formula: formulaFromFile(value) };
}

function readDataBar({ rule, newer, palette }: RuleSource): ConditionalRule {
  const bar = element(rule, "dataBar");
  const more = element(newer, "dataBar") ?? bar;
  const [lower, upper] = elements(more, "cfvo");
  const end = (point: XmlElement | undefined): { type: string; formula?: string } => {
    const type = Words.BAR_ENDS.toModel.get(attribute(point, "type") ?? "") ?? "Automatic";
    return { type, ...valueOf(point, type) };
  };
  const color =
    resolveColor(element(bar, "color"), palette) ?? resolveColor(element(more, "fillColor"), palette);
  const negative = resolveColor(element(more, "negativeFillColor"), palette);
  return {
    kind: "DataBar",
    lower: end(lower),
    upper: end(upper),
    color: color ?? "#638EC6",
    ...(negative ? { negativeColor: negative } : {}),
    showValue: flag(attribute(bar ?? more, "showValue"), true),
    gradient: flag(attribute(more, "gradient"), true),
    direction: Words.BAR_DIRECTIONS.toModel.get(attribute(more, "direction") ?? "") ?? "Context",
  };
}

function readIconSet(icons: XmlElement | undefined): ConditionalRule | undefined {
  // Icons chosen one by one are beyond the model.
  if (!icons || flag(attribute(icons, "custom"))) return undefined;
  const style = Words.ICON_SETS.toModel.get(attribute(icons, "iconSet") ?? "3TrafficLights1");
  if (style === undefined) return undefined;
  return {
    kind: "IconSet",
    style,
    reversed: flag(attribute(icons, "reverse")),
    showIconOnly: !flag(attribute(icons, "showValue"), true),
    criteria: elements(icons, "cfvo").map((point) => {
      const type = Words.POINTS.toModel.get(attribute(point, "type") ?? "") ?? "Percent";
      const operator = flag(attribute(point, "gte"), true) ? "GreaterThanOrEqual" : "GreaterThan";
      return { type, operator, formula: valueOf(point, type).formula ?? "=0" };
    }),
  };
}
