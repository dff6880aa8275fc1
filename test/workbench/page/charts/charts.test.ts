import * as fc from "fast-check";
import type { Chart } from "../../../../src/workbench/engine/chart";
import { chartData } from "../../../../src/workbench/page/charts/chart-data";
import { chartKind } from "../../../../src/workbench/page/charts/chart-kind";
import { frame } from "../../../../src/workbench/page/charts/frame";
import { plotLayout } from "../../../../src/workbench/page/charts/plot-layout";
import { stacksOf } from "../../../../src/workbench/page/charts/stacks";
import { brokenInto, shortened } from "../../../../src/workbench/page/charts/text";
import { numberAxis, roundStep } from "../../../../src/workbench/page/charts/ticks";
import { showcase } from "../../../support/showcase";

describe("Number axes", () => {
  it("have round steps", () => {
    expect(roundStep(95, 5)).toBe(20);
    expect(roundStep(0.7, 5)).toBe(0.2);
    expect(roundStep(1234, 4)).toBe(500);
  });

  it.each([
    // Columns from 0 to 6.95, as Excel draws them: to 8 by twos.
    [0, 6.95, 5, 0, 8, [0, 2, 4, 6, 8]],
    // Values close together far from zero have an axis of their own.
    [98, 104, 5, 96, 106, [96, 98, 100, 102, 104, 106]],
    // A twentieth of the span is left free at both ends: -36 less 5.4 needs the step below -40.
    [-36, 72, 6, -60, 80, [-60, -40, -20, 0, 20, 40, 60, 80]],
    [0, 0, 5, 0, 1.2, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
  ])("from %d to %d", (low, high, most, minimum, maximum, ticks) => {
    expect(numberAxis(low, high, most)).toEqual({ minimum, maximum, ticks });
  });

  it("keep the ends that they are given", () => {
    expect(numberAxis(0.1, 0.9, 5, { minimum: 0, maximum: 1 })).toEqual({
      minimum: 0,
      maximum: 1,
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
    });
  });

  it("always hold the values and a few marks in order", () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 12 }), (a, b, most) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        // Marks have twelve digits.
        fc.pre(high - low > 1e-8 * Math.max(1, Math.abs(low), Math.abs(high)));
        const axis = numberAxis(low, high, most);
        expect(axis.minimum).toBeLessThanOrEqual(low);
        expect(axis.maximum).toBeGreaterThanOrEqual(high);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(2 * most + 3);
        expect([...axis.ticks].sort((x, y) => x - y)).toEqual(axis.ticks);
      }),
    );
  });
});

describe("Kinds of charts", () => {
  it.each([
    ["ColumnClustered", "column", "none"],
    ["ColumnStacked", "column", "stacked"],
    ["ColumnStacked100", "column", "percent"],
    ["BarClustered", "bar", "none"],
    ["BarStacked100", "bar", "percent"],
    ["Line", "line", "none"],
    ["LineMarkersStacked", "line", "stacked"],
    ["AreaStacked", "area", "stacked"],
    ["Pie", "pie", "none"],
    ["DoughnutExploded", "doughnut", "none"],
    ["XYScatterSmoothNoMarkers", "scatter", "none"],
    ["Treemap", "unknown", "none"],
  ])("%s", (type, family, stacking) => {
    expect(chartKind(type)).toMatchObject({ family, stacking });
  });

  it("tells markers and lines", () => {
    expect(chartKind("LineMarkers").markers).toBe(true);
    expect(chartKind("Line").markers).toBe(false);
    expect(chartKind("XYScatter")).toMatchObject({ lines: false, markers: true });
    expect(chartKind("XYScatterLinesNoMarkers")).toMatchObject({ lines: true, markers: false });
  });
});

describe("What a chart draws", () => {
  const workbook = showcase();
  const summary = workbook.sheetByName("Summary");
  if (!summary) throw new Error("The showcase has a summary.");
  const chart = (type: string): Chart => {
    const found = summary.charts.find((one) => one.type === type);
    if (!found) throw new Error(`The showcase has no ${type}.`);
    return found;
  };
  const data = (type: string): ReturnType<typeof chartData> => chartData(workbook, summary, chart(type));

  it("is read from the cells, with names, categories and number formats", () => {
    const columns = data("ColumnClustered");
    expect(columns.categories).toEqual([
      "Clinical systems",
      "Digital front door",
      "Infrastructure",
      "People and change",
    ]);
    expect(columns.series.map((one) => one.name)).toEqual(["Budget", "Actual"]);
    // 4.20 + 2.75, 1.35 + 1.78 + 0.64, 0.99 + 1.12 and 0.86 million.
    expect(columns.series[0]?.values).toEqual([6.95, 3.77, 2.11, 0.86]);
    expect(columns.series[0]?.texts[0]).toBe("£7.0m");
    expect(columns.numberFormat).toBe('£0.0"m"');
  });

  it("leaves hidden rows out", () => {
    summary.rowBands.set(4, { hidden: true });
    expect(data("ColumnClustered").categories).toEqual([
      "Clinical systems",
      "Infrastructure",
      "People and change",
    ]);
    summary.rowBands.delete(4);
  });

  it("places a scatter by two columns of numbers", () => {
    const [series] = data("XYScatter").series;
    expect(series?.positions).toEqual([0.42, 1.2, 2.3, 3.9, 5.2, 6.9]);
    expect(series?.values).toEqual([0.35, 0.9, 1.8, 2.9, 4.4, 5.8]);
  });

  it("stacks series on each other, up and down apart", () => {
    const [first, second] = data("ColumnStacked100").series;
    if (!first || !second) throw new Error("There are two series.");
    const stacked = { ...first.kind, stacking: "stacked" as const };
    const a = { ...first, kind: stacked, values: [3, -2, null] };
    const b = { ...second, kind: stacked, values: [4, -1, 5] };
    const stacks = stacksOf([a, b]);
    expect([0, 1, 2].map((point) => stacks.reach(b, point))).toEqual([
      [3, 7],
      [-2, -3],
      [0, 5],
    ]);
    expect(stacks.range([a, b])).toEqual([-3, 7]);
  });

  it("makes stacks of percent add up to one", () => {
    const { series } = data("ColumnStacked100");
    const stacks = stacksOf(series);
    const top = series.at(-1);
    if (!top) throw new Error("There are series.");
    for (let point = 0; point < 4; point++) expect(stacks.reach(top, point)?.[1]).toBeCloseTo(1, 12);
  });

  it("gives title, legend and plot room without overlap", () => {
    for (const type of ["ColumnClustered", "BarStacked", "Line", "AreaStacked"]) {
      const one = chart(type);
      const read = chartData(workbook, summary, one);
      const parts = frame(one, read, 373, 253);
      const { plot } = plotLayout(one, read, parts.body);
      expect(parts.title?.y).toBeLessThan(parts.body.top);
      expect(parts.legend.every(({ y }) => y > parts.body.top + parts.body.height)).toBe(true);
      expect(plot.left).toBeGreaterThan(parts.body.left);
      expect(plot.top + plot.height).toBeLessThan(parts.body.top + parts.body.height);
      expect(plot.width * plot.height).toBeGreaterThan((373 * 253) / 4);
    }
  });
});

describe("Texts in charts", () => {
  it("are cut with an ellipsis and broken at blanks", () => {
    // Where nothing can be measured a letter is half as wide as high: five pixels at ten.
    expect(shortened("Workstream", 30, 10)).toBe("Works…");
    expect(shortened("Work", 30, 10)).toBe("Work");
    expect(brokenInto("Digital front door", 70, 10, 3)).toEqual(["Digital front", "door"]);
    expect(brokenInto("Digital front door", 70, 10, 1)).toBeUndefined();
    expect(brokenInto("Interoperability", 70, 10, 3)).toBeUndefined();
  });
});
