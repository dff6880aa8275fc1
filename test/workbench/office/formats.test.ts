import { openExcel } from "../../support/excel";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format */
describe("formats", () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values: null in answers
  test("what differs within a range reads as null", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B2");
      range.format.fill.color = "#FF0000";
      sheet.getRange("A1").format.fill.color = "#00FF00";
      sheet.getRange("A1").format.font.bold = true;
      range.load(
        "format/fill/color,format/font/bold,format/font/italic,format/wrapText,format/horizontalAlignment",
      );
      await context.sync();
      expect([range.format.fill.color, range.format.font.bold]).toEqual([null, null]);
      expect([range.format.font.italic, range.format.wrapText]).toEqual([false, false]);
      expect(range.format.horizontalAlignment).toBe("General");
    });
  });

  test("colours by name and number; a fill that is cleared reads white", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1");
      range.format.fill.color = "LightGreen";
      range.format.font.color = "#4472c4";
      range.load("format/fill/color,format/font/color");
      await context.sync();
      expect([range.format.fill.color, range.format.font.color]).toEqual(["#90EE90", "#4472C4"]);
      range.format.fill.clear();
      range.load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  test("font, alignment, indent and rotation", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.format.font.set({
        name: "Arial",
        size: 14,
        underline: "Single",
        strikethrough: true,
        italic: true,
      });
      range.format.set({
        horizontalAlignment: "Left",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
      });
      range.format.textOrientation = 45;
      range.load("format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText");
      range.format.load("indentLevel,textOrientation");
      await context.sync();
      expect(range.format.font.toJSON()).toMatchObject({
        name: "Arial",
        size: 14,
        underline: "Single",
        strikethrough: true,
        italic: true,
        bold: false,
      });
      expect([range.format.horizontalAlignment, range.format.verticalAlignment]).toEqual(["Left", "Top"]);
      expect([range.format.indentLevel, range.format.textOrientation]).toEqual([2, 45]);
    });
  });

  test("borders: outline and inner lines", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideVertical").set({ style: "Continuous", weight: "Thick", color: "red" });
      const bottom = sheet.getRange("B3").format.borders.getItem("EdgeBottom").load("style");
      const right = sheet.getRange("B2").format.borders.getItem("EdgeRight").load("style,weight,color");
      const top = borders.getItem("EdgeTop").load("style");
      borders.load("count");
      await context.sync();
      expect(bottom.style).toBe("Double");
      expect([right.style, right.weight, right.color]).toEqual(["Continuous", "Thick", "#FF0000"]);
      expect([top.style, borders.count]).toEqual(["None", 8]);
    });
  });

  test("sizes of rows and columns; mixed sizes read as null", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("2:2").format.rowHeight = 30;
      const one = sheet.getRange("A2").load("format/columnWidth,format/rowHeight,top,left,width,height");
      const mixed = sheet.getRange("A1:B2").load("format/columnWidth,format/rowHeight,width,height");
      const next = sheet.getRange("B3").load("left,top");
      await context.sync();
      expect([one.format.columnWidth, one.format.rowHeight]).toEqual([120, 30]);
      expect([one.left, one.top, one.width, one.height]).toEqual([0, 15, 120, 30]);
      expect([mixed.format.columnWidth, mixed.format.rowHeight]).toEqual([null, null]);
      expect([mixed.width, mixed.height]).toEqual([168, 45]);
      expect([next.left, next.top]).toEqual([120, 45]);
    });
  });

  test("a column fitted to longer texts is wider; wrapped text makes its row higher", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [["Id", "A name that is a good deal longer"]];
      sheet.getRange("A:B").format.autofitColumns();
      const [a, b] = ["A1", "B1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
      sheet.getRange("D1").values = [["words ".repeat(30)]];
      sheet.getRange("D1").format.wrapText = true;
      sheet.getRange("1:1").format.autofitRows();
      const row = sheet.getRange("D1").load("format/rowHeight");
      await context.sync();
      expect(b?.format.columnWidth).toBeGreaterThan(4 * (a?.format.columnWidth ?? 0));
      expect(row.format.rowHeight).toBeGreaterThanOrEqual(60);
    });
  });

  test("named styles", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { styles, worksheets } = context.workbook;
      styles.add("Steer note");
      const own = styles.getItem("Steer note");
      own.font.bold = true;
      own.fill.color = "#FFFF00";
      const range = worksheets.getActiveWorksheet().getRange("A1");
      range.style = "Steer note";
      range.load("style,format/font/bold,format/fill/color");
      const builtIn = styles.getItem("Heading 1").load("builtIn,name");
      own.load("builtIn");
      await context.sync();
      expect([range.style, range.format.font.bold, range.format.fill.color]).toEqual([
        "Steer note",
        true,
        "#FFFF00",
      ]);
      expect([builtIn.builtIn, own.builtIn]).toEqual([true, false]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1)
  test("properties of each cell in one call", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { fill: { color: "#FF0000" }, font: { bold: true } } },
          { format: { font: { italic: true } } },
        ],
      ]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true, italic: true } },
      });
      await context.sync();
      expect(
        read.value[0]?.map((cell) => [cell.address, cell.format?.fill?.color, cell.format?.font]),
      ).toEqual([
        ["Sheet1!A1", "#FF0000", { bold: true, italic: false }],
        ["Sheet1!B1", "#FFFFFF", { bold: false, italic: true }],
      ]);
    });
  });

  test("number formats are shown as Excel shows them", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
      range.values = [[46112, 0.256, -1234.5, 1234567]];
      range.numberFormat = [["d mmm yyyy", "0.0%", "#,##0.00;(#,##0.00)", '#,##0,"k"']];
      range.load("text,numberFormat");
      await context.sync();
      expect(range.text).toEqual([["31 Mar 2026", "25.6%", "(1,234.50)", "1,235k"]]);
    });
  });
});
