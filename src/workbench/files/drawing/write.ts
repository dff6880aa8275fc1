import type { Chart } from "../../engine/chart";
import type { Workbook } from "../../engine/workbook";
import { shifted } from "../following/anchors";
import { patchFormulas } from "../chart/patch-formulas";
import { chartElement } from "../chart/write";
import { DRAWING, SHEET_DRAWING, TYPES } from "../../../sources/package/kinds";
import type { Package } from "../package/package";
import type { WritingSheet } from "../sheet/section";
import { attribute, descendant, elements, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { parseXml, printPart } from "../../../sources/xml/tree";
import { chartAnchor, movedAnchor } from "./frame";
import { chartLink, chartStates, heldAnchors, keptCharts, readChartPaths } from "./read";

/** Writes the charts of a sheet into its drawing: untouched ones stay, others are changed, added or taken away. */
export function writeDrawing(to: WritingSheet): void {
  const { sheet, file, path } = to;
  const known = file.relatedPath(path, "drawing");
  if (known === undefined && sheet.charts.length === 0) return;
  const drawing = known ?? newDrawing(to);
  const root = parseXml(file.text(drawing) ?? "<xdr:wsDr/>");
  const before = elements(root);
  const kept = before.flatMap((anchor, index) => keptAnchor(to, drawing, anchor, index));
  const fresh = sheet.charts.filter((chart) => !isOn(chart, drawing, file));
  let shapeId = Math.max(
    1,
    ...before.map((anchor) => numeric(attribute(descendant(anchor, "cNvPr"), "id")) ?? 1),
  );
  const added = fresh.map((chart) => {
    const part = file.freePath("xl/charts/chart#.xml");
    file.put(part, printPart(chartElement(to.workbook, chart)), TYPES.chart);
    return chartAnchor(chart, sheet, ++shapeId, file.link(drawing, `${file.links}/chart`, part));
  });
  const same =
    added.length === 0 && kept.length === before.length && kept.every((one, at) => one === before[at]);
  if (same) return;
  const attributes = { ...root.attributes, "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING };
  file.put(drawing, printPart({ ...root, attributes, children: [...kept, ...added] }));
}

function newDrawing({ file, path, draft }: WritingSheet): string {
  const part = file.freePath("xl/drawings/drawing#.xml");
  file.put(
    part,
    printPart(make("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING })),
    TYPES.drawing,
  );
  const id = file.link(path, `${file.links}/drawing`, part);
  draft.put("drawing", make("drawing", { "xmlns:r": file.links, "r:id": id }));
  return part;
}

/** True when the chart was read from this drawing and its link is still there. */
function isOn(chart: Chart, drawing: string, file: Package): boolean {
  const kept = keptCharts.get(chart);
  return file.relationships(drawing).some((link) => link.id === kept?.link && link.target === kept.path);
}

function keptAnchor(to: WritingSheet, drawing: string, anchor: XmlElement, index: number): XmlElement[] {
  const { sheet, file, workbook } = to;
  const link = chartLink(anchor);
  if (link === undefined) return [shifted(anchor, heldAnchors.get(sheet)?.get(index))];
  const target = file.relationships(drawing).find((one) => one.id === link)?.target;
  const chart = sheet.charts.find((one) => keptCharts.get(one)?.path === target);
  const kept = chart && keptCharts.get(chart);
  if (!chart || !kept) {
    if (target === undefined || !wasRead(to, target)) return [anchor];
    file.unlink(drawing, link);
    file.remove(target);
    return [];
  }
  writeContent(workbook, chart, kept, file);
  const now = chartStates(chart);
  if (now.place === kept.place && now.frame === kept.frame) return [anchor];
  return [movedAnchor(anchor, chart, sheet, now.place !== kept.place)];
}

/** Charts of kinds that could not be read are nobody's to delete. */
const wasRead = ({ sheet }: WritingSheet, path: string): boolean =>
  readChartPaths.get(sheet)?.has(path) === true;

function writeContent(
  workbook: Workbook,
  chart: Chart,
  kept: { path: string; content: string; design: string },
  file: Package,
): void {
  const now = chartStates(chart);
  if (now.content === kept.content) return;
  const xml = file.text(kept.path);
  const sameDesign = now.design === kept.design && xml !== undefined;
  const root = sameDesign ? patchFormulas(workbook, parseXml(xml), chart) : chartElement(workbook, chart);
  file.put(kept.path, printPart(root));
}
