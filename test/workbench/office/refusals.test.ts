import { openExcel, refusalOf } from "../../support/excel";

type Act = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>;

/** Each: what is done, Excel's code for it, and who says so. */
interface Refused {
  readonly what: string;
  readonly code: string;
  /** Microsoft's documentation or an issue thread. */
  readonly source: string;
  readonly act: Act;
}

const API = "https://learn.microsoft.com/javascript/api/excel/excel";
const DOCS = "https://learn.microsoft.com/office/dev/add-ins/excel";
const ERRORS =
  "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const SHEET_NAMES =
  "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9";
const TABLE_NAMES =
  "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114";
const PROTECT =
  "https://support.microsoft.com/office/lock-or-unlock-specific-areas-of-a-protected-worksheet-75481b72-db8a-4267-8c43-042a5f2cd93a";

const table = (sheet: Excel.Worksheet, address = "A1:B3", name = "Risks"): Excel.Table => {
  const made = sheet.tables.add(address, true);
  made.name = name;
  return made;
};

const protectedSheet = (sheet: Excel.Worksheet, options: Excel.WorksheetProtectionOptions = {}): void =>
  sheet.protection.protect(options);

const CASES: readonly Refused[] = [
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
  {
    what: "a list of more than 255 characters in a validation",
    code: "InvalidArgument",
    source: "https://github.com/qax-os/excelize/issues/1878 (Excel's limit)",
    act: (_context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
    },
  },
  {
    what: "a validation of two types",
    code: "InvalidArgument",
    source: `${DOCS}/excel-add-ins-data-validation`,
    act: (_context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        custom: { formula: "=TRUE" },
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      };
    },
  },
  ...["2nd", "has space", "A1"].map((name): Refused => ({
    what: `the name '${name}'`,
    code: "InvalidArgument",
    source: "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1",
    act: (context, sheet) => {
      context.workbook.names.add(name, sheet.getRange("A1"));
    },
  })),
  {
    what: "a name twice",
    code: "ItemAlreadyExists",
    source: ERRORS,
    act: (context, sheet) => {
      context.workbook.names.add("Rate", sheet.getRange("A1"));
      context.workbook.names.add("RATE", sheet.getRange("A2"));
    },
  },
  {
    what: "the range of a name that is a number",
    code: "ItemNotFound",
    source: `${API}.nameditem#excel-excel-nameditem-getrange-member(1)`,
    act: (context) => {
      context.workbook.names.add("Rate", "=0.2").getRange().load("address");
    },
  },
  {
    what: "grouping columns of whole rows",
    code: "InvalidArgument",
    source: `${API}.range#excel-excel-range-group-member(1)`,
    act: (_context, sheet) => {
      sheet.getRange("1:3").group("ByColumns");
    },
  },
  {
    what: "print titles that are not whole rows",
    code: "InvalidArgument",
    source: `${API}.pagelayout#excel-excel-pagelayout-setprinttitlerows-member(1)`,
    act: (_context, sheet) => {
      sheet.pageLayout.setPrintTitleRows("A1:C1");
    },
  },
  {
    what: "a zoom below ten percent",
    code: "InvalidArgument",
    source: `${API}.pagelayoutzoomoptions`,
    act: (_context, sheet) => {
      sheet.pageLayout.zoom = { scale: 5 };
    },
  },
  {
    what: "the axes of a pie",
    code: "InvalidOperation",
    source: ERRORS,
    act: (_context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Stage", "Count"],
        ["Plan", 3],
        ["Build", 4],
      ];
      sheet.charts.add("Pie", sheet.getRange("A1:B3")).axes.valueAxis.visible = false;
    },
  },
  {
    what: "the part of a conditional format that is of another type",
    code: "ItemNotFound",
    source: `${API}.conditionalformat`,
    act: (_context, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("DataBar").custom.rule.formula = "=TRUE";
    },
  },
  {
    what: "inner borders of a single row",
    code: "InvalidArgument",
    source:
      "https://learn.microsoft.com/office/vba/api/excel.borders (an inside border of one row cannot be set)",
    act: (_context, sheet) => {
      sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous";
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
];

describe("refusals as in Excel", () => {
  test.each(CASES)("$what: $code", async ({ code, act }) => {
    const { run } = await openExcel();
    const refused = await refusalOf(
      run(async (context) => {
        await act(context, context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    );
    expect(refused.code).toBe(code);
  });

  // The web's limit of 5 MB: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
  test("a request above 5 MB is refused and nothing is done", async () => {
    const { run, host } = await openExcel();
    const big = "x".repeat(30_000);
    const refused = await refusalOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [big]);
        await context.sync();
      }),
    );
    expect(refused.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.workbook.activeSheet.value(0, 0)).toBeNull();
  });

  test("an answer above 5 MB is refused", async () => {
    const { run, host } = await openExcel();
    const sheet = host.workbook.activeSheet;
    for (let row = 0; row < 200; row++) sheet.setCell(row, 0, { value: "x".repeat(30_000) });
    const refused = await refusalOf(
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").load("values");
        await context.sync();
      }),
    );
    expect(refused.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: 5,000,000 cells
  test("too many cells read as null, as whole columns do", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const many = sheet.getRangeByIndexes(0, 0, 1_000_000, 6);
      const columns = sheet.getRange("A:B");
      many.load("values,cellCount");
      columns.load("values,text,numberFormat,formulas,address,cellCount");
      await context.sync();
      expect([many.values, many.cellCount]).toEqual([null, 6_000_000]);
      expect([columns.values, columns.text, columns.numberFormat, columns.formulas]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect([columns.address, columns.cellCount]).toEqual(["Sheet1!A:B", 2_097_152]);
    });
  });
});
