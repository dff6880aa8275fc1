import type { CellValue } from "../../values/cell";
import { textOf } from "../../values/text";
import { fillDownNote } from "../words";
import type { Table } from "./table";

/**
 * Fills the blanks below a merged group cell. It is done for the leading columns only, and only where it is evident: the first
 * row has a value, every value is a text that stands once, each is followed by rows that lack it, and those rows are full
 * otherwise. The key is never filled.
 */
export function fillDown(
  table: Table,
  isEntry: (index: number) => boolean,
  keyColumn: number,
): { readonly table: Table; readonly notes: readonly string[] } {
  const entries = table.rows.flatMap((_, index) => (isEntry(index) ? [index] : []));
  const columns: number[] = [];
  for (let column = 0; column < Math.min(2, table.columns.length - 1); column++) {
    if (column === keyColumn || !isMerged(table, entries, column)) break;
    columns.push(column);
  }
  if (columns.length === 0) return { table, notes: [] };
  const last = new Map<number, CellValue>();
  const counts = new Map<number, number>();
  const inEntry = new Set(entries);
  const rows = table.rows.map((row, index) => {
    if (!inEntry.has(index)) return row;
    const cells = [...row.cells];
    for (const column of columns) {
      if ((cells[column] ?? null) !== null) last.set(column, cells[column] ?? null);
      else {
        cells[column] = last.get(column) ?? null;
        counts.set(column, (counts.get(column) ?? 0) + 1);
      }
    }
    return { ...row, cells };
  });
  const notes = columns.map((column) =>
    fillDownNote(table.columns[column]?.header ?? "", counts.get(column) ?? 0),
  );
  return { table: { ...table, rows }, notes };
}

function isMerged(table: Table, entries: readonly number[], column: number): boolean {
  if (entries.length < 4) return false;
  const cells = entries.map((index) => table.rows[index]?.cells[column] ?? null);
  const values = cells.filter((cell) => cell !== null);
  if (cells[0] === null || values.length < 2 || values.length * 2 > cells.length) return false;
  if (values.some((value) => typeof value !== "string")) return false;
  if (new Set(values.map((value) => textOf(value).toLowerCase())).size < values.length) return false;
  const full = entries.filter(
    (index) =>
      (table.rows[index]?.cells ?? []).filter((cell, at) => at > column && cell !== null).length >= 2,
  );
  return full.length >= 0.9 * entries.length;
}
