import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { toMatrix, toScalar } from "../arguments";
import { cleanNumber, fail } from "../coerce";
import type { Context } from "../context";
import { readCriterion } from "../criteria";
import type { Criterion } from "../criteria";
import { define, range } from "../define";
import type { AnySpec } from "../define";
import type { Matrix } from "../values";
import type { Argument } from "../values";
import { variance } from "./statistics";

const heading = (value: Scalar): string => String(value ?? "").toLowerCase();

/** A field's column by its heading or its number from 1. */
function fieldColumn(field: Argument, table: Matrix, cx: Context): number {
  const wanted = toScalar(field, cx);
  if (typeof wanted === "number") {
    return wanted >= 1 && wanted <= table.columns ? Math.trunc(wanted) - 1 : fail("#VALUE!");
  }
  const place = table.row(0).findIndex((name) => heading(name) === heading(wanted));
  return place < 0 ? fail("#VALUE!") : place;
}

/** Records meet a criteria range when they meet all conditions of any of its rows; texts need only begin alike. */
function recordTest(criteria: Matrix, table: Matrix, cx: Context): (row: number) => boolean {
  const columns = criteria
    .row(0)
    .map((name) => table.row(0).findIndex((one) => heading(one) === heading(name)));
  const alternatives = criteria
    .toRows()
    .slice(1)
    .map((row) =>
      row.flatMap((wanted, place): [number, Criterion][] => {
        const column = columns[place] ?? -1;
        if (wanted === null || column < 0) return [];
        return [[column, readCriterion(beginning(wanted), cx.year)]];
      }),
    );
  return (row) =>
    alternatives.some((conditions) => conditions.every(([column, { test }]) => test(table.at(row, column))));
}

/** `Apple` means texts that begin so, `="=Apple"` exactly that: https://support.microsoft.com/office/5a9de6c5 (DSUM). */
const beginning = (wanted: Scalar): Scalar =>
  typeof wanted === "string" && !/^[=<>]/.test(wanted) ? `${wanted}*` : wanted;

function selected(database: Argument, field: Argument, criteria: Argument, cx: Context): Scalar[] {
  const table = toMatrix(database, cx);
  const meets = recordTest(toMatrix(criteria, cx), table, cx);
  const column = field === undefined ? undefined : fieldColumn(field, table, cx);
  const found: Scalar[] = [];
  for (let row = 1; row < table.rows; row++) {
    if (meets(row)) found.push(column === undefined ? 1 : table.at(row, column));
  }
  return found;
}

function numbers(values: readonly Scalar[]): number[] {
  return values.flatMap((value) => {
    if (value instanceof CellError) throw value;
    return typeof value === "number" ? [value] : [];
  });
}

const statistic = (name: string, run: (values: number[]) => number): AnySpec =>
  define(name, [range, range, range], (database, field, criteria, cx) =>
    cleanNumber(run(numbers(selected(database, field, criteria, cx)))),
  );

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

export const databaseFunctions: readonly AnySpec[] = [
  statistic("DSUM", sum),
  statistic("DAVERAGE", (values) => (values.length === 0 ? fail("#DIV/0!") : sum(values) / values.length)),
  statistic("DCOUNT", (values) => values.length),
  statistic("DMAX", (values) => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0)),
  statistic("DMIN", (values) => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0)),
  statistic("DPRODUCT", (values) => (values.length === 0 ? 0 : values.reduce((a, b) => a * b, 1))),
  statistic("DSTDEV", (values) => Math.sqrt(variance(values, true))),
  statistic("DSTDEVP", (values) => Math.sqrt(variance(values, false))),
  statistic("DVAR", (values) => variance(values, true)),
  statistic("DVARP", (values) => variance(values, false)),
  define(
    "DCOUNTA",
    [range, range, range],
    (database, field, criteria, cx) =>
      selected(database, field, criteria, cx).filter((value) => value !== null).length,
  ),
  define("DGET", [range, range, range], (database, field, criteria, cx) => {
    const found = selected(database, field, criteria, cx);
    if (found.length === 0) return CellError.of("#VALUE!");
    return found.length > 1 ? CellError.of("#NUM!") : (found[0] ?? 0);
  }),
];
