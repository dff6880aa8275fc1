import { MAX_COLUMNS, MAX_ROWS, between, lastColumn, lastRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import { rangeEdge } from "../../engine/regions";
import type { Direction } from "../../engine/regions";
import type { Sheet } from "../../engine/sheet";

/** A cell. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where Ctrl+Arrow goes from a cell; never past the last row and column that the grid offers, unless something is there. */
export function jumpFrom(
  sheet: Sheet,
  from: Place,
  direction: Direction,
  offered: { rows: number; columns: number },
): Place {
  const { row, column } = rangeEdge(sheet, from.row, from.column, direction);
  if (row === MAX_ROWS - 1) return { row: offered.rows - 1, column };
  if (column === MAX_COLUMNS - 1) return { row, column: offered.columns - 1 };
  return { row, column };
}

/** The selection after Ctrl+Shift+Arrow: its corner opposite to the active cell jumps. */
export function stretchedBy(
  sheet: Sheet,
  selected: Area,
  active: Place,
  direction: Direction,
  offered: { rows: number; columns: number },
): Area {
  const corner = movingCorner(selected, active);
  const vertical = direction === "Up" || direction === "Down";
  const from = vertical
    ? { row: corner.row, column: active.column }
    : { row: active.row, column: corner.column };
  const to = jumpFrom(sheet, from, direction, offered);
  return spanning(
    active,
    vertical ? { row: to.row, column: corner.column } : { row: corner.row, column: to.column },
  );
}

/** The corner of a selection that moves while the active cell stays. */
export const movingCorner = (selected: Area, active: Place): Place => ({
  row: active.row === selected.row ? lastRow(selected) : selected.row,
  column: active.column === selected.column ? lastColumn(selected) : selected.column,
});

/** The area between two corners, in whichever order. */
export const spanning = (a: Place, b: Place): Area =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
  );
