import { parseCsv } from "hucre/csv";
import type { SourceSheet } from "../../pmo/intake/plan";
import type { CellValue } from "../../pmo/values/cell";
import { CellBudget, GridBuilder } from "../grid-builder";
import { FileRefusal } from "../refusal";
import { MAX_COLUMNS, MAX_ROWS } from "../sheet-size";
import { decodeText } from "./decode";
import { findDelimiter } from "./delimiter";
import { sheetName } from "./sheet-name";

/**
 * Reads a text file of values as one sheet. A field becomes a number only when nothing of how it is written is lost by that: `00123`,
 * `1.10` and `3/4/2026` stay text, for intake to decide by their column what they are.
 */
export function readCsv(
  bytes: Uint8Array,
  fileName: string,
): { readonly sheet: SourceSheet; readonly notes: string[] } {
  const { text, encoding } = decodeText(bytes);
  const { delimiter, name, body } = findDelimiter(text, fileName);
  const rows = parseCsv(body, { delimiter });
  if (rows.length > MAX_ROWS) throw tooLarge(`${rows.length.toLocaleString("en-GB")} lines`);
  const grid = new GridBuilder(new CellBudget());
  rows.forEach((fields, row) => {
    if (fields.length > MAX_COLUMNS) throw tooLarge(`${fields.length.toLocaleString("en-GB")} columns`);
    fields.forEach((field, column) => {
      const value = fieldValue(String(field ?? ""));
      if (value !== "") grid.set(row, column, value, "General");
    });
  });
  return {
    sheet: grid.sheet({ name: sheetName(fileName), hidden: false, tables: [] }),
    notes: [`Read as ${encoding}, values parted by ${name}.`, ...grid.notes()],
  };
}

function fieldValue(field: string): Exclude<CellValue, null> {
  const text = field.replaceAll("\r\n", "\n");
  if (/^-?\d/.test(text) && String(Number(text)) === text) return Number(text);
  // Programs that guard against formulas put an apostrophe before text that begins like one.
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

const tooLarge = (what: string): FileRefusal =>
  new FileRefusal("TooManyCells", `The file has ${what}, more than a sheet can hold.`);
