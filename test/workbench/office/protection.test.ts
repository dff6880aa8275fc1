import { openExcel, refusalOf } from "../../support/excel";

type Act = (sheet: Excel.Worksheet) => void;

/** What is done on a protected sheet with one permission; a second sheet keeps the workbook deletable. */
async function codeOf(options: Excel.WorksheetProtectionOptions, act: Act): Promise<string> {
  const { run } = await openExcel();
  const done = run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Id", "Score"],
      [2, 4],
      [1, 9],
    ];
    sheet.getRange("D1:D9").format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    act(sheet);
    await context.sync();
  });
  return done.then(
    () => "done",
    async (error: unknown) => (await refusalOf(Promise.reject(error as Error))).code,
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
describe("what a protected sheet lets pass", () => {
  const CASES: readonly (readonly [what: keyof Excel.WorksheetProtectionOptions, act: Act])[] = [
    ["allowFormatCells", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
    ["allowFormatColumns", (sheet) => (sheet.getRange("A:A").format.columnWidth = 99)],
    ["allowFormatRows", (sheet) => (sheet.getRange("1:1").format.rowHeight = 40)],
    ["allowInsertRows", (sheet) => sheet.getRange("2:2").insert("Down")],
    ["allowInsertColumns", (sheet) => sheet.getRange("B:B").insert("Right")],
    [
      "allowInsertHyperlinks",
      (sheet) => (sheet.getRange("D2").hyperlink = { address: "https://example.org" }),
    ],
    ["allowAutoFilter", (sheet) => sheet.autoFilter.apply("A1:B3", 0, { filterOn: "Values", values: ["1"] })],
    ["allowEditObjects", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B3"))],
  ];

  test.each(CASES)("%s", async (permission, act) => {
    expect(await codeOf({}, act)).toBe("AccessDenied");
    expect(await codeOf({ [permission]: true }, act)).toBe("done");
  });

  test("unlocked cells take values, locked ones do not", async () => {
    expect(await codeOf({}, (sheet) => (sheet.getRange("D1").values = [[1]]))).toBe("done");
    expect(await codeOf({}, (sheet) => (sheet.getRange("D9:D10").values = [[1], [2]]))).toBe("AccessDenied");
  });

  // Sorting moves cells, so they must be unlocked besides: excel.worksheetprotectionoptions (allowSort).
  test("sorting needs unlocked cells as well", async () => {
    expect(
      await codeOf({ allowSort: true }, (sheet) => sheet.getRange("D1:D9").sort.apply([{ key: 0 }])),
    ).toBe("done");
    expect(
      await codeOf({ allowSort: true }, (sheet) => sheet.getRange("A2:B3").sort.apply([{ key: 0 }])),
    ).toBe("AccessDenied");
    expect(await codeOf({}, (sheet) => sheet.getRange("D1:D9").sort.apply([{ key: 0 }]))).toBe(
      "AccessDenied",
    );
  });

  test("formulas calculate on; unprotecting opens all; options are read back", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowSort: true, selectionMode: "Unlocked" }, "secret");
      sheet.protection.load("protected,options");
      sheet.getRange("A1").values = [[5]];
      const result = sheet.getRange("B1").load("values");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
      expect(result.values).toEqual([[6]]);
      sheet.protection.unprotect("secret");
      sheet.getRange("B1").values = [["free"]];
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });

  test("typing into a locked cell is refused", async () => {
    const { run, host } = await openExcel();
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(() => host.edit(host.workbook.activeSheet.id, 0, 0, "x")).toThrow();
  });

  test("the structure of a workbook is freed with its password alone", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { workbook } = context;
      workbook.protection.protect("secret");
      workbook.protection.load("protected");
      await context.sync();
      expect(workbook.protection.protected).toBe(true);
    });
    const refused = await refusalOf(
      run(async (context) => {
        context.workbook.protection.unprotect("wrong");
        await context.sync();
      }),
    );
    expect(refused.code).toBe("AccessDenied");
    await run(async (context) => {
      context.workbook.protection.unprotect("secret");
      context.workbook.worksheets.add("New");
      await context.sync();
    });
  });
});
