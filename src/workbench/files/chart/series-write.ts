import type { Chart, ChartSeries } from "../../engine/chart";
import type { Workbook } from "../../engine/workbook";
import { make } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { holdsNumbers, reference } from "./cache";
import { solidFill } from "./colors";
import { textProperties } from "./text";
import type { PlotKind } from "./types";
import { EMU_A_POINT, MARKERS } from "./words";

/** Excel's own weight of lines in charts, in points. */
const LINE_WEIGHT = 2.25;
const LABEL_SIZE = 9;

const isSliced = ({ plot }: PlotKind): boolean => plot === "pieChart" || plot === "doughnutChart";
const isLined = ({ plot }: PlotKind): boolean =>
  plot === "lineChart" || plot === "scatterChart" || plot === "radarChart";

/** A `ser` element, its children in the order that the standard demands; `index` counts in the whole chart. */
export function seriesElement(
  workbook: Workbook,
  chart: Chart,
  series: ChartSeries,
  kind: PlotKind,
  index: number,
): XmlElement {
  const scattered = kind.plot === "scatterChart";
  const smooth = scattered || kind.plot === "lineChart";
  return make("c:ser", {}, [
    make("c:idx", { val: index }),
    make("c:order", { val: index }),
    ...nameElement(workbook, series.name),
    ...shape(series, kind),
    ...(kind.plot === "barChart" ? [make("c:invertIfNegative", { val: 0 })] : []),
    ...(isLined(kind) && kind.radarStyle !== "filled" ? marker(series, kind) : []),
    ...(kind.exploded ? [make("c:explosion", { val: 10 })] : []),
    ...points(series, kind),
    ...labels(chart, series, kind),
    ...categories(workbook, series, scattered),
    make(scattered ? "c:yVal" : "c:val", {}, [reference(workbook, series.values, true)]),
    ...(smooth ? [make("c:smooth", { val: kind.smooth ?? false })] : []),
  ]);
}

function nameElement(workbook: Workbook, name: string): XmlElement[] {
  if (name === "") return [];
  const text = name.startsWith("=") ? reference(workbook, name, false) : make("c:v", {}, [name]);
  return [make("c:tx", {}, [text])];
}

function shape({ color, lineWeight }: ChartSeries, kind: PlotKind): XmlElement[] {
  if (isLined(kind) && kind.radarStyle !== "filled") {
    const drawn = kind.lines !== false;
    const line = make("a:ln", { w: Math.round((lineWeight ?? LINE_WEIGHT) * EMU_A_POINT), cap: "rnd" }, [
      ...(drawn ? (color === undefined ? [] : [solidFill(color)]) : [make("a:noFill")]),
      make("a:round"),
    ]);
    return [make("c:spPr", {}, [line])];
  }
  if (isSliced(kind)) {
    const gap = make("a:ln", { w: 1.5 * EMU_A_POINT }, [solidFill("#FFFFFF")]);
    return [make("c:spPr", {}, [...(color === undefined ? [] : [solidFill(color)]), gap])];
  }
  return color === undefined ? [] : [make("c:spPr", {}, [solidFill(color)])];
}

function marker({ color, markerStyle }: ChartSeries, kind: PlotKind): XmlElement[] {
  const named = markerStyle === undefined ? undefined : MARKERS.toFile.get(markerStyle);
  const shown = kind.markers ?? kind.radarStyle === "marker";
  const symbol = named ?? (shown ? "circle" : "none");
  if (symbol === "none") return [make("c:marker", {}, [make("c:symbol", { val: "none" })])];
  const look =
    color === undefined
      ? []
      : [make("c:spPr", {}, [solidFill(color), make("a:ln", { w: 9525 }, [solidFill(color)])])];
  return [make("c:marker", {}, [make("c:symbol", { val: symbol }), make("c:size", { val: 6 }), ...look])];
}

function points({ pointColors, color }: ChartSeries, kind: PlotKind): XmlElement[] {
  const ordered = [...(pointColors ?? [])].sort(([a], [b]) => a - b);
  return ordered.map(([idx, own]) => {
    const line = isSliced(kind) ? [make("a:ln", { w: 1.5 * EMU_A_POINT }, [solidFill("#FFFFFF")])] : [];
    const look = make("c:spPr", {}, [solidFill(own ?? color ?? "#000000"), ...line]);
    const invert = kind.plot === "barChart" ? [make("c:invertIfNegative", { val: 0 })] : [];
    return make("c:dPt", {}, [make("c:idx", { val: idx }), ...invert, make("c:bubble3D", { val: 0 }), look]);
  });
}

function labels(chart: Chart, series: ChartSeries, kind: PlotKind): XmlElement[] {
  const shown = series.dataLabels ?? chart.dataLabels;
  if (!shown && series.dataLabels === undefined) return [];
  const says = (name: string, val: boolean): XmlElement => make(`c:${name}`, { val });
  return [
    make("c:dLbls", {}, [
      ...(shown ? [make("c:spPr", {}, [make("a:noFill")]), textProperties({ size: LABEL_SIZE })] : []),
      // Beside a line's point the label would lie on the line.
      ...(shown && kind.plot === "lineChart" ? [make("c:dLblPos", { val: "t" })] : []),
      says("showLegendKey", false),
      says("showVal", shown),
      says("showCatName", false),
      says("showSerName", false),
      says("showPercent", false),
      says("showBubbleSize", false),
      ...(isSliced(kind) ? [says("showLeaderLines", shown)] : []),
    ]),
  ];
}

function categories(workbook: Workbook, { categories: from }: ChartSeries, scattered: boolean): XmlElement[] {
  if (from === undefined || from === "") return [];
  // Words along the x axis of a scatter chart become 1, 2, 3, as in Excel; dates along an axis stay numbers.
  const numbers = holdsNumbers(workbook, from);
  return [make(scattered ? "c:xVal" : "c:cat", {}, [reference(workbook, from, numbers)])];
}
