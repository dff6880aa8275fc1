import type { Area } from "../../engine/area";
import type { ConditionalRule, ScalePoint } from "../../engine/conditional-format";
import { mix } from "../grid/colour";
import { operand, sortedNumbers } from "./evaluation";
import type { Evaluation, Place } from "./evaluation";

type Rule<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: K }>;

/** A bar inside a cell; `from` and `to` are shares of the cell's width, `axis` where bars begin when some are negative. */
export interface DataBar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly gradient: boolean;
  readonly axis?: number;
}

/** One icon of a set: its place from 0 (lowest) up. */
export interface Icon {
  readonly style: string;
  readonly index: number;
}

/** The numbers that a rule over an area is measured with. */
export class Measure {
  private readonly sorted: Float64Array;

  constructor(
    private readonly evaluation: Evaluation,
    areas: readonly Area[],
    private readonly home: Place,
  ) {
    this.sorted = sortedNumbers(evaluation.sheet, areas);
  }

  get lowest(): number {
    return this.sorted[0] ?? 0;
  }

  get highest(): number {
    return this.sorted[this.sorted.length - 1] ?? 0;
  }

  /** A point of a scale as a number; undefined when its formula gives none. */
  limit(type: string, formula: string | undefined): number | undefined {
    switch (type) {
      case "LowestValue":
        return this.lowest;
      case "HighestValue":
        return this.highest;
      case "Percent":
        return this.whenNumber(
          formula,
          (value) => this.lowest + ((this.highest - this.lowest) * value) / 100,
        );
      case "Percentile":
        return this.whenNumber(formula, (value) => this.percentile(value / 100));
      default:
        return this.whenNumber(formula, (value) => value);
    }
  }

  private whenNumber(formula: string | undefined, use: (value: number) => number): number | undefined {
    const value = operand(formula ?? "", this.home, this.home, this.evaluation);
    return typeof value === "number" ? use(value) : undefined;
  }

  /** As PERCENTILE.INC: https://support.microsoft.com/office/680f9539-45eb-410b-9a5e-c1355e5fe2ed */
  private percentile(share: number): number {
    const place = share * (this.sorted.length - 1);
    const below = Math.floor(place);
    const low = this.sorted[below] ?? this.lowest;
    const high = this.sorted[below + 1] ?? low;
    return low + (high - low) * (place - below);
  }
}

/** The colour of a number on a colour scale; undefined when a point of the scale cannot be calculated. */
export function scaleColour(
  rule: Rule<"ColorScale">,
  measure: Measure,
): (value: number) => string | undefined {
  const given = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
  const points = given.map((point: ScalePoint) => ({
    at: measure.limit(point.type, point.formula),
    color: point.color,
  }));
  return (value) => {
    const [first, ...others] = points;
    if (!first || points.some((point) => point.at === undefined)) return undefined;
    let from = first;
    for (const to of others) {
      if (value <= (to.at ?? 0)) return between(from, to, value);
      from = to;
    }
    return from.color;
  };
}

type Point = { at: number | undefined; color: string };

function between(from: Point, to: Point, value: number): string {
  const [low = 0, high = 0] = [from.at, to.at];
  const share = high > low ? (value - low) / (high - low) : 1;
  return mix(from.color, to.color, Math.max(0, Math.min(1, share)));
}

/** The bar of a number, drawn as Excel 2010 and later do: from zero, negative ones to the left of an axis. */
export function dataBar(rule: Rule<"DataBar">, measure: Measure): (value: number) => DataBar | undefined {
  const automatic = (type: string): boolean => type === "Automatic" || type === "" || type === "Invalid";
  const low = automatic(rule.lower.type)
    ? Math.min(0, measure.lowest)
    : measure.limit(rule.lower.type, rule.lower.formula);
  const high = automatic(rule.upper.type)
    ? Math.max(0, measure.highest)
    : measure.limit(rule.upper.type, rule.upper.formula);
  return (value) => {
    if (low === undefined || high === undefined || high <= low) return undefined;
    const place = (at: number): number => Math.max(0, Math.min(1, (at - low) / (high - low)));
    const axis = low < 0 ? place(Math.min(0, high)) : 0;
    const end = place(value);
    const color = value < 0 ? (rule.negativeColor ?? "#FF0000") : rule.color;
    const bar = { from: Math.min(axis, end), to: Math.max(axis, end), color, gradient: rule.gradient };
    const flipped = rule.direction === "RightToLeft" ? { from: 1 - bar.to, to: 1 - bar.from } : {};
    return {
      ...bar,
      ...flipped,
      ...(low < 0 ? { axis: rule.direction === "RightToLeft" ? 1 - axis : axis } : {}),
    };
  };
}

/** How many icons a set has, told by the first word of its name. */
export const iconCount = (style: string): number =>
  style.startsWith("Five") ? 5 : style.startsWith("Four") ? 4 : 3;

/** The icon of a number; the first criterion is the lowest icon's and is not looked at, as in Office.js. */
export function iconOf(rule: Rule<"IconSet">, measure: Measure): (value: number) => Icon | undefined {
  const count = iconCount(rule.style);
  const limits = rule.criteria.slice(1, count).map(({ type, operator, formula }) => ({
    at: measure.limit(type === "Invalid" ? "Percent" : type, formula),
    above: operator === "GreaterThan",
  }));
  return (value) => {
    let index = 0;
    for (const [place, { at, above }] of limits.entries()) {
      if (at === undefined) return undefined;
      if (above ? value > at : value >= at) index = place + 1;
    }
    return { style: rule.style, index: rule.reversed ? count - 1 - index : index };
  };
}
