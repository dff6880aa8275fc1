import type { Area } from "../../engine/area";
import type { Scalar } from "../../engine/scalar";
import { CellError } from "../../engine/scalar";
import type { Sheet } from "../../engine/sheet";

/** A place on a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a rule needs from outside: formulas are calculated by the engine, the day is given. */
export interface Evaluation {
  readonly sheet: Sheet;
  /** The value at `at` of a formula that was written for `home` and moves along with it. */
  readonly formula: (formula: string, home: Place, at: Place) => Scalar;
  /** Today as a date serial. */
  readonly today: number;
}

/** A limit of a rule: a number, a text, or a formula after `=`. */
export function operand(text: string, home: Place, at: Place, evaluation: Evaluation): Scalar {
  if (text.startsWith("=")) return evaluation.formula(text, home, at);
  if (text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  return text;
}

/** The numbers among the cells of some areas, in ascending order. */
export function sortedNumbers(sheet: Sheet, areas: readonly Area[]): Float64Array {
  const numbers: number[] = [];
  for (const area of areas) {
    sheet.eachCell(area, ({ value }) => {
      if (typeof value === "number") numbers.push(value);
    });
  }
  return Float64Array.from(numbers).sort();
}

/** The order of Excel's values: numbers, then texts without regard to case, then booleans. Undefined for errors. */
export function compareScalars(a: Scalar, b: Scalar): number | undefined {
  if (a instanceof CellError || b instanceof CellError) return undefined;
  const [left, right] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  const byKind = kindOf(left) - kindOf(right);
  if (byKind !== 0) return byKind;
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

/** An empty cell counts as zero, no text or FALSE, whichever it is compared with. */
function emptyLike(other: Scalar): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

const kindOf = (value: number | string | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/** Excel's test of a condition's result: TRUE, or a number other than zero. */
export const isTrue = (value: Scalar): boolean =>
  value === true || (typeof value === "number" && value !== 0);
