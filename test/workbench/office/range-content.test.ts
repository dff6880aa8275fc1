import { openExcel } from "../../support/excel";

describe("what ranges hold", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
  test("null leaves a cell alone, an empty text clears it", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "d"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["a", "", "d"]]);
      expect(range.valueTypes).toEqual([["String", "Empty", "String"]]);
    });
  });

  test("one value fills a range", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dates and office-js#1559: read as in en-US
  test("texts are read as Excel in en-US reads typing; dates are serials", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:F1");
      range.values = [["3/31/2026", "12%", "$1,200", "TRUE", "'=text", "2026-03-31"]];
      range.load("values,numberFormat,text");
      await context.sync();
      expect(range.values).toEqual([[46112, 0.12, 1200, true, "=text", 46112]]);
      // Typed dollars take $#,##0_);… whose "_)" leaves the width of a bracket.
      expect(range.text[0]?.slice(0, 3)).toEqual(["3/31/2026", "12%", "$1,200 "]);
      expect(range.numberFormat[0]?.[3]).toBe("General");
    });
  });

  test("a cell formatted as text keeps what is put into it", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["=1+1", "007", 5]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([["=1+1", "007", "5"]]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
  test("a text that begins with a sign is a formula", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
      range.values = [[3, "+A1", "-A1", "-5"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[3, 3, -3, -5]]);
      expect(range.formulas).toEqual([[3, "=+A1", "=-A1", -5]]);
    });
  });

  test("formulas come back in capitals, and in R1C1", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B2");
      range.formulas = [['=if(sum($a$1:a1)>0,"yes","no")']];
      range.load("formulas,formulasR1C1");
      const other = sheet.getRange("C3");
      other.formulasR1C1 = [["=R[-1]C[-1]&R1C1"]];
      other.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([['=IF(SUM($A$1:A1)>0,"yes","no")']]);
      expect(range.formulasR1C1).toEqual([['=IF(SUM(R1C1:R[-1]C[-1])>0,"yes","no")']]);
      expect(other.formulas).toEqual([["=B2&$A$1"]]);
    });
  });

  test("errors read as their texts", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.formulas = [["=1/0", "=NOSUCH(1)", "#N/A"]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["#DIV/0!", "#NAME?", "#N/A"]]);
      expect(range.valueTypes).toEqual([["Error", "Error", "Error"]]);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/tutorials/excel-tutorial: numberFormat = [["€#,##0.00"]] of a column
  test("one number format in an array of one is for every cell", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.values = [[1], [2], [3]];
      range.numberFormat = [["0.00"]];
      range.load("text,numberFormatCategories");
      await context.sync();
      expect(range.text).toEqual([["1.00"], ["2.00"], ["3.00"]]);
      expect(range.numberFormatCategories[0]).toEqual(["Number"]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.application (suspendApiCalculationUntilNextSync)
  test("reading in the same batch sees results, unless calculation is suspended", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      const result = sheet.getRange("B1");
      sheet.getRange("A1").values = [[5]];
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[10]]);
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[7]];
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[10]]);
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[14]]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.calculationmode
  test("in manual mode dependents wait for calculate", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const result = sheet.getRange("B1");
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[2]]);
      context.application.calculate("Recalculate");
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[10]]);
    });
  });

  test("dynamic arrays spill, and their ends are found", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [["b"], ["a"], ["b"]];
      sheet.getRange("C1").formulas = [["=UNIQUE(A1:A3)"]];
      const all = sheet.getRange("C1").getSpillingToRange();
      all.load("address,values,hasSpill");
      const parent = sheet.getRange("C2").getSpillParent();
      parent.load("address");
      await context.sync();
      expect([all.address, all.values, parent.address]).toEqual([
        "Sheet1!C1:C2",
        [["b"], ["a"]],
        "Sheet1!C1",
      ]);
    });
  });

  test("large arrays are written whole, though the client splits them", async () => {
    const { run, host } = await openExcel();
    const rows = Array.from({ length: 4_000 }, (_, row) => [row, row * 2, `r${row}`]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRangeByIndexes(0, 0, rows.length, 3).values = rows;
      await context.sync();
    });
    expect(host.workbook.activeSheet.value(3_999, 2)).toBe("r3999");
    expect(host.workbook.activeSheet.usedArea()).toEqual({ row: 0, column: 0, rows: 4_000, columns: 3 });
  });
});
