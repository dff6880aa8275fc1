import type { ReactNode } from "react";
import type { Chart } from "../../engine/chart";
import { along } from "./axes";
import type { SeriesData } from "./chart-data";
import { Marker } from "./marker";
import { categoryX } from "./plot-layout";
import type { PlotLayout } from "./plot-layout";

/** A place in a chart. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const WEIGHT = 2.25 * (4 / 3);

/** Lines over categories; where a number is missing there is a gap. */
export function Lines({
  chart,
  layout,
  series,
}: {
  chart: Chart;
  layout: PlotLayout;
  series: readonly SeriesData[];
}): ReactNode {
  return series.map((one, index) => {
    const points = one.values.map((_value, point) => placeOf(chart, layout, one, point));
    return (
      <g key={index} aria-label={one.name}>
        <Path points={points} series={one} />
        <Points points={points} series={one} />
      </g>
    );
  });
}

/** A series' line, with a gap at each undefined point. */
export function Path({
  points,
  series,
}: {
  points: readonly (Point | undefined)[];
  series: SeriesData;
}): ReactNode {
  const weight = series.source.lineWeight === undefined ? WEIGHT : series.source.lineWeight * (4 / 3);
  const path = runs(points)
    .map((run) => (series.kind.smooth ? curve(run) : polyline(run)))
    .join("");
  return (
    <path
      d={path}
      fill="none"
      stroke={series.colour}
      strokeWidth={weight}
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  );
}

/** Markers and labels of a series' points. */
export function Points({
  points,
  series,
}: {
  points: readonly (Point | undefined)[];
  series: SeriesData;
}): ReactNode {
  const shape = series.source.markerStyle ?? (series.kind.markers ? "Circle" : "None");
  return points.map((point, index) => {
    if (!point) return null;
    const colour = series.pointColours.get(index) ?? series.colour;
    return (
      <g key={index}>
        {shape !== "None" && <Marker shape={shape} at={point} colour={colour} />}
        <circle cx={point.x} cy={point.y} r={6} fill="transparent">
          <title>{`${series.name}: ${series.texts[index] ?? ""}`}</title>
        </circle>
        {series.labels && (
          <text x={point.x} y={point.y - 8} textAnchor="middle" fontSize={11}>
            {series.texts[index]}
          </text>
        )}
      </g>
    );
  });
}

/** Areas under lines, the first series at the back unless they are stacked. */
export function Areas({
  chart,
  layout,
  series,
}: {
  chart: Chart;
  layout: PlotLayout;
  series: readonly SeriesData[];
}): ReactNode {
  return series.map((one, index) => {
    const upper: Point[] = [];
    const lower: Point[] = [];
    for (const [point] of one.values.entries()) {
      const reach = layout.stacks.reach(one, point) ?? [0, 0];
      const x = categoryX(layout, point, chart.categoryAxis.reversed === true);
      upper.push({ x, y: yOf(layout, one, reach[1]) });
      lower.unshift({ x, y: yOf(layout, one, reach[0]) });
    }
    return (
      <path
        key={index}
        d={`${polyline([...upper, ...lower])}Z`}
        fill={one.colour}
        fillOpacity={one.kind.stacking === "none" ? 0.75 : 1}
      >
        <title>{one.name}</title>
      </path>
    );
  });
}

function placeOf(chart: Chart, layout: PlotLayout, series: SeriesData, point: number): Point | undefined {
  const reach = layout.stacks.reach(series, point);
  if (!reach) return undefined;
  return {
    x: categoryX(layout, point, chart.categoryAxis.reversed === true),
    y: yOf(layout, series, reach[1]),
  };
}

function yOf({ plot, primary, secondary }: PlotLayout, series: SeriesData, value: number): number {
  const axis = (series.secondary ? secondary : undefined) ?? primary;
  return (
    plot.top + plot.height - along(Math.max(axis.minimum, Math.min(axis.maximum, value)), axis, plot.height)
  );
}

function runs(points: readonly (Point | undefined)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point) found.at(-1)?.push(point);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found.filter((run) => run.length > 0);
}

const number = (value: number): string => value.toFixed(1);
const polyline = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${number(x)} ${number(y)}`).join("");

/** A curve through all points, as smooth as its neighbours allow (Catmull-Rom, drawn as Bézier pieces). */
function curve(points: readonly Point[]): string {
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (!from) return `M${number(to.x)} ${number(to.y)}`;
      const before = points[index - 2] ?? from;
      const after = points[index + 1] ?? to;
      const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
      const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
      return `C${number(first.x)} ${number(first.y)} ${number(second.x)} ${number(second.y)} ${number(to.x)} ${number(to.y)}`;
    })
    .join("");
}
