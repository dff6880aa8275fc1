import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import { toMatrix } from "./arguments";
import { compareScalars, fail } from "./coerce";
import type { Context } from "./context";
import type { Key } from "./range-data";
import { Matrix, Reference } from "./values";
import type { Argument } from "./values";
import { hasWildcard, unescapeWildcards, wildcardPattern } from "./wildcard";

/** A row or column to look things up in. */
export interface Line {
  /** The values; those of unused cells at the end may be missing. */
  readonly values: readonly Scalar[];
  /** With the missing ones. */
  readonly length: number;
  readonly vertical: boolean;
  /** The places of each value, texts in lower case. */
  readonly index: () => ReadonlyMap<Key, readonly number[]>;
}

/** An argument that must be a single row or column; `#N/A` else, as in MATCH. */
export function toLine(arg: Argument, cx: Context): Line {
  const range = arg instanceof Reference ? arg.only : undefined;
  if (range) {
    const { rows, columns } = range.area;
    if (rows > 1 && columns > 1) fail("#N/A");
    cx.ensure(arg as Reference);
    const data = cx.data(range);
    return {
      values: data.values(),
      length: rows * columns,
      vertical: columns === 1,
      index: () => data.index(),
    };
  }
  const matrix = toMatrix(arg, cx);
  if (matrix.rows > 1 && matrix.columns > 1) fail("#N/A");
  return ofValues(matrix.cells, matrix.columns === 1);
}

/** The first column (or row) of a table that is searched. */
export function firstLine(table: Argument, vertical: boolean, cx: Context): Line {
  const range = table instanceof Reference ? table.only : undefined;
  if (range && vertical) {
    cx.ensure(table as Reference);
    const data = cx.data(range);
    return { values: data.column(0), length: range.area.rows, vertical, index: () => data.columnIndex(0) };
  }
  if (range) {
    const row = Reference.of(range.sheet, { ...range.area, rows: 1 }, (table as Reference).dynamic);
    return toLine(row, cx);
  }
  const matrix = toMatrix(table, cx);
  const cells = vertical ? Array.from({ length: matrix.rows }, (_, row) => matrix.at(row, 0)) : matrix.row(0);
  return ofValues(cells, vertical);
}

function ofValues(values: readonly Scalar[], vertical: boolean): Line {
  return {
    values,
    length: values.length,
    vertical,
    index: () => {
      const index = new Map<Key, number[]>();
      values.forEach((value, place) => {
        if (value === null) return;
        const key = typeof value === "string" ? value.toLowerCase() : value;
        const places = index.get(key);
        if (places) places.push(place);
        else index.set(key, [place]);
      });
      return index;
    },
  };
}

/** The first (or last) place of a value, or -1. Texts compare without case; `wild` lets `*` and `?` stand for others. */
export function findExact(line: Line, wanted: Scalar, wild: boolean, last = false): number {
  if (wanted instanceof CellError) throw wanted;
  if (wanted === null) return findEmpty(line, last);
  if (wild && typeof wanted === "string") {
    if (hasWildcard(wanted)) return findPattern(line, wildcardPattern(wanted), last);
    return findExact(line, unescapeWildcards(wanted), false, last);
  }
  const places = line.index().get(typeof wanted === "string" ? wanted.toLowerCase() : wanted);
  return (last ? places?.[places.length - 1] : places?.[0]) ?? -1;
}

function findEmpty(line: Line, last: boolean): number {
  if (last && line.length > line.values.length) return line.length - 1;
  const place = last ? line.values.lastIndexOf(null) : line.values.indexOf(null);
  if (place >= 0) return place;
  return line.length > line.values.length ? line.values.length : -1;
}

function findPattern(line: Line, pattern: RegExp, last: boolean): number {
  const fits = (value: Scalar): boolean => typeof value === "string" && pattern.test(value);
  return last ? line.values.findLastIndex(fits) : line.values.findIndex(fits);
}

const sameType = (a: Scalar, b: Scalar): boolean => typeof a === typeof b && a !== null && b !== null;

/**
 * The last place whose value is at most the wanted one in a line sorted upwards, or -1; values of another type are
 * stepped over. In an unsorted line the result is as arbitrary as Excel's.
 */
export function findSorted(line: Line, wanted: Exclude<Scalar, null>, descending = false): number {
  if (wanted instanceof CellError) throw wanted;
  const { values } = line;
  let [low, high, found] = [0, values.length - 1, -1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe <= high && !sameType(values[probe] ?? null, wanted)) probe++;
    if (probe > high) {
      high = middle - 1;
      continue;
    }
    const order = compareScalars(values[probe] ?? null, wanted);
    if (descending ? order >= 0 : order <= 0) {
      found = probe;
      low = probe + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

/** The place of the wanted value or, failing that, of the nearest below (-1) or above (1) it, in any order; or -1. */
export function findNearest(line: Line, wanted: Scalar, side: -1 | 1, last: boolean): number {
  if (wanted instanceof CellError) throw wanted;
  let best = -1;
  line.values.forEach((value, place) => {
    if (!sameType(value, wanted)) return;
    const order = compareScalars(value, wanted);
    if (order !== 0 && Math.sign(order) !== side) return;
    const held = best < 0 ? null : (line.values[best] ?? null);
    const closer = held === null ? -1 : compareScalars(value, held) * side;
    if (closer < 0 || (closer === 0 && last)) best = place;
  });
  return best;
}

/** A single row or column of a table, as a reference where it was one. */
export function slice(
  table: Argument,
  row: number,
  column: number,
  rows: number,
  columns: number,
  cx: Context,
): Reference | Matrix {
  const range = table instanceof Reference ? table.only : undefined;
  if (range) {
    const area = { row: range.area.row + row, column: range.area.column + column, rows, columns };
    return Reference.of(range.sheet, area, (table as Reference).dynamic);
  }
  const matrix = toMatrix(table, cx);
  return Matrix.fill(rows, columns, (r, c) => matrix.at(row + r, column + c));
}

/** How many rows and columns an argument has. */
export function sizeOf(arg: Argument, cx: Context): { rows: number; columns: number } {
  if (arg instanceof CellError) throw arg;
  const range = arg instanceof Reference ? arg.only : undefined;
  if (range) return range.area;
  return arg instanceof Reference ? fail("#REF!") : toMatrix(arg, cx);
}
