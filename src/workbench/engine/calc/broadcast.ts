import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import { Matrix } from "./values";

/** The shape that values calculated together take: the most rows and columns of any of them. */
export function commonShape(values: readonly (Scalar | Matrix)[]): { rows: number; columns: number } {
  let [rows, columns] = [1, 1];
  for (const value of values) {
    if (!(value instanceof Matrix)) continue;
    rows = Math.max(rows, value.rows);
    columns = Math.max(columns, value.columns);
  }
  return { rows, columns };
}

/**
 * The element of a value at a place of the common shape: a single value, row or column is repeated, and beyond the
 * end of a shorter array stands `#N/A`.
 */
export function elementAt(value: Scalar | Matrix, row: number, column: number): Scalar {
  if (!(value instanceof Matrix)) return value;
  const r = value.rows === 1 ? 0 : row;
  const c = value.columns === 1 ? 0 : column;
  return r < value.rows && c < value.columns ? value.at(r, c) : CellError.of("#N/A");
}

/** Calculates two values together, element by element when either is an array. */
export function combine(
  left: Scalar | Matrix,
  right: Scalar | Matrix,
  calculate: (left: Scalar, right: Scalar) => Scalar,
): Scalar | Matrix {
  if (!(left instanceof Matrix) && !(right instanceof Matrix)) return calculate(left, right);
  const { rows, columns } = commonShape([left, right]);
  return Matrix.fill(rows, columns, (row, column) =>
    calculate(elementAt(left, row, column), elementAt(right, row, column)),
  );
}

/** Calculates each element of a value. */
export function mapScalars(value: Scalar | Matrix, calculate: (value: Scalar) => Scalar): Scalar | Matrix {
  if (!(value instanceof Matrix)) return calculate(value);
  return new Matrix(value.rows, value.columns, value.cells.map(calculate));
}
