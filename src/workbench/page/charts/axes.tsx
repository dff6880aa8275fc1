import type { ReactNode } from "react";
import type { Chart } from "../../engine/chart";
import { LABEL_SIZE } from "./frame";
import { INK, LINE } from "./palette";
import { categoryX } from "./plot-layout";
import type { PlotLayout, ValueAxis } from "./plot-layout";

/** Place of a value along an axis of a length, from its lower end. */
export const along = (value: number, { minimum, maximum }: ValueAxis, length: number): number =>
  ((value - minimum) / (maximum - minimum)) * length;

/** Gridlines, axes with their labels, and axis titles of a chart with categories. */
export function Axes({ chart, layout }: { chart: Chart; layout: PlotLayout }): ReactNode {
  return layout.horizontal ? (
    <SidewaysAxes chart={chart} layout={layout} />
  ) : (
    <UprightAxes chart={chart} layout={layout} />
  );
}

function UprightAxes({ chart, layout }: { chart: Chart; layout: PlotLayout }): ReactNode {
  const { plot, primary, secondary } = layout;
  const bottom = plot.top + plot.height;
  const y = (value: number, axis: ValueAxis): number => bottom - along(value, axis, plot.height);
  const zero = y(Math.max(primary.minimum, Math.min(0, primary.maximum)), primary);
  return (
    <g className="axes">
      {chart.valueAxis.majorGridlines &&
        primary.ticks.map((tick) => (
          <line
            key={tick}
            x1={plot.left}
            x2={plot.left + plot.width}
            y1={crisp(y(tick, primary))}
            y2={crisp(y(tick, primary))}
            stroke={LINE}
          />
        ))}
      {chart.categoryAxis.majorGridlines && <CategoryGrid layout={layout} />}
      {chart.valueAxis.visible &&
        primary.ticks.map((tick, index) => (
          <text key={tick} x={plot.left - 6} y={y(tick, primary)} dy="0.35em" textAnchor="end">
            {primary.labels[index]}
          </text>
        ))}
      {chart.valueAxis.visible &&
        secondary?.ticks.map((tick, index) => (
          <text key={`second ${tick}`} x={plot.left + plot.width + 6} y={y(tick, secondary)} dy="0.35em">
            {secondary.labels[index]}
          </text>
        ))}
      <line x1={plot.left} x2={plot.left + plot.width} y1={crisp(zero)} y2={crisp(zero)} stroke="#BFBFBF" />
      {chart.categoryAxis.visible && (
        <UnderLabels layout={layout} reversed={chart.categoryAxis.reversed === true} />
      )}
      {chart.valueAxis.title && <SideTitle text={chart.valueAxis.title} layout={layout} />}
      {chart.categoryAxis.title && <UnderTitle text={chart.categoryAxis.title} layout={layout} />}
    </g>
  );
}

/** Lines of one pixel are sharp only between pixels. */
const crisp = (place: number): number => Math.round(place) + 0.5;

function CategoryGrid({ layout: { plot, categoryLabels } }: { layout: PlotLayout }): ReactNode {
  const count = Math.max(1, categoryLabels.lines.length);
  return Array.from({ length: count + 1 }, (_, index) => {
    const x = crisp(plot.left + (index * plot.width) / count);
    return <line key={index} x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} stroke={LINE} />;
  });
}

function UnderLabels({ layout, reversed }: { layout: PlotLayout; reversed: boolean }): ReactNode {
  const { plot, categoryLabels } = layout;
  const { lines, askew, every } = categoryLabels;
  const top = plot.top + plot.height + 6;
  return lines.map((label, place) => {
    if (place % every !== 0) return null;
    const x = categoryX(layout, place, reversed);
    if (askew) {
      return (
        <text key={place} textAnchor="end" transform={`translate(${x + 4} ${top + 6}) rotate(-45)`}>
          {label[0]}
        </text>
      );
    }
    return (
      <text key={place} textAnchor="middle" x={x} y={top + LABEL_SIZE - 2}>
        {label.map((line, index) => (
          <tspan key={index} x={x} dy={index === 0 ? 0 : LABEL_SIZE + 2}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}

function SideTitle({ text, layout: { plot } }: { text: string; layout: PlotLayout }): ReactNode {
  return (
    <text
      textAnchor="middle"
      transform={`translate(${LABEL_SIZE + 4} ${plot.top + plot.height / 2}) rotate(-90)`}
    >
      {text}
    </text>
  );
}

function UnderTitle({
  text,
  layout: { plot, horizontal, categoryLabels },
}: {
  text: string;
  layout: PlotLayout;
}): ReactNode {
  const rows = Math.max(1, ...categoryLabels.lines.map((one) => one.length));
  const under = horizontal ? LABEL_SIZE + 10 : rows * (LABEL_SIZE + 2) + 10;
  return (
    <text textAnchor="middle" x={plot.left + plot.width / 2} y={plot.top + plot.height + under + LABEL_SIZE}>
      {text}
    </text>
  );
}

function SidewaysAxes({ chart, layout }: { chart: Chart; layout: PlotLayout }): ReactNode {
  const { plot, primary, categoryLabels } = layout;
  const bottom = plot.top + plot.height;
  const x = (value: number): number => plot.left + along(value, primary, plot.width);
  const band = plot.height / Math.max(1, categoryLabels.lines.length);
  const zero = x(Math.max(primary.minimum, Math.min(0, primary.maximum)));
  // Excel puts the first category at the bottom unless the axis is reversed.
  const middle = (index: number): number =>
    chart.categoryAxis.reversed ? plot.top + (index + 0.5) * band : bottom - (index + 0.5) * band;
  return (
    <g className="axes">
      {chart.valueAxis.majorGridlines &&
        primary.ticks.map((tick) => (
          <line key={tick} y1={plot.top} y2={bottom} x1={crisp(x(tick))} x2={crisp(x(tick))} stroke={LINE} />
        ))}
      {chart.valueAxis.visible &&
        primary.ticks.map((tick, index) => (
          <text key={tick} x={x(tick)} y={bottom + LABEL_SIZE + 4} textAnchor="middle">
            {primary.labels[index]}
          </text>
        ))}
      <line y1={plot.top} y2={bottom} x1={crisp(zero)} x2={crisp(zero)} stroke="#BFBFBF" />
      {chart.categoryAxis.visible &&
        categoryLabels.lines.map((lines, index) =>
          index % categoryLabels.every === 0 ? (
            <text
              key={index}
              textAnchor="end"
              x={plot.left - 6}
              y={middle(index) - ((lines.length - 1) * (LABEL_SIZE + 2)) / 2}
              dy="0.35em"
            >
              {lines.map((line, row) => (
                <tspan key={row} x={plot.left - 6} dy={row === 0 ? "0.35em" : LABEL_SIZE + 2}>
                  {line}
                </tspan>
              ))}
            </text>
          ) : null,
        )}
      {chart.categoryAxis.title && <SideTitle text={chart.categoryAxis.title} layout={layout} />}
      {chart.valueAxis.title && <UnderTitle text={chart.valueAxis.title} layout={layout} />}
    </g>
  );
}

/** The colour of texts in a chart. */
export const TEXT = { fill: INK, fontSize: LABEL_SIZE } as const;
