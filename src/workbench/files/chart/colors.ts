import type { Palette } from "../styles/colors";
import { tinted } from "../styles/colors";
import { attribute, element, elements, localName, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";

const THEME_SLOTS: Record<string, number> = {
  bg1: 0,
  lt1: 0,
  tx1: 1,
  dk1: 1,
  bg2: 2,
  lt2: 2,
  tx2: 3,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** The colour of a `solidFill` within a shape's or a text's properties; undefined for automatic or another fill. */
export function solidColor(parent: XmlElement | undefined, palette: Palette): string | undefined {
  const [color] = elements(element(parent, "solidFill"));
  if (!color) return undefined;
  const kind = localName(color.name);
  const value = attribute(color, "val") ?? "";
  if (kind === "srgbClr") return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : undefined;
  if (kind === "sysClr") return `#${(attribute(color, "lastClr") ?? "000000").toUpperCase()}`;
  if (kind !== "schemeClr") return undefined;
  const base = palette.theme[THEME_SLOTS[value] ?? -1];
  return base === undefined ? undefined : modified(base, color);
}

/** `lumMod` darkens and `lumOff` lightens, in thousandths of a percent; together they are a tint. */
function modified(base: string, color: XmlElement): string {
  const part = (name: string): number | undefined => numeric(attribute(element(color, name), "val"));
  const factor = part("lumMod");
  const added = part("lumOff");
  if (added !== undefined) return tinted(base, added / 100_000);
  return factor === undefined ? base : tinted(base, factor / 100_000 - 1);
}

/** A fill of one colour. */
export const solidFill = (color: string): XmlElement =>
  make("a:solidFill", {}, [make("a:srgbClr", { val: color.replace("#", "").toUpperCase() })]);
