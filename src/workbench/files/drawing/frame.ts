import type { Chart } from "../../engine/chart";
import type { Sheet } from "../../engine/sheet";
import { CHART, LINKS } from "../../../sources/package/kinds";
import { descendant, make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { printPlace } from "./place";

/** The anchor of a new chart: its place, its name and words, and the link to its part. */
export function chartAnchor(chart: Chart, sheet: Sheet, shapeId: number, linkId: string): XmlElement {
  const properties = { id: shapeId, name: chart.name, descr: chart.altText };
  const link = make("c:chart", { "xmlns:c": CHART, "xmlns:r": LINKS, "r:id": linkId });
  return make("xdr:twoCellAnchor", { editAs: "oneCell" }, [
    ...printPlace(chart, sheet),
    make("xdr:graphicFrame", { macro: "" }, [
      make("xdr:nvGraphicFramePr", {}, [make("xdr:cNvPr", properties), make("xdr:cNvGraphicFramePr")]),
      make("xdr:xfrm", {}, [make("a:off", { x: 0, y: 0 }), make("a:ext", { cx: 0, cy: 0 })]),
      make("a:graphic", {}, [make("a:graphicData", { uri: CHART }, [link])]),
    ]),
    make("xdr:clientData"),
  ]);
}

/** An anchor with another place, name or words; what it holds stays. */
export function movedAnchor(anchor: XmlElement, chart: Chart, sheet: Sheet, moved: boolean): XmlElement {
  const properties = descendant(anchor, "cNvPr");
  if (properties) {
    properties.attributes["name"] = chart.name;
    if (chart.altText === undefined) delete properties.attributes["descr"];
    else properties.attributes["descr"] = chart.altText;
  }
  if (!moved) return { ...anchor };
  const placing = ["from", "to", "ext", "pos"];
  const held = anchor.children.filter(
    (child) => typeof child !== "string" && !placing.includes(child.name.slice(child.name.indexOf(":") + 1)),
  );
  return make("xdr:twoCellAnchor", { editAs: anchor.attributes["editAs"] ?? "oneCell" }, [
    ...printPlace(chart, sheet),
    ...held,
  ]);
}
