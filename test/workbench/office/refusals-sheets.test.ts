import { describeRefusals } from "./support/refused";
import type { Refused } from "./support/refused";

const API = "https://learn.microsoft.com/javascript/api/excel/excel";
const ERRORS =
  "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const SHEET_NAMES =
  "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9";

describeRefusals("refusals: sheets", [
  ...[
    "x".repeat(32),
    "a:b",
    "a\\b",
    "a/b",
    "a?b",
    "a*b",
    "a[b",
    "a]b",
    "'quoted",
    "quoted'",
    "History",
    "",
  ].map((name): Refused => ({
    what: `the sheet name '${name}'`,
    code: "InvalidArgument",
    source: SHEET_NAMES,
    act: (_context, sheet) => {
      sheet.name = name;
    },
  })),
  {
    what: "a second sheet of the same name in another case",
    code: "ItemAlreadyExists",
    source: `${API}.worksheetcollection#excel-excel-worksheetcollection-add-member(1)`,
    act: (context) => {
      context.workbook.worksheets.add("SHEET1");
    },
  },
  {
    what: "deleting the only visible sheet",
    code: "InvalidOperation",
    source:
      "https://learn.microsoft.com/office/vba/api/excel.worksheet.delete (a workbook must contain at least one visible sheet)",
    act: (_context, sheet) => {
      sheet.delete();
    },
  },
  {
    what: "hiding the only visible sheet",
    code: "InvalidOperation",
    source:
      "https://support.microsoft.com/office/hide-or-unhide-worksheets-69f2701a-21f5-4186-87d7-341a8cf53344",
    act: (_context, sheet) => {
      sheet.visibility = "Hidden";
    },
  },
  {
    what: "deleting a very hidden sheet",
    code: "InvalidOperation",
    source: `${API}.worksheet#excel-excel-worksheet-delete-member(1)`,
    act: (context) => {
      const other = context.workbook.worksheets.add("Lists");
      other.visibility = "VeryHidden";
      other.delete();
    },
  },
  {
    what: "a position behind the last",
    code: "InvalidArgument",
    source: `${API}.worksheet#excel-excel-worksheet-position-member`,
    act: (_context, sheet) => {
      sheet.position = 1;
    },
  },
  {
    what: "showing a hidden sheet",
    code: "InvalidOperation",
    source: ERRORS,
    act: (context) => {
      const other = context.workbook.worksheets.add("Lists");
      other.visibility = "Hidden";
      other.activate();
    },
  },
]);
