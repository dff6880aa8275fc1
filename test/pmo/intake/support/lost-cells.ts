import { isBlank } from "../../../../src/pmo/values/cell";
import type { CellValue } from "../../../../src/pmo/values/cell";
import { isPlaceholder } from "../../../../src/pmo/values/placeholders";
import type { IntakePlan, RegisterImport, SourceSheet } from "../../../../src/pmo/intake/plan";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** `B3:D9` as one-based rows and zero-based columns. */
function area(address: string): { top: number; bottom: number; left: number; right: number } {
  const [from = "", to = from] = address.split(":");
  const cell = (text: string): Place => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    return {
      row: Number(digits),
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    };
  };
  const first = cell(from);
  const last = cell(to);
  return { top: first.row, bottom: last.row, left: first.column, right: last.column };
}

/**
 * The filled cells of a sheet that a plan says nothing of, in any way: each must be above or in a header, in a row that comes in
 * (in a mapped or kept column), in a row that is left out, or in a block that is named as left alone. Sheets that are left alone
 * as a whole lose nothing.
 */
export function lostCells(sheet: SourceSheet, plan: IntakePlan): readonly string[] {
  const imports = plan.imports.filter(({ source }) => source.sheet === sheet.name);
  if (imports.length === 0) return [];
  const leftAlone = (plan.sheets.find(({ sheet: name }) => name === sheet.name)?.leftAlone ?? []).map(
    ({ address }) => area(address),
  );
  const known = imports.map((entry) => ({
    entry,
    columns: new Set(entry.columns.map(({ column }) => column)),
    rows: new Map(entry.rows.sourceRows.map((row, index) => [row, index])),
    out: new Set(entry.leftOut.map(({ row }) => row)),
  }));
  const headerTop = Math.min(...imports.map(({ source }) => source.headerRow));
  const lost: string[] = [];
  sheet.values.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (isBlank(value)) return;
      const row = sheet.firstRow + r + 1;
      const column = sheet.firstColumn + c;
      const isKnown =
        row <= headerTop ||
        leftAlone.some(
          ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
        ) ||
        known.some(
          ({ entry, columns, rows, out }) =>
            row === entry.source.headerRow ||
            (columns.has(column) && (out.has(row) || rows.has(row))) ||
            (rows.has(row) && isMoved(entry, rows.get(row) ?? 0, cells)),
        );
      if (!isKnown) lost.push(`row ${row}, column ${column}: ${String(value)}`);
    }),
  );
  return lost;
}

/** Shifted rows stand in other columns than on the sheet: then as many cells must have come in as the row has. */
function isMoved(entry: RegisterImport, row: number, cells: readonly CellValue[]): boolean {
  const joined = entry.notes.some((note) => note.includes("joined again"));
  if (!joined && !entry.notes.some((note) => note.includes("put back"))) return false;
  const filled = cells.filter((value) => !isBlank(value) && !isPlaceholder(value)).length;
  const came = entry.rows.values.filter((column) => column[row] !== null).length;
  return came >= filled - (joined ? 1 : 0);
}
