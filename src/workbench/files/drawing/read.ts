import type { Anchor } from "../../engine/anchor";
import { area } from "../../engine/area";
import type { Chart } from "../../engine/chart";
import type { Sheet } from "../../engine/sheet";
import { readChart } from "../chart/read";
import type { ReadingSheet } from "../sheet/section";
import { attribute, descendant, element, elements, localName, numeric, textOf } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { parseXml } from "../xml/tree";
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

/** The cell under a picture, shape or note, so that it can follow when rows and columns move. */
export interface Follower {
  readonly anchor: Anchor;
  readonly row: number;
  readonly column: number;
}

/** Followers of a sheet's drawing by the anchor's place in it. */
export const drawingFollowers = new WeakMap<Sheet, Map<number, Follower>>();

/** Reads the charts of a sheet's drawing, and where everything else on it stands. */
export function readDrawing(from: ReadingSheet): void {
  const { file, path, sheet, note } = from;
  const drawingPath = file.relatedPath(path, "drawing");
  const xml = drawingPath === undefined ? undefined : file.text(drawingPath);
  if (xml === undefined || drawingPath === undefined) return;
  const followers = new Map<number, Follower>();
  let unread = 0;
  elements(parseXml(xml)).forEach((anchor, index) => {
    const link = chartLink(anchor);
    if (link === undefined) follow(from, anchor, index, followers);
    else if (!takeChart(from, drawingPath, anchor, link)) unread++;
  });
  drawingFollowers.set(sheet, followers);
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
  const { id: _id, name, altText, left, top, width, height, ...content } = chart;
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

function follow(
  { sheet, workbook }: ReadingSheet,
  anchor: XmlElement,
  index: number,
  followers: Map<number, Follower>,
): void {
  const from = element(anchor, "from");
  const row = numeric(textOf(element(from, "row")));
  const column = numeric(textOf(element(from, "col")));
  if (row === undefined || column === undefined || localName(anchor.name) === "absoluteAnchor") return;
  const held: Anchor = { sheet, areas: [area(row, column)] };
  workbook.anchors.add(held);
  followers.set(index, { anchor: held, row, column });
}
