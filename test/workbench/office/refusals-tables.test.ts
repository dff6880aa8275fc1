import { describeRefusals } from "./support/refused";
import type { Refused } from "./support/refused";

const API = "https://learn.microsoft.com/javascript/api/excel/excel";
const ERRORS =
  "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const TABLE_NAMES =
  "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114";

const table = (sheet: Excel.Worksheet, address = "A1:B3", name = "Risks"): Excel.Table => {
  const made = sheet.tables.add(address, true);
  made.name = name;
  return made;
};

describeRefusals("refusals: tables, and cells that would tear them", [
  ...["1st", "has space", "A1", "R1C1", "c", "a-b", "x".repeat(256)].map((name): Refused => ({
    what: `the table name '${name.slice(0, 12)}'`,
    code: "InvalidArgument",
    source: TABLE_NAMES,
    act: (_context, sheet) => {
      table(sheet, "A1:B3", name);
    },
  })),
  {
    what: "two tables of one name",
    code: "ItemAlreadyExists",
    source: TABLE_NAMES,
    act: (_context, sheet) => {
      table(sheet, "A1:B3", "Risks");
      table(sheet, "D1:E3", "risks");
    },
  },
  {
    what: "a table over another",
    code: "MergedRangeConflict",
    source: ERRORS,
    act: (_context, sheet) => {
      table(sheet);
      sheet.tables.add("B2:C5", true);
    },
  },
  {
    what: "a table over merged cells",
    code: "MergedRangeConflict",
    source: ERRORS,
    act: (_context, sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.tables.add("A1:B3", true);
    },
  },
  {
    what: "merging cells of a table",
    code: "MergedRangeConflict",
    source: ERRORS,
    act: (_context, sheet) => {
      table(sheet);
      sheet.getRange("A2:B2").merge();
    },
  },
  {
    what: "resizing a table to another header row",
    code: "InvalidArgument",
    source: `${API}.table#excel-excel-table-resize-member(1)`,
    act: (_context, sheet) => {
      table(sheet).resize("A2:B5");
    },
  },
  {
    what: "resizing a table to where it is not",
    code: "InvalidArgument",
    source: `${API}.table#excel-excel-table-resize-member(1)`,
    act: (_context, sheet) => {
      table(sheet).resize("D1:E5");
    },
  },
  {
    what: "filter buttons without a header row",
    code: "InvalidOperation",
    source: `${API}.table#excel-excel-table-showfilterbutton-member`,
    act: (_context, sheet) => {
      const made = table(sheet);
      made.showHeaders = false;
      made.showFilterButton = true;
    },
  },
  {
    what: "deleting rows of a filtered table",
    code: "InsertDeleteConflict",
    source: `${API}.tablerowcollection#excel-excel-tablerowcollection-deleterowsat-member(1)`,
    act: (_context, sheet) => {
      const made = table(sheet);
      made.columns.getItemAt(0).filter.applyValuesFilter(["x"]);
      made.rows.deleteRowsAt(0, 1);
    },
  },
  {
    what: "inserting cells that would tear a table",
    code: "InsertDeleteConflict",
    source: ERRORS,
    act: (_context, sheet) => {
      table(sheet, "B2:C5");
      sheet.getRange("B3").insert("Down");
    },
  },
  {
    what: "deleting cells that would tear a table",
    code: "InsertDeleteConflict",
    source: ERRORS,
    act: (_context, sheet) => {
      table(sheet, "B2:C5");
      sheet.getRange("B1").delete("Up");
    },
  },
  {
    what: "deleting the header row of a table",
    code: "InsertDeleteConflict",
    source: ERRORS,
    act: (_context, sheet) => {
      table(sheet, "A2:B5");
      sheet.getRange("2:2").delete("Up");
    },
  },
  {
    what: "inserting when the last row holds something",
    code: "NonBlankCellOffSheet",
    source: ERRORS,
    act: (_context, sheet) => {
      sheet.getRange("A1048576").values = [["end"]];
      sheet.getRange("1:1").insert("Down");
    },
  },
  {
    what: "getting a totals row that is not shown",
    code: "ItemNotFound",
    source: ERRORS,
    act: (_context, sheet) => {
      table(sheet).getTotalRowRange().load("address");
    },
  },
]);
