import { commonBorder, setBorder } from "../engine/borders";
import { commonLook, restyle } from "../engine/formats";
import type { Workbook } from "../engine/workbook";
import type { Cells } from "./cells";
import type { BorderTarget, StyleTarget } from "./style-target";

/** The looks of a range's cells. */
export function cellsTarget(workbook: Workbook, cells: Cells): StyleTarget {
  return {
    common: (pick) => commonLook(cells.sheet, cells.areas, pick),
    change: (change) => {
      for (const area of cells.areas) restyle(workbook, cells.sheet, area, change);
    },
  };
}

/** The borders of a range: its outline and the lines inside it. */
export function cellsBorders(workbook: Workbook, cells: Cells): BorderTarget {
  return {
    common: (side, pick) => commonBorder(cells.sheet, cells.areas, side, pick),
    change: (side, change) => {
      for (const area of cells.areas) setBorder(workbook, cells.sheet, area, side, change);
    },
  };
}
