import { columnName, quoteSheet } from "../../address";
import { MAX_COLUMNS, MAX_ROWS } from "../../area";
import { CellError } from "../../scalar";
import { toScalars } from "../arguments";
import { fail } from "../coerce";
import type { Context } from "../context";
import { address, any, array, bool, define, int, opt, skippable, text } from "../define";
import type { AnySpec } from "../define";
import { sizeOf, slice } from "../line";
import { ParseFailure, parseFormula } from "../parse";
import { formulaFromR1C1 } from "../rewrite";
import { Matrix, Reference } from "../values";
import type { Argument, CellRange, Value } from "../values";

function index(
  table: Argument,
  row: number,
  column: number | undefined,
  areaNumber: number,
  cx: Context,
): Value {
  const source = table instanceof Reference ? nthRange(table, areaNumber) : table;
  const size = sizeOf(source, cx);
  // With one index a single row is counted along its columns.
  const alongRow = column === undefined && size.rows === 1 && size.columns > 1;
  const r = alongRow ? 1 : row;
  const c = alongRow ? row : (column ?? (size.columns === 1 ? 1 : 0));
  if (r < 0 || c < 0) fail("#VALUE!");
  if (r > size.rows || c > size.columns) fail("#REF!");
  const part = slice(
    source,
    Math.max(r - 1, 0),
    Math.max(c - 1, 0),
    r === 0 ? size.rows : 1,
    c === 0 ? size.columns : 1,
    cx,
  );
  return part instanceof Matrix && part.cells.length === 1 ? part.at(0, 0) : part;
}

function nthRange(reference: Reference, number: number): Reference {
  const wanted = reference.ranges[number - 1] ?? fail("#REF!");
  return new Reference([wanted], reference.dynamic);
}

function onlyRange(value: Argument): CellRange {
  if (value instanceof CellError) throw value;
  return (value instanceof Reference ? value.only : undefined) ?? fail("#VALUE!");
}

function offset(
  base: Argument,
  down: number,
  across: number,
  height: number | undefined,
  width: number | undefined,
): Value {
  const { sheet, area } = onlyRange(base);
  const rows = height ?? area.rows;
  const columns = width ?? area.columns;
  if (rows === 0 || columns === 0) fail("#REF!");
  // A negative size reaches upwards or to the left of the corner.
  const row = area.row + down + (rows < 0 ? rows + 1 : 0);
  const column = area.column + across + (columns < 0 ? columns + 1 : 0);
  const target = { row, column, rows: Math.abs(rows), columns: Math.abs(columns) };
  const fits =
    row >= 0 && column >= 0 && row + target.rows <= MAX_ROWS && column + target.columns <= MAX_COLUMNS;
  return fits ? Reference.of(sheet, target, true) : CellError.of("#REF!");
}

function indirect(written: string, a1: boolean, cx: Context): Value {
  const formula = a1 ? `=${written}` : formulaFromR1C1(`=${written}`, cx.home.row, cx.home.column);
  const parsed = parseFormula(formula);
  if (parsed instanceof ParseFailure) return CellError.of("#REF!");
  if (!["cells", "structured", "name", "join", "spill"].includes(parsed.kind)) return CellError.of("#REF!");
  const found = cx.calculate(parsed);
  return found instanceof Reference ? new Reference(found.ranges, true) : CellError.of("#REF!");
}

/** Row or column numbers of a reference, or of the formula's own cell. */
function numbers(reference: Argument, cx: Context, vertical: boolean): Value {
  if (reference === undefined) return (vertical ? cx.home.row : cx.home.column) + 1;
  const { area } = onlyRange(reference);
  const first = (vertical ? area.row : area.column) + 1;
  const count = vertical ? area.rows : area.columns;
  if (count === 1) return first;
  return vertical
    ? Matrix.fill(count, 1, (row) => first + row)
    : Matrix.fill(1, count, (_row, column) => first + column);
}

/** https://support.microsoft.com/office/d0c26c0d-3991-446b-8de4-ab46431d4f89 */
function addressText(
  row: number,
  column: number,
  kind: number,
  a1: boolean,
  sheet: string | undefined,
): string {
  const fixedRow = kind === 1 || kind === 2;
  const fixedColumn = kind === 1 || kind === 3;
  if (kind < 1 || kind > 4) fail("#VALUE!");
  if (a1 && (row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS)) fail("#VALUE!");
  const place = a1
    ? `${fixedColumn ? "$" : ""}${columnName(column - 1)}${fixedRow ? "$" : ""}${row}`
    : `R${fixedRow ? row : bracketed(row)}C${fixedColumn ? column : bracketed(column)}`;
  if (sheet === undefined) return place;
  return sheet === "" ? `!${place}` : `${quoteSheet(sheet)}!${place}`;
}

const bracketed = (by: number): string => (by === 0 ? "" : `[${by}]`);

function transposed(value: Argument, cx: Context): Value {
  const scalars = toScalars(value, { ...cx, arrays: true });
  if (!(scalars instanceof Matrix)) return scalars;
  return Matrix.fill(scalars.columns, scalars.rows, (row, column) => scalars.at(column, row) ?? 0);
}

export const referenceFunctions: readonly AnySpec[] = [
  define("INDEX", [array, opt(int, 0), opt(int, undefined), opt(int, 1)], index),
  define("OFFSET", [address, int, int, skippable(int, undefined), skippable(int, undefined)], offset, {
    volatile: true,
  }),
  define("INDIRECT", [text, opt(bool, true)], indirect, { volatile: true }),
  define("ROW", [opt(address, undefined)], (reference, cx) => numbers(reference, cx, true)),
  define("COLUMN", [opt(address, undefined)], (reference, cx) => numbers(reference, cx, false)),
  define("ROWS", [address], (value, cx) => sizeOf(value, cx).rows),
  define("COLUMNS", [address], (value, cx) => sizeOf(value, cx).columns),
  define("AREAS", [address], (value) => (value instanceof Reference ? value.ranges.length : fail("#VALUE!"))),
  define("ADDRESS", [int, int, skippable(int, 1), skippable(bool, true), opt(text, undefined)], addressText),
  define("TRANSPOSE", [array], transposed),
  define("HYPERLINK", [text, opt(any, undefined)], (link, shown) => (shown === undefined ? link : shown)),
];
