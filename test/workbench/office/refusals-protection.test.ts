import { describeRefusals } from "./support/refused";

const API = "https://learn.microsoft.com/javascript/api/excel/excel";
const PROTECT =
  "https://support.microsoft.com/office/lock-or-unlock-specific-areas-of-a-protected-worksheet-75481b72-db8a-4267-8c43-042a5f2cd93a";

const protectedSheet = (sheet: Excel.Worksheet, options: Excel.WorksheetProtectionOptions = {}): void =>
  sheet.protection.protect(options);

describeRefusals("refusals: protection", [
  {
    what: "writing a locked cell of a protected sheet",
    code: "AccessDenied",
    source: PROTECT,
    act: (_context, sheet) => {
      protectedSheet(sheet);
      sheet.getRange("A1").values = [[1]];
    },
  },
  {
    what: "formatting on a protected sheet",
    code: "AccessDenied",
    source: `${API}.worksheetprotectionoptions`,
    act: (_context, sheet) => {
      protectedSheet(sheet);
      sheet.getRange("A1").format.fill.color = "red";
    },
  },
  {
    what: "inserting rows on a protected sheet",
    code: "AccessDenied",
    source: `${API}.worksheetprotectionoptions`,
    act: (_context, sheet) => {
      protectedSheet(sheet, { allowInsertColumns: true });
      sheet.getRange("1:1").insert("Down");
    },
  },
  {
    what: "a table on a protected sheet",
    code: "AccessDenied",
    source: PROTECT,
    act: (_context, sheet) => {
      protectedSheet(sheet);
      sheet.tables.add("A1:B2", true);
    },
  },
  {
    what: "protecting a protected sheet",
    code: "AccessDenied",
    source: "https://github.com/OfficeDev/office-js/issues/6784",
    act: (_context, sheet) => {
      protectedSheet(sheet);
      protectedSheet(sheet);
    },
  },
  {
    what: "unprotecting with a wrong password",
    code: "AccessDenied",
    source: `${API}.worksheetprotection#excel-excel-worksheetprotection-unprotect-member(1)`,
    act: (_context, sheet) => {
      sheet.protection.protect({}, "secret");
      sheet.protection.unprotect("guess");
    },
  },
  {
    what: "protection options with null in them",
    code: "InvalidArgument",
    source: "https://github.com/OfficeDev/office-js/issues/1931",
    act: (_context, sheet) => {
      sheet.protection.protect({ allowSort: null } as unknown as Excel.WorksheetProtectionOptions);
    },
  },
  {
    what: "adding a sheet while the structure is protected",
    code: "AccessDenied",
    source: "https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517",
    act: (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("More");
    },
  },
  {
    what: "renaming a sheet while the structure is protected",
    code: "AccessDenied",
    source: "https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517",
    act: (context, sheet) => {
      context.workbook.protection.protect();
      sheet.name = "Other";
    },
  },
]);
