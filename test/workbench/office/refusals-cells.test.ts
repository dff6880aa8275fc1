import { describeRefusals } from "./support/refused";

const API = "https://learn.microsoft.com/javascript/api/excel/excel";
const DOCS = "https://learn.microsoft.com/office/dev/add-ins/excel";
const ERRORS =
  "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";

describeRefusals("refusals: cells", [
  {
    what: "values with too few rows",
    code: "InvalidArgument",
    source: `${API}.range#excel-excel-range-values-member`,
    act: (_context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
    },
  },
  {
    what: "values with too many columns",
    code: "InvalidArgument",
    source: `${API}.range#excel-excel-range-values-member`,
    act: (_context, sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2, 3]];
    },
  },
  {
    what: "a large array of another shape, before any of it is written",
    code: "InvalidArgument",
    source: `${DOCS}/excel-add-ins-ranges-large`,
    act: (_context, sheet) => {
      sheet.getRange("A1:B2000").values = Array.from({ length: 1999 }, () => [1, 2]);
    },
  },
  {
    what: "null for all values",
    code: "InvalidArgument",
    source: `${DOCS}/excel-add-ins-blank-null-values`,
    act: (_context, sheet) => {
      sheet.getRange("A1").values = null as unknown as unknown[][];
    },
  },
  {
    what: "null for a colour",
    code: "InvalidArgument",
    source: `${DOCS}/excel-add-ins-blank-null-values`,
    act: (_context, sheet) => {
      sheet.getRange("A1").format.fill.color = null as unknown as string;
    },
  },
  {
    what: "values of whole columns",
    code: "InvalidArgument",
    source: `${DOCS}/excel-add-ins-ranges-unbounded`,
    act: (_context, sheet) => {
      sheet.getRange("A:B").values = "Due Date" as unknown as unknown[][];
    },
  },
  {
    what: "more than five million cells to write",
    code: "RangeExceedsLimit",
    source:
      "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
    act: (_context, sheet) => {
      sheet.getRangeByIndexes(0, 0, 1_000_000, 6).values = 0 as unknown as unknown[][];
    },
  },
  {
    what: "a formula that is none",
    code: "InvalidArgument",
    source: ERRORS,
    act: (_context, sheet) => {
      sheet.getRange("A1").formulas = [["=SUM("]];
    },
  },
  {
    what: "a structured reference to a table that is not there",
    code: "InvalidArgument",
    source:
      "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
    act: (_context, sheet) => {
      sheet.getRange("A1").formulas = [["=SUM(Nowhere[Budget])"]];
    },
  },
  {
    what: "a text that begins with a sign and is no formula",
    code: "InvalidArgument",
    source: `${API}.range#excel-excel-range-values-member`,
    act: (_context, sheet) => {
      sheet.getRange("A1").values = [["- see (annex"]];
    },
  },
  {
    what: "text longer than 32,767 characters",
    code: "InvalidArgument",
    source:
      "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3",
    act: (_context, sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
    },
  },
  {
    what: "an address that is none",
    code: "InvalidArgument",
    source: `${API}.worksheet#excel-excel-worksheet-getrange-member(1)`,
    act: (_context, sheet) => {
      sheet.getRange("not an address").load("address");
    },
  },
  {
    what: "an address of more than 8,192 characters",
    code: "InvalidArgument",
    source: `${API}.worksheet#excel-excel-worksheet-getrange-member(1)`,
    act: (_context, sheet) => {
      sheet.getRanges("A1,".repeat(3_000) + "A1").load("address");
      sheet.getRange("A".repeat(8_193)).load("address");
    },
  },
  {
    what: "a range pushed off the sheet",
    code: "InvalidArgument",
    source: `${API}.range#excel-excel-range-getoffsetrange-member(1)`,
    act: (_context, sheet) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
    },
  },
  {
    what: "a sheet that is not there",
    code: "ItemNotFound",
    source: ERRORS,
    act: (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
    },
  },
  {
    what: "the used cells of an empty range",
    code: "ItemNotFound",
    source: `${API}.range#excel-excel-range-getusedrange-member(1)`,
    act: (_context, sheet) => {
      sheet.getRange("A1:B2").getUsedRange().load("address");
    },
  },
  {
    what: "reading a range whose cells were deleted",
    code: "InvalidReference",
    source: ERRORS,
    act: async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.load("address");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      range.load("values");
    },
  },
]);
