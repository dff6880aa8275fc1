import type { Cell } from "./cell";
import { acceptFormula } from "./formula-text";
import { parseInput, readNumber } from "./input";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What a program or a person puts into a cell: null leaves it alone, `""` empties it. */
export type Written = string | number | boolean | null;

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_TEXT = 32_767;

/** How texts are read while an area is written. */
export interface Entry {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** For dates without a year. */
  readonly year: number;
  /** The table that a cell is in, for `[@Column]`. */
  readonly tableAt: (row: number, column: number) => string | undefined;
  /** Formulas that were accepted before, by their text and table. */
  readonly accepted: Map<string, string>;
}

/** A cell that stays as it is. */
export const LEFT_ALONE = Symbol("left alone");

/** The cell that a written value, text or formula makes, as if it were typed; undefined is an empty cell. */
export function entered(
  entry: Entry,
  row: number,
  column: number,
  written: Written,
): Cell | undefined | typeof LEFT_ALONE {
  if (written === null) return LEFT_ALONE;
  const { sheet } = entry;
  const style = sheet.cell(row, column)?.style;
  const look = style ? { style } : {};
  if (written === "") return style ? { value: null, style } : undefined;
  const isText = sheet.style(row, column).numberFormat === "@";
  // A cell formatted as text keeps a number as the text that it was.
  if (typeof written !== "string")
    return { ...look, value: isText ? String(written).toUpperCase() : written };
  if (written.length > MAX_TEXT) refuse("InvalidArgument", `a cell holds at most ${MAX_TEXT} characters`);
  if (isText) return { ...look, value: written.startsWith("'") ? written.slice(1) : written };
  return { ...look, ...read(entry, row, column, written) };
}

function read(entry: Entry, row: number, column: number, text: string): Cell {
  const formula = signedFormula(text, entry.year);
  if (formula !== undefined) return { value: null, formula: accept(entry, row, column, formula) };
  const parsed = parseInput(text, entry.year);
  if (parsed.formula !== undefined) {
    return { value: null, formula: accept(entry, row, column, parsed.formula) };
  }
  const { sheet } = entry;
  const style = sheet.style(row, column);
  const general = style.numberFormat === undefined || style.numberFormat === "General";
  const cell: Cell = { value: parsed.value };
  if (parsed.quoted) cell.quoted = true;
  if (parsed.numberFormat !== undefined && general) {
    cell.style = { ...style, numberFormat: parsed.numberFormat };
  }
  return cell;
}

/**
 * Excel takes what begins with a sign and is no number for a formula:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
function signedFormula(text: string, year: number): string | undefined {
  if (!text.startsWith("+") && !text.startsWith("-")) return undefined;
  if (text.length === 1 || readNumber(text, year)) return undefined;
  return `=${text}`;
}

function accept(entry: Entry, row: number, column: number, formula: string): string {
  const table = formula.includes("[") ? entry.tableAt(row, column) : undefined;
  const key = table === undefined ? formula : `${table}\n${formula}`;
  const known = entry.accepted.get(key);
  if (known !== undefined) return known;
  const accepted = acceptFormula(entry.workbook, formula, table);
  entry.accepted.set(key, accepted);
  return accepted;
}
