import type { ReactNode } from "react";
import { isDark } from "../grid/colour";
import type { ChartData, SeriesData } from "./chart-data";
import type { Rect } from "./frame";
import { seriesColour } from "./palette";
import { textWidth } from "./text";

/** A pie, or rings when there is a hole. Only the first series makes a pie; each makes a ring. */
export function Pie({ data, body }: { data: ChartData; body: Rect }): ReactNode {
  const ring = data.kind.family === "doughnut";
  const radius = Math.max(4, Math.min(body.width, body.height) / 2 - 4);
  const centre = { x: body.left + body.width / 2, y: body.top + body.height / 2 };
  const series = ring ? data.series : data.series.slice(0, 1);
  const hole = ring ? 0.55 * radius : 0;
  const thickness = (radius - hole) / Math.max(1, series.length);
  return series.map((one, index) => (
    <g key={index} transform={`translate(${centre.x} ${centre.y})`} aria-label={one.name}>
      <Slices
        series={one}
        categories={data.categories}
        inner={hole + index * thickness}
        outer={hole + (index + 1) * thickness}
      />
    </g>
  ));
}

interface SlicesProps {
  readonly series: SeriesData;
  readonly categories: readonly string[];
  readonly inner: number;
  readonly outer: number;
}

function Slices({ series, categories, inner, outer }: SlicesProps): ReactNode {
  const values = series.values.map((value) => Math.abs(value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0)
    return <circle r={(inner + outer) / 2} fill="none" stroke="#D9D9D9" strokeWidth={outer - inner} />;
  const ends = values.map(
    (_value, index) => values.slice(0, index + 1).reduce((sum, one) => sum + one, 0) / total,
  );
  return values.map((value, index) => {
    if (value === 0) return null;
    const [from, to] = [ends[index - 1] ?? 0, ends[index] ?? 1];
    const colour = series.pointColours.get(index) ?? seriesColour(index);
    return (
      <g key={index}>
        <path
          d={slice(from, to, inner, outer)}
          fill={colour}
          stroke="#FFFFFF"
          strokeWidth={1.5}
          fillRule="evenodd"
        >
          <title>{`${categories[index] ?? ""}: ${series.texts[index] ?? ""}`}</title>
        </path>
        {series.labels && (
          <SliceLabel
            text={series.texts[index] ?? ""}
            middle={(from + to) / 2}
            share={value / total}
            inner={inner}
            outer={outer}
            colour={colour}
          />
        )}
      </g>
    );
  });
}

/** Clockwise from the top; shares are parts of the whole turn. */
const at = (share: number, radius: number): string => {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
};

function slice(from: number, to: number, inner: number, outer: number): string {
  // A whole turn has no two ends that an arc could join.
  if (to - from > 0.9999) {
    const circle = (r: number): string => `M0 ${-r}A${r} ${r} 0 1 1 0 ${r}A${r} ${r} 0 1 1 0 ${-r}Z`;
    return circle(outer) + (inner > 0 ? circle(inner) : "");
  }
  const large = to - from > 0.5 ? 1 : 0;
  const arc = `M${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(to, outer)}`;
  return inner > 0
    ? `${arc}L${at(to, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`
    : `${arc}L0 0Z`;
}

interface SliceLabelProps {
  readonly text: string;
  readonly middle: number;
  readonly share: number;
  readonly inner: number;
  readonly outer: number;
  readonly colour: string;
}

/** Inside its slice where it fits; a slice too thin for its label goes without. */
function SliceLabel({ text, middle, share, inner, outer, colour }: SliceLabelProps): ReactNode {
  const radius = inner > 0 ? (inner + outer) / 2 : outer * 0.66;
  const room = share * 2 * Math.PI * radius;
  if (room < Math.min(textWidth(text, 12), 16)) return null;
  const [x = "0", y = "0"] = at(middle, radius).split(" ");
  return (
    <text
      x={x}
      y={y}
      dy="0.35em"
      textAnchor="middle"
      fontWeight={600}
      fill={isDark(colour) ? "#FFFFFF" : "#262626"}
    >
      {text}
    </text>
  );
}
