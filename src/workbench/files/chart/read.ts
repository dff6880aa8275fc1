import type { Chart, ChartAxis, ChartSeries, ChartTitle } from "../../engine/chart";
import { formulaFromFile } from "../formula/from-file";
import type { Palette } from "../styles/colors";
import {
  attribute,
  descendant,
  element,
  elements,
  flag,
  localName,
  numeric,
  textOf,
} from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { solidColor } from "./colors";
import { isPlot } from "./types";
import type { PlotKind } from "./types";
import { typeOfPlot } from "./types";
import { EMU_A_POINT, LEGEND_POSITIONS, MARKERS, TEXT_UNITS_A_POINT } from "./words";

/** A chart without its place on the sheet. */
export type ChartContent = Omit<Chart, "id" | "name" | "left" | "top" | "width" | "height" | "altText">;

/** Reads a chart part as far as the model goes; undefined when it draws nothing that the model knows. */
export function readChart(root: XmlElement, palette: Palette): ChartContent | undefined {
  const chart = element(root, "chart");
  const area = element(chart, "plotArea");
  const plots = elements(area).filter(({ name }) => isPlot(localName(name)));
  const first = plots[0];
  if (!chart || !first) return undefined;
  const axes = elements(area).filter(({ name }) => localName(name).endsWith("Ax"));
  const primary = axisIds(first);
  const type = typeOfPlot(readKind(first));
  const series = plots.flatMap((plot) => {
    const own = typeOfPlot(readKind(plot));
    const secondary = !axisIds(plot).some((id) => primary.includes(id)) && primary.length > 0;
    return elements(plot, "ser").map((one) => ({
      order: numeric(attribute(element(one, "order"), "val")) ?? 0,
      series: readSeries(one, plot, own === type ? undefined : own, secondary, palette),
    }));
  });
  const legend = element(chart, "legend");
  const own = axes.filter((axis) => primary.includes(attribute(element(axis, "axId"), "val") ?? ""));
  return {
    type,
    title: readTitle(chart, series.length === 1, palette),
    series: series.sort((a, b) => a.order - b.order).map((one) => one.series),
    legend: {
      visible: legend !== undefined,
      position:
        LEGEND_POSITIONS.toModel.get(attribute(element(legend, "legendPos"), "val") ?? "r") ?? "Right",
    },
    categoryAxis: readAxis(own[0]),
    valueAxis: readAxis(own.slice(1).find(({ name }) => localName(name) === "valAx") ?? own[1]),
    dataLabels:
      plots.some((plot) => showsLabels(element(plot, "dLbls"))) ||
      (series.length > 0 && series.every((one) => one.series.dataLabels)),
  };
}

const axisIds = (plot: XmlElement): string[] =>
  elements(plot, "axId").map((one) => attribute(one, "val") ?? "");

/** The plot's kind; of scatter and line charts the first series tells whether points and lines are drawn. */
function readKind(plot: XmlElement): PlotKind {
  const name = localName(plot.name);
  const value = (child: string): string | undefined => attribute(element(plot, child), "val");
  const series = elements(plot, "ser")[0];
  const pointless = attribute(element(series, "marker", "symbol"), "val") === "none";
  const exploded = (numeric(attribute(element(series, "explosion"), "val")) ?? 0) > 0;
  const grouping = value("grouping") as NonNullable<PlotKind["grouping"]> | undefined;
  switch (name) {
    case "barChart":
      return {
        plot: name,
        direction: value("barDir") === "bar" ? "bar" : "col",
        grouping: grouping === "standard" ? "clustered" : (grouping ?? "clustered"),
      };
    case "lineChart": {
      const markers = flag(value("marker")) && !pointless;
      return { plot: name, grouping: grouping ?? "standard", lines: true, markers };
    }
    case "bar3DChart":
      return {
        plot: name,
        direction: value("barDir") === "bar" ? "bar" : "col",
        grouping: grouping ?? "clustered",
      };
    case "areaChart":
    case "area3DChart":
    case "line3DChart":
      return { plot: name, grouping: grouping ?? "standard" };
    case "ofPieChart":
      return { plot: name, second: value("ofPieType") === "bar" ? "bar" : "pie" };
    case "bubbleChart":
      return flag(attribute(element(series, "bubble3D"), "val"))
        ? { plot: name, solid: true }
        : { plot: name };
    case "scatterChart": {
      const lines = element(series, "spPr", "ln", "noFill") === undefined;
      const smooth = lines && flag(attribute(element(series, "smooth"), "val"));
      return { plot: name, lines, smooth, markers: !pointless };
    }
    case "radarChart":
      return { plot: name, radarStyle: (value("radarStyle") ?? "standard") as "standard" };
    default:
      return exploded ? { plot: name, exploded } : { plot: name };
  }
}

function readSeries(
  from: XmlElement,
  plot: XmlElement,
  type: string | undefined,
  secondary: boolean,
  palette: Palette,
): ChartSeries {
  const shape = element(from, "spPr");
  const line = element(shape, "ln");
  const color = solidColor(shape, palette) ?? solidColor(line, palette);
  const categories = reference(element(from, "cat") ?? element(from, "xVal"));
  const points = pointColors(from, palette);
  const labels = element(from, "dLbls");
  const width = numeric(attribute(line, "w"));
  const marker = MARKERS.toModel.get(attribute(element(from, "marker", "symbol"), "val") ?? "");
  const setting = (name: string): number | undefined => numeric(attribute(element(plot, name), "val"));
  const gapWidth = setting("gapWidth");
  const overlap = setting("overlap");
  return {
    name: seriesName(from),
    values: reference(element(from, "val") ?? element(from, "yVal")) ?? "",
    ...(categories !== undefined ? { categories } : {}),
    ...(type !== undefined ? { type } : {}),
    ...(color !== undefined ? { color } : {}),
    ...(points.size > 0 ? { pointColors: points } : {}),
    ...(labels ? { dataLabels: showsLabels(labels) } : {}),
    ...(secondary ? { axisGroup: "Secondary" as const } : {}),
    ...(gapWidth !== undefined ? { gapWidth } : {}),
    ...(overlap !== undefined ? { overlap } : {}),
    ...(width !== undefined ? { lineWeight: width / EMU_A_POINT } : {}),
    ...(marker !== undefined ? { markerStyle: marker } : {}),
  };
}

function seriesName(from: XmlElement): string {
  const text = element(from, "tx");
  const formula = textOf(element(text, "strRef", "f"));
  return formula !== "" ? formulaFromFile(formula) : textOf(element(text, "v"));
}

/** The formula of a series' values or categories, or its constants as an array. */
function reference(from: XmlElement | undefined): string | undefined {
  const formula = textOf(descendant(from, "f"));
  if (formula !== "") return formulaFromFile(formula);
  const literal = element(from, "numLit") ?? element(from, "strLit");
  if (!literal) return undefined;
  const texts = elements(literal, "pt").map((point) => textOf(element(point, "v")));
  const quoted = localName(literal.name) === "strLit";
  return `={${texts.map((text) => (quoted ? `"${text.replaceAll('"', '""')}"` : text)).join(",")}}`;
}

function pointColors(from: XmlElement, palette: Palette): Map<number, string> {
  const colors = new Map<number, string>();
  for (const point of elements(from, "dPt")) {
    const color = solidColor(element(point, "spPr"), palette);
    const index = numeric(attribute(element(point, "idx"), "val"));
    if (color !== undefined && index !== undefined) colors.set(index, color);
  }
  return colors;
}

const LABELS = ["showVal", "showCatName", "showSerName", "showPercent"];

const showsLabels = (from: XmlElement | undefined): boolean =>
  LABELS.some((name) => flag(attribute(element(from, name), "val")));

/** A visible title without a text is Excel's own: the name of the only series. */
function readTitle(chart: XmlElement, single: boolean, palette: Palette): ChartTitle {
  const title = element(chart, "title");
  const deleted = flag(attribute(element(chart, "autoTitleDeleted"), "val"));
  if (!title) return { text: "", visible: !deleted && single };
  const look = descendant(title, "rPr") ?? descendant(title, "defRPr");
  const size = numeric(attribute(look, "sz"));
  const bold = attribute(look, "b");
  const color = solidColor(look, palette);
  return {
    text: titleText(title),
    visible: true,
    ...(size !== undefined ? { size: size / TEXT_UNITS_A_POINT } : {}),
    ...(bold !== undefined ? { bold: flag(bold) } : {}),
    ...(color !== undefined ? { color } : {}),
  };
}

function titleText(title: XmlElement): string {
  const formula = textOf(element(title, "tx", "strRef", "f"));
  if (formula !== "") return formulaFromFile(formula);
  const paragraphs = elements(element(title, "tx", "rich"), "p");
  return paragraphs
    .map((paragraph) =>
      elements(paragraph)
        .map((run) => textOf(element(run, "t")))
        .join(""),
    )
    .join("\n");
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const title = element(axis, "title");
  const scaling = element(axis, "scaling");
  const minimum = numeric(attribute(element(scaling, "min"), "val"));
  const maximum = numeric(attribute(element(scaling, "max"), "val"));
  const format = element(axis, "numFmt");
  const linked = flag(attribute(format, "sourceLinked"));
  const code = attribute(format, "formatCode");
  const text = title && titleText(title);
  return {
    visible: axis !== undefined && !flag(attribute(element(axis, "delete"), "val")),
    ...(text ? { title: text } : {}),
    ...(minimum !== undefined ? { minimum } : {}),
    ...(maximum !== undefined ? { maximum } : {}),
    ...(code !== undefined && !linked ? { numberFormat: code } : {}),
    majorGridlines: element(axis, "majorGridlines") !== undefined,
    ...(attribute(element(scaling, "orientation"), "val") === "maxMin" ? { reversed: true } : {}),
  };
}
