import { parseChart } from "hucre/ooxml";
import type { Chart } from "../../../src/workbench/engine/chart";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { PLOT_KINDS } from "../../../src/workbench/files/chart/types";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { CHART_TYPES } from "../../../src/workbench/office/objects/chart-types";
import { chartOf, figures, seriesOf } from "./support/chart-book";
import { partsOf, withParts } from "./support/parts";

async function reopened(workbook: Workbook): Promise<Chart[]> {
  return (await openBook(await saveBook(workbook), "book.xlsx")).workbook.activeSheet.charts;
}

const draw = (...charts: Chart[]): Workbook => {
  const workbook = figures();
  workbook.activeSheet.charts.push(...charts);
  return workbook;
};

describe("a chart in a file", () => {
  it("may be of every type that the host makes", () => {
    expect(CHART_TYPES.filter((type) => !PLOT_KINDS.has(type))).toEqual([]);
  });

  it.each([...PLOT_KINDS.keys()])("comes back with its type: %s", async (type) => {
    const [found] = await reopened(draw(chartOf({ type })));
    expect(found?.type).toBe(type);
    expect(found?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual(
      [seriesOf("B"), seriesOf("C")].map(({ name, values, categories }) => [name, values, categories]),
    );
  });

  it("comes back with title, axes, legend, place and words", async () => {
    const chart = chartOf({
      title: { text: "Cost, first line\nand second", visible: true, size: 16, bold: true, color: "#1F4E79" },
      legend: { visible: true, position: "Corner" },
      categoryAxis: { visible: true, majorGridlines: true, title: "Stream", reversed: true },
      valueAxis: {
        visible: true,
        majorGridlines: false,
        title: "£m",
        minimum: -2.5,
        maximum: 20,
        numberFormat: "0.0%",
      },
      altText: "Budget beside actual cost by stream",
      left: 101.25,
      top: 33,
    });
    expect(await reopened(draw(chart))).toEqual([
      { ...chart, id: expect.any(String) as string, series: expect.anything() as never },
    ]);
  });

  it("comes back with the colours, gaps, labels, lines and marks of its series", async () => {
    const first = seriesOf("B", {
      color: "#1F4E79",
      gapWidth: 60,
      overlap: -10,
      pointColors: new Map([[1, "#C00000"]]),
      dataLabels: true,
    });
    const line = seriesOf("C", {
      type: "LineMarkers",
      axisGroup: "Secondary",
      color: "#70AD47",
      lineWeight: 3,
      markerStyle: "Diamond",
    });
    const [found] = await reopened(draw(chartOf({ series: [first, line] })));
    expect(found?.series).toEqual([first, line]);
  });

  it("may have no title, a title of its own making, no legend and no axes", async () => {
    const bare = chartOf({
      title: { text: "", visible: false },
      legend: { visible: false, position: "Right" },
      categoryAxis: { visible: false, majorGridlines: false },
      valueAxis: { visible: false, majorGridlines: false },
    });
    const own = chartOf({ name: "Chart 2", title: { text: "", visible: true }, series: [seriesOf("B")] });
    const [first, second] = await reopened(draw(bare, own));
    expect(first).toMatchObject({ title: bare.title, legend: { visible: false } });
    expect([first?.categoryAxis.visible, first?.valueAxis.visible]).toEqual([false, false]);
    expect(second?.title).toEqual({ text: "", visible: true });
  });

  it("may draw constants, and be named in plain words", async () => {
    const series = { name: "Plan <A>", values: "={1,2.5,4}", categories: '={"a","b, c","d"}' };
    const [found] = await reopened(draw(chartOf({ series: [series] })));
    expect(found?.series[0]).toMatchObject(series);
  });

  it("carries the values of its cells, for programs that do not calculate", async () => {
    const xml = partsOf(await saveBook(draw(chartOf()))).get("xl/charts/chart1.xml") ?? "";
    expect(xml).toContain(
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>12</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Budget</c:v></c:pt></c:strCache>',
    );
    expect(xml).toContain("<c:v>Training</c:v>");
  });

  it("is read by another reader in the same way", async () => {
    const chart = chartOf({
      valueAxis: { visible: true, majorGridlines: true, minimum: 0, maximum: 20, title: "Cost" },
      series: [seriesOf("B", { color: "#1F4E79" }), seriesOf("C")],
    });
    const read = parseChart(partsOf(await saveBook(draw(chart))).get("xl/charts/chart1.xml") ?? "");
    expect(read).toMatchObject({
      kinds: ["bar"],
      title: "Cost & budget",
      titleFontSize: 14,
      legend: "bottom",
      gapWidth: 100,
      axes: { y: { title: "Cost", scale: { min: 0, max: 20 } } },
    });
    expect(read?.series?.map(({ name, valuesRef, color }) => [name, valuesRef, color])).toEqual([
      ["Budget", "'KPI Summary'!$B$2:$B$4", "1F4E79"],
      ["Actual", "'KPI Summary'!$C$2:$C$4", undefined],
    ]);
  });

  it("that was read stays as it is when only another one is changed", async () => {
    const file = await saveBook(draw(chartOf(), chartOf({ name: "Chart 2", top: 300 })));
    const touched = withParts(file, {
      "xl/charts/chart1.xml": (xml) =>
        xml.replace("<c:roundedCorners", "<c:lang val='cy-GB'/><c:roundedCorners"),
    });
    const { workbook } = await openBook(touched, "book.xlsx");
    const [first, second] = workbook.activeSheet.charts;
    if (!first || !second) throw new Error("two charts");
    second.title.text = "Other";
    first.left += 30;
    const parts = partsOf(await saveBook(workbook));
    expect(parts.get("xl/charts/chart1.xml")).toContain("cy-GB");
    expect(parts.get("xl/charts/chart2.xml")).toContain("<a:t>Other</a:t>");
    expect((await reopened(workbook)).map(({ left }) => left)).toEqual([180, 150]);
  });

  it("goes with its part when it is deleted, also the last", async () => {
    const { workbook } = await openBook(
      await saveBook(draw(chartOf(), chartOf({ name: "Chart 2" }))),
      "book.xlsx",
    );
    workbook.activeSheet.charts.splice(0, 1);
    expect([...partsOf(await saveBook(workbook)).keys()].filter((path) => path.includes("charts/"))).toEqual([
      "xl/charts/chart2.xml",
    ]);
    workbook.activeSheet.charts.length = 0;
    expect(await reopened(workbook)).toEqual([]);
  });

  it("of a type that cannot be written stops the save, by name", async () => {
    await expect(saveBook(draw(chartOf({ name: "Regions", type: "Treemap" })))).rejects.toMatchObject({
      code: "CannotSave",
      message: "The chart “Regions” is of the type Treemap, which cannot be written to a file here.",
    });
  });

  it("of a type that cannot be written, but was in the file, follows a renamed sheet all the same", async () => {
    const file = withParts(await saveBook(draw(chartOf())), {
      "xl/charts/chart1.xml": (xml) => xml.replaceAll("c:barChart", "c:stockChart"),
    });
    const { workbook } = await openBook(file, "book.xlsx");
    const [chart] = workbook.activeSheet.charts;
    workbook.activeSheet.name = "Figures";
    for (const series of chart?.series ?? [])
      series.values = series.values.replace("'KPI Summary'", "Figures");
    const xml = partsOf(await saveBook(workbook)).get("xl/charts/chart1.xml");
    expect(xml).toContain("<c:stockChart>");
    expect(xml).toContain("<c:f>Figures!$B$2:$B$4</c:f>");
  });
});
