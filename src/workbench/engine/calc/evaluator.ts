import { cellCount, intersect } from "../area";
import type { Cell } from "../cell";
import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import { matrixOfRange, toScalar } from "./arguments";
import { caught } from "./call";
import { cleanNumber } from "./coerce";
import type { Context, Surroundings } from "./context";
import { contextOf, evaluateFormula } from "./evaluate";
import type { FormulaNode } from "./formula-node";
import type { Graph } from "./graph";
import { ParseFailure, parseFormula } from "./parse";
import { fingerprint } from "./fingerprint";
import { RangeData } from "./range-data";
import { intersectHome } from "./resolve";
import type { Home } from "./resolve";
import type { Evaluation, Outcome, Run } from "./run";
import { writeResult } from "./spill";
import { Lambda, Matrix, Reference } from "./values";
import type { CellRange, Value } from "./values";
import type { WorkbookIndex } from "./workbook-index";

/** The most characters that a cell can hold; a longer result is `#VALUE!`. */
const LONGEST_TEXT = 32_767;

/** Calculates single formulas within a recalculation, and keeps what files had for those that it cannot calculate. */
export class Evaluator implements Evaluation, Surroundings {
  now = 0;
  year = 1900;
  private graph: Graph | undefined;
  private run: Run | undefined;
  private read: CellRange[] = [];
  private readonly contexts: (Context & { home: Home })[] = [];
  /** Cells that hold what their file had for them. */
  private readonly cached = new WeakSet<Cell>();

  constructor(
    readonly index: WorkbookIndex,
    readonly random: () => number,
  ) {}

  /** Sets the moment and the recalculation that the next formulas belong to. */
  begin(graph: Graph, run: Run | undefined, clock: { now: number; year: number }): void {
    this.graph = graph;
    this.run = run;
    this.now = clock.now;
    this.year = clock.year;
    this.contexts.length = 0;
  }

  /** The context of a formula in a cell: one object for all formulas in turn, since none is calculated inside another. */
  private contextFor(home: Home, arrays: boolean): Context {
    const context = (this.contexts[Number(arrays)] ??= contextOf(this, home, arrays));
    context.home = home;
    return context;
  }

  end(): void {
    this.run = undefined;
  }

  readonly ensure = (reference: Reference): void => {
    if (!reference.dynamic) return;
    this.read.push(...reference.ranges);
    this.run?.ensure(reference);
  };

  readonly data = (range: CellRange): RangeData =>
    this.graph?.existingRange(range)?.data ?? new RangeData(range);

  /** Keeps the value that a formula came with if the engine cannot calculate it. */
  keepCached(node: FormulaNode): void {
    if (node.unknown.length === 0 && !(node.expr instanceof ParseFailure)) return;
    node.cachedFor = fingerprint(node);
    const cell = node.sheet.cell(node.row, node.column);
    if (cell) this.cached.add(cell);
  }

  /** After the workbook's structure changed: true, and kept again, when the formula's cell still has its file's value. */
  stillCached(node: FormulaNode): boolean {
    const cell = node.sheet.cell(node.row, node.column);
    if (!cell || !this.cached.has(cell)) return false;
    this.keepCached(node);
    return node.cachedFor !== undefined;
  }

  calculate(node: FormulaNode): Outcome {
    this.read = [];
    node.attempted = this.read;
    node.circular = false;
    if (node.cachedFor !== undefined) {
      if (node.cachedFor === fingerprint(node)) return { changed: undefined };
      node.cachedFor = undefined;
      const cell = node.sheet.cell(node.row, node.column);
      if (cell) this.cached.delete(cell);
    }
    const result = this.result(node);
    if (result instanceof Matrix && this.coversOwnPrecedents(node, result)) return this.breakCircle(node);
    return { changed: this.write(node, result), read: this.read };
  }

  breakCircle(node: FormulaNode): Outcome {
    node.circular = true;
    return { changed: this.write(node, 0), read: node.attempted };
  }

  /** What a formula gives in a cell, without being there. */
  once(formula: string, home: Home): Scalar {
    const expr = parseFormula(formula);
    if (expr instanceof ParseFailure) return CellError.of("#NAME?");
    const cx = contextOf(this, home, true);
    return settle(guarded(() => toScalar(evaluateFormula(expr, cx), cx)));
  }

  private result(node: FormulaNode): Scalar | Matrix {
    if (node.expr instanceof ParseFailure) return CellError.of("#NAME?");
    const cell = node.sheet.cell(node.row, node.column);
    const legacy = cell?.intersects === true && !cell.arrayFormula;
    const cx = this.contextFor(node, !legacy);
    const { expr } = node;
    return guarded(() => {
      const value = evaluateFormula(expr, cx);
      return legacy ? this.single(value, node) : this.whole(value);
    });
  }

  /** The result of a formula from before dynamic arrays: one value. */
  private single(value: Value, node: FormulaNode): Scalar {
    if (value instanceof Matrix) return settle(value.at(0, 0));
    if (!(value instanceof Reference)) return settle(value);
    const range = value.only;
    const cell = range && intersectHome(range, node);
    if (!range || !cell) return CellError.of("#VALUE!");
    this.ensure(Reference.of(range.sheet, cell, value.dynamic));
    return settle(range.sheet.value(cell.row, cell.column));
  }

  private whole(value: Value): Scalar | Matrix {
    if (value instanceof Reference) {
      const range = value.only;
      if (!range) return CellError.of("#VALUE!");
      this.ensure(value);
      if (cellCount(range.area) === 1) return settle(range.sheet.value(range.area.row, range.area.column));
      return matrixOfRange(range);
    }
    if (!(value instanceof Matrix)) return settle(value);
    if (value.cells.length === 0) return CellError.of("#CALC!");
    return value.cells.length === 1 ? settle(value.at(0, 0)) : value;
  }

  /** A spill over cells that the formula reads would feed on itself. */
  private coversOwnPrecedents(node: FormulaNode, result: Matrix): boolean {
    const cell = node.sheet.cell(node.row, node.column);
    if (cell?.arrayFormula && !cell.arrayFormula.dynamic) return false;
    const output = { row: node.row, column: node.column, rows: result.rows, columns: result.columns };
    return [...node.ranges.map(({ range }) => range), ...this.read].some(
      (range) => range.sheet === node.sheet && intersect(range.area, output) !== undefined,
    );
  }

  private write(node: FormulaNode, result: Scalar | Matrix): Outcome["changed"] {
    const settled =
      result instanceof Matrix ? new Matrix(result.rows, result.columns, result.cells.map(settle)) : result;
    return this.graph && writeResult(node, settled, this.graph);
  }
}

/** Formulas too deep or too large for the machine are `#NUM!`, as those beyond Excel's limits. */
function guarded<T>(run: () => T): T | CellError {
  try {
    return caught(run);
  } catch (error) {
    if (error instanceof RangeError) return CellError.of("#NUM!");
    throw error;
  }
}

/** A result as a cell holds it: an empty cell's value is 0, functions as values are `#CALC!`. */
function settle(value: Value): Scalar {
  if (value === null) return 0;
  if (typeof value === "number") return cleanNumber(value);
  if (typeof value === "string") return value.length > LONGEST_TEXT ? CellError.of("#VALUE!") : value;
  if (value instanceof Matrix || value instanceof Reference) return CellError.of("#VALUE!");
  return value instanceof Lambda ? CellError.of("#CALC!") : value;
}
