import { parseAddress } from "../../engine/address";
import { area } from "../../engine/area";
import type { Area } from "../../engine/area";
import { refuse } from "../../engine/refusals";
import type { Workbook } from "../../engine/workbook";
import { NULL_OBJECT } from "../object-type";
import type { Method, ObjectType } from "../object-type";
import { settingsOf } from "./properties";

/** What is selected on the sheet that is shown. */
export function selectedAreas(workbook: Workbook): Area[] {
  const text = workbook.selections.get(workbook.activeSheetId) ?? "A1";
  const areas = text.split(",").map((part) => parseAddress(part)?.area);
  return areas.filter((one) => one !== undefined);
}

const firstSelected = (workbook: Workbook): Area => selectedAreas(workbook)[0] ?? area(0, 0);

const eventRange =
  (orNull: boolean): Method<Workbook> =>
  (_workbook, args, session) => {
    const cells = session.references.find(args.text(0, "referenceId"));
    if (cells && cells.areas.length > 0) return session.range(cells.sheet, cells.area);
    return orNull ? NULL_OBJECT : refuse("ItemNotFound", "the cells of the event are gone");
  };

export const workbookType: ObjectType<Workbook> = {
  name: "Workbook",
  properties: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    IsDirty: {
      get: (_workbook, session) => session.isDirty,
      set: (_workbook, args, session) => {
        session.isDirty = args.flag(0, "isDirty");
      },
    },
    CalculationEngineVersion: { get: () => 0 },
  },
  objects: {
    Application: (workbook, session) => session.make("Application", workbook),
    Names: (workbook, session) => session.make("NamedItemCollection", { workbook }),
    Properties: (workbook, session) => session.make("DocumentProperties", workbook),
    Protection: (workbook, session) => session.make("WorkbookProtection", workbook),
    Settings: (workbook, session) => session.make("SettingCollection", settingsOf(workbook)),
    Styles: (workbook, session) => session.make("StyleCollection", workbook),
    TableStyles: (workbook, session) => session.make("TableStyleCollection", workbook),
    Worksheets: (workbook, session) => session.make("WorksheetCollection", workbook),
    Tables: (workbook, session) => session.make("TableCollection", { tables: () => workbook.tables() }),
    _Runtime: (workbook, session) => session.make("Runtime", workbook),
  },
  methods: {
    GetSelectedRange: (workbook, _args, session) => {
      // https://learn.microsoft.com/javascript/api/excel/excel.workbook (getSelectedRange): several areas are refused.
      const areas = selectedAreas(workbook);
      if (areas.length > 1) refuse("InvalidSelection", "several ranges are selected");
      return session.range(workbook.activeSheet, firstSelected(workbook));
    },
    GetSelectedRanges: (workbook, _args, session) =>
      session.rangeAreas(workbook.activeSheet, selectedAreas(workbook)),
    GetActiveCell: (workbook, _args, session) => {
      const { row, column } = firstSelected(workbook);
      return session.range(workbook.activeSheet, area(row, column));
    },
    GetIsActiveCollabSession: () => false,
    _GetRangeForEventByReferenceId: eventRange(false),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange(true),
    _RemoveReference: (_workbook, args, session) => session.references.release(args.text(0, "referenceId")),
    _RemoveAllReferences: (_workbook, _args, session) => session.references.releaseAll(),
    _GetReferenceCount: (_workbook, _args, session) => session.references.count,
  },
};
