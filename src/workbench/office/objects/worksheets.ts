import { refuse } from "../../engine/refusals";
import type { Sheet } from "../../engine/sheet";
import { addSheet } from "../../engine/sheets";
import type { Workbook } from "../../engine/workbook";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import type { Session } from "../session";
import { sheetCollectionSubscriptions } from "./sheet-events";

const make = (session: Session, sheet: Sheet): HostObject => session.make("Worksheet", sheet);

/** A sheet by its name or id. */
export function findSheet(workbook: Workbook, key: string): Sheet | undefined {
  return workbook.sheetById(key) ?? workbook.sheetByName(key);
}

function visible(workbook: Workbook, only: boolean): Sheet[] {
  return only ? workbook.sheets.filter((sheet) => sheet.visibility === "Visible") : workbook.sheets;
}

export const worksheetCollectionType: ObjectType<Workbook> = {
  name: "WorksheetCollection",
  items: (workbook, session) => workbook.sheets.map((sheet) => make(session, sheet)),
  index: (workbook, args, session) => {
    const key = args.text(0, "key");
    return make(session, findSheet(workbook, key) ?? refuse("ItemNotFound", `no sheet '${key}'`));
  },
  methods: {
    ...sheetCollectionSubscriptions,
    Add: (workbook, args, session) => make(session, addSheet(workbook, args.optionalText(0, "name"))),
    GetActiveWorksheet: (workbook, _args, session) => make(session, workbook.activeSheet),
    GetCount: (workbook, args) => visible(workbook, args.flag(0, "visibleOnly", false)).length,
    GetFirst: (workbook, args, session) =>
      make(session, visible(workbook, args.flag(0, "visibleOnly", false))[0] ?? workbook.activeSheet),
    GetLast: (workbook, args, session) =>
      make(session, visible(workbook, args.flag(0, "visibleOnly", false)).at(-1) ?? workbook.activeSheet),
    GetItemOrNullObject: (workbook, args, session) => {
      const sheet = findSheet(workbook, args.text(0, "key"));
      return sheet ? make(session, sheet) : NULL_OBJECT;
    },
  },
};
