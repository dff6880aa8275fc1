import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../../src/pmo/values/cell";
import type { SourceSheet } from "../../../../src/pmo/intake/plan";
import { CellError } from "../../../../src/workbench/engine/scalar";
import type { Sheet } from "../../../../src/workbench/engine/sheet";
import { openBook } from "../../../../src/workbench/files/open";
import { parseCsv } from "../../../support/csv";
import { sheetOf } from "./sheets";

const folder = process.env["STEERBOOK_DATA"];

/** Where the real files are; undefined, with the reason printed, where they are not at hand. */
export function dataFolder(): string | undefined {
  if (folder === undefined || !existsSync(folder)) {
    process.stdout.write("Skipped: tests of real files, because STEERBOOK_DATA names no folder.\n");
    return undefined;
  }
  return folder;
}

/** The sheets of a real workbook or text file as the embedded host opens it: texts like dates and numbers become such, in US order. */
export async function openedSheets(path: string): Promise<readonly SourceSheet[]> {
  const bytes = new Uint8Array(readFileSync(join(folder ?? "", path)));
  const { workbook } = await openBook(bytes, path.replace(/^.*\//, ""));
  return workbook.sheets.map(sourceSheet);
}

/** The sheet of a real text file with every cell left as text. */
export function textSheet(path: string): SourceSheet {
  const rows = parseCsv(readFileSync(join(folder ?? "", path), "utf8"));
  return sheetOf(
    rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    { name: path.replace(/^.*\//, "").slice(0, 31) },
  );
}

function sourceSheet(sheet: Sheet): SourceSheet {
  const used = sheet.usedArea(true);
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (let r = 0; r < (used?.rows ?? 0); r++) {
    const row: CellValue[] = [];
    const looks: string[] = [];
    for (let c = 0; c < (used?.columns ?? 0); c++) {
      const value = sheet.value((used?.row ?? 0) + r, (used?.column ?? 0) + c);
      row.push(value instanceof CellError ? value.code : value);
      looks.push(sheet.style((used?.row ?? 0) + r, (used?.column ?? 0) + c).numberFormat ?? "General");
    }
    values.push(row);
    formats.push(looks);
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    firstRow: used?.row ?? 0,
    firstColumn: used?.column ?? 0,
    values,
    formats,
    tables: sheet.tables.map(({ name, area, showHeaders, showTotals }) => ({
      name,
      row: area.row,
      column: area.column,
      rows: area.rows,
      columns: area.columns,
      hasHeaders: showHeaders,
      hasTotals: showTotals,
    })),
    hiddenRows: [...sheet.rowBands].flatMap(([row, band]) => (band.hidden ? [row] : [])),
  };
}
