import { area } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Chart } from "../../engine/chart";
import type { Sheet } from "../../engine/sheet";
import { readChart } from "../chart/read";
import type { Held } from "../following/hold";
import { hold } from "../following/hold";
import type { ReadingSheet } from "../sheet/section";
import { without } from "../without";
import { attribute, descendant, element, elements, numeric, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { parseXml } from "../../../sources/xml/tree";
import type { Place } from "./place";
import { readPlace } from "./place";

/** Where a chart was read from, and what it was then. */
export interface KeptChart {
  /** The chart's own part. */
  readonly path: string;
  /** The id of the link from the drawing to it. */
  readonly link: string;
  readonly content: string;
  /** The same without the formulas, which follow the cells of the workbook. */
  readonly design: string;
  readonly frame: string;
  readonly place: string;
}

export const keptCharts = new WeakMap<Chart, KeptChart>();

/** The parts of the charts that were read: one that no chart of the sheet has any more was deleted. */
export const readChartPaths = new WeakMap<Sheet, Set<string>>();

/** The cells under pictures and shapes, by the place of their anchor in the sheet's drawing. */
export const heldAnchors = new WeakMap<Sheet, Map<number, Held>>();

/** Reads the charts of a sheet's drawing, and where everything else on it stands. */
export function readDrawing(from: ReadingSheet): void {
  const { file, path, sheet, note } = from;
  const drawingPath = file.relatedPath(path, "drawing");
  const xml = drawingPath === undefined ? undefined : file.text(drawingPath);
  if (xml === undefined || drawingPath === undefined) return;
  const held = new Map<number, Held>();
  let unread = 0;
  elements(parseXml(xml)).forEach((anchor, index) => {
    const link = chartLink(anchor);
    if (link === undefined) {
      const under = cellUnder(anchor);
      if (under) held.set(index, hold(from.workbook, sheet, under));
    } else if (!takeChart(from, drawingPath, anchor, link)) unread++;
  });
  heldAnchors.set(sheet, held);
  if (unread > 0) {
    note(`${unread} of the charts on “${sheet.name}” cannot be shown here and stay in the file as they are.`);
  }
}

/** The id of the link to the chart that an anchor holds. */
export function chartLink(anchor: XmlElement): string | undefined {
  const data = element(anchor, "graphicFrame", "graphic", "graphicData");
  return attribute(element(data, "chart"), "id");
}

function takeChart(from: ReadingSheet, drawing: string, anchor: XmlElement, link: string): boolean {
  const { file, sheet, workbook, styles } = from;
  const target = file.relationships(drawing).find((one) => one.id === link)?.target;
  const xml = target === undefined ? undefined : file.text(target);
  const content = xml === undefined ? undefined : readChart(parseXml(xml), styles.palette);
  if (!content || target === undefined) return false;
  const properties = descendant(anchor, "cNvPr");
  const altText = attribute(properties, "descr");
  const chart: Chart = {
    id: `{00000000-0002-0000-0000-${workbook.newId().toString(16).toUpperCase().padStart(12, "0")}}`,
    name: attribute(properties, "name") ?? `Chart ${sheet.charts.length + 1}`,
    ...readPlace(anchor, sheet),
    ...content,
    ...(altText ? { altText } : {}),
  };
  sheet.charts.push(chart);
  readChartPaths.set(sheet, (readChartPaths.get(sheet) ?? new Set()).add(target));
  keptCharts.set(chart, { path: target, link, ...chartStates(chart) });
  return true;
}

/** A chart's states as text: what it shows, its design alone, its frame's words, and its place. */
export function chartStates(chart: Chart): Pick<KeptChart, "content" | "design" | "frame" | "place"> {
  const { name, altText, left, top, width, height } = chart;
  const content = without(chart, "id", "name", "altText", "left", "top", "width", "height");
  const place: Place = { left, top, width, height };
  const series = content.series.map((one) => ({ ...one, pointColors: [...(one.pointColors ?? [])] }));
  const design = series.map((one) => ({ ...one, name: "", values: "", categories: "" }));
  return {
    content: JSON.stringify({ ...content, series }),
    design:
      JSON.stringify({ ...content, title: { ...content.title, text: "" }, series: design }) +
      content.title.text,
    frame: JSON.stringify([name, altText]),
    place: JSON.stringify(place),
  };
}

function cellUnder(anchor: XmlElement): Area | undefined {
  const from = element(anchor, "from");
  const row = numeric(textOf(element(from, "row")));
  const column = numeric(textOf(element(from, "col")));
  return row === undefined || column === undefined ? undefined : area(row, column);
}
