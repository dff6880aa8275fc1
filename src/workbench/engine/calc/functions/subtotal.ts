import { containsCell } from "../../area";
import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import type { Sheet } from "../../sheet";
import { toMatrix } from "../arguments";
import { cleanNumber, fail } from "../coerce";
import type { Context } from "../context";
import { array, define, int, many, range } from "../define";
import type { AnySpec } from "../define";
import type { Expr } from "../expression";
import { ParseFailure, parseFormula } from "../parse";
import { Reference } from "../values";
import type { Argument, CellRange } from "../values";
import { nthLargest, nthSmallest, percentileExclusive, percentileInclusive } from "./ranking";
import { meanOf, median, modes, sortedUp, variance } from "./statistics";

/** What is left out of a range. */
interface LeavesOut {
  /** Rows hidden by hand; rows that a filter hides are always left out by SUBTOTAL. */
  readonly hidden: boolean;
  readonly filtered: boolean;
  /** Cells that are subtotals themselves. */
  readonly nested: boolean;
  readonly errors: boolean;
}

/** A filter is at work in a row when it belongs to a table or list with a filtered column. */
function filteredRow(sheet: Sheet, row: number): boolean {
  const { autoFilter } = sheet;
  if (
    autoFilter &&
    autoFilter.columns.size > 0 &&
    containsCell(autoFilter.area, row, autoFilter.area.column)
  ) {
    return true;
  }
  return sheet.tables.some(
    (table) =>
      containsCell(table.area, row, table.area.column) &&
      table.columns.some((column) => column.filter !== undefined),
  );
}

function callsSubtotal(expr: Expr): boolean {
  switch (expr.kind) {
    case "call":
      return (
        expr.name === "SUBTOTAL" ||
        expr.name === "AGGREGATE" ||
        expr.args.some((arg) => arg !== undefined && callsSubtotal(arg))
      );
    case "binary":
    case "join":
      return callsSubtotal(expr.left) || callsSubtotal(expr.right);
    case "negate":
    case "plus":
    case "percent":
    case "single":
      return callsSubtotal(expr.operand);
    default:
      return false;
  }
}

function isSubtotal(formula: string | undefined): boolean {
  if (formula === undefined || !/SUBTOTAL|AGGREGATE/i.test(formula)) return false;
  const parsed = parseFormula(formula);
  return !(parsed instanceof ParseFailure) && callsSubtotal(parsed);
}

function visibleValues({ sheet, area }: CellRange, leaves: LeavesOut, values: Scalar[]): void {
  const skipped = new Map<number, boolean>();
  const skipsRow = (row: number): boolean => {
    if (sheet.rowBands.get(row)?.hidden !== true) return false;
    let skip = skipped.get(row);
    if (skip === undefined) {
      skip = leaves.hidden || (leaves.filtered && filteredRow(sheet, row));
      skipped.set(row, skip);
    }
    return skip;
  };
  sheet.eachCell(area, (cell, row) => {
    if (cell.value === null || skipsRow(row)) return;
    if (leaves.nested && isSubtotal(cell.formula)) return;
    if (leaves.errors && cell.value instanceof CellError) return;
    values.push(cell.value);
  });
}

function gathered(args: readonly Argument[], leaves: LeavesOut, cx: Context): Scalar[] {
  const values: Scalar[] = [];
  for (const arg of args) {
    if (arg instanceof CellError) throw arg;
    if (!(arg instanceof Reference)) fail("#VALUE!");
    cx.ensure(arg as Reference);
    for (const one of (arg as Reference).ranges) visibleValues(one, leaves, values);
  }
  return values;
}

function numbersAmong(values: readonly Scalar[]): number[] {
  const numbers: number[] = [];
  for (const value of values) {
    if (value instanceof CellError) throw value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

const deviation = (numbers: readonly number[], sample: boolean): number =>
  Math.sqrt(variance(numbers, sample));

/** The functions 1 to 13, by number: https://support.microsoft.com/office/43b9278e-6aa7-4f17-92b6-e19993fa26df */
function summarise(number: number, values: readonly Scalar[]): number {
  if (number === 2) return values.filter((value) => typeof value === "number").length;
  if (number === 3) return values.length;
  const numbers = numbersAmong(values);
  switch (number) {
    case 1:
      return meanOf(numbers);
    case 4:
      return numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
    case 5:
      return numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
    case 6:
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1);
    case 7:
      return deviation(numbers, true);
    case 8:
      return deviation(numbers, false);
    case 9:
      return numbers.reduce((a, b) => a + b, 0);
    case 10:
      return variance(numbers, true);
    case 11:
      return variance(numbers, false);
    case 12:
      return median(sortedUp(numbers));
    case 13:
      return modes(numbers)[0] ?? fail("#N/A");
    default:
      return fail("#VALUE!");
  }
}

/** AGGREGATE's functions with a second argument, which take arrays too. */
function ranked(number: number, numbers: readonly number[], k: number): number {
  const sorted = sortedUp(numbers);
  switch (number) {
    case 14:
      return nthLargest(sorted, k);
    case 15:
      return nthSmallest(sorted, k);
    case 16:
      return percentileInclusive(sorted, k);
    case 17:
      return percentileInclusive(sorted, k / 4);
    case 18:
      return percentileExclusive(sorted, k);
    default:
      return percentileExclusive(sorted, k / 4);
  }
}

/** AGGREGATE's options: https://support.microsoft.com/office/43b9278e-6aa7-4f17-92b6-e19993fa26df */
function optionsOf(option: number): LeavesOut {
  if (option < 0 || option > 7) fail("#VALUE!");
  const hidden = option % 2 === 1;
  return { hidden, filtered: hidden, nested: option < 4, errors: [2, 3, 6, 7].includes(option) };
}

function aggregate(number: number, option: number, args: readonly Argument[], cx: Context): Scalar {
  const leaves = optionsOf(option);
  if (number < 14) return cleanNumber(summarise(number, gathered(args, leaves, cx)));
  const [values, k] = args;
  if (number > 19 || args.length !== 2) fail("#VALUE!");
  const place = toMatrix(k, cx).at(0, 0);
  if (place instanceof CellError) throw place;
  const read =
    values instanceof Reference
      ? gathered([values], leaves, cx)
      : toMatrix(values, cx).cells.filter((value) => !(leaves.errors && value instanceof CellError));
  return ranked(number, numbersAmong(read), Number(place));
}

export const subtotalFunctions: readonly AnySpec[] = [
  define(
    "SUBTOTAL",
    [int, many(range)],
    (number, args, cx) => {
      const hidden = number > 100;
      const kind = hidden ? number - 100 : number;
      if (kind < 1 || kind > 11) fail("#VALUE!");
      return cleanNumber(
        summarise(kind, gathered(args, { hidden, filtered: true, nested: true, errors: false }, cx)),
      );
    },
    { visibility: true },
  ),
  define("AGGREGATE", [int, int, many(array)], aggregate, { visibility: true }),
];
