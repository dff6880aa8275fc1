import { lastColumn, lastRow } from "../../engine/area";
import type { Chart, ChartSeries } from "../../engine/chart";
import { cellsOfFormula } from "../../engine/references";
import type { Sheet } from "../../engine/sheet";
import { showText } from "../../engine/show";
import type { Workbook } from "../../engine/workbook";
import { chartKind } from "./chart-kind";
import type { ChartKind } from "./chart-kind";
import { seriesColour } from "./palette";

/** A series with the values that its cells have now. */
export interface SeriesData {
  readonly name: string;
  /** Null where a cell has no number. */
  readonly values: readonly (number | null)[];
  /** How the cells show their values, for data labels. */
  readonly texts: readonly string[];
  /** The numbers along the horizontal axis of a scatter chart. */
  readonly positions: readonly (number | null)[];
  readonly kind: ChartKind;
  readonly colour: string;
  readonly pointColours: ReadonlyMap<number, string>;
  readonly labels: boolean;
  readonly secondary: boolean;
  readonly source: ChartSeries;
}

/** What a chart draws. */
export interface ChartData {
  readonly kind: ChartKind;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  /** The number format of the cells drawn, for axes that have none of their own. */
  readonly numberFormat: string;
}

/** Reads what a chart of a sheet draws out of the cells that it names. */
export function chartData(workbook: Workbook, sheet: Sheet, chart: Chart): ChartData {
  const kind = chartKind(chart.type);
  const read = (formula: string | undefined): CellText[] => cellsOf(workbook, sheet, formula);
  const series = chart.series.map((source, index): SeriesData => {
    const cells = read(source.values);
    const names = read(source.categories);
    return {
      name: seriesName(workbook, sheet, source, index),
      values: cells.map((cell) => cell.value),
      texts: cells.map((cell) => cell.text),
      positions: cells.map((_cell, at) => names[at]?.value ?? at + 1),
      kind: source.type === undefined ? kind : chartKind(source.type),
      colour: source.color ?? seriesColour(index),
      pointColours: source.pointColors ?? new Map<number, string>(),
      labels: source.dataLabels ?? chart.dataLabels,
      secondary: source.axisGroup === "Secondary",
      source,
    };
  });
  const length = Math.max(0, ...series.map((one) => one.values.length));
  const labels = read(chart.series.find((one) => one.categories)?.categories);
  const [first] = chart.series;
  return {
    kind,
    series,
    categories: Array.from({ length }, (_, index) => labels[index]?.text ?? String(index + 1)),
    numberFormat:
      (first && read(first.values).find((cell) => cell.value !== null)?.numberFormat) ?? "General",
  };
}

interface CellText {
  readonly value: number | null;
  readonly text: string;
  readonly numberFormat: string | undefined;
}

/** Charts of whole columns read no further. */
const MOST_POINTS = 10_000;

/** The cells of a range in reading order, hidden rows and columns left out as Excel does. */
function cellsOf(workbook: Workbook, sheet: Sheet, formula: string | undefined): CellText[] {
  if (!formula) return [];
  const range = cellsOfFormula(workbook, sheet, formula.startsWith("=") ? formula : `=${formula}`);
  if (!range) return [];
  const { sheet: on, area } = range;
  const cells: CellText[] = [];
  for (let row = area.row; row <= lastRow(area) && cells.length < MOST_POINTS; row++) {
    if (on.rowBands.get(row)?.hidden) continue;
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (on.columns.get(column)?.hidden) continue;
      const value = on.value(row, column);
      const { numberFormat } = on.style(row, column);
      cells.push({
        value: typeof value === "number" ? value : null,
        text: showText(value, numberFormat, workbook.dateSystem),
        numberFormat,
      });
    }
  }
  return cells;
}

function seriesName(workbook: Workbook, sheet: Sheet, { name }: ChartSeries, index: number): string {
  if (!name) return `Series${index + 1}`;
  if (!name.startsWith("=")) return name;
  const texts = cellsOf(workbook, sheet, name).map((cell) => cell.text);
  return texts.join(" ").trim() || `Series${index + 1}`;
}
