import type { ReactNode } from "react";
import type { Chart } from "../../engine/chart";
import { isDark } from "../grid/colour";
import { along } from "./axes";
import type { SeriesData } from "./chart-data";
import type { PlotLayout } from "./plot-layout";
import { textWidth } from "./text";

/** Excel's gaps between groups, in percent of a column's width, and the overlap inside a group. */
const GAP = { column: 219, bar: 182, stacked: 150 } as const;
const OVERLAP = { column: -27, bar: 0, stacked: 100 } as const;

/** Columns, or bars when the layout lies on its side. */
export function Columns({
  chart,
  layout,
  series,
}: {
  chart: Chart;
  layout: PlotLayout;
  series: readonly SeriesData[];
}): ReactNode {
  const slots = groupSlots(series);
  return series.map((one, index) => (
    <g key={index} aria-label={one.name}>
      {one.values.map((_value, point) => (
        <Bar key={point} chart={chart} layout={layout} series={one} point={point} slot={slots(one)} />
      ))}
    </g>
  ));
}

/** The share of a category's band that a series takes: from where, and how much. */
type Slot = readonly [from: number, width: number];

function groupSlots(series: readonly SeriesData[]): (one: SeriesData) => Slot {
  const side = series.filter((one) => one.kind.stacking === "none");
  const stacked = series.some((one) => one.kind.stacking !== "none");
  const count = stacked ? 1 : side.length;
  const [first] = series;
  const usual = stacked ? "stacked" : first?.kind.family === "bar" ? "bar" : "column";
  const gap = (first?.source.gapWidth ?? GAP[usual]) / 100;
  const overlap = Math.min(100, first?.source.overlap ?? OVERLAP[usual]) / 100;
  const width = 1 / (count - (count - 1) * overlap + gap);
  const start = (gap * width) / 2;
  return (one) => [start + (stacked ? 0 : Math.max(0, side.indexOf(one)) * width * (1 - overlap)), width];
}

interface BarProps {
  readonly chart: Chart;
  readonly layout: PlotLayout;
  readonly series: SeriesData;
  readonly point: number;
  readonly slot: Slot;
}

function Bar({ chart, layout, series, point, slot }: BarProps): ReactNode {
  const reach = layout.stacks.reach(series, point);
  const axis = series.secondary ? layout.secondary : layout.primary;
  if (!reach || !axis) return null;
  const { plot, horizontal, categoryLabels } = layout;
  const count = Math.max(1, categoryLabels.lines.length);
  const band = (horizontal ? plot.height : plot.width) / count;
  const flipped = chart.categoryAxis.reversed === true;
  const length = horizontal ? plot.width : plot.height;
  const clamp = (value: number): number =>
    along(Math.max(axis.minimum, Math.min(axis.maximum, value)), axis, length);
  const [low, high] = [clamp(Math.min(...reach)), clamp(Math.max(...reach))];
  const [from, width] = slot;
  const colour = series.pointColours.get(point) ?? series.colour;
  // Bars go upwards from the bottom, columns from the left; a reversed axis turns both round, series included.
  const offset = (flipped === horizontal ? point + from : count - point - from - width) * band;
  const box = horizontal
    ? { x: plot.left + low, width: high - low, y: plot.top + offset, height: width * band }
    : { x: plot.left + offset, width: width * band, y: plot.top + plot.height - high, height: high - low };
  return (
    <>
      <rect {...box} fill={colour}>
        <title>{`${series.name}, ${layout.categoryLabels.lines[point]?.join(" ") ?? ""}: ${series.texts[point] ?? ""}`}</title>
      </rect>
      {series.labels && (
        <BarLabel box={box} series={series} point={point} colour={colour} horizontal={horizontal} />
      )}
    </>
  );
}

interface LabelProps {
  readonly box: { x: number; y: number; width: number; height: number };
  readonly series: SeriesData;
  readonly point: number;
  readonly colour: string;
  readonly horizontal: boolean;
}

/** At the end of a column that stands alone, in the middle of one in a stack where it fits. */
function BarLabel({ box, series, point, colour, horizontal }: LabelProps): ReactNode {
  const text = series.texts[point] ?? "";
  const value = series.values[point] ?? 0;
  if (series.kind.stacking !== "none") {
    const fits = value !== 0 && box.height > 13 && (!horizontal || box.width > textWidth(text, 11) + 2);
    if (!fits) return null;
    return (
      <text
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        dy="0.35em"
        textAnchor="middle"
        fontSize={11}
        fill={isDark(colour) ? "#FFFFFF" : "#404040"}
      >
        {text}
      </text>
    );
  }
  const down = value < 0;
  return horizontal ? (
    <text
      x={down ? box.x - 4 : box.x + box.width + 4}
      y={box.y + box.height / 2}
      dy="0.35em"
      textAnchor={down ? "end" : "start"}
      fontSize={11}
    >
      {text}
    </text>
  ) : (
    <text
      x={box.x + box.width / 2}
      y={down ? box.y + box.height + 12 : box.y - 4}
      textAnchor="middle"
      fontSize={11}
    >
      {text}
    </text>
  );
}
