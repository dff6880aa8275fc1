import type { Chart, ChartSeries } from "../../../../src/workbench/engine/chart";
import { Workbook } from "../../../../src/workbench/engine/workbook";

/** A workbook with figures to draw: names in A, two columns of numbers beside them. */
export function figures(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("KPI Summary");
  [
    ["Stream", "Budget", "Actual"],
    ["EMR", 12, 9],
    ["Portal", 4, 6],
    ["Training", 2, 3],
  ].forEach((row, r) => row.forEach((value, c) => sheet.setCell(r, c, { value })));
  return workbook;
}

/** A series of the sheet's second or third column. */
export const seriesOf = (column: "B" | "C", more: Partial<ChartSeries> = {}): ChartSeries => ({
  name: `='KPI Summary'!$${column}$1`,
  values: `='KPI Summary'!$${column}$2:$${column}$4`,
  categories: "='KPI Summary'!$A$2:$A$4",
  ...more,
});

/** A chart of both columns; what is not said is as Excel makes it. */
export const chartOf = (more: Partial<Chart> = {}): Chart => ({
  id: "{1}",
  name: "Chart 1",
  type: "ColumnClustered",
  left: 150,
  top: 30,
  width: 300,
  height: 180,
  title: { text: "Cost & budget", visible: true, size: 14, bold: false, color: "#595959" },
  series: [seriesOf("B"), seriesOf("C")],
  legend: { visible: true, position: "Bottom" },
  categoryAxis: { visible: true, majorGridlines: false },
  valueAxis: { visible: true, majorGridlines: true },
  dataLabels: false,
  ...more,
});
