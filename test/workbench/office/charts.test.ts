import { openExcel, refusalOf } from "../../support/excel";

async function data(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C4").values = [
    ["Stage", "Planned", "Actual"],
    ["Plan", 3, 2],
    ["Build", 5, 6],
    ["Close", 1, 1],
  ];
  await context.sync();
  return sheet;
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts */
describe("charts", () => {
  test("series come from the columns, with their names and categories", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = await data(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto");
      chart.load("name,chartType");
      chart.series.load("items/name,count");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      const categories = chart.series.getItemAt(0).getDimensionValues("Categories");
      await context.sync();
      expect([chart.name, chart.chartType]).toEqual(["Chart 1", "ColumnClustered"]);
      expect(chart.series.items.map((one) => one.name)).toEqual(["Planned", "Actual"]);
      expect(values.value).toEqual(["2", "6", "1"]);
      expect(categories.value).toEqual(["Plan", "Build", "Close"]);
    });
  });

  test("by rows; data set anew; series added by hand", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = await data(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map((one) => one.name)).toEqual(["Plan", "Build", "Close"]);
      chart.setData(sheet.getRange("A1:B4"), "Columns");
      const added = chart.series.add("Own");
      added.setValues(sheet.getRange("C2:C4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      await context.sync();
      const again = chart.series.load("items/name");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      await context.sync();
      expect(again.items.map((one) => one.name)).toEqual(["Planned", "Own"]);
      expect(values.value).toEqual(["2", "6", "1"]);
      chart.series.getItemAt(0).delete();
      const count = chart.series.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test("place, title, legend, labels and axes", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = await data(context);
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"));
      chart.setPosition("E2", "H11");
      chart.title.text = "Stages";
      chart.title.format.font.size = 16;
      chart.legend.position = "Bottom";
      chart.dataLabels.showValue = true;
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 0;
      valueAxis.maximum = 10;
      valueAxis.numberFormat = "0";
      valueAxis.majorGridlines.visible = false;
      valueAxis.title.text = "Count";
      categoryAxis.reversePlotOrder = true;
      chart.load("left,top,width,height");
      chart.title.load("text,visible,format/font/size");
      chart.legend.load("position,visible");
      chart.dataLabels.load("showValue");
      valueAxis.load("minimum,maximum,numberFormat,majorGridlines/visible,title/text");
      categoryAxis.load("reversePlotOrder,visible");
      await context.sync();
      // Columns of 48 and rows of 15 points.
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 150]);
      expect([chart.title.text, chart.title.format.font.size]).toEqual(["Stages", 16]);
      expect([chart.legend.position, chart.dataLabels.showValue]).toEqual(["Bottom", true]);
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat, valueAxis.title.text]).toEqual([
        0,
        10,
        "0",
        "Count",
      ]);
      expect([valueAxis.majorGridlines.visible, categoryAxis.reversePlotOrder]).toEqual([false, true]);
    });
  });

  test("colours of series and points", async () => {
    const { run, host } = await openExcel();
    await run(async (context) => {
      const sheet = await data(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#00FF00");
      series.points.getItemAt(1).format.fill.setSolidColor("red");
      await context.sync();
    });
    const [series] = host.workbook.activeSheet.charts[0]?.series ?? [];
    expect(series?.color).toBe("#00FF00");
    expect(series?.pointColors?.get(1)).toBe("#FF0000");
  });

  test("found by name, renamed, deleted; moved cells take their charts' data along", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = await data(context);
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      chart.name = "Stages";
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("B5").values = [[30]];
      const found = sheet.charts.getItem("stages");
      const values = found.series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      expect(values.value).toEqual(["3", "30", "1"]);
      found.delete();
      const none = sheet.charts.getItemOrNullObject("Stages");
      sheet.charts.load("count");
      await context.sync();
      expect([none.isNullObject, sheet.charts.count]).toEqual([true, 0]);
    });
  });

  test("pictures of charts are refused by name", async () => {
    const { run } = await openExcel();
    const refused = await refusalOf(
      run(async (context) => {
        const sheet = await data(context);
        sheet.charts.add("Pie", sheet.getRange("A1:B4")).getImage();
        await context.sync();
      }),
    );
    expect(refused.code).toBe("ApiNotFound");
    expect(refused.message).toContain("Chart.getImage");
  });
});
