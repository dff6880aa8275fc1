import type { ConditionalRule, ScalePoint } from "../../engine/conditional-format";
import { iconCount, usualCriteria } from "../../engine/conditional-formats";
import { acceptFormula } from "../../engine/formula-text";
import { refuse } from "../../engine/refusals";
import type { Args } from "../arguments";
import { colour } from "../colours";
import type { ObjectType, Property } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { changeFormat } from "./conditional-formats";
import type { FormatOn } from "./kinds";

type Kind = ConditionalRule["kind"];
type RuleOf<K extends Kind> = Extract<ConditionalRule, { kind: K }>;

/** The rule, of the type that the object was reached for. */
function ruleOf<K extends Kind>({ format }: FormatOn, kind: K): RuleOf<K> {
  if (format.rule.kind !== kind) return refuse("ItemNotFound", `the rule is of type ${format.rule.kind}`);
  return format.rule as RuleOf<K>;
}

/** A property of a rule of one type. */
function ruleProperty<K extends Kind>(
  kind: K,
  get: (rule: RuleOf<K>) => Json,
  put: (rule: RuleOf<K>, args: Args, session: Session) => void,
): Property<FormatOn> {
  return {
    get: (self) => get(ruleOf(self, kind)),
    set: (self, args, session) => changeFormat(self, session, () => put(ruleOf(self, kind), args, session)),
  };
}

type Members = Readonly<Record<string, Json>>;

/** A formula, or a number or text that stands for itself, as a formula that Excel accepts. */
export function formulaOf(value: Json | undefined, name: string, session: Session): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  if (typeof value !== "string" || value === "")
    return refuse("InvalidArgument", `${name} must be a formula`);
  if (value.startsWith("=")) return acceptFormula(session.workbook, value, undefined);
  if (Number.isFinite(Number(value))) return `=${Number(value)}`;
  return `="${value.replaceAll('"', '""')}"`;
}

function word(members: Members, name: string, words: readonly string[]): string {
  const value = members[name];
  if (typeof value !== "string" || !words.includes(value))
    refuse("InvalidArgument", `${name}: ${String(value)}`);
  return value;
}

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"];
const VALUE_OPERATORS = [
  ["Between", "NotBetween", "EqualTo", "NotEqualTo"],
  ["GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"],
].flat();
const RANKS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
const PRESETS = [
  ["Blanks", "NonBlanks", "Errors", "NonErrors", "Yesterday", "Today", "Tomorrow", "LastSevenDays"],
  ["LastWeek", "ThisWeek", "NextWeek", "LastMonth", "ThisMonth", "NextMonth", "AboveAverage", "BelowAverage"],
  ["EqualOrAboveAverage", "EqualOrBelowAverage", "OneStdDevAboveAverage", "OneStdDevBelowAverage"],
  ["TwoStdDevAboveAverage", "TwoStdDevBelowAverage", "ThreeStdDevAboveAverage", "ThreeStdDevBelowAverage"],
  ["UniqueValues", "DuplicateValues"],
].flat();

/** An object that has a rule and the look that the rule gives. */
function dressing(name: string, rule: Property<FormatOn>): ObjectType<FormatOn> {
  return {
    name,
    properties: { Rule: rule },
    objects: { Format: (self, session) => session.make("ConditionalRangeFormat", self) },
  };
}

export const cellValueFormatType = dressing(
  "CellValueConditionalFormat",
  ruleProperty(
    "CellValue",
    ({ operator, formula1, formula2 }) => ({
      operator,
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
    }),
    (rule, args, session) => {
      const members = args.record(0, "rule");
      rule.operator = word(members, "operator", VALUE_OPERATORS);
      rule.formula1 = formulaOf(members["formula1"], "formula1", session);
      if (rule.operator.endsWith("Between"))
        rule.formula2 = formulaOf(members["formula2"], "formula2", session);
      else delete rule.formula2;
    },
  ),
);

export const textFormatType = dressing(
  "TextConditionalFormat",
  ruleProperty(
    "ContainsText",
    ({ operator, text }) => ({ operator, text }),
    (rule, args) => {
      const members = args.record(0, "rule");
      const { text } = members;
      if (typeof text !== "string") return refuse("InvalidArgument", "text must be text");
      rule.operator = word(members, "operator", TEXT_OPERATORS);
      rule.text = text;
    },
  ),
);

export const topBottomFormatType = dressing(
  "TopBottomConditionalFormat",
  ruleProperty(
    "TopBottom",
    ({ rank, type }) => ({ rank, type }),
    (rule, args) => {
      const members = args.record(0, "rule");
      const type = word(members, "type", RANKS);
      const { rank } = members;
      const most = type.endsWith("Percent") ? 100 : 1_000;
      const fits = typeof rank === "number" && Number.isInteger(rank) && rank >= 1 && rank <= most;
      if (!fits) return refuse("InvalidArgument", `rank is from 1 to ${most}`);
      rule.type = type;
      rule.rank = rank;
    },
  ),
);

export const presetFormatType = dressing(
  "PresetCriteriaConditionalFormat",
  ruleProperty(
    "PresetCriteria",
    ({ criterion }) => ({ criterion }),
    (rule, args) => {
      rule.criterion = word(args.record(0, "rule"), "criterion", PRESETS);
    },
  ),
);

export const customFormatType: ObjectType<FormatOn> = {
  name: "CustomConditionalFormat",
  objects: {
    Rule: (self, session) => session.make("ConditionalFormatRule", self),
    Format: (self, session) => session.make("ConditionalRangeFormat", self),
  },
};

const customFormula = ruleProperty(
  "Custom",
  ({ formula }) => formula,
  (rule, args, session) => {
    rule.formula = formulaOf(args.json(0, "formula"), "formula", session);
  },
);

export const conditionalFormatRuleType: ObjectType<FormatOn> = {
  name: "ConditionalFormatRule",
  properties: { Formula: customFormula, FormulaLocal: customFormula },
};

const POINT_TYPES = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];

function pointOf(value: Json | undefined, name: string, session: Session): ScalePoint {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse("InvalidArgument", `${name} must be an object`);
  }
  const type = word(value, "type", POINT_TYPES);
  const { formula, color } = value;
  const needs = type !== "LowestValue" && type !== "HighestValue";
  return {
    type,
    color: colour(typeof color === "string" ? color : "", `${name}.color`),
    ...(needs ? { formula: formulaOf(formula, `${name}.formula`, session) } : {}),
  };
}

const shownPoint = ({ type, formula, color }: ScalePoint): Json => ({
  type,
  color,
  formula: formula ?? null,
});

export const colorScaleFormatType: ObjectType<FormatOn> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: { get: (self) => ruleOf(self, "ColorScale").midpoint !== undefined },
    Criteria: ruleProperty(
      "ColorScale",
      ({ minimum, midpoint, maximum }) => ({
        minimum: shownPoint(minimum),
        maximum: shownPoint(maximum),
        ...(midpoint ? { midpoint: shownPoint(midpoint) } : {}),
      }),
      (rule, args, session) => {
        const members = args.record(0, "criteria");
        const middle = members["midpoint"];
        rule.minimum = pointOf(members["minimum"], "minimum", session);
        rule.maximum = pointOf(members["maximum"], "maximum", session);
        if (middle === undefined || middle === null) delete rule.midpoint;
        else rule.midpoint = pointOf(middle, "midpoint", session);
      },
    ),
  },
};

const ICON_SETS = (
  "ThreeArrows ThreeArrowsGray ThreeFlags ThreeTrafficLights1 ThreeTrafficLights2 ThreeSigns ThreeSymbols " +
  "ThreeSymbols2 FourArrows FourArrowsGray FourRedToBlack FourRating FourTrafficLights FiveArrows FiveArrowsGray " +
  "FiveRating FiveQuarters ThreeStars ThreeTriangles FiveBoxes"
).split(" ");
const ICON_TYPES = ["Number", "Percent", "Formula", "Percentile"];

export const iconSetFormatType: ObjectType<FormatOn> = {
  name: "IconSetConditionalFormat",
  properties: {
    Style: ruleProperty(
      "IconSet",
      ({ style }) => style,
      (rule, args) => {
        rule.style = args.word(0, "style", ICON_SETS);
        if (rule.criteria.length !== iconCount(rule.style)) rule.criteria = usualCriteria(rule.style);
      },
    ),
    ReverseIconOrder: ruleProperty(
      "IconSet",
      ({ reversed }) => reversed,
      (rule, args) => {
        rule.reversed = args.flag(0, "reverseIconOrder");
      },
    ),
    ShowIconOnly: ruleProperty(
      "IconSet",
      ({ showIconOnly }) => showIconOnly,
      (rule, args) => {
        rule.showIconOnly = args.flag(0, "showIconOnly");
      },
    ),
    Criteria: ruleProperty(
      "IconSet",
      ({ criteria }) => criteria.map((criterion) => ({ ...criterion })),
      (rule, args, session) => {
        const given = args.json(0, "criteria");
        if (!Array.isArray(given) || given.length !== rule.criteria.length) {
          return refuse("InvalidArgument", `criteria must have ${rule.criteria.length} members`);
        }
        // Type, formula and operator of the first criterion are ignored:
        // https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat
        rule.criteria = given.map((one, index) => {
          const first = rule.criteria[0];
          return index === 0 && first ? first : criterionOf(one, session);
        });
      },
    ),
  },
};

function criterionOf(value: Json, session: Session): { type: string; operator: string; formula: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse("InvalidArgument", "a criterion must be an object");
  }
  if (value["customIcon"] !== undefined && value["customIcon"] !== null) {
    return refuse("ApiNotFound", "customIcon of icon criteria is not implemented by the embedded host");
  }
  return {
    type: word(value, "type", ICON_TYPES),
    operator: word(value, "operator", ["GreaterThan", "GreaterThanOrEqual"]),
    formula: formulaOf(value["formula"], "formula", session),
  };
}
