import { openExcel, refusalOf } from "../../support/excel";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
describe("names, settings and properties", () => {
  test("names of ranges, formulas and constants", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[4], [5]];
      names.add("Scores", sheet.getRange("A1:A2"), "all scores");
      names.add("Rate", "=0.25");
      names.add("Total", "=SUM(Scores)*Rate");
      sheet.getRange("C1").formulas = [["=Total"]];
      names.load("items/name,items/type,items/formula,items/value,items/scope,items/comment,items/visible");
      const range = names.getItem("scores").getRange().load("address");
      const cell = sheet.getRange("C1").load("values");
      await context.sync();
      expect(names.items.map((one) => [one.name, one.type, one.formula])).toEqual([
        ["Scores", "Range", "=Sheet1!$A$1:$A$2"],
        ["Rate", "Double", "=0.25"],
        ["Total", "Double", "=SUM(Scores)*Rate"],
      ]);
      expect(names.items[0]).toMatchObject({ comment: "all scores", scope: "Workbook", visible: true });
      expect(names.items[0]?.value).toBe("Sheet1!$A$1:$A$2");
      expect([range.address, cell.values]).toEqual(["Sheet1!A1:A2", [[2.25]]]);
    });
  });

  test("a sheet's own name wins on its sheet", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      const other = worksheets.add("Other");
      sheet.getRange("A1:A2").values = [[1], [2]];
      names.add("Pick", sheet.getRange("A1"));
      sheet.names.add("Pick", sheet.getRange("A2"));
      sheet.getRange("C1").formulas = [["=Pick"]];
      other.getRange("C1").formulas = [["=Pick"]];
      const cells = [sheet, other].map((one) => one.getRange("C1").load("values"));
      const own = sheet.names.getItem("Pick").load("scope");
      await context.sync();
      expect(cells.map((cell) => cell.values[0]?.[0])).toEqual([2, 1]);
      expect(own.scope).toBe("Worksheet");
    });
  });

  test("a changed formula recalculates; a deleted name reads #NAME?", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const cell = worksheets.getActiveWorksheet().getRange("A1");
      names.add("Rate", "=2");
      cell.formulas = [["=Rate*10"]];
      names.getItem("Rate").formula = "=3";
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[30]]);
      names.getItem("Rate").delete();
      cell.load("values");
      const gone = names.getItemOrNullObject("Rate");
      await context.sync();
      expect([cell.values, gone.isNullObject]).toEqual([[["#NAME?"]], true]);
    });
  });

  test("formulas in the user's language are refused by name", async () => {
    const { run } = await openExcel();
    const refused = await refusalOf(
      run(async (context) => {
        context.workbook.names.addFormulaLocal("Sum", "=SUMME(A1:A2)");
        await context.sync();
      }),
    );
    expect(refused).toMatchObject({ code: "ApiNotFound" });
    expect(refused.message).toContain("NamedItemCollection.addFormulaLocal");
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#create-user-settings-per-workbook
  test("settings hold texts, numbers, dates and objects", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { settings } = context.workbook;
      const when = new Date(Date.UTC(2026, 2, 31, 9, 30));
      settings.add("NeedsReview", true);
      settings.add("Options", { rules: ["a", 1], nested: { on: null } });
      settings.add("When", when);
      settings.add("NeedsReview", "later");
      settings.load("items/key,items/value");
      const count = settings.getCount();
      await context.sync();
      expect(Object.fromEntries(settings.items.map((one) => [one.key, one.value as unknown]))).toEqual({
        NeedsReview: "later",
        Options: { rules: ["a", 1], nested: { on: null } },
        When: when,
      });
      expect(count.value).toBe(3);
      settings.getItem("When").delete();
      const none = settings.getItemOrNullObject("When");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("the workbook's own properties", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Programme register";
      properties.custom.add("Steer", "7");
      properties.load("title,author");
      const own = properties.custom.getItem("Steer").load("key,value");
      await context.sync();
      expect([properties.title, own.key, own.value]).toEqual(["Programme register", "Steer", "7"]);
    });
  });

  test("application and culture", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode,decimalSeparator,thousandsSeparator,useSystemSeparators");
      application.cultureInfo.load("name");
      await context.sync();
      expect([
        application.calculationMode,
        application.decimalSeparator,
        application.thousandsSeparator,
        application.cultureInfo.name,
      ]).toEqual(["Automatic", ".", ",", "en-US"]);
    });
  });
});
