import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { toMatrix, toScalar } from "../arguments";
import { commonShape, elementAt } from "../broadcast";
import { fail } from "../coerce";
import type { Context } from "../context";
import { array, define, defineLazy, int, many, range } from "../define";
import type { AnySpec } from "../define";
import { Lambda, Matrix, Reference } from "../values";
import type { Argument } from "../values";

const lambdaOf = (arg: Argument): Lambda => {
  if (arg instanceof CellError) throw arg;
  return arg instanceof Lambda ? arg : fail("#VALUE!");
};

/** One value from a lambda's result; an array in an array is `#CALC!`. */
function single(result: Argument, cx: Context): Scalar {
  const several =
    (result instanceof Matrix && result.cells.length > 1) || (result instanceof Reference && !result.isCell);
  return several ? CellError.of("#CALC!") : toScalar(result, { ...cx, arrays: true });
}

function mapped(args: readonly Argument[], cx: Context): Matrix {
  const lambda = lambdaOf(args[args.length - 1]);
  const matrices = args.slice(0, -1).map((arg) => toMatrix(arg, cx));
  if (matrices.length === 0) fail("#VALUE!");
  const { rows, columns } = commonShape(matrices);
  return Matrix.fill(rows, columns, (row, column) =>
    single(
      cx.apply(
        lambda,
        matrices.map((matrix) => elementAt(matrix, row, column)),
      ),
      cx,
    ),
  );
}

/** The results of folding a lambda over an array, one for each element. */
function folded(
  initial: Argument,
  given: Argument,
  step: Argument,
  cx: Context,
): { last: Argument; all: Matrix } {
  const lambda = lambdaOf(step);
  const matrix = toMatrix(given, cx);
  let last: Argument = initial;
  const all = matrix.cells.map((value) => {
    last = cx.apply(lambda, [last, value]);
    return single(last, cx);
  });
  return { last, all: new Matrix(matrix.rows, matrix.columns, all) };
}

const columnOf = (matrix: Matrix, column: number): Matrix =>
  Matrix.fill(matrix.rows, 1, (row) => matrix.at(row, column));

export const lambdaFunctions: readonly AnySpec[] = [
  define("MAP", [many(array)], mapped),
  define(
    "REDUCE",
    [range, array, range],
    (initial, given, step, cx) => folded(initial, given, step, cx).last ?? null,
  ),
  define("SCAN", [range, array, range], (initial, given, step, cx) => folded(initial, given, step, cx).all),
  define("BYROW", [array, range], (given, step, cx) => {
    const matrix = toMatrix(given, cx);
    const lambda = lambdaOf(step);
    return Matrix.fill(matrix.rows, 1, (row) =>
      single(cx.apply(lambda, [new Matrix(1, matrix.columns, matrix.row(row))]), cx),
    );
  }),
  define("BYCOL", [array, range], (given, step, cx) => {
    const matrix = toMatrix(given, cx);
    const lambda = lambdaOf(step);
    return Matrix.fill(1, matrix.columns, (_row, column) =>
      single(cx.apply(lambda, [columnOf(matrix, column)]), cx),
    );
  }),
  define("MAKEARRAY", [int, int, range], (rows, columns, step, cx) => {
    if (rows < 1 || columns < 1) fail("#VALUE!");
    const lambda = lambdaOf(step);
    return Matrix.fill(rows, columns, (row, column) => single(cx.apply(lambda, [row + 1, column + 1]), cx));
  }),
  defineLazy("ISOMITTED", 1, 1, (args) => args[0]?.value() === undefined),
];
