import { numbersOf, raiseErrors, summaries, toMatrix } from "../arguments";
import { cleanNumber, fail } from "../coerce";
import type { Context } from "../context";
import { array, define, many, num, range } from "../define";
import type { AnySpec } from "../define";
import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { Lambda } from "../values";
import type { Argument, Matrix } from "../values";

/** Adds up products of the arrays' elements; what is no number counts as 0. https://support.microsoft.com/office/16753e75 */
function sumOfProducts(args: readonly Argument[], cx: Context): Scalar {
  const matrices = args.map((arg) => toMatrix(arg, cx));
  const [first] = matrices;
  if (!first) return fail("#VALUE!");
  if (matrices.some((one) => one.rows !== first.rows || one.columns !== first.columns)) fail("#VALUE!");
  let sum = 0;
  for (let place = 0; place < first.cells.length; place++) {
    let product = 1;
    for (const { cells } of matrices) {
      const value = cells[place];
      if (value instanceof CellError) throw value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return cleanNumber(sum);
}

/** Adds up a function of two arrays' paired numbers; pairs with text, booleans or empty cells are left out. */
function sumOfPairs(
  first: Argument,
  second: Argument,
  cx: Context,
  term: (x: number, y: number) => number,
): number {
  const [a, b]: [Matrix, Matrix] = [toMatrix(first, cx), toMatrix(second, cx)];
  if (a.rows * a.columns !== b.rows * b.columns) fail("#N/A");
  let sum = 0;
  a.cells.forEach((x, place) => {
    const y = b.cells[place];
    if (x instanceof CellError) throw x;
    if (y instanceof CellError) throw y;
    if (typeof x === "number" && typeof y === "number") sum += term(x, y);
  });
  return sum;
}

function numbersOrNothing(args: readonly Argument[], cx: Context): number[] {
  if (args.some((arg) => arg instanceof Lambda)) fail("#VALUE!");
  return numbersOf(args, cx);
}

export const sumFunctions: readonly AnySpec[] = [
  define("SUM", [many(range)], (args, cx) => {
    const found = summaries(args, cx);
    raiseErrors(found);
    return cleanNumber(found.reduce((sum, one) => sum + one.sum, 0));
  }),
  define("PRODUCT", [many(range)], (args, cx) => {
    const numbers = numbersOrNothing(args, cx);
    return numbers.length === 0 ? 0 : cleanNumber(numbers.reduce((product, value) => product * value, 1));
  }),
  define("SUMSQ", [many(range)], (args, cx) =>
    cleanNumber(numbersOrNothing(args, cx).reduce((sum, value) => sum + value * value, 0)),
  ),
  define("SUMPRODUCT", [many(array)], sumOfProducts),
  define("SUMX2MY2", [array, array], (a, b, cx) => sumOfPairs(a, b, cx, (x, y) => x * x - y * y)),
  define("SUMX2PY2", [array, array], (a, b, cx) => sumOfPairs(a, b, cx, (x, y) => x * x + y * y)),
  define("SUMXMY2", [array, array], (a, b, cx) => sumOfPairs(a, b, cx, (x, y) => (x - y) ** 2)),
  define("SERIESSUM", [num, num, num, range], (x, first, step, coefficients, cx) =>
    cleanNumber(
      numbersOf([coefficients], cx).reduce(
        (sum, value, index) => sum + value * x ** (first + index * step),
        0,
      ),
    ),
  ),
];
