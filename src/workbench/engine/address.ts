import { MAX_COLUMNS, MAX_ROWS, between, isEntireColumn, isEntireRow, lastColumn, lastRow } from "./area";
import type { Area } from "./area";

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`; the name must be letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell's address without a sheet: `B7`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** An area's address without a sheet, as Excel prints it: `B7`, `B7:C9`, `B:C`, `7:9`. */
export function areaName(a: Area): string {
  if (isEntireColumn(a)) return `${columnName(a.column)}:${columnName(lastColumn(a))}`;
  if (isEntireRow(a)) return `${a.row + 1}:${lastRow(a) + 1}`;
  const first = cellName(a.row, a.column);
  return a.rows === 1 && a.columns === 1 ? first : `${first}:${cellName(lastRow(a), lastColumn(a))}`;
}

/** A sheet's name as a formula writes it: quoted when it is not a plain word or could be read as a reference. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeReference = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*|TRUE|FALSE)$/i.test(name);
  return plain && !looksLikeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A parsed address: its area, and the sheet's name when the text names one. */
export interface ParsedAddress {
  readonly sheet?: string;
  readonly area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads `B7`, `$B$7:C9`, `B:C`, `7:9`, each with or without a sheet; undefined when the text is no address on a sheet. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : unquoteSheet(text.slice(0, bang));
  const parts = text
    .slice(bang + 1)
    .split(":")
    .map((part) => part.trim());
  const found = parts.length === 2 ? corners(parts[0] ?? "", parts[1] ?? "") : oneCell(parts);
  return found && (sheet === undefined ? { area: found } : { sheet, area: found });
}

function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function oneCell(parts: string[]): Area | undefined {
  const only = parts[0] ?? "";
  return parts.length === 1 && CELL.test(only) ? corners(only, only) : undefined;
}

function corners(from: string, to: string): Area | undefined {
  const cells = [CELL.exec(from), CELL.exec(to)];
  if (cells[0] && cells[1])
    return spanning(rowOf(cells[0][2]), colOf(cells[0][1]), rowOf(cells[1][2]), colOf(cells[1][1]));
  const columns = [COLUMN.exec(from), COLUMN.exec(to)];
  if (columns[0] && columns[1]) return spanning(0, colOf(columns[0][1]), MAX_ROWS - 1, colOf(columns[1][1]));
  const rows = [ROW.exec(from), ROW.exec(to)];
  if (rows[0] && rows[1]) return spanning(rowOf(rows[0][1]), 0, rowOf(rows[1][1]), MAX_COLUMNS - 1);
  return undefined;
}

const rowOf = (digits: string | undefined): number => Number(digits) - 1;
const colOf = (letters: string | undefined): number => columnIndex(letters ?? "");

function spanning(r1: number, c1: number, r2: number, c2: number): Area | undefined {
  const found = between(Math.min(r1, r2), Math.min(c1, c2), Math.max(r1, r2), Math.max(c1, c2));
  const onSheet =
    found.row >= 0 && found.column >= 0 && lastRow(found) < MAX_ROWS && lastColumn(found) < MAX_COLUMNS;
  return onSheet ? found : undefined;
}
