import type { ThresholdId } from "../setup/settings";
import type { FieldId, RegisterId } from "../templates/template";
import type { ColumnReference } from "./reference";
import type { Facts } from "./facts";

/** What a figure is measured in; reports choose the number format by it. */
export type Unit = "count" | "money" | "share" | "ratio" | "working days" | "score" | "text" | "date";

/** What a figure comes to; `NOT_ASSESSABLE` where its data are missing. */
export type FigureValue = number | string;

/** The text that a figure shows where it cannot be worked out. */
export const NOT_ASSESSABLE = "n/a";

/** Fields that a figure reads, by register. Missing columns make it not assessable. */
export type FigureNeeds = Readonly<Record<RegisterId, readonly FieldId[]>>;

/** One measure, defined once: its Excel formula over the registers and its calculation here. Both must agree. */
export interface Figure {
  /** `risks.open`, `projects.stage.Execute`, `project.cpi.PRJ-001`. */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly needs: FigureNeeds;
  /** From its `=` on, in functions that Excel 2016 knows; `row` is the row of its cell as Excel shows it. */
  readonly formula: (ref: ColumnReference, row: number) => string;
  readonly calculate: (facts: Facts) => FigureValue;
}

/** What a report's notes say of a measure. */
export interface Definition {
  readonly title: string;
  readonly text: string;
  readonly thresholds?: readonly ThresholdId[];
  readonly source?: string;
}

/** A quotient, or not assessable where there is nothing to divide by. */
export const quotient = (numerator: number, denominator: number): FigureValue =>
  denominator === 0 ? NOT_ASSESSABLE : numerator / denominator;

/** The formula of a quotient, with the same refusal. Both are given without `=`. */
export const quotientFormula = (numerator: string, denominator: string): string =>
  `=IF((${denominator})=0,"${NOT_ASSESSABLE}",(${numerator})/(${denominator}))`;

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** The sum of what is there, or not assessable where nothing is: missing data are never shown as zero. */
export function sumOfGiven(values: readonly (number | undefined)[]): FigureValue {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? NOT_ASSESSABLE : sum(given);
}
