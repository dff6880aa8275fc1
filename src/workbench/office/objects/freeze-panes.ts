import {
  MAX_COLUMNS,
  MAX_ROWS,
  area,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
} from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Sheet } from "../../engine/sheet";
import type { Args } from "../arguments";
import { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import type { Session } from "../session";
import { refuse } from "../../engine/refusals";
import { otherArea } from "./range-address";

function freeze(sheet: Sheet, session: Session, rows: number, columns: number): void {
  if (rows >= MAX_ROWS || columns >= MAX_COLUMNS)
    refuse("InvalidArgument", "something must be left to scroll");
  sheet.frozen = { rows, columns };
  session.workbook.note({ kind: "sheet", sheet: sheet.id, how: "layout" });
}

/** The frozen rows, columns, or the cells of both. */
function location({ frozen: { rows, columns } }: Sheet): Area | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return area(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS);
}

const locationOf = (sheet: Sheet, _args: Args, session: Session): HostObject => {
  const found = location(sheet);
  return found ? session.range(sheet, found) : NULL_OBJECT;
};

export const freezePanesType: ObjectType<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheet, args, session) => {
      if (!args.has(0)) return freeze(sheet, session, 0, 0);
      const at = otherArea(new Cells("Range", sheet, []), args, 0, "frozenRange", session);
      freeze(
        sheet,
        session,
        isEntireColumn(at) ? 0 : lastRow(at) + 1,
        isEntireRow(at) ? 0 : lastColumn(at) + 1,
      );
    },
    FreezeRows: (sheet, args, session) =>
      freeze(sheet, session, args.has(0) ? args.integer(0, "count", 0) : 1, 0),
    FreezeColumns: (sheet, args, session) =>
      freeze(sheet, session, 0, args.has(0) ? args.integer(0, "count", 0) : 1),
    Unfreeze: (sheet, _args, session) => freeze(sheet, session, 0, 0),
    GetLocation: (sheet, args, session) => {
      const found = locationOf(sheet, args, session);
      return found.isNull ? refuse("ItemNotFound", "no panes are frozen") : found;
    },
    GetLocationOrNullObject: locationOf,
  },
};
