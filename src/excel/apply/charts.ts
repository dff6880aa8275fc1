import type { ChartContent } from "../../pmo/changes/content";
import { cellAddress } from "../../pmo/changes/address";
import { PALETTE } from "../../pmo/reports/palette";
import { rangeOf } from "./looks";

/**
 * Queues a chart. Series are set one by one from their own ranges, because Excel guesses rows and columns in its own way,
 * office-js#1830.
 */
export function applyChart(sheet: Excel.Worksheet, chart: ChartContent): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const made = sheet.charts.add(
    chart.type as Excel.ChartType,
    rangeOf(sheet, first.values),
    "Columns" as Excel.ChartSeriesBy,
  );
  made.name = chart.name;
  made.title.text = chart.title;
  made.title.format.font.size = 12;
  made.title.format.font.bold = true;
  made.title.format.font.color = PALETTE.accent;
  const { box } = chart;
  made.setPosition(
    cellAddress(box.row, box.column),
    cellAddress(box.row + box.rows - 1, box.column + box.columns - 1),
  );
  [first, ...others].forEach((series, index) => {
    const drawn = index === 0 ? made.series.getItemAt(0) : made.series.add(series.name);
    drawn.name = series.name;
    drawn.setValues(rangeOf(sheet, series.values));
    drawn.setXAxisValues(rangeOf(sheet, chart.categories));
    if (series.color !== undefined) drawn.format.fill.setSolidColor(series.color);
    series.pointColors?.forEach((color, point) =>
      drawn.points.getItemAt(point).format.fill.setSolidColor(color),
    );
    if (chart.gapWidth !== undefined) drawn.gapWidth = chart.gapWidth;
    drawn.hasDataLabels = chart.dataLabels;
  });
  if (chart.legend === "none") made.legend.visible = false;
  else {
    made.legend.visible = true;
    made.legend.position = chart.legend;
  }
  if (chart.type !== "Doughnut") applyAxes(made, chart);
}

function applyAxes(made: Excel.Chart, chart: ChartContent): void {
  made.axes.valueAxis.majorGridlines.visible = !chart.dataLabels;
  if (chart.valueFormat !== undefined) made.axes.valueAxis.numberFormat = chart.valueFormat;
  if (chart.valueTitle !== undefined) made.axes.valueAxis.title.text = chart.valueTitle;
  if (chart.dataLabels) made.axes.valueAxis.visible = false;
  if (chart.reversed) made.axes.categoryAxis.reversePlotOrder = true;
}
