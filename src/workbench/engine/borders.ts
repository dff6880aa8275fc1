import { area as makeArea, isEntireColumn, isEntireRow, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { eachLook, restyle } from "./formats";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import type { Border, Edge, Style } from "./style";
import type { Workbook } from "./workbook";

/** The borders of a range: its outline, the lines between its cells, and diagonals through them. */
export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type Side = (typeof SIDES)[number];

/** Which cells of an area draw one of its sides, and with which of their own edges. */
function cellsOf(area: Area, side: Side): { cells: Area; edge: Edge } | undefined {
  switch (side) {
    case "EdgeTop":
      return { cells: { ...area, rows: 1 }, edge: side };
    case "EdgeBottom":
      return { cells: { ...area, row: lastRow(area), rows: 1 }, edge: side };
    case "EdgeLeft":
      return { cells: { ...area, columns: 1 }, edge: side };
    case "EdgeRight":
      return { cells: { ...area, column: lastColumn(area), columns: 1 }, edge: side };
    case "InsideHorizontal":
      // Whole columns stay whole: a million cells would otherwise get a look of their own.
      if (isEntireColumn(area)) return { cells: area, edge: "EdgeBottom" };
      return area.rows < 2 ? undefined : { cells: { ...area, rows: area.rows - 1 }, edge: "EdgeBottom" };
    case "InsideVertical":
      if (isEntireRow(area)) return { cells: area, edge: "EdgeRight" };
      return area.columns < 2
        ? undefined
        : { cells: { ...area, columns: area.columns - 1 }, edge: "EdgeRight" };
    default:
      return { cells: area, edge: side };
  }
}

/** Draws, changes or (undefined) takes away one side of an area. */
export function setBorder(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  side: Side,
  change: (before: Border | undefined) => Border | undefined,
): void {
  const target = cellsOf(area, side);
  // As VBA's Borders(xlInsideHorizontal) of a single row: there is no such line to draw.
  if (!target) return refuse("InvalidArgument", `the range has no ${side} border`);
  restyle(workbook, sheet, target.cells, (style) =>
    withEdge(style, target.edge, change(style.borders?.[target.edge])),
  );
  const beyond = change(undefined) === undefined ? neighbour(area, side) : undefined;
  // The line between two cells may belong to either: taking it away takes it from both.
  if (beyond) restyle(workbook, sheet, beyond.cells, (style) => withEdge(style, beyond.edge, undefined));
}

const OPPOSITE: Partial<Record<Side, Edge>> = {
  EdgeTop: "EdgeBottom",
  EdgeBottom: "EdgeTop",
  EdgeLeft: "EdgeRight",
  EdgeRight: "EdgeLeft",
  InsideHorizontal: "EdgeTop",
  InsideVertical: "EdgeLeft",
};

function neighbour(area: Area, side: Side): { cells: Area; edge: Edge } | undefined {
  const edge = OPPOSITE[side];
  const { row, column, rows, columns } = area;
  const outside: Partial<Record<Side, Area>> = {
    EdgeTop: makeArea(row - 1, column, 1, columns),
    EdgeBottom: makeArea(row + rows, column, 1, columns),
    EdgeLeft: makeArea(row, column - 1, rows, 1),
    EdgeRight: makeArea(row, column + columns, rows, 1),
    InsideHorizontal: makeArea(row + 1, column, rows - 1, columns),
    InsideVertical: makeArea(row, column + 1, rows, columns - 1),
  };
  const cells = outside[side];
  const exists = cells && cells.row >= 0 && cells.column >= 0 && cells.rows > 0 && cells.columns > 0;
  const isWhole = isEntireColumn(area) || isEntireRow(area);
  return edge && exists && !isWhole ? { cells, edge } : undefined;
}

/** A look with another line on one of its edges. */
export function withEdge(style: Style, edge: Edge, border: Border | undefined): Style {
  const borders: Partial<Record<Edge, Border>> = { ...style.borders };
  if (border) borders[edge] = border;
  else delete borders[edge];
  const plain: { borders?: Style["borders"] } & Style = { ...style };
  delete plain.borders;
  return Object.keys(borders).length === 0 ? plain : { ...plain, borders };
}

/** What the lines of one side agree on: a border, none (null), or undefined when they differ in what is picked. */
export function commonBorder<T>(
  sheet: Sheet,
  areas: readonly Area[],
  side: Side,
  pick: (border: Border | undefined) => T,
): T | undefined {
  let found: { value: T } | undefined;
  let mixed = false;
  for (const area of areas) {
    const target = cellsOf(area, side);
    if (!target) continue;
    eachLook(sheet, target.cells, (style) => {
      const value = pick(style.borders?.[target.edge]);
      if (found && found.value !== value) mixed = true;
      found ??= { value };
      return !mixed;
    });
  }
  if (mixed) return undefined;
  return found ? found.value : pick(undefined);
}
