import { area } from "../../engine/area";
import type { Area } from "../../engine/area";
import { refuse } from "../../engine/refusals";
import { Sheet } from "../../engine/sheet";
import type { Visibility } from "../../engine/sheet";
import { copySheet } from "../../engine/sheet-copy";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../engine/sheets";
import { colour } from "../colours";
import { WHOLE_SHEET, locateAll, locateOn } from "../addresses";
import type { Args } from "../arguments";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, Method, ObjectType, Property } from "../object-type";
import type { Session } from "../session";
import { sheetPropertiesOf } from "./properties";
import { onSheet } from "./range-address";
import { sheetFindMethods } from "./range-find";
import { sheetSubscriptions } from "./sheet-events";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

/** A change of how a sheet looks as a whole: its panes, gridlines, page. */
export function noteLayout(session: Session, sheet: Sheet): void {
  session.workbook.note({ kind: "sheet", sheet: sheet.id, how: "layout" });
}

const properties: Readonly<Record<string, Property<Sheet>>> = {
  Id: { get: (sheet) => sheet.id },
  Name: {
    get: (sheet) => sheet.name,
    set: (sheet, args, session) => renameSheet(session.workbook, sheet, args.text(0, "name")),
  },
  Position: {
    get: (sheet, session) => session.workbook.sheets.indexOf(sheet),
    set: (sheet, args, session) => moveSheet(session.workbook, sheet, args.integer(0, "position")),
  },
  Visibility: {
    get: (sheet) => sheet.visibility,
    set: (sheet, args, session) =>
      setVisibility(session.workbook, sheet, args.word(0, "visibility", VISIBILITIES)),
  },
  TabColor: {
    // Null while the sheet is hidden: https://learn.microsoft.com/javascript/api/excel/excel.worksheet (tabColor).
    get: (sheet) => (sheet.visibility === "Visible" ? sheet.tabColor : null),
    set: (sheet, args, session) => {
      const given = args.text(0, "tabColor");
      sheet.tabColor = given === "" ? "" : colour(given, "tabColor");
      noteLayout(session, sheet);
    },
  },
  TabId: { get: (sheet) => Number.parseInt(sheet.id.slice(-13, -1), 16) },
  StandardHeight: { get: (sheet) => sheet.standardHeight },
  StandardWidth: {
    get: (sheet) => sheet.standardWidth,
    set: (sheet, args, session) => {
      sheet.standardWidth = args.number(0, "standardWidth");
      noteLayout(session, sheet);
    },
  },
  ShowGridlines: { get: (sheet) => sheet.showGridlines, set: setGridlines },
  ShowHeadings: { get: (sheet) => sheet.showHeadings, set: setHeadings },
  // The client sets these two under other names than it reads them.
  Gridlines: { set: setGridlines },
  Headings: { set: setHeadings },
  EnableCalculation: {
    get: () => true,
    set: (_sheet, args) => {
      if (!args.flag(0, "enableCalculation")) {
        refuse("ApiNotFound", "Worksheet.enableCalculation = false is not implemented by the embedded host");
      }
    },
  },
};

function setGridlines(sheet: Sheet, args: Args, session: Session): void {
  sheet.showGridlines = args.flag(0, "showGridlines");
  noteLayout(session, sheet);
}

function setHeadings(sheet: Sheet, args: Args, session: Session): void {
  sheet.showHeadings = args.flag(0, "showHeadings");
  noteLayout(session, sheet);
}

function neighbour(step: 1 | -1, orNull: boolean): Method<Sheet> {
  return (sheet, args, session) => {
    const { sheets } = session.workbook;
    const wanted = args.flag(0, "visibleOnly", false);
    for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
      const one = sheets[at];
      if (one && (!wanted || one.visibility === "Visible")) return session.make("Worksheet", one);
    }
    return orNull ? NULL_OBJECT : refuse("ItemNotFound", "there is no sheet beside it");
  };
}

function usedRange(sheet: Sheet, args: Args): Area | undefined {
  return sheet.usedArea(args.flag(0, "valuesOnly", false));
}

const ranges: Readonly<Record<string, Method<Sheet>>> = {
  GetRange: (sheet, args, session) => {
    const address = args.optionalText(0, "address");
    const found = address === undefined ? WHOLE_SHEET : locateOn(session.workbook, sheet, address);
    return session.range(sheet, found);
  },
  GetRangeByIndexes: (sheet, args, session) => {
    const found = area(
      args.integer(0, "startRow"),
      args.integer(1, "startColumn"),
      args.integer(2, "rowCount"),
      args.integer(3, "columnCount"),
    );
    return session.range(sheet, onSheet(found));
  },
  GetCell: (sheet, args, session) =>
    session.range(sheet, onSheet(area(args.integer(0, "row"), args.integer(1, "column")))),
  GetRanges: (sheet, args, session) => {
    const address = args.optionalText(0, "address");
    const found = address === undefined ? [WHOLE_SHEET] : locateAll(session.workbook, sheet, address);
    return session.rangeAreas(sheet, found);
  },
  // A blank sheet answers with its first cell: https://learn.microsoft.com/javascript/api/excel/excel.worksheet
  GetUsedRange: (sheet, args, session) => session.range(sheet, usedRange(sheet, args) ?? area(0, 0)),
  GetUsedRangeOrNullObject: (sheet, args, session) => {
    const found = usedRange(sheet, args);
    return found ? session.range(sheet, found) : NULL_OBJECT;
  },
};

/** Where a copy goes: Excel puts it first unless told otherwise. */
const copy: Method<Sheet> = (sheet, args, session) => {
  const { workbook } = session;
  const type = args.word(0, "positionType", ["None", "Before", "After", "Beginning", "End"] as const, "None");
  const beside = type === "Before" || type === "After";
  const relative = beside ? args.sheet(1, "relativeTo", isSheet) : sheet;
  const at = workbook.sheets.indexOf(relative);
  const position = { None: 0, Beginning: 0, End: workbook.sheets.length, Before: at, After: at + 1 }[type];
  session.recalculation.settle();
  return session.make("Worksheet", copySheet(workbook, sheet, position));
};

const isSheet = (self: unknown): self is Sheet => self instanceof Sheet;

const byId: Method<Sheet> = (_sheet, args, session): HostObject => {
  const id = args.text(0, "id");
  return session.make(
    "Worksheet",
    session.workbook.sheetById(id) ?? refuse("ItemNotFound", `no sheet '${id}'`),
  );
};

export const worksheetType: ObjectType<Sheet> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  exists: (sheet, session) => session.workbook.sheets.includes(sheet),
  properties,
  objects: {
    AutoFilter: (sheet, session) => session.make("AutoFilter", { sheet }),
    Charts: (sheet, session) => session.make("ChartCollection", sheet),
    CustomProperties: (sheet, session) =>
      session.make("WorksheetCustomPropertyCollection", sheetPropertiesOf(sheet)),
    FreezePanes: (sheet, session) => session.make("WorksheetFreezePanes", sheet),
    HorizontalPageBreaks: (sheet, session) => session.make("PageBreakCollection", { sheet, rows: true }),
    VerticalPageBreaks: (sheet, session) => session.make("PageBreakCollection", { sheet, rows: false }),
    Names: (sheet, session) => session.make("NamedItemCollection", { workbook: session.workbook, sheet }),
    PageLayout: (sheet, session) => session.make("PageLayout", sheet),
    Protection: (sheet, session) => session.make("WorksheetProtection", sheet),
    Tables: (sheet, session) =>
      session.make("TableCollection", {
        sheet,
        tables: () => sheet.tables.map((table) => ({ sheet, table })),
      }),
  },
  methods: {
    ...ranges,
    ...sheetSubscriptions,
    ...sheetFindMethods,
    Calculate: (_sheet, args, session) =>
      args.flag(0, "markAllDirty", false)
        ? session.recalculation.calculateAll()
        : session.recalculation.calculate(),
    Copy: copy,
    Activate: (sheet, _args, session) => activateSheet(session.workbook, sheet),
    Delete: (sheet, _args, session) => deleteSheet(session.workbook, sheet),
    GetNext: neighbour(1, false),
    GetNextOrNullObject: neighbour(1, true),
    GetPrevious: neighbour(-1, false),
    GetPreviousOrNullObject: neighbour(-1, true),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
  },
};
