import type { Chart, ChartAxis } from "../../engine/chart";
import { showText } from "../../engine/show";
import type { ChartData, SeriesData } from "./chart-data";
import { LABEL_SIZE } from "./frame";
import type { Rect } from "./frame";
import { stacksOf } from "./stacks";
import type { Stacks } from "./stacks";
import { brokenInto, shortened, textWidth } from "./text";
import { numberAxis } from "./ticks";
import type { NumberAxis } from "./ticks";

/** A number axis with the texts of its marks. */
export interface ValueAxis extends NumberAxis {
  readonly labels: readonly string[];
}

/** How the names of categories are written under or beside the plot. */
export interface CategoryLabels {
  readonly lines: readonly (readonly string[])[];
  /** Written askew because they do not fit side by side. */
  readonly askew: boolean;
  /** Every how many categories one is written. */
  readonly every: number;
}

/** Where the plot of a chart with axes is, and how values become places. */
export interface PlotLayout {
  readonly plot: Rect;
  readonly stacks: Stacks;
  readonly primary: ValueAxis;
  readonly secondary: ValueAxis | undefined;
  readonly categoryLabels: CategoryLabels;
  readonly horizontal: boolean;
  /** Categories stand at the ends of the axis and between, as in a chart of areas alone, not in bands of their own. */
  readonly onTicks: boolean;
}

const TICK_GAP = 6;
const TITLE_ROOM = LABEL_SIZE + 8;
const TICK_SPACE = { vertical: 34, horizontal: 68 };

/** Lays out a chart of columns, bars, lines or areas in a rectangle. */
export function plotLayout(chart: Chart, data: ChartData, body: Rect): PlotLayout {
  const horizontal = data.kind.family === "bar";
  const stacks = stacksOf(data.series);
  const length = horizontal ? body.width : body.height;
  const most = Math.max(2, Math.floor(length / (horizontal ? TICK_SPACE.horizontal : TICK_SPACE.vertical)));
  const axisOf = (series: readonly SeriesData[]): ValueAxis =>
    valueAxis(series, stacks, most, chart.valueAxis, data.numberFormat);
  const primary = axisOf(data.series.filter((one) => !one.secondary));
  const others = data.series.filter((one) => one.secondary);
  const secondary = others.length > 0 ? axisOf(others) : undefined;
  const onTicks = data.categories.length > 1 && data.series.every((one) => one.kind.family === "area");
  const shared = { stacks, primary, secondary, horizontal, onTicks };
  return horizontal
    ? { ...shared, ...sideways(chart, data, body, primary) }
    : { ...shared, ...upright(chart, data, body, primary, secondary) };
}

function valueAxis(
  series: readonly SeriesData[],
  stacks: Stacks,
  most: number,
  axis: ChartAxis,
  sourceFormat: string,
): ValueAxis {
  const [lowest, highest] = stacks.range(series);
  const percent = series.some((one) => one.kind.stacking === "percent");
  const given = { minimum: axis.minimum, maximum: axis.maximum ?? (percent ? 1 : undefined) };
  const marks = numberAxis(lowest, highest, most, given);
  const format = axis.numberFormat ?? (percent ? "0%" : sourceFormat);
  return { ...marks, labels: marks.ticks.map((tick) => showText(tick, format)) };
}

const widest = (labels: readonly string[]): number =>
  Math.max(0, ...labels.map((one) => textWidth(one, LABEL_SIZE)));

function upright(
  chart: Chart,
  data: ChartData,
  body: Rect,
  primary: ValueAxis,
  secondary: ValueAxis | undefined,
): Pick<PlotLayout, "plot" | "categoryLabels"> {
  const left =
    (chart.valueAxis.visible ? widest(primary.labels) + TICK_GAP : 0) +
    (chart.valueAxis.title ? TITLE_ROOM : 0);
  const right = secondary && chart.valueAxis.visible ? widest(secondary.labels) + TICK_GAP : 4;
  const width = Math.max(10, body.width - left - right);
  const categoryLabels = labelsUnder(data.categories, width / Math.max(1, data.categories.length));
  const lines = Math.max(0, ...categoryLabels.lines.map((one) => one.length));
  const under = categoryLabels.askew
    ? Math.min(90, widest(categoryLabels.lines.flat()) * 0.75) + 12
    : lines * (LABEL_SIZE + 2) + 6;
  const bottom = (chart.categoryAxis.visible ? under : 4) + (chart.categoryAxis.title ? TITLE_ROOM : 0);
  const top = body.top + 6;
  return {
    plot: { left: body.left + left, top, width, height: Math.max(10, body.height - bottom - 6) },
    categoryLabels,
  };
}

const ASKEW_ROOM = 110;

function labelsUnder(categories: readonly string[], band: number): CategoryLabels {
  const room = band - 4;
  const broken = categories.map((one) => brokenInto(one, room, LABEL_SIZE, 3));
  if (broken.every((one) => one !== undefined)) {
    return { lines: broken as string[][], askew: false, every: 1 };
  }
  // Too many to tell apart: only some are written.
  const every = Math.max(1, Math.ceil((LABEL_SIZE + 3) / Math.max(1, band)));
  if (every === 1 || categories.every((one) => textWidth(one, LABEL_SIZE) > room * every)) {
    return { lines: categories.map((one) => [shortened(one, ASKEW_ROOM, LABEL_SIZE)]), askew: true, every };
  }
  const wide = Math.max(...categories.map((one) => textWidth(one, LABEL_SIZE)));
  return {
    lines: categories.map((one) => [one]),
    askew: false,
    every: Math.ceil((wide + 6) / Math.max(1, band)),
  };
}

function sideways(
  chart: Chart,
  data: ChartData,
  body: Rect,
  primary: ValueAxis,
): Pick<PlotLayout, "plot" | "categoryLabels"> {
  const most = body.width * 0.4;
  const height =
    body.height - (chart.valueAxis.visible ? LABEL_SIZE + 8 : 4) - (chart.valueAxis.title ? TITLE_ROOM : 0);
  const band = height / Math.max(1, data.categories.length);
  const lines = data.categories.map((one) => {
    const fitting = Math.max(1, Math.floor(band / (LABEL_SIZE + 2)));
    return brokenInto(one, most, LABEL_SIZE, fitting) ?? [shortened(one, most, LABEL_SIZE)];
  });
  const left =
    (chart.categoryAxis.visible ? Math.min(most, widest(lines.flat())) + TICK_GAP : 0) +
    (chart.categoryAxis.title ? TITLE_ROOM : 0);
  const right = widest(primary.labels.slice(-1)) / 2 + 4;
  return {
    plot: {
      left: body.left + left,
      top: body.top + 4,
      width: Math.max(10, body.width - left - right),
      height: Math.max(10, height - 4),
    },
    categoryLabels: {
      lines,
      askew: false,
      every: Math.max(1, Math.ceil((LABEL_SIZE + 1) / Math.max(1, band))),
    },
  };
}

/** The middle of a category along the horizontal axis of an upright chart. */
export function categoryX(
  { plot, categoryLabels, onTicks }: PlotLayout,
  index: number,
  reversed: boolean,
): number {
  const count = Math.max(1, categoryLabels.lines.length);
  const place = reversed ? count - 1 - index : index;
  return plot.left + (onTicks ? (place * plot.width) / (count - 1) : ((place + 0.5) * plot.width) / count);
}
