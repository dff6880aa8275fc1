import { openExcel } from "../../support/excel";

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1) and
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste */
describe("copying cells", () => {
  async function source(context: Excel.RequestContext): Promise<Excel.Worksheet> {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*10"],
      ["x", "=$A$1+A2"],
    ];
    sheet.getRange("A1:B2").format.fill.color = "#FF0000";
    sheet.getRange("A1").numberFormat = [["0.0"]];
    await context.sync();
    return sheet;
  }

  test("everything: relative references shift, absolute ones stay", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = await source(context);
      const to = sheet.getRange("D4:E5");
      to.copyFrom("A1:B2");
      to.load("formulas,format/fill/color,numberFormat");
      await context.sync();
      expect(to.formulas).toEqual([
        [1, "=D4*10"],
        ["x", "=$A$1+D5"],
      ]);
      expect([to.format.fill.color, to.numberFormat[0]?.[0]]).toEqual(["#FF0000", "0.0"]);
    });
  });

  test("values, formulas and formats alone", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = await source(context);
      const values = sheet.getRange("D1:E2");
      const formulas = sheet.getRange("G1:H2");
      const formats = sheet.getRange("J1:K2");
      values.copyFrom("A1:B2", "Values");
      formulas.copyFrom("A1:B2", "Formulas");
      formats.copyFrom("A1:B2", "Formats");
      for (const range of [values, formulas, formats]) range.load("formulas,numberFormat,format/fill/color");
      await context.sync();
      expect(values.formulas).toEqual([
        [1, 10],
        ["x", "#VALUE!"],
      ]);
      expect(values.format.fill.color).toBe("#FFFFFF");
      expect(formulas.formulas[0]).toEqual([1, "=G1*10"]);
      expect(formulas.numberFormat[0]?.[0]).toBe("General");
      expect(formats.formulas).toEqual([
        ["", ""],
        ["", ""],
      ]);
      expect([formats.format.fill.color, formats.numberFormat[0]?.[0]]).toEqual(["#FF0000", "0.0"]);
    });
  });

  // The example of Microsoft's article: a blank source cell leaves what is there.
  test("blanks can be skipped, and rows turned to columns", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C1").values = [[1, "", 3]];
      sheet.getRange("A3:C3").values = [["a", "b", "c"]];
      sheet.getRange("A3").copyFrom("A1:C1", "All", true, false);
      sheet.getRange("E1").copyFrom("A1:C1", "All", false, true);
      const skipped = sheet.getRange("A3:C3").load("values");
      const turned = sheet.getRange("E1:E3").load("values");
      await context.sync();
      expect(skipped.values).toEqual([[1, "b", 3]]);
      expect(turned.values).toEqual([[1], [""], [3]]);
    });
  });

  // The target grows to the source's size, and a target of several times the size is filled with repeats.
  test("a single cell takes the whole source; a larger range repeats it", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("D1").copyFrom("A1:B1");
      sheet.getRange("D3:G4").copyFrom("A1:B1");
      const one = sheet.getRange("D1:E1").load("values");
      const many = sheet.getRange("D3:G4").load("values");
      await context.sync();
      expect(one.values).toEqual([[1, 2]]);
      expect(many.values).toEqual([
        [1, 2, 1, 2],
        [1, 2, 1, 2],
      ]);
    });
  });

  test("from another sheet, by address; overlapping cells are read before they are written", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const other = context.workbook.worksheets.add("Project list");
      other.getRange("B2").formulas = [["=A2&Sheet1!C3"]];
      sheet.getRange("C4").copyFrom("'Project list'!B2", "Formulas");
      sheet.getRange("F1:F3").values = [[1], [2], [3]];
      sheet.getRange("F2:F4").copyFrom("F1:F3");
      const cell = sheet.getRange("C4").load("formulas");
      const moved = sheet.getRange("F1:F4").load("values");
      await context.sync();
      expect(cell.formulas).toEqual([["=B4&Sheet1!D5"]]);
      expect(moved.values).toEqual([[1], [1], [2], [3]]);
    });
  });

  test("merges, validations and conditional formats come along", async () => {
    const { run, host } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Green" } };
      sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = '=A2="Red"';
      sheet.getRange("D5").copyFrom("A1:B2");
      const validation = sheet.getRange("D6").dataValidation.load("rule");
      const formats = sheet.getRange("D6").conditionalFormats;
      formats.load("items");
      await context.sync();
      // One rule for both places, as Excel's rules manager shows it after pasting.
      const rule = formats.items[0]?.custom.rule.load("formula");
      const where = formats.items[0]?.getRanges().load("address");
      await context.sync();
      expect(validation.rule.list?.source).toBe("Red,Green");
      expect([rule?.formula, where?.address]).toEqual(['=A2="Red"', "Sheet1!A2,Sheet1!D6"]);
      expect(host.workbook.activeSheet.merges).toContainEqual({ row: 4, column: 3, rows: 1, columns: 2 });
    });
  });

  test("filling down: series, copies, formulas", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C2").formulas = [
        [1, 5, "=A1*2"],
        [3, 5, "=A2*2"],
      ];
      sheet.getRange("A1:C2").autoFill("A1:C4", "FillDefault");
      const filled = sheet.getRange("A1:C4").load("formulas");
      await context.sync();
      expect(filled.formulas).toEqual([
        [1, 5, "=A1*2"],
        [3, 5, "=A2*2"],
        [5, 5, "=A3*2"],
        [7, 5, "=A4*2"],
      ]);
    });
  });
});
