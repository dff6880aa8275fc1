import type { Border, Edge } from "../../engine/style";
import { attribute, element, flag, make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { argb, resolveColor } from "./colors";
import type { Palette } from "./colors";
import { BORDER } from "./words";

type Borders = Partial<Record<Edge, Border>>;

const SIDES: readonly [side: string, strict: string, edge: Edge][] = [
  ["left", "start", "EdgeLeft"],
  ["right", "end", "EdgeRight"],
  ["top", "top", "EdgeTop"],
  ["bottom", "bottom", "EdgeBottom"],
];

/** The borders of a cell that have a line, or undefined for none. */
export function readBorders(from: XmlElement | undefined, palette: Palette): Borders | undefined {
  const borders: Borders = {};
  for (const [side, strict, edge] of SIDES) {
    const line = readLine(element(from, side) ?? element(from, strict), palette);
    if (line) borders[edge] = line;
  }
  const diagonal = readLine(element(from, "diagonal"), palette);
  if (diagonal && flag(attribute(from, "diagonalUp"))) borders.DiagonalUp = diagonal;
  if (diagonal && flag(attribute(from, "diagonalDown"))) borders.DiagonalDown = diagonal;
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function readLine(from: XmlElement | undefined, palette: Palette): Border | undefined {
  const found = BORDER.toModel.get(attribute(from, "style") ?? "none");
  if (found === undefined) return undefined;
  const [style = "", weight = ""] = found.split("/");
  return { style, weight, color: resolveColor(element(from, "color"), palette) ?? "#000000" };
}

/** A border element of a cell or of a conditional format. */
export function printBorders(borders: Borders): XmlElement {
  const diagonal = borders.DiagonalUp ?? borders.DiagonalDown;
  return make(
    "border",
    {
      diagonalUp: borders.DiagonalUp ? true : undefined,
      diagonalDown: borders.DiagonalDown ? true : undefined,
    },
    [...SIDES.map(([side, , edge]) => printLine(side, borders[edge])), printLine("diagonal", diagonal)],
  );
}

function printLine(side: string, border: Border | undefined): XmlElement {
  const style = border && fileStyle(border);
  if (!border || !style) return make(side);
  return make(side, { style }, [make("color", { rgb: argb(border.color) })]);
}

/** Not every pair of line and weight has a word in a file; Excel takes the nearest weight then. */
function fileStyle({ style, weight }: Border): string | undefined {
  if (style === "None") return undefined;
  const near = [weight, "Thin", "Medium", "Thick"].map((one) => BORDER.toFile.get(`${style}/${one}`));
  return near.find((found) => found !== undefined);
}
