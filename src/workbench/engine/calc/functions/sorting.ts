import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { toMatrix, toScalar } from "../arguments";
import { compareScalars, fail, toNumber } from "../coerce";
import type { Context } from "../context";
import { array, bool, define, skippable, somePairs } from "../define";
import type { AnySpec } from "../define";
import { Matrix } from "../values";
import type { Argument } from "../values";

/** One criterion of a sort: a value for each row, and 1 for upwards or -1 for downwards. */
interface Key {
  readonly values: readonly Scalar[];
  readonly order: number;
}

/** Numbers, texts, booleans, errors; empty cells come last whatever the order. */
const group = (value: Scalar): number => {
  if (value === null) return 4;
  if (value instanceof CellError) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
};

function compare(a: Scalar, b: Scalar, order: number): number {
  const [groupA, groupB] = [group(a), group(b)];
  if (groupA === 4 || groupB === 4) return groupA - groupB;
  if (groupA !== groupB) return (groupA - groupB) * order;
  return groupA === 3 ? 0 : compareScalars(a, b) * order;
}

/** The places of rows in sorted order; rows that compare alike keep theirs. */
function sortedPlaces(count: number, keys: readonly Key[]): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  return places.sort((a, b) => {
    for (const { values, order } of keys) {
      const found = compare(values[a] ?? null, values[b] ?? null, order);
      if (found !== 0) return found;
    }
    return a - b;
  });
}

function orderOf(value: Scalar): number {
  const order = toNumber(value);
  return order === 1 || order === -1 ? order : fail("#VALUE!");
}

const turned = (matrix: Matrix): Matrix =>
  Matrix.fill(matrix.columns, matrix.rows, (row, column) => matrix.at(column, row));

const arranged = (matrix: Matrix, places: readonly number[]): Matrix =>
  Matrix.fromRows(places.map((place) => matrix.row(place)));

function sort(given: Argument, indices: Argument, orders: Argument, byColumn: boolean, cx: Context): Matrix {
  const whole = toMatrix(given, cx);
  const matrix = byColumn ? turned(whole) : whole;
  const columns = toMatrix(indices ?? 1, cx).cells;
  const directions = toMatrix(orders ?? 1, cx).cells;
  const keys = columns.map((index, place): Key => {
    const column = Math.trunc(toNumber(index)) - 1;
    if (column < 0 || column >= matrix.columns) fail("#VALUE!");
    const values = Array.from({ length: matrix.rows }, (_, row) => matrix.at(row, column));
    return { values, order: orderOf(directions[place] ?? directions[0] ?? 1) };
  });
  const result = arranged(matrix, sortedPlaces(matrix.rows, keys));
  return byColumn ? turned(result) : result;
}

function sortBy(given: Argument, criteria: readonly (readonly [Argument, Argument])[], cx: Context): Matrix {
  const whole = toMatrix(given, cx);
  const lines = criteria.map(([by, order]) => ({
    line: toMatrix(by, cx),
    order: order === undefined ? 1 : orderOf(toScalar(order, cx)),
  }));
  // A row of criteria as long as a row of the array sorts its columns.
  const byColumn =
    whole.columns > 1 && lines.every(({ line }) => line.rows === 1 && line.columns === whole.columns);
  const matrix = byColumn ? turned(whole) : whole;
  if (lines.some(({ line }) => line.cells.length !== matrix.rows)) fail("#VALUE!");
  const keys = lines.map(({ line, order }): Key => ({ values: line.cells, order }));
  const result = arranged(matrix, sortedPlaces(matrix.rows, keys));
  return byColumn ? turned(result) : result;
}

export const sortingFunctions: readonly AnySpec[] = [
  define(
    "SORT",
    [array, skippable(array, undefined), skippable(array, undefined), skippable(bool, false)],
    sort,
  ),
  define(
    "SORTBY",
    [array, array, skippable(array, undefined), somePairs(array, array)],
    (given, by, order, more, cx) => sortBy(given, [[by, order], ...more], cx),
  ),
];
