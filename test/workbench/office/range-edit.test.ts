import { openExcel, refusalOf } from "../../support/excel";

describe("editing ranges", () => {
  // https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf
  test("merging keeps the upper left value; across merges each row", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D1:E2").merge(true);
      const cells = sheet.getRange("A1:B2").load("values");
      const areas = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(cells.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
      expect(areas.address).toBe("Sheet1!A1:B2,Sheet1!D1:E1,Sheet1!D2:E2");
      sheet.getRange("A1:F9").unmerge();
      const none = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("what clear leaves", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.fill.color = "red";
      range.getCell(0, 0).clear("Contents");
      range.getCell(0, 1).clear("Formats");
      range.getCell(0, 2).clear();
      const cells = [0, 1, 2].map((column) => range.getCell(0, column).load("values,format/fill/color"));
      await context.sync();
      expect(cells.map((cell) => [cell.values[0]?.[0], cell.format.fill.color])).toEqual([
        ["", "#FF0000"],
        [2, "#FFFFFF"],
        ["", "#FFFFFF"],
      ]);
    });
  });

  // Order of https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654:
  // numbers, text, FALSE, TRUE, errors, blanks last always.
  test("sorting puts kinds in Excel's order, and keeps blanks last", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A7");
      range.formulas = [[true], ["b"], [""], [10], ["=1/0"], ["A"], [2]];
      range.sort.apply([{ key: 0 }]);
      const up = sheet.getRange("A1:A7").load("values");
      await context.sync();
      expect(up.values.flat()).toEqual([2, 10, "A", "b", true, "#DIV/0!", ""]);
      range.sort.apply([{ key: 0, ascending: false }]);
      up.load("values");
      await context.sync();
      expect(up.values.flat()).toEqual(["#DIV/0!", true, "b", "A", 10, 2, ""]);
    });
  });

  test("sorting by several columns keeps rows together and the header in place", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B5");
      range.values = [
        ["Stage", "Rank"],
        ["b", 1],
        ["a", 2],
        ["b", 0],
        ["a", 1],
      ];
      range.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true, "Rows");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Stage", "Rank"],
        ["a", 2],
        ["a", 1],
        ["b", 1],
        ["b", 0],
      ]);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-string-match
  test("finding: part or whole, case, direction, nothing", async () => {
    const { run } = await openExcel();
    const refused = await refusalOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("A1:A4");
        range.values = [["Food shop"], ["food"], ["none"], ["Food"]];
        const part = range.find("food", {}).load("address");
        const whole = range.find("food", { completeMatch: true, matchCase: true }).load("address");
        const back = range.find("Food", { searchDirection: "Backwards" }).load("address");
        const none = range.findOrNullObject("wine", {});
        const all = sheet.findAll("food", { completeMatch: true }).load("address");
        await context.sync();
        expect([part.address, whole.address, back.address, none.isNullObject, all.address]).toEqual([
          "Sheet1!A1",
          "Sheet1!A2",
          "Sheet1!A4",
          true,
          "Sheet1!A2,Sheet1!A4",
        ]);
        range.find("wine", {});
        await context.sync();
      }),
    );
    expect(refused.code).toBe("ItemNotFound");
  });

  test("replacing answers how many", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A3");
      range.values = [["Q1 plan"], ["q1"], ["Q2"]];
      const count = range.replaceAll("q1", "Q9", {});
      range.load("values");
      await context.sync();
      expect([count.value, range.values]).toEqual([2, [["Q9 plan"], ["Q9"], ["Q2"]]]);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates
  test("duplicates are told apart without regard to case, by the columns named", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B6");
      range.values = [
        ["Id", "Name"],
        [1, "a"],
        [2, "A"],
        [1, "b"],
        [3, "c"],
        [1, "d"],
      ];
      const result = range.removeDuplicates([0], true).load("removed,uniqueRemaining");
      range.load("values");
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([2, 3]);
      expect(range.values).toEqual([
        ["Id", "Name"],
        [1, "a"],
        [2, "A"],
        [3, "c"],
        ["", ""],
        ["", ""],
      ]);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells
  test("special cells", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C2").formulas = [
        [1, "x", "=A1"],
        ["", '=A1&"y"', "=1/0"],
      ];
      sheet.getRange("2:2").rowHidden = true;
      const range = sheet.getRange("A1:C2");
      const found = [
        range.getSpecialCells("Constants"),
        range.getSpecialCells("Formulas", "Text"),
        range.getSpecialCells("Formulas", "Errors"),
        range.getSpecialCells("Blanks"),
        range.getSpecialCells("Visible"),
      ];
      for (const areas of found) areas.load("address");
      const none = range.getSpecialCellsOrNullObject("Constants", "Errors");
      await context.sync();
      expect(found.map((areas) => areas.address)).toEqual([
        "Sheet1!A1:B1",
        "Sheet1!B2",
        "Sheet1!C2",
        "Sheet1!A2",
        "Sheet1!A1:C1",
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("hidden rows and columns, grouped rows", async () => {
    const { run, host } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("6:8").group("ByRows");
      const mixed = sheet.getRange("A2:A4").load("rowHidden,hidden,columnHidden");
      const both = sheet.getRange("B3").load("hidden,rowHidden,columnHidden");
      await context.sync();
      expect([mixed.rowHidden, mixed.hidden, mixed.columnHidden]).toEqual([null, null, false]);
      expect([both.rowHidden, both.columnHidden, both.hidden]).toEqual([true, true, true]);
      expect(
        [4, 5, 6, 7, 8].map((row) => host.workbook.activeSheet.rowBands.get(row)?.outlineLevel ?? 0),
      ).toEqual([0, 1, 1, 1, 0]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
  test("hyperlinks", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange("A1");
      cell.hyperlink = {
        documentReference: "Sheet1!C5",
        textToDisplay: "Go there",
        screenTip: "to the register",
      };
      cell.load("values,hyperlink");
      await context.sync();
      expect(cell.values).toEqual([["Go there"]]);
      expect(cell.hyperlink).toMatchObject({ documentReference: "Sheet1!C5", screenTip: "to the register" });
      cell.clear("Hyperlinks");
      cell.load("values,hyperlink");
      await context.sync();
      expect([cell.values, cell.hyperlink]).toEqual([[["Go there"]], null]);
    });
  });

  test("selecting cells", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Other!B2:C3", "Other!B2"]);
    });
  });
});
