import { parseAddress } from "./address";
import { refuse } from "./refusals";
import type { Table, TableColumn } from "./table";
import type { Workbook } from "./workbook";

const MAX_NAME = 255;
const WORD = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
const R1C1 = /^(r\d*(c\d*)?|c\d*)$/i;

/**
 * Whether a text can name a table or a range: a letter, underscore or backslash first, no spaces, not like a cell.
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export function isDefinable(name: string): boolean {
  return name.length <= MAX_NAME && WORD.test(name) && !R1C1.test(name) && !parseAddress(name);
}

/** Stops unless a table may have this name: tables and workbook names share one list. */
export function checkTableName(workbook: Workbook, name: string, except?: Table): void {
  if (!isDefinable(name)) refuse("InvalidArgument", `'${name}' cannot name a table`);
  const taken = workbook.tableByName(name);
  const defined = workbook.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
  if ((taken && taken.table !== except) || defined)
    refuse("ItemAlreadyExists", `the name '${name}' is taken`);
}

/** `Table1`, `Table2` … as Excel names new tables. */
export function freeTableName(workbook: Workbook): string {
  for (let number = workbook.tables().length + 1; ; number++) {
    const name = `Table${number}`;
    if (!workbook.tableByName(name)) return name;
  }
}

/** `Column1`, `Column2` … as Excel names new columns. */
export function freeColumnName(table: Table): string {
  for (let number = 1; ; number++) {
    const name = `Column${number}`;
    if (!hasColumn(table, name)) return name;
  }
}

/** Column names compare without case. */
export function hasColumn(table: Table, name: string): boolean {
  const wanted = name.toLowerCase();
  return table.columns.some((column) => column.name.toLowerCase() === wanted);
}

/** A header's text made fit to name a column: blank becomes `Column1`, a name in use gets a number. */
export function uniqueColumnName(table: Table, text: string, except?: TableColumn): string {
  const taken = new Set(
    table.columns.filter((column) => column !== except).map((column) => column.name.toLowerCase()),
  );
  if (text !== "" && !taken.has(text.toLowerCase())) return text;
  const base = text === "" ? "Column" : text;
  for (let number = text === "" ? 1 : 2; ; number++) {
    if (!taken.has(`${base}${number}`.toLowerCase())) return `${base}${number}`;
  }
}
