import { localName, numeric, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import type { Held } from "./hold";
import { now, still } from "./hold";

/** An anchor of a drawing moved as far as the cell under it; it stays where that cell was deleted. */
export function shifted(anchor: XmlElement, held: Held | undefined): XmlElement {
  const area = held && now(held);
  if (!held || !area || still(held)) return anchor;
  const down = area.row - held.before.row;
  const across = area.column - held.before.column;
  const children = anchor.children.map((child) => {
    if (typeof child === "string" || !["from", "to"].includes(localName(child.name))) return child;
    return { ...child, children: child.children.map((part) => movedPart(part, down, across)) };
  });
  return { ...anchor, children };
}

function movedPart(part: XmlElement | string, down: number, across: number): XmlElement | string {
  if (typeof part === "string") return part;
  const by = { row: down, col: across }[localName(part.name)];
  return by === undefined ? part : { ...part, children: [String((numeric(textOf(part)) ?? 0) + by)] };
}
