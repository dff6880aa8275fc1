import type { CellValue } from "../../values/cell";
import { textOf } from "../../values/text";
import type { LeftOutReason } from "../plan";
import type { Table, TableRow } from "./table";
import { isTotal, totalsChecker } from "./totals";

/** Which columns of a table tell what its rows are; places in the table's columns, -1 where there is none. */
export interface KeyColumns {
  readonly key: number;
  readonly label: number;
  /** Columns of amounts, for totals. */
  readonly amounts: readonly number[];
}

/** A row that stays out, by its place in the table's rows. */
export interface RowVerdict {
  readonly index: number;
  readonly reason: LeftOutReason;
  /** For duplicates: the one-based row that it repeats. */
  readonly of?: number;
}

/** Which rows of a table are no entries of a register: repeated headers, totals, headings, notes, ids without content. */
export function rowVerdicts(table: Table, columns: KeyColumns): readonly RowVerdict[] {
  const filled = table.rows.map(({ cells }) =>
    cells.reduce<number>((count, cell) => count + (cell === null ? 0 : 1), 0),
  );
  // Rows that only hold an id are no measure of what a row holds.
  const usual = median(filled.filter((count) => count > 1));
  const checker = totalsChecker(table, columns);
  const verdicts = new Map<number, LeftOutReason>();
  const headers = table.columns.map(({ header }) => header.toLowerCase());
  table.rows.forEach((row, index) => {
    const count = filled[index] ?? 0;
    if (repeatsHeader(row, headers, count)) verdicts.set(index, "repeated header");
    else if (index === 0 && numbersColumns(row, count)) verdicts.set(index, "note");
    else if (isTotal(row, index, columns, checker)) {
      verdicts.set(index, "total");
      checker.close(index);
    }
  });
  const entry = lastEntry(table, filled, usual, verdicts);
  const alone = table.rows.flatMap((_, index) =>
    !verdicts.has(index) && index < entry && standsAlone(table, columns, index, filled, usual) ? [index] : [],
  );
  let apart = false;
  table.rows.forEach((row, index) => {
    if (verdicts.has(index)) return;
    const afterGap = row.row - (table.rows[index - 1]?.row ?? table.headerRow) > 1;
    const sparse = (filled[index] ?? 0) < 0.4 * usual;
    apart = sparse && index > entry && (apart || afterGap);
    const reason =
      index > entry
        ? trailing(row, columns, apart)
        : usual < 3
          ? undefined
          : (remark(row, filled[index] ?? 0) ??
            (isHeading(index, alone, table, columns) ? "group heading" : undefined));
    if (reason) verdicts.set(index, reason);
  });
  return [...verdicts].map(([index, reason]) => ({ index, reason })).sort((a, b) => a.index - b.index);
}

const median = (counts: readonly number[]): number =>
  [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;

function repeatsHeader(row: TableRow, headers: readonly string[], count: number): boolean {
  if (count < 2) return false;
  const same = row.cells.filter(
    (cell, column) => typeof cell === "string" && textOf(cell).toLowerCase() === headers[column],
  ).length;
  return same >= 2 && same >= 0.6 * count;
}

/** `1 2 3 4 …` or `(a) (b) (c) …` below the header numbers the columns. */
function numbersColumns(row: TableRow, count: number): boolean {
  if (count < 4 || count < row.cells.length - 1) return false;
  const texts = row.cells
    .filter((cell) => cell !== null)
    .map((cell) => textOf(cell).replace(/[()[\].]/g, ""));
  const first = Number(texts[0]);
  if (first === 0 || first === 1) return texts.every((text, place) => Number(text) === first + place);
  return texts.every((text, place) => text.toLowerCase() === String.fromCharCode(97 + place));
}

/** Nothing that a person wrote: blank, zero, or what a formula gives for nothing. */
const isNothing = (cell: CellValue): boolean =>
  cell === null ||
  cell === 0 ||
  cell === false ||
  (typeof cell === "string" && /^(?:0|-|#\w+[!?/]?\w*)$/.test(cell.trim()));

/** True when at most one cell holds something, in the key's column or, without one, in the first. */
function hasIdOnly(row: TableRow, { key }: KeyColumns): boolean {
  const id = key >= 0 ? key : 0;
  const value = row.cells[id] ?? null;
  if (value === null || textOf(value).length > 24 || !/\d/.test(textOf(value))) return false;
  return row.cells.every((cell, column) => column === id || isNothing(cell));
}

/** The last row with the content of an entry: what follows are ids without content, or notes. */
function lastEntry(
  table: Table,
  filled: readonly number[],
  usual: number,
  verdicts: ReadonlyMap<number, LeftOutReason>,
): number {
  const enough = Math.max(1, Math.min(usual, 3));
  for (let index = table.rows.length - 1; index >= 0; index--) {
    const row = table.rows[index];
    if (!row || verdicts.has(index)) continue;
    const something = row.cells.filter((cell) => !isNothing(cell)).length;
    if (something >= enough && (usual < 5 || (filled[index] ?? 0) >= 0.25 * usual)) return index;
  }
  return -1;
}

/** Rows after the last entry: pre-numbered ones, notes and legends. What could still be an entry comes in. */
function trailing(row: TableRow, columns: KeyColumns, apart: boolean): LeftOutReason | undefined {
  if (hasIdOnly(row, columns)) return "id only";
  const [only, second] = row.cells.filter((cell) => cell !== null);
  if (apart || (second === undefined && isRemark(textOf(only ?? null)))) return "note";
  const hasLabel = columns.label >= 0 && (row.cells[columns.label] ?? null) !== null;
  const hasKey = columns.key >= 0 && /\d/.test(textOf(row.cells[columns.key] ?? null));
  return hasKey || hasLabel ? undefined : "note";
}

const NOTE =
  /^(?:note|notes|nb|n\.b\.|source|disclaimer|key|legend|prepared by|last updated|printed)\b|^[*†]/i;

const isRemark = (text: string): boolean => NOTE.test(text) || text.length > 100;

/** A row between entries whose only text is a remark. */
function remark(row: TableRow, count: number): LeftOutReason | undefined {
  const value = count === 1 ? row.cells.find((cell) => cell !== null) : undefined;
  return typeof value === "string" && isRemark(textOf(value)) ? "note" : undefined;
}

/** A row whose only cell is a text where ids or names begin, with a fuller row below it. */
function standsAlone(
  table: Table,
  { key }: KeyColumns,
  index: number,
  filled: readonly number[],
  usual: number,
): boolean {
  if (filled[index] !== 1 || usual < 3) return false;
  const cells = table.rows[index]?.cells ?? [];
  const column = cells.findIndex((cell) => cell !== null);
  const value = cells[column] ?? null;
  if (typeof value !== "string" || column > firstNamed(table)) return false;
  if (column === key && /\d/.test(value)) return false;
  return (filled[index + 1] ?? 0) > 1;
}

/** Where names stand first, a text alone may be an entry that nobody has filled in: only several of them are headings. */
function isHeading(index: number, alone: readonly number[], table: Table, { label }: KeyColumns): boolean {
  return alone.includes(index) && (label !== firstNamed(table) || alone.length >= 2);
}

const firstNamed = (table: Table): number =>
  Math.max(
    0,
    table.columns.findIndex((column) => !column.unnamed),
  );
