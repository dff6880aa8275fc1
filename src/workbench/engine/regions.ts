import { MAX_COLUMNS, MAX_ROWS, area, between, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

export type Direction = "Left" | "Right" | "Up" | "Down";

const filled = (sheet: Sheet, row: number, column: number): boolean => {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
};

/** The block of cells around a cell that blank rows and columns bound, as Ctrl+* selects it. */
export function surroundingRegion(sheet: Sheet, row: number, column: number): Area {
  let region = area(row, column);
  for (let grew = true; grew;) {
    grew = false;
    for (const side of SIDES) {
      for (let strip = side.strip(region); strip && anyFilled(sheet, strip); strip = side.strip(region)) {
        region = side.grow(region);
        grew = true;
      }
    }
  }
  return region;
}

function anyFilled(sheet: Sheet, strip: Area): boolean {
  let found = false;
  sheet.eachCell(strip, (cell) => {
    found ||= cell.value !== null || cell.formula !== undefined;
  });
  return found;
}

interface Side {
  /** The line of cells beside the region, with its corners: cells that touch only there belong to it as well. */
  readonly strip: (region: Area) => Area | undefined;
  readonly grow: (region: Area) => Area;
}

const wide = (region: Area, row: number): Area =>
  between(row, Math.max(0, region.column - 1), row, Math.min(MAX_COLUMNS - 1, lastColumn(region) + 1));
const tall = (region: Area, column: number): Area =>
  between(Math.max(0, region.row - 1), column, Math.min(MAX_ROWS - 1, lastRow(region) + 1), column);

const SIDES: readonly Side[] = [
  {
    strip: (r) => (lastRow(r) + 1 < MAX_ROWS ? wide(r, lastRow(r) + 1) : undefined),
    grow: (r) => ({ ...r, rows: r.rows + 1 }),
  },
  {
    strip: (r) => (r.row > 0 ? wide(r, r.row - 1) : undefined),
    grow: (r) => ({ ...r, row: r.row - 1, rows: r.rows + 1 }),
  },
  {
    strip: (r) => (lastColumn(r) + 1 < MAX_COLUMNS ? tall(r, lastColumn(r) + 1) : undefined),
    grow: (r) => ({ ...r, columns: r.columns + 1 }),
  },
  {
    strip: (r) => (r.column > 0 ? tall(r, r.column - 1) : undefined),
    grow: (r) => ({ ...r, column: r.column - 1, columns: r.columns + 1 }),
  },
];

const STEPS: Record<Direction, readonly [number, number]> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl+Arrow goes from a cell: the end of a filled run, else the next filled cell, else the sheet's edge. */
export function rangeEdge(sheet: Sheet, row: number, column: number, direction: Direction): Area {
  const [down, across] = STEPS[direction];
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  let [r, c] = [row + down, column + across];
  if (!inside(r, c)) return area(row, column);
  if (filled(sheet, row, column) && filled(sheet, r, c)) {
    while (inside(r + down, c + across) && filled(sheet, r + down, c + across))
      [r, c] = [r + down, c + across];
    return area(r, c);
  }
  while (inside(r + down, c + across) && !filled(sheet, r, c)) [r, c] = [r + down, c + across];
  return area(r, c);
}
