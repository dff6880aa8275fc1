import { MAX_COLUMNS, MAX_ROWS, area as makeArea, lastColumn, lastRow } from "../../engine/area";
import type { Sheet } from "../../engine/sheet";
import { movingCorner, spanning } from "./jump";
import type { Place } from "./jump";
import type { Selection, SelectionSync } from "./selection";

/** What the keys need to know of the grid. */
export interface KeyTarget {
  readonly sheet: () => Sheet;
  readonly selection: SelectionSync;
  /** Rows that fit on the screen. */
  readonly page: () => number;
  readonly nextSheet: (step: 1 | -1) => void;
  /** Opens the list of the active cell, if it has one. */
  readonly openList: () => boolean;
  /** Edits the last cell, to empty it and type anew. */
  readonly offered: () => { rows: number; columns: number };
}

/** Handles the keys of Excel that Univer does not know; answers whether the key was one of them. */
export function handleKey(event: KeyboardEvent, target: KeyTarget): boolean {
  const control = event.ctrlKey || event.metaKey;
  if (event.altKey) return event.key === "ArrowDown" && target.openList();
  const now = target.selection.current();
  if (control && (event.key === "PageDown" || event.key === "PageUp")) {
    target.nextSheet(event.key === "PageDown" ? 1 : -1);
    return true;
  }
  const to = destination(event.key, control, now, target, event.shiftKey);
  if (to) {
    if (event.shiftKey) target.selection.select([spanning(now.active, to)], now.active);
    else target.selection.select([makeArea(to.row, to.column)]);
    return true;
  }
  return event.key === " " && selectBand(control, event.shiftKey, now, target.selection);
}

function destination(
  key: string,
  control: boolean,
  now: Selection,
  target: KeyTarget,
  stretch: boolean,
): Place | undefined {
  const [area = makeArea(0, 0)] = now.areas;
  const from = stretch ? movingCorner(area, now.active) : now.active;
  const { frozen } = target.sheet();
  switch (key) {
    case "Home":
      return { row: control ? frozen.rows : from.row, column: frozen.columns };
    case "End": {
      if (!control) return undefined;
      const used = target.sheet().usedArea(true);
      return used ? { row: lastRow(used), column: lastColumn(used) } : { row: 0, column: 0 };
    }
    case "PageDown":
      return { row: Math.min(target.offered().rows - 1, from.row + target.page()), column: from.column };
    case "PageUp":
      return { row: Math.max(0, from.row - target.page()), column: from.column };
    default:
      return undefined;
  }
}

/** Ctrl+Space selects columns, Shift+Space rows. */
function selectBand(control: boolean, shift: boolean, now: Selection, selection: SelectionSync): boolean {
  const [area] = now.areas;
  if (!area || control === shift) return false;
  selection.select(
    [
      control
        ? makeArea(0, area.column, MAX_ROWS, area.columns)
        : makeArea(area.row, 0, area.rows, MAX_COLUMNS),
    ],
    now.active,
  );
  return true;
}
