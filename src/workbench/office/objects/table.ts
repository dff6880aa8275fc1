import { area, lastRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import { guardUnprotected } from "../../engine/protection-guard";
import { refuse } from "../../engine/refusals";
import { dataArea } from "../../engine/structure-checks";
import { convertTable, setHeaders, setTotals } from "../../engine/table-states";
import { deleteTable, noteTable, renameTable, resizeTable } from "../../engine/tables";
import type { Table } from "../../engine/table";
import { locateOn } from "../addresses";
import { Cells } from "../cells";
import { isObject } from "../arguments";
import type { Method, ObjectType, Property } from "../object-type";
import { tableFilterMethods } from "./filters";
import type { TableOn } from "./kinds";
import { tableSubscriptions } from "./sheet-events";
import { TABLE_STYLES } from "./table-styles";

/** A switch of the table's looks. */
function look(
  key:
    | "highlightFirstColumn"
    | "highlightLastColumn"
    | "showBandedRows"
    | "showBandedColumns"
    | "showFilterButton",
): Property<TableOn> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, args, session) => {
      guardUnprotected(sheet);
      const value = args.flag(0, key);
      if (key === "showFilterButton" && !table.showHeaders) {
        refuse("InvalidOperation", "filter buttons need a header row");
      }
      table[key] = value;
      noteTable(session.workbook, sheet, table, "changed");
    },
  };
}

/** The header row of a table; a table without one has none to give. */
export function headerArea(table: Table): Area {
  if (!table.showHeaders) refuse("ItemNotFound", `table '${table.name}' shows no header row`);
  return area(table.area.row, table.area.column, 1, table.area.columns);
}

/** The totals row of a table; a table without one has none to give. */
export function totalsArea(table: Table): Area {
  if (!table.showTotals) refuse("ItemNotFound", `table '${table.name}' shows no totals row`);
  return area(lastRow(table.area), table.area.column, 1, table.area.columns);
}

const part =
  (find: (table: Table) => Area): Method<TableOn> =>
  ({ sheet, table }, _args, session) =>
    session.range(sheet, find(table));

export const tableType: ObjectType<TableOn> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  exists: ({ sheet, table }, session) =>
    session.workbook.sheets.includes(sheet) && sheet.tables.includes(table),
  properties: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, args, session) =>
        renameTable(session.workbook, sheet, table, args.text(0, "name")),
    },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ sheet, table }, args, session) =>
        setHeaders(session.workbook, sheet, table, args.flag(0, "showHeaders")),
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ sheet, table }, args, session) =>
        setTotals(session.workbook, sheet, table, args.flag(0, "showTotals")),
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, args, session) => {
        guardUnprotected(sheet);
        const style = args.text(0, "style");
        if (style !== "" && !TABLE_STYLES.includes(style))
          refuse("InvalidArgument", `no table style '${style}'`);
        table.style = style;
        noteTable(session.workbook, sheet, table, "changed");
      },
    },
    HighlightFirstColumn: look("highlightFirstColumn"),
    HighlightLastColumn: look("highlightLastColumn"),
    ShowBandedRows: look("showBandedRows"),
    ShowBandedColumns: look("showBandedColumns"),
    ShowFilterButton: look("showFilterButton"),
  },
  objects: {
    AutoFilter: (self, session) => session.make("AutoFilter", self),
    Sort: (self, session) => session.make("TableSort", self),
    Columns: (self, session) => session.make("TableColumnCollection", self),
    Rows: (self, session) => session.make("TableRowCollection", self),
    Worksheet: ({ sheet }, session) => session.make("Worksheet", sheet),
  },
  methods: {
    ...tableSubscriptions,
    ...tableFilterMethods,
    GetRange: part((table) => table.area),
    GetHeaderRowRange: part(headerArea),
    GetDataBodyRange: part(dataArea),
    GetTotalRowRange: part(totalsArea),
    Delete: ({ sheet, table }, _args, session) => deleteTable(session.workbook, sheet, table),
    ConvertToRange: ({ sheet, table }, _args, session) => {
      convertTable(session.workbook, sheet, table);
      return session.range(sheet, table.area);
    },
    Resize: ({ sheet, table }, args, session) => {
      const given = args.raw(0);
      const isCells = isObject(given) && given.self instanceof Cells;
      if (isCells && args.cells(0, "newRange").sheet !== sheet)
        refuse("InvalidArgument", "newRange is on another sheet");
      const to = isCells
        ? args.cells(0, "newRange").area
        : locateOn(session.workbook, sheet, args.text(0, "newRange"));
      resizeTable(session.workbook, sheet, table, to);
    },
  },
};
