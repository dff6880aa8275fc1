import { toMatrix } from "../arguments";
import { fail } from "../coerce";
import type { Context } from "../context";
import { array, define } from "../define";
import type { AnySpec } from "../define";
import { Matrix } from "../values";
import type { Argument } from "../values";

/** The rows of an array of numbers; anything else in it is `#VALUE!`. */
function numbersIn(arg: Argument, cx: Context): number[][] {
  return toMatrix(arg, cx)
    .toRows()
    .map((row) => row.map((value) => (typeof value === "number" ? value : fail("#VALUE!"))));
}

function square(arg: Argument, cx: Context): number[][] {
  const rows = numbersIn(arg, cx);
  return rows.length === rows[0]?.length ? rows : fail("#VALUE!");
}

function product(a: number[][], b: number[][]): Matrix {
  const shared = b.length;
  if (a.some((row) => row.length !== shared)) fail("#VALUE!");
  return Matrix.fill(a.length, b[0]?.length ?? 0, (row, column) => {
    let sum = 0;
    for (let k = 0; k < shared; k++) sum += (a[row]?.[k] ?? 0) * (b[k]?.[column] ?? 0);
    return sum;
  });
}

/** Brings the left square of a table to the unit matrix (Gauss-Jordan, pivoting); the answer is the determinant. */
function reduce(table: number[][], size: number): number {
  let determinant = 1;
  for (let step = 0; step < size; step++) {
    let pivot = step;
    for (let row = step + 1; row < size; row++) {
      if (Math.abs(table[row]?.[step] ?? 0) > Math.abs(table[pivot]?.[step] ?? 0)) pivot = row;
    }
    const lead = table[pivot]?.[step] ?? 0;
    if (lead === 0) return 0;
    const [upper, lower] = [table[step] ?? [], table[pivot] ?? []];
    if (pivot !== step) determinant = -determinant;
    table[pivot] = upper;
    const unit = lower.map((value) => value / lead);
    table[step] = unit;
    determinant *= lead;
    for (let row = 0; row < size; row++) {
      if (row === step) continue;
      const factor = table[row]?.[step] ?? 0;
      if (factor !== 0) table[row] = (table[row] ?? []).map((value, k) => value - factor * (unit[k] ?? 0));
    }
  }
  return determinant;
}

function inverse(rows: number[][]): Matrix {
  const size = rows.length;
  const table = rows.map((row, place) => [...row, ...row.map((_, column) => (column === place ? 1 : 0))]);
  if (reduce(table, size) === 0) fail("#NUM!");
  return Matrix.fromRows(table.map((row) => row.slice(size)));
}

export const matrixFunctions: readonly AnySpec[] = [
  define("MMULT", [array, array], (a, b, cx) => product(numbersIn(a, cx), numbersIn(b, cx))),
  define("MDETERM", [array], (given, cx) => {
    const rows = square(given, cx);
    return reduce(rows, rows.length);
  }),
  define("MINVERSE", [array], (given, cx) => inverse(square(given, cx))),
];
