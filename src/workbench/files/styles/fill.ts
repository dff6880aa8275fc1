import type { Fill } from "../../engine/style";
import { attribute, element, elements, make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { argb, resolveColor } from "./colors";
import type { Palette } from "./colors";
import { FILL_PATTERN } from "./words";

/** A fill as the model has it, or undefined for none. A gradient is known by its first colour only. */
export function readFill(from: XmlElement | undefined, palette: Palette): Fill | undefined {
  const gradient = element(from, "gradientFill");
  if (gradient) return readGradient(gradient, palette);
  const pattern = element(from, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  const front = resolveColor(element(pattern, "fgColor"), palette);
  const back = resolveColor(element(pattern, "bgColor"), palette);
  if (kind === "solid") return { color: front ?? "#000000" };
  const name = FILL_PATTERN.toModel.get(kind);
  if (name === undefined) return undefined;
  return { color: back ?? "#FFFFFF", pattern: name, ...(front ? { patternColor: front } : {}) };
}

function readGradient(gradient: XmlElement, palette: Palette): Fill {
  const first = elements(gradient, "stop")[0];
  const rectangular = attribute(gradient, "type") === "path";
  return {
    color: resolveColor(element(first, "color"), palette) ?? "#FFFFFF",
    pattern: rectangular ? "RectangularGradient" : "LinearGradient",
  };
}

/** A fill element of a cell. */
export function printFill(fill: Fill): XmlElement {
  const patternType = FILL_PATTERN.toFile.get(fill.pattern ?? "Solid") ?? "solid";
  if (patternType === "solid") {
    const colors = [make("fgColor", { rgb: argb(fill.color) }), make("bgColor", { indexed: 64 })];
    return make("fill", {}, [make("patternFill", { patternType }, colors)]);
  }
  const front = fill.patternColor ? { rgb: argb(fill.patternColor) } : { auto: 1 };
  const colors = [make("fgColor", front), make("bgColor", { rgb: argb(fill.color) })];
  return make("fill", {}, [make("patternFill", { patternType }, colors)]);
}
