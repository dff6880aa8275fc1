import { openExcel } from "../../support/excel";

/** Reference work of Excel: https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246 */
describe("inserting and deleting cells", () => {
  test("references follow inserted rows; ranges grow when rows come within", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
      other.getRange("A1:A2").formulas = [["=Sheet1!A3"], ["=Sheet1!$A$3"]];
      const inserted = sheet.getRange("2:3").insert("Down").load("address");
      const sum = sheet.getRange("C1").load("formulas,values");
      const far = other.getRange("A1:A2").load("formulas,values");
      await context.sync();
      expect(inserted.address).toBe("Sheet1!2:3");
      expect([sum.formulas, sum.values]).toEqual([[["=SUM(A1:A5)"]], [[6]]]);
      expect(far.formulas).toEqual([["=Sheet1!A5"], ["=Sheet1!$A$5"]]);
      expect(far.values).toEqual([[3], [3]]);
    });
  });

  test("cells shift right, and only in their rows", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange("A5").formulas = [["=B1&B2"]];
      sheet.getRange("B1").insert("Right");
      const cells = sheet.getRange("A1:D2").load("values");
      const formula = sheet.getRange("A5").load("formulas");
      await context.sync();
      expect(cells.values).toEqual([
        [1, "", 2, 3],
        [4, 5, 6, ""],
      ]);
      expect(formula.formulas).toEqual([["=C1&B2"]]);
    });
  });

  test("references to deleted cells turn to #REF!, ranges shrink", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      sheet.getRange("C1:E1").formulas = [["=A2", "=SUM(A1:A4)", "=A4"]];
      sheet.getRange("A2:A3").delete("Up");
      const found = sheet.getRange("C1:E1").load("formulas,values");
      await context.sync();
      expect(found.formulas).toEqual([["=#REF!", "=SUM(A1:A2)", "=A2"]]);
      expect(found.values).toEqual([["#REF!", 5, 4]]);
    });
  });

  test("tables, merges, names, rules and filters move along", async () => {
    const { run, host } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A3:B5").values = [
        ["Id", "Score"],
        [1, 4],
        [2, 9],
      ];
      const table = sheet.tables.add("A3:B5", true);
      sheet.getRange("D3:E4").merge();
      context.workbook.names.add("Top", sheet.getRange("B4"));
      sheet.getRange("B4:B5").conditionalFormats.add("Custom").custom.rule.formula = "=$B4>5";
      sheet.getRange("A4:A5").dataValidation.rule = { custom: { formula: "=A4>0" } };
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").insert("Right");
      const found = table.getRange().load("address");
      const top = context.workbook.names.getItem("Top").load("formula");
      const rules = sheet.getRange("C5:C6").conditionalFormats.load("items");
      const validation = sheet.getRange("B5:B6").dataValidation.load("rule");
      await context.sync();
      expect(found.address).toBe("Sheet1!B4:C6");
      expect(top.formula).toBe("=Sheet1!$C$5");
      const rule = rules.items[0]?.custom.rule.load("formula");
      const where = rules.items[0]?.getRange().load("address");
      await context.sync();
      expect([rule?.formula, where?.address]).toEqual(["=$C5>5", "Sheet1!C5:C6"]);
      expect(validation.rule.custom?.formula).toBe("=B5>0");
      expect(host.workbook.activeSheet.merges).toEqual([{ row: 3, column: 4, rows: 2, columns: 2 }]);
    });
  });

  test("deleting the rows of a name leaves #REF! in it; deleting a table's rows keeps its last row", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [["Id"], [1], [2]];
      const table = sheet.tables.add("A1:A3", true);
      context.workbook.names.add("Gone", sheet.getRange("C3"));
      sheet.getRange("3:3").delete("Up");
      const found = table.getRange().load("address");
      const gone = context.workbook.names.getItem("Gone").load("formula");
      await context.sync();
      expect(found.address).toBe("Sheet1!A1:A2");
      expect(gone.formula).toContain("#REF!");
    });
  });

  test("kept ranges move with their cells", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange("B2:B3").load("address");
      await context.sync();
      sheet.getRange("A:A").delete("Left");
      sheet.getRange("1:2").insert("Down");
      kept.load("address");
      await context.sync();
      expect(kept.address).toBe("Sheet1!A4:A5");
    });
  });

  test("new rows look like the row above", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").numberFormat = [["0.00"]];
      const inserted = sheet.getRange("2:2").insert("Down");
      const cell = inserted.getCell(0, 0).load("numberFormat,format/font/bold");
      await context.sync();
      expect([cell.numberFormat, cell.format.font.bold]).toEqual([[["0.00"]], true]);
    });
  });
});
