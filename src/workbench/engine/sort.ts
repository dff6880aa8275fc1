import { area as makeArea, intersect, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { compareTexts } from "./calc/coerce";
import { numberOfText } from "./calc/text-number";
import { shiftFormula } from "./calc/rewrite";
import type { Cell } from "./cell";
import { guardArrays, guardCells, guardPermission } from "./protection-guard";
import { refuse } from "./refusals";
import { CellError } from "./scalar";
import type { Scalar } from "./scalar";
import type { Sheet } from "./sheet";
import { checkNoTableEdges } from "./structure-checks";
import type { Workbook } from "./workbook";

/** One key of a sort: the column (or row, when sorting from left to right) counted from the area's first. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
  /** Texts that look like numbers sort as numbers. */
  readonly textAsNumber: boolean;
}

export interface SortOptions {
  readonly matchCase: boolean;
  /** Sort columns by the values in rows. */
  readonly leftToRight: boolean;
}

/**
 * Sorts the visible lines of an area: numbers, texts, booleans, errors, and blanks always last, as Excel orders them.
 * https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
 */
export function sortArea(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  options: SortOptions,
): void {
  guardPermission(sheet, "allowSort");
  guardCells(sheet, area);
  guardArrays(sheet, area);
  if (sheet.merges.some((merge) => intersect(merge, area)))
    refuse("InvalidOperation", "merged cells cannot be sorted");
  checkNoTableEdges(sheet, area);
  const count = options.leftToRight ? area.columns : area.rows;
  const across = options.leftToRight ? area.rows : area.columns;
  if (keys.length === 0) refuse("InvalidArgument", "a sort needs a field");
  if (keys.some(({ key }) => key < 0 || key >= across))
    refuse("InvalidArgument", "a key is outside the range");

  const bands = options.leftToRight ? sheet.columns : sheet.rowBands;
  const first = options.leftToRight ? area.column : area.row;
  const places = Array.from({ length: count }, (_, index) => index).filter(
    (index) => !bands.get(first + index)?.hidden,
  );
  const valueAt = (line: number, key: number): Scalar =>
    options.leftToRight
      ? sheet.value(area.row + key, area.column + line)
      : sheet.value(area.row + line, area.column + key);
  const compare = (a: number, b: number): number => {
    for (const key of keys) {
      const order = compareValues(valueAt(a, key.key), valueAt(b, key.key), key, options.matchCase);
      if (order !== 0) return order;
    }
    return a - b;
  };
  const sorted = [...places].sort(compare);
  moveLines(sheet, area, places, sorted, options.leftToRight);
  workbook.note({ kind: "edited", sheet: sheet.id, area });
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

function rank(value: Scalar): number {
  if (value instanceof CellError) return 3;
  if (value === null) return 4;
  return RANKS[typeof value as keyof typeof RANKS];
}

function compareValues(left: Scalar, right: Scalar, key: SortKey, matchCase: boolean): number {
  const read = (value: Scalar): Scalar =>
    key.textAsNumber && typeof value === "string" ? (numberOfText(value) ?? value) : value;
  const [a, b] = [read(left), read(right)];
  // Blanks come last in either direction.
  if (a === null || b === null) return rank(a) === rank(b) ? 0 : a === null ? 1 : -1;
  const order = rank(a) - rank(b) || compareSame(a, b, matchCase);
  return key.ascending ? order : -order;
}

function compareSame(a: Scalar, b: Scalar, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string") {
    return compareTexts(a, b) || (matchCase ? (a < b ? 1 : a > b ? -1 : 0) : 0);
  }
  if (a instanceof CellError || b instanceof CellError) return 0;
  return Number(a) - Number(b);
}

/** Puts lines in a new order; formulas go along as if they were copied, so that references in their line follow. */
function moveLines(
  sheet: Sheet,
  area: Area,
  places: readonly number[],
  order: readonly number[],
  leftToRight: boolean,
): void {
  const lineArea = (line: number): Area =>
    leftToRight
      ? makeArea(area.row, area.column + line, area.rows, 1)
      : makeArea(area.row + line, area.column, 1, area.columns);
  const lines = new Map(order.map((line) => [line, cellsOf(sheet, lineArea(line))]));
  for (const [index, place] of places.entries()) {
    const from = order[index];
    if (from === undefined || from === place) continue;
    const [source, target] = [lineArea(from), lineArea(place)];
    const cells = lines.get(from) ?? [];
    let at = 0;
    for (let row = target.row; row <= lastRow(target); row++) {
      for (let column = target.column; column <= lastColumn(target); column++) {
        const cell = cells[at++];
        const [down, right] = [source.row - target.row, source.column - target.column];
        sheet.setCell(row, column, cell && moved(cell, row + down, column + right, row, column));
      }
    }
  }
}

function cellsOf(sheet: Sheet, line: Area): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (let row = line.row; row <= lastRow(line); row++) {
    for (let column = line.column; column <= lastColumn(line); column++) cells.push(sheet.cell(row, column));
  }
  return cells;
}

function moved(cell: Cell, fromRow: number, fromColumn: number, row: number, column: number): Cell {
  if (cell.formula === undefined) return { ...cell };
  return { ...cell, formula: shiftFormula(cell.formula, fromRow, fromColumn, row, column) };
}
