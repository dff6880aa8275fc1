import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { toScalar } from "../arguments";
import { fail } from "../coerce";
import type { Context } from "../context";
import { any, array, bool, define, int, num, opt, range, skippable } from "../define";
import type { AnySpec } from "../define";
import { findExact, findNearest, findSorted, firstLine, sizeOf, slice, toLine } from "../line";
import type { Line } from "../line";
import type { Argument, Value } from "../values";

/** The older functions take an empty cell for 0. */
const asKey = (wanted: Scalar): Exclude<Scalar, null> => wanted ?? 0;

const placed = (place: number): number => (place < 0 ? fail("#N/A") : place);

function matchPlace(wanted: Scalar, line: Line, type: number): number {
  const key = asKey(wanted);
  if (type === 0) return findExact(line, key, true);
  return type > 0 ? findSorted(line, key) : findDescending(line, key);
}

/** MATCH's -1: the last of the leading values that are not smaller. */
function findDescending(line: Line, wanted: Exclude<Scalar, null>): number {
  const exact = findExact(line, wanted, false);
  return exact >= 0 ? exact : findSorted(line, wanted, true);
}

/** XLOOKUP's and XMATCH's modes: https://support.microsoft.com/office/b7fd680e-6d10-43e6-84f9-88eae8bf5929 */
function xPlace(wanted: Scalar, line: Line, matchMode: number, searchMode: number): number {
  if (![1, -1, 2, -2].includes(searchMode)) fail("#VALUE!");
  const last = searchMode === -1;
  switch (matchMode) {
    case 0:
      return findExact(line, wanted, false, last);
    case 2:
      return findExact(line, wanted, true, last);
    case -1:
    case 1:
      return findNearest(line, wanted, matchMode, last);
    default:
      return fail("#VALUE!");
  }
}

function xLookup(
  wanted: Scalar,
  within: Argument,
  results: Argument,
  otherwise: Argument,
  matchMode: number,
  searchMode: number,
  cx: Context,
): Value {
  const line = toLine(within, cx);
  const size = sizeOf(results, cx);
  if ((line.vertical ? size.rows : size.columns) !== line.length && line.length > 1) fail("#VALUE!");
  const place = xPlace(wanted, line, matchMode, searchMode);
  if (place < 0) return otherwise ?? CellError.of("#N/A");
  return line.vertical && (line.length > 1 || size.rows === 1)
    ? slice(results, place, 0, 1, size.columns, cx)
    : slice(results, 0, place, size.rows, 1, cx);
}

function tableLookup(
  wanted: Scalar,
  table: Argument,
  at: number,
  sorted: boolean,
  vertical: boolean,
  cx: Context,
): Value {
  if (at < 1) fail("#VALUE!");
  const size = sizeOf(table, cx);
  if (at > (vertical ? size.columns : size.rows)) fail("#REF!");
  const line = firstLine(table, vertical, cx);
  const key = asKey(wanted);
  const place = placed(sorted ? findSorted(line, key) : findExact(line, key, true));
  const cell = vertical ? slice(table, place, at - 1, 1, 1, cx) : slice(table, at - 1, place, 1, 1, cx);
  return toScalar(cell, cx);
}

/** LOOKUP: in a line and another, or in the longer side of a table with the result at its other end. */
function lookup(wanted: Scalar, within: Argument, results: Argument, cx: Context): Value {
  const size = sizeOf(within, cx);
  const vertical = size.rows >= size.columns;
  if (results !== undefined) {
    const place = placed(findSorted(toLine(within, cx), asKey(wanted)));
    const target = sizeOf(results, cx);
    const cell =
      target.columns === 1 ? slice(results, place, 0, 1, 1, cx) : slice(results, 0, place, 1, 1, cx);
    return toScalar(cell, cx);
  }
  const place = placed(findSorted(firstLine(within, vertical, cx), asKey(wanted)));
  const cell = vertical
    ? slice(within, place, size.columns - 1, 1, 1, cx)
    : slice(within, size.rows - 1, place, 1, 1, cx);
  return toScalar(cell, cx);
}

export const lookupFunctions: readonly AnySpec[] = [
  define(
    "MATCH",
    [any, range, opt(num, 1)],
    (wanted, within, type, cx) => placed(matchPlace(wanted, toLine(within, cx), type)) + 1,
  ),
  define(
    "XMATCH",
    [any, range, skippable(int, 0), skippable(int, 1)],
    (wanted, within, match, search, cx) => placed(xPlace(wanted, toLine(within, cx), match, search)) + 1,
  ),
  define("VLOOKUP", [any, range, int, opt(bool, true)], (wanted, table, at, sorted, cx) =>
    tableLookup(wanted, table, at, sorted, true, cx),
  ),
  define("HLOOKUP", [any, range, int, opt(bool, true)], (wanted, table, at, sorted, cx) =>
    tableLookup(wanted, table, at, sorted, false, cx),
  ),
  define("LOOKUP", [any, array, opt(array, undefined)], lookup),
  define(
    "XLOOKUP",
    [any, range, range, skippable(range, undefined), skippable(int, 0), skippable(int, 1)],
    xLookup,
  ),
];
