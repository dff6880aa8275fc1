import type { Anchor } from "../../engine/anchor";
import type { Area } from "../../engine/area";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";

/** The cells under something that stays in the file in its own words, so that it can follow when they move. */
export interface Held {
  readonly anchor: Anchor;
  readonly before: Area;
}

/** Holds on to cells of a sheet. */
export function hold(workbook: Workbook, sheet: Sheet, area: Area): Held {
  const anchor: Anchor = { sheet, areas: [area] };
  workbook.anchors.add(anchor);
  return { anchor, before: area };
}

/** Where the cells are now; undefined once they were deleted. */
export const now = ({ anchor }: Held): Area | undefined => anchor.areas[0];

/** True when the cells are where they were. */
export function still(held: Held): boolean {
  const area = now(held);
  const { row, column, rows, columns } = held.before;
  return area?.row === row && area.column === column && area.rows === rows && area.columns === columns;
}
