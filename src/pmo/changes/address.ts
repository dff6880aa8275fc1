import type { Place } from "./content";

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** A cell's address as Excel shows it, from its zero-based place: `F12`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A sheet's name as formulas and addresses write it; quoted always, which Excel accepts for every name. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** `'KPI Summary'!F12`. */
export const fullAddress = (sheet: string, row: number, column: number): string =>
  `${quotedSheet(sheet)}!${cellAddress(row, column)}`;

/** `B4:F12`, or `B4` for one cell. */
export function placeAddress({ row, column, rows, columns }: Place): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `'PMO Setup'!$C$8`, which keeps its meaning wherever it is copied. */
export const absoluteAddress = (sheet: string, row: number, column: number): string =>
  `${quotedSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;

/** `'Findings'!$D:$D`, a whole column. */
export const absoluteColumn = (sheet: string, column: number): string =>
  `${quotedSheet(sheet)}!$${columnLetters(column)}:$${columnLetters(column)}`;
