import type { Chart, ChartSeries } from "../../engine/chart";
import type { Workbook } from "../../engine/workbook";
import { make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { holdsNumbers, reference } from "./cache";
import { solidFill } from "./colors";
import { textProperties } from "./text";
import { isBars, isRound, isScattered } from "./types";
import type { PlotKind } from "./types";
import { EMU_A_POINT, MARKERS } from "./words";

/** Excel's own weight of lines in charts, in points. */
const LINE_WEIGHT = 2.25;
const LABEL_SIZE = 9;

const isLined = ({ plot, radarStyle }: PlotKind): boolean =>
  plot === "lineChart" || plot === "scatterChart" || (plot === "radarChart" && radarStyle !== "filled");

/** A `ser` element, its children in the order that the standard demands; `index` counts in the whole chart. */
export function seriesElement(
  workbook: Workbook,
  chart: Chart,
  series: ChartSeries,
  kind: PlotKind,
  index: number,
): XmlElement {
  const scattered = isScattered(kind);
  const bubbles = kind.plot === "bubbleChart";
  const smooth = kind.plot === "scatterChart" || kind.plot === "lineChart";
  return make("c:ser", {}, [
    make("c:idx", { val: index }),
    make("c:order", { val: index }),
    ...nameElement(workbook, series.name),
    ...shape(series, kind),
    ...(isBars(kind) || bubbles ? [make("c:invertIfNegative", { val: 0 })] : []),
    ...(isLined(kind) ? marker(series, kind) : []),
    ...(kind.exploded ? [make("c:explosion", { val: 10 })] : []),
    ...points(series, kind),
    ...labels(chart, series, kind),
    ...categories(workbook, series, scattered),
    make(scattered ? "c:yVal" : "c:val", {}, [reference(workbook, series.values, true)]),
    ...(bubbles ? bubbleSizes(workbook, series, kind) : []),
    ...(smooth ? [make("c:smooth", { val: kind.smooth ?? false })] : []),
  ]);
}

/** The model knows no sizes of bubbles: they are as large as their values. */
const bubbleSizes = (workbook: Workbook, { values }: ChartSeries, kind: PlotKind): XmlElement[] => [
  make("c:bubbleSize", {}, [reference(workbook, values, true)]),
  make("c:bubble3D", { val: kind.solid ?? false }),
];

function nameElement(workbook: Workbook, name: string): XmlElement[] {
  if (name === "") return [];
  const text = name.startsWith("=") ? reference(workbook, name, false) : make("c:v", {}, [name]);
  return [make("c:tx", {}, [text])];
}

function shape({ color, lineWeight }: ChartSeries, kind: PlotKind): XmlElement[] {
  if (isLined(kind)) {
    const drawn = kind.lines !== false;
    const line = make("a:ln", { w: Math.round((lineWeight ?? LINE_WEIGHT) * EMU_A_POINT), cap: "rnd" }, [
      ...(drawn ? (color === undefined ? [] : [solidFill(color)]) : [make("a:noFill")]),
      make("a:round"),
    ]);
    return [make("c:spPr", {}, [line])];
  }
  if (isRound(kind)) {
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
    const line = isRound(kind) ? [make("a:ln", { w: 1.5 * EMU_A_POINT }, [solidFill("#FFFFFF")])] : [];
    const look = make("c:spPr", {}, [solidFill(own ?? color ?? "#000000"), ...line]);
    const invert = isBars(kind) ? [make("c:invertIfNegative", { val: 0 })] : [];
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
      ...(isRound(kind) ? [says("showLeaderLines", shown)] : []),
    ]),
  ];
}

function categories(workbook: Workbook, { categories: from }: ChartSeries, scattered: boolean): XmlElement[] {
  if (from === undefined || from === "") return [];
  // Words along the x axis of a scatter chart become 1, 2, 3, as in Excel; dates along an axis stay numbers.
  const numbers = holdsNumbers(workbook, from);
  return [make(scattered ? "c:xVal" : "c:cat", {}, [reference(workbook, from, numbers)])];
}
