import type { Area } from "../area";
import type { Sheet } from "../sheet";
import type { Expr } from "./expression";
import type { ParseFailure } from "./parse";
import type { RangeNode } from "./range-index";
import type { CellRange } from "./values";

/** A cell with a formula, as calculation sees it. */
export class FormulaNode {
  /** The ranges that its text names, and those that it came upon while calculating. */
  ranges: readonly RangeNode[] = [];
  dynamicRanges: readonly RangeNode[] = [];
  addresses: readonly CellRange[] = [];
  named = false;
  volatile = false;
  visibility = false;
  /** Functions that the engine lacks. */
  unknown: readonly string[] = [];

  /** All cells that an array formula or spill fills, its own included. */
  output: Area | undefined;
  /** The area that a spill wanted and could not have. */
  blocked: Area | undefined;
  circular = false;
  /** What its precedents were when its file's value was taken over; it keeps that value until they differ. */
  cachedFor: string | undefined;

  /** Of the workbook's structure for which it was last looked at. */
  generation = 0;
  /** Of the recalculation that it takes part in. */
  run = 0;
  /** Ranges and formulas that must be ready first. */
  pending = 0;
  forced = false;
  inputChanged = false;
  done = false;
  /** The ranges that its cells are in. */
  holders: readonly RangeNode[] = [];
  /** What it read without naming it, when it was last tried. */
  attempted: readonly CellRange[] = [];
  /** Formulas that came upon its cell while it was not ready. */
  waiters: FormulaNode[] | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly formula: string,
    readonly expr: Expr | ParseFailure,
  ) {}
}
