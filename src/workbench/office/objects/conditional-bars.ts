import type { ConditionalRule } from "../../engine/conditional-format";
import { refuse } from "../../engine/refusals";
import type { Args } from "../arguments";
import { colour } from "../colours";
import type { ObjectType, Property } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { changeFormat } from "./conditional-formats";
import { formulaOf } from "./conditional-rules";
import type { FormatOn } from "./kinds";

type Bar = Extract<ConditionalRule, { kind: "DataBar" }>;

function barOf({ format }: FormatOn): Bar {
  return format.rule.kind === "DataBar"
    ? format.rule
    : refuse("ItemNotFound", `the rule is of type ${format.rule.kind}`);
}

function barProperty(
  get: (bar: Bar) => Json,
  put: (bar: Bar, args: Args, session: Session) => void,
): Property<FormatOn> {
  return {
    get: (self) => get(barOf(self)),
    set: (self, args, session) => changeFormat(self, session, () => put(barOf(self), args, session)),
  };
}

const BOUND_TYPES = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
];
const WITHOUT_FORMULA = ["Automatic", "LowestValue", "HighestValue"];

function bound(key: "lower" | "upper"): Property<FormatOn> {
  return barProperty(
    (bar) => ({ type: bar[key].type, formula: bar[key].formula ?? null }),
    (bar, args, session) => {
      const { type, formula } = args.record(0, `${key}BoundRule`);
      if (typeof type !== "string" || !BOUND_TYPES.includes(type)) return refuse("InvalidArgument", "type");
      bar[key] = WITHOUT_FORMULA.includes(type)
        ? { type }
        : { type, formula: formulaOf(formula, "formula", session) };
    },
  );
}

export const dataBarFormatType: ObjectType<FormatOn> = {
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: barProperty(
      (bar) => !bar.showValue,
      (bar, args) => {
        bar.showValue = !args.flag(0, "showDataBarOnly");
      },
    ),
    BarDirection: barProperty(
      (bar) => bar.direction,
      (bar, args) => {
        bar.direction = args.word(0, "barDirection", ["Context", "LeftToRight", "RightToLeft"]);
      },
    ),
    LowerBoundRule: bound("lower"),
    UpperBoundRule: bound("upper"),
  },
  objects: {
    PositiveFormat: (self, session) => session.make("ConditionalDataBarPositiveFormat", self),
    NegativeFormat: (self, session) => session.make("ConditionalDataBarNegativeFormat", self),
  },
};

export const positiveBarType: ObjectType<FormatOn> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: barProperty(
      (bar) => bar.color,
      (bar, args) => {
        bar.color = colour(args.text(0, "fillColor"), "fillColor");
      },
    ),
    GradientFill: barProperty(
      (bar) => bar.gradient,
      (bar, args) => {
        bar.gradient = args.flag(0, "gradientFill");
      },
    ),
  },
};

export const negativeBarType: ObjectType<FormatOn> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: barProperty(
      (bar) => bar.negativeColor ?? "#FF0000",
      (bar, args) => {
        bar.negativeColor = colour(args.text(0, "fillColor"), "fillColor");
      },
    ),
    MatchPositiveFillColor: barProperty(
      (bar) => bar.negativeColor === bar.color,
      (bar, args) => {
        if (args.flag(0, "matchPositiveFillColor")) bar.negativeColor = bar.color;
        else if (bar.negativeColor === bar.color) delete bar.negativeColor;
      },
    ),
  },
};
