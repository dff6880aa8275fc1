import { openExcel } from "../../support/excel";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
describe("pages and panes", () => {
  test("print area, titles, page and margins", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { pageLayout } = sheet;
      pageLayout.setPrintArea("A1:F40");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("A:A");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
      pageLayout.centerHorizontally = true;
      const header = pageLayout.headersFooters.defaultForAllPages;
      header.centerHeader = "&F";
      header.rightFooter = "&P of &N";
      pageLayout.load("orientation,paperSize,zoom,topMargin,leftMargin,centerHorizontally,printGridlines");
      header.load("centerHeader,rightFooter,leftHeader");
      const area = pageLayout.getPrintArea().load("address");
      const rows = pageLayout.getPrintTitleRows().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      await context.sync();
      expect([area.address, rows.address, columns.address]).toEqual([
        "Sheet1!A1:F40",
        "Sheet1!1:2",
        "Sheet1!A:A",
      ]);
      expect([
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.topMargin,
        pageLayout.leftMargin,
      ]).toEqual(["Landscape", "A4", 72, 36]);
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect([header.centerHeader, header.rightFooter, header.leftHeader]).toEqual(["&F", "&P of &N", ""]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
  test("frozen panes", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      const none = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocation().load("address");
      await context.sync();
      expect([none.isNullObject, rows.address]).toEqual([true, "Sheet1!1:2"]);
      freezePanes.freezeAt("A1:B3");
      const both = freezePanes.getLocation().load("address");
      await context.sync();
      expect(both.address).toBe("Sheet1!A1:B3");
      freezePanes.unfreeze();
      const gone = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("page breaks", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getActiveWorksheet();
      horizontalPageBreaks.add("A21:E21");
      horizontalPageBreaks.add("A11");
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(horizontalPageBreaks.items.map((one) => one.rowIndex)).toEqual([10, 20]);
      const after = horizontalPageBreaks.items[0]?.getCellAfterBreak().load("address");
      await context.sync();
      expect(after?.address).toBe("Sheet1!A11");
      horizontalPageBreaks.removePageBreaks();
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
