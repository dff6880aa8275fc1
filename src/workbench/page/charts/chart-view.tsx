import type { ReactNode } from "react";
import type { Chart } from "../../engine/chart";
import { Axes, TEXT } from "./axes";
import type { ChartData, SeriesData } from "./chart-data";
import { Columns } from "./columns";
import { frame } from "./frame";
import type { LegendEntry, Rect } from "./frame";
import { Areas, Lines } from "./lines";
import { LINE, PAPER } from "./palette";
import { Pie } from "./pie";
import { plotLayout } from "./plot-layout";
import { Scatter } from "./scatter";
import { CHART_FONT } from "./text";

/** A chart drawn as Office would, at a size in pixels. */
export function ChartView(props: {
  chart: Chart;
  data: ChartData;
  width: number;
  height: number;
}): ReactNode {
  const { chart, data, width, height } = props;
  const { title, legend, body } = frame(chart, data, width, height);
  return (
    <svg
      className="chart"
      role="img"
      aria-label={chart.altText || describe(chart, data)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={CHART_FONT}
      {...TEXT}
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill={PAPER} stroke={LINE} />
      {title && (
        <text
          x={width / 2}
          y={title.y}
          textAnchor="middle"
          fontSize={title.size}
          fontWeight={chart.title.bold ? 600 : 400}
          fill={chart.title.color ?? TEXT.fill}
        >
          {title.text}
        </text>
      )}
      {body.width > 20 && body.height > 20 && <Plot chart={chart} data={data} body={body} />}
      {legend.map((entry, index) => (
        <LegendItem key={index} entry={entry} />
      ))}
    </svg>
  );
}

function Plot({ chart, data, body }: { chart: Chart; data: ChartData; body: Rect }): ReactNode {
  if (data.series.every((one) => one.values.every((value) => value === null))) {
    return <Message body={body} text="There is nothing to draw yet." />;
  }
  switch (data.kind.family) {
    case "unknown":
      return (
        <Message
          body={body}
          text={`Charts of type ${chart.type} are not drawn here; Excel draws this one.`}
        />
      );
    case "pie":
    case "doughnut":
      return <Pie data={data} body={body} />;
    case "scatter":
      return <Scatter chart={chart} data={data} body={body} />;
    default:
      return <WithCategories chart={chart} data={data} body={body} />;
  }
}

/** Areas at the back, then columns, then lines. */
function WithCategories({ chart, data, body }: { chart: Chart; data: ChartData; body: Rect }): ReactNode {
  const layout = plotLayout(chart, data, body);
  const of = (...families: string[]): SeriesData[] =>
    data.series.filter((one) => families.includes(one.kind.family));
  return (
    <>
      <Axes chart={chart} layout={layout} />
      <Areas chart={chart} layout={layout} series={of("area")} />
      <Columns chart={chart} layout={layout} series={of("column", "bar")} />
      <Lines chart={chart} layout={layout} series={of("line")} />
    </>
  );
}

function LegendItem({ entry }: { entry: LegendEntry }): ReactNode {
  const { x, y, shape, colour, name } = entry;
  return (
    <g>
      {shape === "box" && <rect x={x} y={y - 4} width={9} height={9} fill={colour} />}
      {shape === "line" && (
        <line x1={x - 4} x2={x + 12} y1={y} y2={y} stroke={colour} strokeWidth={3} strokeLinecap="round" />
      )}
      {shape === "dot" && <circle cx={x + 4} cy={y} r={3.5} fill={colour} />}
      <text x={x + 16} y={y} dy="0.35em">
        {name}
      </text>
    </g>
  );
}

const Message = ({ body, text }: { body: Rect; text: string }): ReactNode => (
  <text x={body.left + body.width / 2} y={body.top + body.height / 2} textAnchor="middle">
    {text}
  </text>
);

/** What a chart shows, for those who hear it, where its author said nothing. */
function describe(chart: Chart, { series, categories }: ChartData): string {
  const title = chart.title.visible && chart.title.text ? chart.title.text : chart.name;
  const parts = series.map(({ name, texts }) => {
    const points = texts
      .slice(0, 12)
      .map((text, index) => `${categories[index] ?? index + 1} ${text || "none"}`);
    return `${name}: ${points.join(", ")}${texts.length > 12 ? " and more" : ""}`;
  });
  return `Chart ${title}. ${parts.join(". ")}.`;
}
