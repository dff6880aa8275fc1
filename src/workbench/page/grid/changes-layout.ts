import { cellCount, lastColumn, lastRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { ModelChange } from "../../engine/change";
import type { Sheet } from "../../engine/sheet";

/** Above this many cells an edit is taken to change heights, without looking. */
const MANY = 5000;

/** Whether a change may move rows and columns on the screen. */
export function changesLayout(
  change: ModelChange,
  sheet: Sheet,
  offered: { rows: number; columns: number },
): boolean {
  switch (change.kind) {
    case "calculated":
      return false;
    case "edited":
      return beyond(change.area, offered) || cellCount(change.area) > MANY || wraps(sheet, change.area);
    case "sheet":
      return change.how === "layout" || change.how === "shown";
    case "object":
      return change.what === "filter" || change.what === "table";
    default:
      return true;
  }
}

const beyond = (area: Area, offered: { rows: number; columns: number }): boolean =>
  lastRow(area) >= offered.rows || lastColumn(area) >= offered.columns;

function wraps(sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (sheet.style(row, column).alignment?.wrapText) return true;
    }
  }
  return false;
}
