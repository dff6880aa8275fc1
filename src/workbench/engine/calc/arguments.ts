import { cellCount } from "../area";
import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import { fail, toNumber } from "./coerce";
import type { Context } from "./context";
import type { RangeSummary } from "./range-data";
import { intersectHome } from "./resolve";
import { Lambda, MOST_CELLS, Matrix, Reference } from "./values";
import type { Argument, CellRange, Value } from "./values";

/** The values of a range with all its empty cells; `#NUM!` when there are too many. */
export function matrixOfRange(range: CellRange): Matrix {
  const { area, sheet } = range;
  if (cellCount(area) > MOST_CELLS) fail("#NUM!");
  const cells = new Array<Scalar>(cellCount(area)).fill(null);
  sheet.eachCell(area, (cell, row, column) => {
    cells[(row - area.row) * area.columns + column - area.column] = cell.value;
  });
  return new Matrix(area.rows, area.columns, cells);
}

/** A value as an array: a reference is read, a single value becomes one cell. Throws `#VALUE!` for several ranges. */
export function toMatrix(value: Argument, cx: Context): Matrix {
  if (value instanceof Matrix) return value;
  if (value instanceof Lambda) return fail("#VALUE!");
  if (!(value instanceof Reference)) return new Matrix(1, 1, [value ?? null]);
  cx.ensure(value);
  const range = value.only;
  return range ? matrixOfRange(range) : fail("#VALUE!");
}

/** A value where one is wanted: arrays stay arrays, a range becomes one where arrays are calculated, else one cell of it. */
export function toScalars(value: Argument, cx: Context): Scalar | Matrix {
  if (value === undefined) return null;
  if (value instanceof Reference) return readReference(value, cx);
  return value instanceof Lambda ? CellError.of("#CALC!") : value;
}

function readReference(reference: Reference, cx: Context): Scalar | Matrix {
  const range = reference.only;
  if (!range) return CellError.of("#VALUE!");
  const { area, sheet } = range;
  if (cellCount(area) === 1) {
    cx.ensure(reference);
    return sheet.value(area.row, area.column);
  }
  if (cx.arrays) {
    cx.ensure(reference);
    return matrixOfRange(range);
  }
  return intersectReference(reference, cx);
}

/** Implicit intersection: the cell in the formula's own row or column; `#VALUE!` where there is none. */
export function intersectReference(reference: Reference, cx: Context): Scalar {
  const range = reference.only;
  const cell = range && intersectHome(range, cx.home);
  if (!range || !cell) return CellError.of("#VALUE!");
  cx.ensure(Reference.of(range.sheet, cell, reference.dynamic));
  return range.sheet.value(cell.row, cell.column);
}

/** One value: the first of an array. */
export function toScalar(value: Argument, cx: Context): Scalar {
  const scalars = toScalars(value, cx);
  return scalars instanceof Matrix ? scalars.at(0, 0) : scalars;
}

/** Visits every stored value of an argument: of a range only cells with content. */
export function eachValue(arg: Argument, cx: Context, visit: (value: Scalar) => void): void {
  if (arg instanceof Reference) {
    cx.ensure(arg);
    for (const { sheet, area } of arg.ranges) {
      sheet.eachCell(area, (cell) => {
        if (cell.value !== null) visit(cell.value);
      });
    }
  } else if (arg instanceof Matrix) {
    for (const value of arg.cells) visit(value);
  } else if (arg instanceof Lambda) {
    fail("#VALUE!");
  } else {
    visit(arg ?? null);
  }
}

/** True for what the sheet or an array holds, where text and booleans do not count as numbers. */
const isCollection = (arg: Argument): arg is Reference | Matrix =>
  arg instanceof Reference || arg instanceof Matrix;

/**
 * The numbers that SUM and its relatives take: of ranges and arrays only numbers, of values written into the formula
 * also booleans and texts of numbers. Throws the first error.
 */
export function numbersOf(args: readonly Argument[], cx: Context): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!isCollection(arg)) {
      if (arg instanceof Lambda) fail("#VALUE!");
      numbers.push(toNumber(arg ?? null));
      continue;
    }
    eachValue(arg, cx, (value) => {
      if (typeof value === "number") numbers.push(value);
      else if (value instanceof CellError) throw value;
    });
  }
  return numbers;
}

/** As `numbersOf`, but text counts as 0 and booleans as 0 and 1, for AVERAGEA and its relatives. */
export function numbersOfAll(args: readonly Argument[], cx: Context): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!isCollection(arg)) {
      if (arg instanceof Lambda) fail("#VALUE!");
      numbers.push(toNumber(arg ?? null));
      continue;
    }
    eachValue(arg, cx, (value) => {
      if (value instanceof CellError) throw value;
      if (value !== null) numbers.push(typeof value === "string" ? 0 : toNumber(value));
    });
  }
  return numbers;
}

/** Sums up each argument, with what is kept of ranges; values in the formula count as in `numbersOf`. */
export function summaries(args: readonly Argument[], cx: Context): RangeSummary[] {
  return args.flatMap((arg) => {
    if (arg instanceof Reference) {
      cx.ensure(arg);
      return arg.ranges.map((range) => cx.data(range).summary());
    }
    return [summaryOf(arg instanceof Matrix ? arg.cells : [plain(arg)])];
  });
}

function plain(arg: Value | undefined): Scalar {
  if (isCollection(arg) || arg instanceof Lambda) return fail("#VALUE!");
  return typeof arg === "number" || arg instanceof CellError ? arg : toNumber(arg ?? null);
}

function summaryOf(values: readonly Scalar[]): RangeSummary {
  const numbers = values.filter((value) => typeof value === "number");
  return {
    numbers: numbers.length,
    sum: numbers.reduce((sum, value) => sum + value, 0),
    minimum: numbers.reduce((least, value) => Math.min(least, value), Infinity),
    maximum: numbers.reduce((most, value) => Math.max(most, value), -Infinity),
    filled: values.filter((value) => value !== null).length,
    error: values.find((value) => value instanceof CellError),
  };
}

/** The numbers of an argument in ascending order, kept for a range. */
export function sortedNumbersOf(arg: Argument, cx: Context): readonly number[] {
  const range = arg instanceof Reference ? arg.only : undefined;
  if (!range) return numbersOf([arg], cx).sort((a, b) => a - b);
  cx.ensure(arg as Reference);
  return cx.data(range).sortedNumbers();
}

/** Throws the first error among summaries. */
export function raiseErrors(found: readonly RangeSummary[]): void {
  const error = found.find((one) => one.error)?.error;
  if (error) throw error;
}
