import { absoluteAddress } from "./absolute";
import { area as makeArea, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import type { Chart, ChartSeries } from "./chart";
import { guardPermission } from "./protection-guard";
import { refuse } from "./refusals";
import { showsDate } from "./input";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What a chart draws: cells of any sheet. */
export interface ChartSource {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Charts are objects: a protected sheet takes them only where it allows editing objects. */
export function guardCharts(sheet: Sheet): void {
  guardPermission(sheet, "allowEditObjects");
}

/** Where and how large Excel puts a chart that nobody placed, in points; the place depends on the screen. */
const DEFAULT_PLACE = { left: 144, top: 60, width: 360, height: 216 } as const;

/** Adds a chart of cells. Excel's own reading of headers and categories is followed. */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  type: string,
  source: ChartSource,
  by: SeriesBy,
): Chart {
  guardCharts(sheet);
  const chart: Chart = {
    id: `{00000000-0008-0000-0000-${workbook.newId().toString(16).toUpperCase().padStart(12, "0")}}`,
    name: freeChartName(sheet),
    type,
    ...DEFAULT_PLACE,
    title: { text: "Chart Title", visible: true },
    series: seriesOf(source, by),
    legend: { visible: true, position: "Bottom" },
    categoryAxis: { visible: true, majorGridlines: false },
    valueAxis: { visible: true, majorGridlines: true },
    dataLabels: false,
  };
  const [only] = chart.series;
  // A chart of one series is called by its name, and has no need of a legend.
  if (chart.series.length === 1 && only) chart.title = { text: titleOf(source.sheet, only), visible: true };
  sheet.charts.push(chart);
  noteChart(workbook, sheet, chart, "added");
  return chart;
}

/** Tells the page that a chart is new, different or gone. */
export function noteChart(
  workbook: Workbook,
  sheet: Sheet,
  chart: Chart,
  how: "added" | "changed" | "deleted",
): void {
  workbook.note({ kind: "object", sheet: sheet.id, what: "chart", how, id: chart.id });
}

/** Takes a chart away. */
export function deleteChart(workbook: Workbook, sheet: Sheet, chart: Chart): void {
  guardCharts(sheet);
  const at = sheet.charts.indexOf(chart);
  if (at < 0) refuse("ItemNotFound", "the chart is gone");
  sheet.charts.splice(at, 1);
  noteChart(workbook, sheet, chart, "deleted");
}

function freeChartName(sheet: Sheet): string {
  for (let number = sheet.charts.length + 1; ; number++) {
    if (!sheet.charts.some((chart) => chart.name === `Chart ${number}`)) return `Chart ${number}`;
  }
}

function titleOf(sheet: Sheet, series: ChartSeries): string {
  const cell = /\$([A-Z]+)\$(\d+)$/.exec(series.name);
  if (!series.name.startsWith("=") || !cell) return series.name;
  let column = 0;
  for (const letter of cell[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  const value = sheet.value(Number(cell[2]) - 1, column - 1);
  return value === null ? "" : String(value);
}

/**
 * The series that Excel reads out of cells: more rows than columns makes columns the series; a first row of texts
 * names them, a first column of texts or dates gives the categories.
 */
export function seriesOf({ sheet, area }: ChartSource, by: SeriesBy): ChartSeries[] {
  const columns = by === "Columns" || (by === "Auto" && area.rows >= area.columns);
  const ref = (one: Area): string => `=${absoluteAddress(sheet, one)}`;
  const names = area.rows > 1 && area.columns > 0 && isHeading(sheet, { ...area, rows: 1 });
  const labels =
    area.columns > 1 &&
    isHeading(sheet, {
      ...area,
      columns: 1,
      row: area.row + (names ? 1 : 0),
      rows: Math.max(1, area.rows - (names ? 1 : 0)),
    });
  const body = makeArea(
    area.row + (names ? 1 : 0),
    area.column + (labels ? 1 : 0),
    area.rows - (names ? 1 : 0),
    area.columns - (labels ? 1 : 0),
  );
  const top = { ...body, row: area.row, rows: 1 };
  const side = { ...body, column: area.column, columns: 1 };
  const count = columns ? body.columns : body.rows;
  const [hasNames, hasCategories] = columns ? [names, labels] : [labels, names];
  return Array.from({ length: count }, (_, index) => {
    const values = columns
      ? makeArea(body.row, body.column + index, body.rows, 1)
      : makeArea(body.row + index, body.column, 1, body.columns);
    const name = columns ? makeArea(area.row, body.column + index) : makeArea(body.row + index, area.column);
    return {
      name: hasNames ? ref(name) : `Series${index + 1}`,
      values: ref(values),
      ...(hasCategories ? { categories: ref(columns ? side : top) } : {}),
    };
  });
}

/** Whether a line of cells names things: texts or dates, and no plain number. An empty corner does not count. */
function isHeading(sheet: Sheet, line: Area): boolean {
  let naming = 0;
  for (let row = line.row; row <= lastRow(line); row++) {
    for (let column = line.column; column <= lastColumn(line); column++) {
      const value = sheet.value(row, column);
      if (value === null) continue;
      const dated =
        typeof value === "number" && showsDate(sheet.style(row, column).numberFormat ?? "General");
      if (typeof value === "number" && !dated) return false;
      naming++;
    }
  }
  return naming > 0;
}
