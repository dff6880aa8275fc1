import { cellName, quoteSheet } from "../../address";
import { CellError } from "../../scalar";
import type { ErrorCode, Scalar } from "../../scalar";
import { toScalar } from "../arguments";
import { fail } from "../coerce";
import type { Context } from "../context";
import { address, any, define, num, opt, range, text } from "../define";
import type { AnySpec } from "../define";
import { Lambda, Matrix, Reference } from "../values";
import type { Argument, CellRange, Value } from "../values";

/** https://support.microsoft.com/office/10958677-7c8d-44f7-ae77-b9a9ee6eefaa */
const ERROR_TYPES: Partial<Record<ErrorCode, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#SPILL!": 9,
  "#CALC!": 14,
};

const isNA = (value: Scalar): boolean => value === CellError.of("#N/A");

function typeOf(value: Argument, cx: Context): number {
  if (value instanceof Lambda) return 128;
  if (value instanceof Matrix || (value instanceof Reference && !value.isCell)) return 64;
  const scalar = toScalar(value, cx);
  if (scalar instanceof CellError) return 16;
  return typeof scalar === "string" ? 2 : typeof scalar === "boolean" ? 4 : 1;
}

function firstCell(reference: Argument, cx: Context): CellRange {
  if (reference === undefined) {
    const { sheet, row, column } = cx.home;
    return { sheet, area: { row, column, rows: 1, columns: 1 } };
  }
  if (reference instanceof CellError) throw reference;
  const range = reference instanceof Reference ? reference.ranges[0] : undefined;
  return range ?? fail("#VALUE!");
}

/** What the cells of a reference say about themselves, cell by cell. */
function ofCells(reference: Argument, cx: Context, read: (cell: CellRange) => Scalar): Value {
  const { sheet, area } = firstCell(reference, cx);
  const at = (row: number, column: number): Scalar =>
    read({ sheet, area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 } });
  if (!cx.arrays || (area.rows === 1 && area.columns === 1)) return at(0, 0);
  return Matrix.fill(area.rows, area.columns, at);
}

const formulaIn = ({ sheet, area }: CellRange): string | undefined =>
  sheet.cell(area.row, area.column)?.formula;

/** The basic kinds of https://support.microsoft.com/office/51bd39a5-f338-4dbe-a33f-955d67c2b2cf */
function cellInfo(kind: string, reference: Argument, cx: Context): Scalar {
  const { sheet, area } = firstCell(reference, cx);
  const { row, column } = area;
  const cell = sheet.cell(row, column);
  switch (kind.toLowerCase()) {
    case "address": {
      const place = cellName(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
      return sheet === cx.home.sheet ? place : `${quoteSheet(sheet.name)}!${place}`;
    }
    case "col":
      return column + 1;
    case "row":
      return row + 1;
    case "contents":
      return cell?.value ?? 0;
    case "type":
      return cell === undefined || cell.value === null ? "b" : typeof cell.value === "string" ? "l" : "v";
    case "prefix":
      return typeof cell?.value === "string" ? "'" : "";
    case "protect":
      return sheet.style(row, column).protection?.locked === false ? 0 : 1;
    case "filename":
      return `[${cx.index.workbook.name}]${sheet.name}`;
    default:
      return fail("#VALUE!");
  }
}

function sheetNumber(reference: Argument, cx: Context): number {
  const { sheets } = cx.index.workbook;
  if (typeof reference === "string") {
    const named = cx.index.sheet(reference);
    return named ? sheets.indexOf(named) + 1 : fail("#N/A");
  }
  return sheets.indexOf(firstCell(reference, cx).sheet) + 1;
}

export const informationFunctions: readonly AnySpec[] = [
  define("NA", [], () => CellError.of("#N/A")),
  define("ISBLANK", [any], (value) => value === null),
  define("ISNUMBER", [any], (value) => typeof value === "number"),
  define("ISTEXT", [any], (value) => typeof value === "string"),
  define("ISNONTEXT", [any], (value) => typeof value !== "string"),
  define("ISLOGICAL", [any], (value) => typeof value === "boolean"),
  define("ISERROR", [any], (value) => value instanceof CellError),
  define("ISERR", [any], (value) => value instanceof CellError && !isNA(value)),
  define("ISNA", [any], isNA),
  define("ISEVEN", [num], (value) => Math.trunc(value) % 2 === 0),
  define("ISODD", [num], (value) => Math.trunc(value) % 2 !== 0),
  define("ISREF", [address], (value) => value instanceof Reference),
  define("ISFORMULA", [range], (value, cx) => ofCells(value, cx, (cell) => formulaIn(cell) !== undefined)),
  define("FORMULATEXT", [range], (value, cx) =>
    ofCells(value, cx, (cell) => formulaIn(cell) ?? CellError.of("#N/A")),
  ),
  define("N", [any], (value) => {
    if (value instanceof CellError) return value;
    return typeof value === "number" ? value : value === true ? 1 : 0;
  }),
  define("T", [any], (value) => (typeof value === "string" || value instanceof CellError ? value : "")),
  define("TYPE", [range], typeOf),
  define("ERROR.TYPE", [any], (value) =>
    value instanceof CellError ? (ERROR_TYPES[value.code] ?? CellError.of("#N/A")) : CellError.of("#N/A"),
  ),
  define("CELL", [text, opt(range, undefined)], cellInfo, { volatile: true }),
  define("SHEET", [opt(address, undefined)], sheetNumber),
  define("SHEETS", [opt(address, undefined)], (value, cx) =>
    value instanceof Reference
      ? new Set(value.ranges.map((one) => one.sheet)).size
      : cx.index.workbook.sheets.length,
  ),
];
