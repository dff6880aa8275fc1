import { CellError } from "../../scalar";
import { toMatrix } from "../arguments";
import { fail } from "../coerce";
import type { Context } from "../context";
import { array, bool, define, num, opt, skippable } from "../define";
import type { AnySpec } from "../define";
import { Matrix } from "../values";
import type { Argument } from "../values";

interface Pairs {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Pairs of numbers; where either is text, a boolean or empty, the pair is left out. */
function pairsOf(xs: Argument, ys: Argument, cx: Context): Pairs {
  const [a, b] = [toMatrix(xs, cx).cells, toMatrix(ys, cx).cells];
  if (a.length !== b.length) fail("#N/A");
  const x: number[] = [];
  const y: number[] = [];
  a.forEach((first, place) => {
    const second = b[place];
    if (first instanceof CellError) throw first;
    if (second instanceof CellError) throw second;
    if (typeof first !== "number" || typeof second !== "number") return;
    x.push(first);
    y.push(second);
  });
  return { x, y };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

interface Moments {
  readonly n: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

function momentsOf({ x, y }: Pairs): Moments {
  const n = x.length;
  if (n === 0) fail("#DIV/0!");
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  x.forEach((value, place) => {
    const dx = value - meanX;
    const dy = (y[place] ?? 0) - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  });
  return { n, meanX, meanY, xx, yy, xy };
}

const divided = (value: number, by: number): number => (by === 0 ? fail("#DIV/0!") : value / by);

function slope(m: Moments): number {
  return divided(m.xy, m.xx);
}

const correlation = (m: Moments): number => divided(m.xy, Math.sqrt(m.xx * m.yy));

/** A function of dependent and independent values, in the order of SLOPE. */
const ofLine = (name: string, run: (moments: Moments) => number): AnySpec =>
  define(name, [array, array], (ys, xs, cx) => run(momentsOf(pairsOf(xs, ys, cx))));

function forecast(at: number, m: Moments): number {
  return m.meanY + slope(m) * (at - m.meanX);
}

/** Fits y = m1*x1 + … + b by least squares (normal equations, Gauss with pivoting); the constant comes last. */
function fit(
  ys: readonly number[],
  columns: readonly (readonly number[])[],
  withConstant: boolean,
): number[] {
  const terms = withConstant ? [...columns, ys.map(() => 1)] : [...columns];
  const size = terms.length;
  const system = terms.map((left) => [
    ...terms.map((right) => left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0)),
    left.reduce((sum, value, i) => sum + value * (ys[i] ?? 0), 0),
  ]);
  for (let step = 0; step < size; step++) {
    let pivot = step;
    for (let row = step + 1; row < size; row++) {
      if (Math.abs(system[row]?.[step] ?? 0) > Math.abs(system[pivot]?.[step] ?? 0)) pivot = row;
    }
    const [a, b] = [system[step] ?? [], system[pivot] ?? []];
    system[step] = b;
    system[pivot] = a;
    const lead = b[step] ?? 0;
    if (Math.abs(lead) < 1e-12) fail("#NUM!");
    for (let row = 0; row < size; row++) {
      if (row === step) continue;
      const factor = (system[row]?.[step] ?? 0) / lead;
      system[row] = (system[row] ?? []).map((value, column) => value - factor * (b[column] ?? 0));
    }
  }
  const solved = system.map((row, place) => (row[size] ?? 0) / (row[place] ?? 1));
  return withConstant ? solved : [...solved, 0];
}

function numbersIn(matrix: Matrix): number[] {
  return matrix.cells.map((value) => {
    if (value instanceof CellError) throw value;
    return typeof value === "number" ? value : fail("#VALUE!");
  });
}

/** The independent values by variable, or 1, 2, 3 … when none are given. */
function variablesOf(known: Matrix, xs: Argument, cx: Context): number[][] {
  const count = known.cells.length;
  if (xs === undefined) return [Array.from({ length: count }, (_, index) => index + 1)];
  const matrix = toMatrix(xs, cx);
  const values = numbersIn(matrix);
  if (values.length === count) return [values];
  const byColumn = known.columns === 1 && matrix.rows === known.rows;
  const byRow = known.rows === 1 && matrix.columns === known.columns;
  if (!byColumn && !byRow) fail("#REF!");
  const variables = byColumn ? matrix.columns : matrix.rows;
  return Array.from({ length: variables }, (_, one) =>
    Array.from({ length: count }, (_unused, place) =>
      byColumn ? (values[place * matrix.columns + one] ?? 0) : (values[one * matrix.columns + place] ?? 0),
    ),
  );
}

function linest(ys: Argument, xs: Argument, constant: boolean, exponential: boolean, cx: Context): Matrix {
  const known = toMatrix(ys, cx);
  const y = numbersIn(known).map((value) => (exponential ? Math.log(value) : value));
  const found = fit(y, variablesOf(known, xs, cx), constant);
  const ordered = [...found.slice(0, -1).reverse(), found[found.length - 1] ?? 0];
  return new Matrix(
    1,
    ordered.length,
    ordered.map((value) => (exponential ? Math.exp(value) : value)),
  );
}

function trend(
  ys: Argument,
  xs: Argument,
  at: Argument,
  constant: boolean,
  exponential: boolean,
  cx: Context,
): Matrix {
  const known = toMatrix(ys, cx);
  const y = numbersIn(known).map((value) => (exponential ? Math.log(value) : value));
  const found = fit(y, variablesOf(known, xs, cx), constant);
  const target = at === undefined ? (xs === undefined ? known : toMatrix(xs, cx)) : toMatrix(at, cx);
  const several = found.length > 2;
  const shape = several ? new Matrix(target.rows, 1, new Array(target.rows).fill(null)) : target;
  const points =
    at === undefined && xs === undefined
      ? variablesOf(known, undefined, cx)
      : variablesOf(shape, new Matrix(target.rows, target.columns, target.cells), cx);
  const results = shape.cells.map((_, place) => {
    const sum = points.reduce(
      (total, variable, one) => total + (found[one] ?? 0) * (variable[place] ?? 0),
      0,
    );
    const value = sum + (found[found.length - 1] ?? 0);
    return exponential ? Math.exp(value) : value;
  });
  return new Matrix(shape.rows, shape.columns, results);
}

export const regressionFunctions: readonly AnySpec[] = [
  ...["CORREL", "PEARSON"].map((name) => ofLine(name, correlation)),
  ofLine("RSQ", (m) => correlation(m) ** 2),
  ofLine("SLOPE", slope),
  ofLine("INTERCEPT", (m) => m.meanY - slope(m) * m.meanX),
  ofLine("STEYX", (m) => (m.n < 3 ? fail("#DIV/0!") : Math.sqrt((m.yy - m.xy ** 2 / m.xx) / (m.n - 2)))),
  ...["COVAR", "COVARIANCE.P"].map((name) => ofLine(name, (m) => m.xy / m.n)),
  ofLine("COVARIANCE.S", (m) => divided(m.xy, m.n - 1)),
  ...["FORECAST", "FORECAST.LINEAR"].map((name) =>
    define(name, [num, array, array], (at, ys, xs, cx) => forecast(at, momentsOf(pairsOf(xs, ys, cx)))),
  ),
  // Only the coefficients; the table of statistics is refused.
  define(
    "LINEST",
    [array, skippable(array, undefined), skippable(bool, true), opt(bool, false)],
    (ys, xs, constant, stats, cx) => (stats ? fail("#VALUE!") : linest(ys, xs, constant, false, cx)),
  ),
  define(
    "LOGEST",
    [array, skippable(array, undefined), skippable(bool, true), opt(bool, false)],
    (ys, xs, constant, stats, cx) => (stats ? fail("#VALUE!") : linest(ys, xs, constant, true, cx)),
  ),
  define(
    "TREND",
    [array, skippable(array, undefined), skippable(array, undefined), opt(bool, true)],
    (ys, xs, at, constant, cx) => trend(ys, xs, at, constant, false, cx),
  ),
  define(
    "GROWTH",
    [array, skippable(array, undefined), skippable(array, undefined), opt(bool, true)],
    (ys, xs, at, constant, cx) => trend(ys, xs, at, constant, true, cx),
  ),
];
