import type { Chart } from "../../engine/chart";
import type { ChartData } from "./chart-data";
import { seriesColour } from "./palette";
import { shortened, textWidth } from "./text";

/** A rectangle inside a chart, in pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One entry of a legend. */
export interface LegendEntry {
  readonly name: string;
  readonly colour: string;
  readonly shape: "box" | "line" | "dot";
  readonly x: number;
  readonly y: number;
}

/** Where the parts of a chart stand. */
export interface Frame {
  readonly title: { readonly text: string; readonly size: number; readonly y: number } | undefined;
  readonly legend: readonly LegendEntry[];
  /** What is left for axes and plot. */
  readonly body: Rect;
}

export const LABEL_SIZE = 12;
const MARGIN = 10;
const POINTS = 4 / 3;
const ENTRY_GAP = 14;
const SYMBOL = 16;

/** Parts the chart's rectangle into title, legend and body. */
export function frame(chart: Chart, data: ChartData, width: number, height: number): Frame {
  const { title } = chart;
  const size = (title.size ?? 14) * POINTS;
  const shown = title.visible && title.text !== "";
  let top = MARGIN;
  let placed: Frame["title"];
  if (shown) {
    placed = { text: shortened(title.text, width - 2 * MARGIN, size), size, y: top + size * 0.85 };
    top += size + 10;
  }
  const space: Rect = { left: MARGIN, top, width: width - 2 * MARGIN, height: height - top - MARGIN };
  return { title: placed, ...withLegend(chart, data, space) };
}

function withLegend(chart: Chart, data: ChartData, space: Rect): Pick<Frame, "legend" | "body"> {
  const names = chart.legend.visible ? entries(data) : [];
  if (names.length === 0) return { legend: [], body: space };
  const { position } = chart.legend;
  return position === "Right" || position === "Left" || position === "Corner"
    ? besides(names, space, position === "Left")
    : acrossFrom(names, space, position === "Top");
}

type Named = Pick<LegendEntry, "name" | "colour" | "shape">;

function entries({ kind, series, categories }: ChartData): Named[] {
  if (kind.family === "pie" || kind.family === "doughnut") {
    const [first] = series;
    return categories.map((name, index) => ({
      name,
      colour: first?.pointColours.get(index) ?? seriesColour(index),
      shape: "box",
    }));
  }
  return series.map(({ name, colour, kind: own }) => ({
    name,
    colour,
    shape: own.family === "line" ? "line" : own.family === "scatter" ? (own.lines ? "line" : "dot") : "box",
  }));
}

function besides(names: readonly Named[], space: Rect, left: boolean): Pick<Frame, "legend" | "body"> {
  const most = space.width * 0.35;
  const shown = names.map((entry) => ({
    ...entry,
    name: shortened(entry.name, most - SYMBOL - 6, LABEL_SIZE),
  }));
  const width = Math.min(
    most,
    Math.max(...shown.map(({ name }) => textWidth(name, LABEL_SIZE))) + SYMBOL + 6,
  );
  const line = LABEL_SIZE + 8;
  const fitting = shown.slice(0, Math.max(1, Math.floor(space.height / line)));
  const top = space.top + (space.height - fitting.length * line) / 2;
  const x = left ? space.left : space.left + space.width - width;
  return {
    legend: fitting.map((entry, index) => ({ ...entry, x, y: top + index * line + line / 2 })),
    body: {
      ...space,
      left: left ? space.left + width + 10 : space.left,
      width: space.width - width - 10,
    },
  };
}

function acrossFrom(names: readonly Named[], space: Rect, above: boolean): Pick<Frame, "legend" | "body"> {
  const rows: { entry: Named; width: number }[][] = [[]];
  let used = 0;
  for (const one of names) {
    const entry = { ...one, name: shortened(one.name, space.width - SYMBOL - 6, LABEL_SIZE) };
    const width = textWidth(entry.name, LABEL_SIZE) + SYMBOL + 6 + ENTRY_GAP;
    if (used + width > space.width + ENTRY_GAP && rows.at(-1)?.length) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ entry, width });
    used += width;
  }
  const line = LABEL_SIZE + 7;
  const kept = rows.slice(0, 3);
  const height = kept.length * line;
  const top = above ? space.top : space.top + space.height - height;
  const legend = kept.flatMap((row, index) => {
    const total = row.reduce((sum, { width }) => sum + width, -ENTRY_GAP);
    let x = space.left + (space.width - total) / 2;
    return row.map(({ entry, width }) => {
      const placed: LegendEntry = { ...entry, x, y: top + index * line + line / 2 };
      x += width;
      return placed;
    });
  });
  const body = {
    ...space,
    top: above ? space.top + height + 4 : space.top,
    height: space.height - height - 6,
  };
  return { legend, body };
}
