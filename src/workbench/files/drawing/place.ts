import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { Chart } from "../../engine/chart";
import { columnAt, columnLeft, rowAt, rowTop } from "../../engine/geometry";
import type { Sheet } from "../../engine/sheet";
import { EMU_A_POINT } from "../chart/words";
import { attribute, element, localName, make, numeric, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";

/** A rectangle on a sheet in points from its top left corner. */
export type Place = Pick<Chart, "left" | "top" | "width" | "height">;

/** Where an anchor of a drawing puts its content: between two cells, at a cell with a size, or at a point. */
export function readPlace(anchor: XmlElement, sheet: Sheet): Place {
  const from = element(anchor, "from");
  const extent = element(anchor, "ext");
  const size = { width: points(attribute(extent, "cx")), height: points(attribute(extent, "cy")) };
  if (localName(anchor.name) === "absoluteAnchor") {
    const at = element(anchor, "pos");
    return { left: points(attribute(at, "x")), top: points(attribute(at, "y")), ...size };
  }
  const start = corner(from, sheet);
  if (localName(anchor.name) === "oneCellAnchor") return { ...start, ...size };
  const end = corner(element(anchor, "to"), sheet);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

const points = (emu: string | undefined): number => (numeric(emu) ?? 0) / EMU_A_POINT;

function corner(from: XmlElement | undefined, sheet: Sheet): { left: number; top: number } {
  const part = (name: string): number => numeric(textOf(element(from, name))) ?? 0;
  return {
    left: columnLeft(sheet, part("col")) + part("colOff") / EMU_A_POINT,
    top: rowTop(sheet, part("row")) + part("rowOff") / EMU_A_POINT,
  };
}

/** The `from` and `to` elements of an anchor for a rectangle. */
export function printPlace(place: Place, sheet: Sheet): XmlElement[] {
  return [
    printCorner("xdr:from", place.left, place.top, sheet),
    printCorner("xdr:to", place.left + place.width, place.top + place.height, sheet),
  ];
}

function printCorner(name: string, left: number, top: number, sheet: Sheet): XmlElement {
  const column = columnAt(sheet, Math.max(0, left));
  const row = rowAt(sheet, Math.max(0, top));
  const part = (child: string, value: number): XmlElement => make(`xdr:${child}`, {}, [String(value)]);
  return make(name, {}, [
    part("col", Math.min(MAX_COLUMNS - 1, column.index)),
    part("colOff", Math.round(column.rest * EMU_A_POINT)),
    part("row", Math.min(MAX_ROWS - 1, row.index)),
    part("rowOff", Math.round(row.rest * EMU_A_POINT)),
  ]);
}
