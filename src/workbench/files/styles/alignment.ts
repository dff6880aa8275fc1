import type { Alignment } from "../../engine/style";
import { attribute, flag, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { HORIZONTAL, READING_ORDER, VERTICAL } from "./words";

/** An alignment without what is Excel's default, or undefined when nothing is left. */
export function readAlignment(from: XmlElement | undefined): Alignment | undefined {
  if (!from) return undefined;
  const horizontal = HORIZONTAL.toModel.get(attribute(from, "horizontal") ?? "general");
  const vertical = VERTICAL.toModel.get(attribute(from, "vertical") ?? "bottom");
  const turned = textOrientation(numeric(attribute(from, "textRotation")) ?? 0);
  const indent = numeric(attribute(from, "indent")) ?? 0;
  const order = attribute(from, "readingOrder") ?? "0";
  const found: Alignment = {
    ...(horizontal && horizontal !== "General" ? { horizontal } : {}),
    ...(vertical && vertical !== "Bottom" ? { vertical } : {}),
    ...(flag(attribute(from, "wrapText")) ? { wrapText: true } : {}),
    ...(flag(attribute(from, "shrinkToFit")) ? { shrinkToFit: true } : {}),
    ...(indent !== 0 ? { indentLevel: indent } : {}),
    ...(turned !== 0 ? { textOrientation: turned } : {}),
    ...(order !== "0" ? { readingOrder: READING_ORDER.toModel.get(order) ?? "Context" } : {}),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Files count 91 to 180 for one to ninety degrees downwards and 255 for stacked letters; Office.js -1 to -90 and 180. */
function textOrientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function printAlignment(alignment: Alignment): XmlElement {
  const turned = alignment.textOrientation;
  return make("alignment", {
    horizontal: HORIZONTAL.toFile.get(alignment.horizontal ?? ""),
    vertical: VERTICAL.toFile.get(alignment.vertical ?? ""),
    textRotation: turned === undefined ? undefined : turned === 180 ? 255 : turned < 0 ? 90 - turned : turned,
    wrapText: alignment.wrapText || undefined,
    indent: alignment.indentLevel,
    shrinkToFit: alignment.shrinkToFit || undefined,
    readingOrder: READING_ORDER.toFile.get(alignment.readingOrder ?? ""),
  });
}
