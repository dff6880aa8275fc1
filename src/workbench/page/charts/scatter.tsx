import type { ReactNode } from "react";
import type { Chart } from "../../engine/chart";
import { showText } from "../../engine/show";
import type { ChartData } from "./chart-data";
import { LABEL_SIZE } from "./frame";
import type { Rect } from "./frame";
import { Path, Points } from "./lines";
import type { Point } from "./lines";
import { LINE } from "./palette";
import { textWidth } from "./text";
import { numberAxis } from "./ticks";

/** Points by two numbers. */
export function Scatter({ chart, data, body }: { chart: Chart; data: ChartData; body: Rect }): ReactNode {
  const xs = data.series.flatMap((one) => one.positions.filter((value) => value !== null));
  const ys = data.series.flatMap((one) => one.values.filter((value) => value !== null));
  const yAxis = numberAxis(
    Math.min(...ys),
    Math.max(...ys),
    Math.max(2, Math.floor(body.height / 34)),
    chart.valueAxis,
  );
  const yLabels = yAxis.ticks.map((tick) =>
    showText(tick, chart.valueAxis.numberFormat ?? data.numberFormat),
  );
  const titles = {
    y: chart.valueAxis.title ? LABEL_SIZE + 8 : 0,
    x: chart.categoryAxis.title ? LABEL_SIZE + 8 : 0,
  };
  const left = body.left + titles.y + Math.max(0, ...yLabels.map((one) => textWidth(one, LABEL_SIZE))) + 6;
  const plot = {
    left,
    top: body.top + 6,
    width: body.left + body.width - left - 12,
    height: body.height - LABEL_SIZE - 16 - titles.x,
  };
  const xAxis = numberAxis(
    Math.min(...xs),
    Math.max(...xs),
    Math.max(2, Math.floor(plot.width / 60)),
    chart.categoryAxis,
  );
  const x = (value: number): number =>
    plot.left + ((value - xAxis.minimum) / (xAxis.maximum - xAxis.minimum)) * plot.width;
  const y = (value: number): number =>
    plot.top + plot.height * (1 - (value - yAxis.minimum) / (yAxis.maximum - yAxis.minimum));
  const bottom = plot.top + plot.height;
  return (
    <g className="axes">
      {yAxis.ticks.map((tick, index) => (
        <g key={tick}>
          {chart.valueAxis.majorGridlines && (
            <line x1={plot.left} x2={plot.left + plot.width} y1={y(tick)} y2={y(tick)} stroke={LINE} />
          )}
          <text x={plot.left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
            {yLabels[index]}
          </text>
        </g>
      ))}
      {xAxis.ticks.map((tick) => (
        <g key={tick}>
          {chart.categoryAxis.majorGridlines && (
            <line x1={x(tick)} x2={x(tick)} y1={plot.top} y2={bottom} stroke={LINE} />
          )}
          <text x={x(tick)} y={bottom + LABEL_SIZE + 4} textAnchor="middle">
            {showText(tick, chart.categoryAxis.numberFormat)}
          </text>
        </g>
      ))}
      <path
        d={`M${plot.left} ${plot.top}V${bottom}H${plot.left + plot.width}`}
        fill="none"
        stroke="#BFBFBF"
      />
      {chart.categoryAxis.title && (
        <text x={plot.left + plot.width / 2} y={bottom + LABEL_SIZE * 2 + 10} textAnchor="middle">
          {chart.categoryAxis.title}
        </text>
      )}
      {chart.valueAxis.title && (
        <text
          textAnchor="middle"
          transform={`translate(${body.left + LABEL_SIZE - 2} ${plot.top + plot.height / 2}) rotate(-90)`}
        >
          {chart.valueAxis.title}
        </text>
      )}
      {data.series.map((one, index) => {
        const points = one.values.map((value, point): Point | undefined => {
          const position = one.positions[point] ?? null;
          return value === null || position === null ? undefined : { x: x(position), y: y(value) };
        });
        return (
          <g key={index} aria-label={one.name}>
            {one.kind.lines && <Path points={points} series={one} />}
            <Points points={points} series={one} />
          </g>
        );
      })}
    </g>
  );
}
