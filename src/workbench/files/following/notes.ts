import { cellName, parseAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import type { Sheet } from "../../engine/sheet";
import type { Package } from "../package/package";
import { isKind } from "../../../sources/package/relationships";
import type { ReadingSheet, WritingSheet } from "../sheet/section";
import { attribute, element, elements, localName } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { parseXml, printPart } from "../../../sources/xml/tree";
import type { Held } from "./hold";
import { hold, now, still } from "./hold";

/** The cells of a sheet's notes and comments by their address in the file. */
const noted = new WeakMap<Sheet, Map<string, Held>>();

const partsOf = (file: Package, path: string, kind: string): string[] =>
  file
    .relationships(path)
    .filter((link) => isKind(link, kind))
    .map((link) => link.target);

/** Notes and comments are kept as they are; their cells are held, so that they stay with them. */
export function holdNotes({ workbook, sheet, file, path }: ReadingSheet): void {
  const held = new Map<string, Held>();
  for (const kind of ["comments", "threadedComment"]) {
    for (const part of partsOf(file, path, kind)) {
      const xml = file.text(part);
      for (const ref of xml === undefined ? [] : references(parseXml(xml))) {
        const area = parseAddress(ref)?.area;
        if (area && !held.has(ref)) held.set(ref, hold(workbook, sheet, area));
      }
    }
  }
  if (held.size > 0) noted.set(sheet, held);
}

/** Both kinds of parts have `ref` on the element that hangs on a cell. */
const entries = (root: XmlElement): XmlElement[] =>
  localName(root.name) === "comments" ? elements(element(root, "commentList")) : elements(root);

const references = (root: XmlElement): string[] =>
  entries(root)
    .map((one) => attribute(one, "ref"))
    .filter((ref) => ref !== undefined);

/** Moves notes with their cells, and takes away those whose cells were deleted, as Excel does. */
export function moveNotes({ sheet, file, path }: WritingSheet): void {
  const held = noted.get(sheet);
  if (!held || [...held.values()].every(still)) return;
  for (const kind of ["comments", "threadedComment"]) {
    for (const part of partsOf(file, path, kind)) {
      const root = parseXml(file.text(part) ?? "");
      const list = localName(root.name) === "comments" ? element(root, "commentList") : root;
      if (list) list.children = entries(root).flatMap((one) => movedEntry(one, held));
      file.put(part, printPart(root));
    }
  }
  for (const part of partsOf(file, path, "vmlDrawing")) {
    file.put(part, moveShapes(file.text(part) ?? "", held));
  }
}

function movedEntry(one: XmlElement, held: ReadonlyMap<string, Held>): XmlElement[] {
  const found = held.get(attribute(one, "ref") ?? "");
  if (!found) return [one];
  const area = now(found);
  const ref = area && cellName(area.row, area.column);
  return ref === undefined ? [] : [{ ...one, attributes: { ...one.attributes, ref } }];
}

/** The yellow boxes of notes, in a part that is often no well-formed XML: changed as text, shape by shape. */
function moveShapes(vml: string, held: ReadonlyMap<string, Held>): string {
  return vml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    if (!/ObjectType="Note"/.test(shape)) return shape;
    const row = Number(/<x:Row>\s*(\d+)/.exec(shape)?.[1]);
    const column = Number(/<x:Column>\s*(\d+)/.exec(shape)?.[1]);
    const found = held.get(cellName(row, column));
    if (!found) return shape;
    const area = now(found);
    return area ? movedShape(shape, area, area.row - row, area.column - column) : "";
  });
}

function movedShape(shape: string, area: Area, down: number, across: number): string {
  return shape
    .replace(/(<x:Row>\s*)\d+/, `$1${area.row}`)
    .replace(/(<x:Column>\s*)\d+/, `$1${area.column}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, start: string, numbers: string) => {
      // Left, top, right, bottom: each a cell and an offset into it.
      const places = numbers.split(",").map(Number);
      const by = [across, 0, down, 0, across, 0, down, 0];
      return start + places.map((place, index) => Math.max(0, place + (by[index] ?? 0))).join(", ");
    });
}
