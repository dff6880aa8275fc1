import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { toMatrix } from "../arguments";
import { fail, toBoolean } from "../coerce";
import type { Context } from "../context";
import { any, array, bool, define, int, many, num, opt, skippable } from "../define";
import type { AnySpec } from "../define";
import { Matrix } from "../values";
import type { Argument, Value } from "../values";

/** Dynamic arrays have no empty form: a result without cells is `#CALC!`. */
function rowsOf(rows: readonly (readonly Scalar[])[]): Matrix {
  return rows.length === 0 || (rows[0]?.length ?? 0) === 0 ? fail("#CALC!") : Matrix.fromRows(rows);
}

const turned = (matrix: Matrix): Matrix =>
  Matrix.fill(matrix.columns, matrix.rows, (row, column) => matrix.at(column, row));

function filter(given: Argument, include: Argument, otherwise: Argument, cx: Context): Value {
  const matrix = toMatrix(given, cx);
  const keep = toMatrix(include, cx);
  const byRow = keep.columns === 1 && keep.rows === matrix.rows;
  const byColumn = keep.rows === 1 && keep.columns === matrix.columns;
  if (!byRow && !byColumn) fail("#VALUE!");
  const kept = keep.cells.map(toBoolean);
  const source = byRow ? matrix : turned(matrix);
  const rows = source.toRows().filter((_, row) => kept[row]);
  if (rows.length === 0) return otherwise === undefined ? CellError.of("#CALC!") : otherwise;
  const found = Matrix.fromRows(rows);
  return byRow ? found : turned(found);
}

function unique(given: Argument, byColumn: boolean, onceOnly: boolean, cx: Context): Matrix {
  const matrix = toMatrix(given, cx);
  const rows = (byColumn ? turned(matrix) : matrix).toRows();
  const keys = rows.map((row) => row.map(keyOf).join("\u0001"));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  const found = rows.filter((_, row) => {
    const key = keys[row] ?? "";
    if (onceOnly) return counts.get(key) === 1;
    return !seen.has(key) && seen.add(key);
  });
  const result = rowsOf(found);
  return byColumn ? turned(result) : result;
}

/** Equal for what Excel counts as the same: text without case. */
const keyOf = (value: Scalar): string =>
  typeof value === "string" ? `s${value.toLowerCase()}` : `${typeof value}${String(value)}`;

function sequence(rows: number, columns: number, start: number, step: number): Matrix {
  checkSize(rows, columns);
  return Matrix.fill(rows, columns, (row, column) => start + (row * columns + column) * step);
}

function checkSize(rows: number, columns: number): void {
  if (rows < 0 || columns < 0) fail("#VALUE!");
  if (rows === 0 || columns === 0) fail("#CALC!");
  if (rows * columns > 10_000_000) fail("#NUM!");
}

/** Which rows (or columns) TAKE keeps: the first so many, or the last when negative. */
function taken(count: number, wanted: number | undefined): [from: number, to: number] {
  if (wanted === undefined) return [0, count];
  if (wanted === 0) fail("#CALC!");
  return wanted > 0 ? [0, Math.min(wanted, count)] : [Math.max(count + wanted, 0), count];
}

function dropped(count: number, unwanted: number | undefined): [from: number, to: number] {
  const by = unwanted ?? 0;
  if (Math.abs(by) >= count) fail("#CALC!");
  return by >= 0 ? [by, count] : [0, count + by];
}

function part(matrix: Matrix, rows: [number, number], columns: [number, number]): Matrix {
  return Matrix.fill(rows[1] - rows[0], columns[1] - columns[0], (row, column) =>
    matrix.at(rows[0] + row, columns[0] + column),
  );
}

function chosen(matrix: Matrix, places: readonly number[]): Matrix {
  const rows = places.map((place) => {
    const row = place > 0 ? place - 1 : matrix.rows + place;
    return place === 0 || row < 0 || row >= matrix.rows ? fail("#VALUE!") : matrix.row(row);
  });
  return Matrix.fromRows(rows);
}

function places(args: readonly Argument[], cx: Context): number[] {
  return args.flatMap((arg) =>
    toMatrix(arg, cx).cells.map((value) => {
      if (value instanceof CellError) throw value;
      return typeof value === "number" ? Math.trunc(value) : fail("#VALUE!");
    }),
  );
}

/** Puts arrays below each other; where one is narrower stands `#N/A`. */
function stacked(matrices: readonly Matrix[]): Matrix {
  const width = Math.max(...matrices.map((matrix) => matrix.columns));
  const rows = matrices.flatMap((matrix) =>
    matrix
      .toRows()
      .map((row) =>
        Array.from({ length: width }, (_, column) =>
          column < row.length ? (row[column] ?? null) : CellError.of("#N/A"),
        ),
      ),
  );
  return Matrix.fromRows(rows);
}

function flattened(given: Argument, ignore: number, byColumn: boolean, cx: Context): Scalar[] {
  if (ignore < 0 || ignore > 3) fail("#VALUE!");
  const matrix = toMatrix(given, cx);
  const cells = (byColumn ? turned(matrix) : matrix).cells;
  const found = cells.filter(
    (value) => !((ignore & 1) === 1 && value === null) && !((ignore & 2) === 2 && value instanceof CellError),
  );
  return found.length === 0 ? fail("#CALC!") : found;
}

function wrapped(given: Argument, count: number, padding: Scalar, cx: Context): Matrix {
  const matrix = toMatrix(given, cx);
  if (matrix.rows > 1 && matrix.columns > 1) fail("#VALUE!");
  if (count < 1) fail("#NUM!");
  const rows = Math.ceil(matrix.cells.length / count);
  return Matrix.fill(rows, count, (row, column) => {
    const place = row * count + column;
    return place < matrix.cells.length ? (matrix.cells[place] ?? null) : padding;
  });
}

const NA: Scalar = CellError.of("#N/A");

export const arrayFunctions: readonly AnySpec[] = [
  define("FILTER", [array, array, opt(array, undefined)], filter),
  define("UNIQUE", [array, skippable(bool, false), skippable(bool, false)], unique),
  define("SEQUENCE", [int, skippable(int, 1), skippable(num, 1), skippable(num, 1)], sequence),
  define(
    "RANDARRAY",
    [skippable(int, 1), skippable(int, 1), skippable(num, 0), skippable(num, 1), skippable(bool, false)],
    (rows, columns, low, high, whole, cx) => {
      checkSize(rows, columns);
      if (high < low) fail("#VALUE!");
      return Matrix.fill(rows, columns, () =>
        whole
          ? Math.ceil(low) + Math.floor(cx.random() * (Math.floor(high) - Math.ceil(low) + 1))
          : low + cx.random() * (high - low),
      );
    },
    { volatile: true },
  ),
  define("TAKE", [array, skippable(int, undefined), opt(int, undefined)], (given, rows, columns, cx) => {
    const matrix = toMatrix(given, cx);
    return part(matrix, taken(matrix.rows, rows), taken(matrix.columns, columns));
  }),
  define("DROP", [array, skippable(int, undefined), opt(int, undefined)], (given, rows, columns, cx) => {
    const matrix = toMatrix(given, cx);
    return part(matrix, dropped(matrix.rows, rows), dropped(matrix.columns, columns));
  }),
  define("CHOOSEROWS", [array, many(array)], (given, wanted, cx) =>
    chosen(toMatrix(given, cx), places(wanted, cx)),
  ),
  define("CHOOSECOLS", [array, many(array)], (given, wanted, cx) =>
    turned(chosen(turned(toMatrix(given, cx)), places(wanted, cx))),
  ),
  define("VSTACK", [many(array)], (given, cx) => stacked(given.map((one) => toMatrix(one, cx)))),
  define("HSTACK", [many(array)], (given, cx) =>
    turned(stacked(given.map((one) => turned(toMatrix(one, cx))))),
  ),
  define("TOCOL", [array, skippable(int, 0), opt(bool, false)], (given, ignore, byColumn, cx) =>
    Matrix.column(flattened(given, ignore, byColumn, cx)),
  ),
  define("TOROW", [array, skippable(int, 0), opt(bool, false)], (given, ignore, byColumn, cx) =>
    turned(Matrix.column(flattened(given, ignore, byColumn, cx))),
  ),
  define("WRAPROWS", [array, int, opt(any, NA)], wrapped),
  define("WRAPCOLS", [array, int, opt(any, NA)], (given, count, padding, cx) =>
    turned(wrapped(given, count, padding, cx)),
  ),
  define(
    "EXPAND",
    [array, skippable(int, undefined), skippable(int, undefined), opt(any, NA)],
    (given, rows, columns, padding, cx) => {
      const matrix = toMatrix(given, cx);
      const [height, width] = [rows ?? matrix.rows, columns ?? matrix.columns];
      if (height < matrix.rows || width < matrix.columns) fail("#VALUE!");
      return Matrix.fill(height, width, (row, column) =>
        row < matrix.rows && column < matrix.columns ? matrix.at(row, column) : padding,
      );
    },
  ),
  define("MUNIT", [int], (size) => {
    if (size < 1) fail("#VALUE!");
    return Matrix.fill(size, size, (row, column) => (row === column ? 1 : 0));
  }),
];
