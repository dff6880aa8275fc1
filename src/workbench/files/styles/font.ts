import { DEFAULT_FONT } from "../../engine/style";
import type { Font } from "../../engine/style";
import { attribute, element, flag, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { argb, resolveColor } from "./colors";
import type { Palette } from "./colors";
import { UNDERLINE } from "./words";

/** A toggle such as `<b/>`: present means on, unless it says otherwise. */
export function toggled(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = element(parent, name);
  return found ? flag(attribute(found, "val"), true) : undefined;
}

/** The name and size of a font element, with Excel's defaults for what it leaves out. */
export const nameAndSize = (from: XmlElement | undefined): { name: string; size: number } => ({
  name:
    attribute(element(from, "name"), "val") ?? attribute(element(from, "rFont"), "val") ?? DEFAULT_FONT.name,
  size: numeric(attribute(element(from, "sz"), "val")) ?? DEFAULT_FONT.size,
});

/**
 * A font as the model has it. Members that are Excel's default are left out; where the workbook's own standard
 * font is another one, name and size are always said, since the model knows only Excel's.
 */
export function readFont(
  from: XmlElement | undefined,
  palette: Palette,
  usualBase: boolean,
): Font | undefined {
  if (!from) return undefined;
  const { name, size } = nameAndSize(from);
  const color = resolveColor(element(from, "color"), palette);
  const underlined = element(from, "u");
  const underline = UNDERLINE.toModel.get(attribute(underlined, "val") ?? (underlined ? "single" : "none"));
  const raised = attribute(element(from, "vertAlign"), "val");
  const font: Font = {
    ...(name !== DEFAULT_FONT.name || !usualBase ? { name } : {}),
    ...(size !== DEFAULT_FONT.size || !usualBase ? { size } : {}),
    ...(color !== undefined && color !== DEFAULT_FONT.color ? { color } : {}),
    ...(toggled(from, "b") ? { bold: true } : {}),
    ...(toggled(from, "i") ? { italic: true } : {}),
    ...(underline ? { underline: underline as NonNullable<Font["underline"]> } : {}),
    ...(toggled(from, "strike") ? { strikethrough: true } : {}),
    ...(raised === "superscript" ? { verticalAlignment: "Superscript" as const } : {}),
    ...(raised === "subscript" ? { verticalAlignment: "Subscript" as const } : {}),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

/** A font element; what the font leaves out comes from the workbook's standard font. */
export function printFont(font: Font, base: XmlElement | undefined): XmlElement {
  const { name, size } = nameAndSize(base);
  const raised = font.verticalAlignment?.toLowerCase();
  const own = font.name !== undefined && font.name !== name;
  const kept = (part: string): XmlElement[] => [element(base, part)].filter((found) => found !== undefined);
  return make("font", {}, [
    ...(font.bold ? [make("b")] : []),
    ...(font.italic ? [make("i")] : []),
    ...(font.strikethrough ? [make("strike")] : []),
    ...printUnderline(font.underline),
    ...(raised ? [make("vertAlign", { val: raised })] : []),
    make("sz", { val: font.size ?? size }),
    ...(font.color === undefined ? kept("color") : [make("color", { rgb: argb(font.color) })]),
    make("name", { val: font.name ?? name }),
    // Family and scheme belong to the standard font's name and would override another one.
    ...(own ? [] : [...kept("family"), ...kept("scheme")]),
  ]);
}

export function printUnderline(underline: Font["underline"]): XmlElement[] {
  if (!underline) return [];
  const val = UNDERLINE.toFile.get(underline);
  return [make("u", { val: val === "single" ? undefined : val })];
}
