import type { Expr } from "./expression";
import type { Home } from "./resolve";
import type { RangeData } from "./range-data";
import type { Argument, CellRange, Lambda, Reference, Scope, Value } from "./values";
import type { WorkbookIndex } from "./workbook-index";

/** What calculation gets from outside a formula: time, chance and the state of other cells. */
export interface Surroundings {
  readonly index: WorkbookIndex;
  /** The date and time as a serial of the workbook's date system. */
  readonly now: number;
  readonly year: number;
  /** A number from 0 up to 1, without 1. */
  readonly random: () => number;
  /** Called before the cells of a reference made while calculating are read: they may have to be calculated first. */
  readonly ensure: (reference: Reference) => void;
  /** The values of a range, shared between the formulas that name it. */
  readonly data: (range: CellRange) => RangeData;
}

/** Where and how an expression is evaluated. */
export interface Context extends Surroundings {
  readonly home: Home;
  /** Ranges are calculated element by element; false in formulas from before dynamic arrays, which take one cell of them. */
  readonly arrays: boolean;
  /** Inside the formula of a defined name, whose relative references move with the cell. */
  readonly shifted: boolean;
  readonly scope: Scope | undefined;
  /** Evaluates an expression made while calculating. */
  readonly calculate: (expr: Expr) => Value;
  /** Calls a function made by LAMBDA. */
  readonly apply: (lambda: Lambda, args: readonly Argument[]) => Value;
}
