import { openExcel } from "../../support/excel";

type Find = (sheet: Excel.Worksheet) => Excel.Range;

/** Examples of Microsoft's documentation of Excel.Range, and of Ctrl+Arrow in Excel, on the cells below. */
const FOUND: readonly (readonly [what: string, address: string, find: Find])[] = [
  [
    "GetBoundingRect of B2:C5 and D10:E15",
    "Sheet1!B2:E15",
    (s) => s.getRange("B2:C5").getBoundingRect("D10:E15"),
  ],
  ["entire columns of B4:E11", "Sheet1!B:E", (s) => s.getRange("B4:E11").getEntireColumn()],
  ["entire rows of B4:E11", "Sheet1!4:11", (s) => s.getRange("B4:E11").getEntireRow()],
  ["last cell of B2:D5", "Sheet1!D5", (s) => s.getRange("B2:D5").getLastCell()],
  ["last column of B2:D5", "Sheet1!D2:D5", (s) => s.getRange("B2:D5").getLastColumn()],
  ["last row of B2:D5", "Sheet1!B5:D5", (s) => s.getRange("B2:D5").getLastRow()],
  ["offset", "Sheet1!C5:E8", (s) => s.getRange("B2:D5").getOffsetRange(3, 1)],
  ["resized", "Sheet1!B2:E4", (s) => s.getRange("B2:D5").getResizedRange(-1, 1)],
  ["absolutely resized", "Sheet1!B2:C2", (s) => s.getRange("B2:D5").getAbsoluteResizedRange(1, 2)],
  ["a row", "Sheet1!B3:D3", (s) => s.getRange("B2:D5").getRow(1)],
  ["a column", "Sheet1!C2:C5", (s) => s.getRange("B2:D5").getColumn(1)],
  ["a cell outside", "Sheet1!F9", (s) => s.getRange("B2:D5").getCell(7, 4)],
  ["rows below", "Sheet1!B6:D7", (s) => s.getRange("B2:D5").getRowsBelow(2)],
  ["rows within", "Sheet1!B4:D5", (s) => s.getRange("B2:D5").getRowsBelow(-2)],
  ["a row above", "Sheet1!B1:D1", (s) => s.getRange("B2:D5").getRowsAbove()],
  ["columns after", "Sheet1!E2:F5", (s) => s.getRange("B2:D5").getColumnsAfter(2)],
  ["a column before", "Sheet1!A2:A5", (s) => s.getRange("B2:D5").getColumnsBefore(1)],
  ["intersection", "Sheet1!C3:D5", (s) => s.getRange("B2:D5").getIntersection("C3:F9")],
  ["the whole sheet", "Sheet1!1:1048576", (s) => s.getRange()],
  ["by indexes", "Sheet1!B3:D4", (s) => s.getRangeByIndexes(2, 1, 2, 3)],
  ["used cells", "Sheet1!B2:E9", (s) => s.getUsedRange()],
  ["used cells with values", "Sheet1!B2:D8", (s) => s.getUsedRange(true)],
  ["the region around B2", "Sheet1!B2:C4", (s) => s.getRange("B2").getSurroundingRegion()],
  ["Ctrl+Down in a run", "Sheet1!B4", (s) => s.getRange("B2").getRangeEdge("Down")],
  ["Ctrl+Down from its end", "Sheet1!B8", (s) => s.getRange("B4").getRangeEdge("Down")],
  ["Ctrl+Down to the sheet's end", "Sheet1!B1048576", (s) => s.getRange("B8").getRangeEdge("Down")],
  ["Ctrl+Shift+Right", "Sheet1!B2:C2", (s) => s.getRange("B2").getExtendedRange("Right")],
  ["dollars and a sheet's name", "Sheet1!A1:B2", (s) => s.getRange("Sheet1!$A$1:$B$2")],
];

describe("where ranges are", () => {
  test.each(FOUND)("%s: %s", async (_what, address, find) => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:C4").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("B8").values = [["far"]];
      sheet.getRange("D7").values = [["side"]];
      sheet.getRange("E9").format.fill.color = "yellow";
      const range = find(sheet);
      range.load("address");
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  test("names and tables name cells", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Id", "Score"],
        [1, 4],
        [2, 9],
      ];
      sheet.tables.add("A1:B3", true).name = "Risks";
      context.workbook.names.add("Scores", "=Risks[Score]");
      const found = ["Scores", "Risks", "Risks[Score]", "Risks[[#Headers],[Score]]", "Risks[#All]"].map(
        (name) => sheet.getRange(name),
      );
      for (const range of found) range.load("address");
      await context.sync();
      expect(found.map((range) => range.address)).toEqual([
        "Sheet1!B2:B3",
        "Sheet1!A2:B3",
        "Sheet1!B2:B3",
        "Sheet1!B1",
        "Sheet1!A1:B3",
      ]);
    });
  });

  test("sheets with blanks in their names are quoted", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Project list");
      const range = sheet.getRange("A1");
      const own = sheet.getRange("'Project list'!B2");
      range.load("address");
      own.load("address");
      await context.sync();
      expect([range.address, own.address]).toEqual(["'Project list'!A1", "'Project list'!B2"]);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
  test("several ranges at once", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges("F3:F5, H:H");
      sheet.getRange("H:H").format.fill.color = "pink";
      areas.load("address,areaCount,cellCount,isEntireColumn,format/fill/color,areas/items/address");
      const both = sheet.getRanges("F:F, H:H");
      both.format.fill.color = "pink";
      both.load("format/fill/color,isEntireColumn");
      await context.sync();
      expect(areas.address).toBe("Sheet1!F3:F5,Sheet1!H:H");
      expect([areas.areaCount, areas.cellCount]).toEqual([2, 3 + 1_048_576]);
      expect([areas.isEntireColumn, areas.format.fill.color]).toEqual([false, null]);
      expect(areas.areas.items.map((range) => range.address)).toEqual(["Sheet1!F3:F5", "Sheet1!H:H"]);
      expect([both.isEntireColumn, both.format.fill.color]).toEqual([true, "#FFC0CB"]);
    });
  });

  test("ranges of a loaded collection can be used after the sync", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { areas } = sheet.getRanges("A1,C1");
      areas.load("items/address");
      await context.sync();
      areas.items.forEach((range, index) => {
        range.values = [[index]];
      });
      const line = sheet.getRange("A1:C1");
      line.load("values");
      await context.sync();
      expect(line.values).toEqual([[0, "", 1]]);
    });
  });

  test("a blank sheet's used range is A1, or null when asked for", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject();
      used.load("address");
      none.load("address");
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    });
  });
});
