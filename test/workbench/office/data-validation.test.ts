import { openExcel, refusalOf } from "../../support/excel";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
describe("data validation", () => {
  const RULES: readonly (readonly [
    what: string,
    rule: Excel.DataValidationRule,
    good: readonly (string | number)[],
    bad: readonly (string | number)[],
  ])[] = [
    [
      "whole numbers",
      { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
      [1, 5, 3],
      [0, 6, 2.5, "x"],
    ],
    ["decimals", { decimal: { formula1: 0.5, operator: "GreaterThan" } }, [0.6, 7], [0.5, "a"]],
    [
      "a list of texts",
      { list: { inCellDropDown: true, source: "Red, Amber,Green" } },
      ["Red", "Amber"],
      ["Blue", "red"],
    ],
    [
      "a list of cells",
      { list: { inCellDropDown: true, source: "=$H$1:$H$2" } },
      ["High", "low"],
      ["Middle"],
    ],
    [
      "dates",
      { date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } },
      [46023, 47000],
      [46022],
    ],
    ["lengths", { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, ["abc", 12], ["abcd", 1234]],
    ["a formula", { custom: { formula: "=ISNUMBER(A1)" } }, [1], ["x"]],
  ];

  test.each(RULES)("%s: which values are valid", async (_what, rule, good, bad) => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("H1:H2").values = [["High"], ["Low"]];
      const values = [...good, ...bad];
      const range = sheet.getRange(`A1:A${values.length}`);
      range.dataValidation.rule = rule;
      range.values = values.map((value) => [value]);
      const cells = values.map((_, index) => range.getCell(index, 0).dataValidation.load("valid,type"));
      const invalid = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      expect(cells.map((cell) => cell.valid)).toEqual(values.map((_, index) => index < good.length));
      const [first, last] = [good.length + 1, values.length];
      expect(invalid.address).toBe(`Sheet1!A${first}${first === last ? "" : `:A${last}`}`);
    });
  });

  test("rule, prompt and alert are read back; mixed rules read as such", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A3");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Green" } };
      range.dataValidation.prompt = { message: "Choose", showPrompt: true, title: "RAG" };
      range.dataValidation.errorAlert = { message: "No", showAlert: true, style: "Warning", title: "RAG" };
      range.dataValidation.ignoreBlanks = false;
      range.dataValidation.load("rule,prompt,errorAlert,ignoreBlanks,type");
      const mixed = sheet.getRange("A3:A4").dataValidation.load("type,rule");
      const none = sheet.getRange("C1").dataValidation.load("type,valid");
      await context.sync();
      expect(range.dataValidation.rule.list).toEqual({ inCellDropDown: true, source: "Red,Green" });
      expect(range.dataValidation.prompt).toEqual({ message: "Choose", showPrompt: true, title: "RAG" });
      expect(range.dataValidation.errorAlert).toEqual({
        message: "No",
        showAlert: true,
        style: "Warning",
        title: "RAG",
      });
      expect([range.dataValidation.ignoreBlanks, range.dataValidation.type]).toEqual([false, "List"]);
      expect([mixed.type, none.type]).toEqual(["MixedCriteria", "None"]);
      range.dataValidation.clear();
      range.dataValidation.load("type");
      await context.sync();
      expect(range.dataValidation.type).toBe("None");
    });
  });

  test("a list may name a range object", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const lists = context.workbook.worksheets.add("Lists");
      const cell = sheet.getRange("A1");
      cell.dataValidation.rule = {
        list: { inCellDropDown: true, source: lists.getRange("A1:A3") as unknown as string },
      };
      cell.dataValidation.load("rule");
      await context.sync();
      expect(cell.dataValidation.rule.list?.source).toBe("=Lists!$A$1:$A$3");
    });
  });

  test("typing is stopped by a rule that stops, with its message; a program's values are not", async () => {
    const { run, host } = await openExcel();
    const sheet = host.workbook.activeSheet;
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Green" } };
      range.dataValidation.errorAlert = {
        message: "Red or Green",
        showAlert: true,
        style: "Stop",
        title: "RAG",
      };
      range.getCell(1, 0).values = [["Blue"]];
      await context.sync();
    });
    expect(() => host.edit(sheet.id, 0, 0, "Blue")).toThrow("Red or Green");
    host.edit(sheet.id, 0, 0, "Green");
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual(["Green", "Blue"]);
  });

  test("an alert needs a style", async () => {
    const { run } = await openExcel();
    const refused = await refusalOf(
      run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        dataValidation.rule = { custom: { formula: "=TRUE" } };
        dataValidation.errorAlert = { message: "m", showAlert: true, style: "Loud" as "Stop", title: "t" };
        await context.sync();
      }),
    );
    expect(refused.code).toBe("InvalidArgument");
  });
});
