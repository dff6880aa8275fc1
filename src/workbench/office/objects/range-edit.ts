import { areaName } from "../../engine/address";
import { activateSheet } from "../../engine/sheets";
import { deleteCells, insertCells } from "../../engine/structure";
import type { Cells } from "../cells";
import type { Method } from "../object-type";

/** What changes the cells of a Range as a whole. */
export const editMethods: Readonly<Record<string, Method<Cells>>> = {
  Insert: ({ sheet, area }, args, session) => {
    insertCells(session.workbook, sheet, area, args.word(0, "shift", ["Down", "Right"] as const));
    return session.range(sheet, area);
  },
  Delete: ({ sheet, area }, args, session) => {
    deleteCells(session.workbook, sheet, area, args.word(0, "shift", ["Up", "Left"] as const));
  },
  Select: ({ sheet, area }, _args, session) => {
    const { workbook } = session;
    activateSheet(workbook, sheet);
    if (workbook.selections.get(sheet.id) === areaName(area)) return;
    workbook.selections.set(sheet.id, areaName(area));
    workbook.note({ kind: "sheet", sheet: sheet.id, how: "selected" });
  },
};
