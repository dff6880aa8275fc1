import { localName, numeric, textOf } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import type { Follower } from "./read";

/** An anchor moved as far as the cell under it; it stays where that cell was deleted. */
export function shifted(anchor: XmlElement, follower: Follower | undefined): XmlElement {
  const now = follower?.anchor.areas[0];
  if (!follower || !now) return anchor;
  const down = now.row - follower.row;
  const across = now.column - follower.column;
  if (down === 0 && across === 0) return anchor;
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
