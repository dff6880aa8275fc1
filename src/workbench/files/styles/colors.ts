import { attribute, descendant, element, elements, flag, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";

/** The colours that a file's colour indexes stand for, each `#RRGGBB`. */
export interface Palette {
  /** In the order of theme indexes: light 1, dark 1, light 2, dark 2, accents, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The theme of Office 2013 to 2022, for files that hold none. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** ISO/IEC 29500-1, 18.8.27: entries 0–7 are repeated as 8–15. */
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const CLASSIC = (
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 " +
  "0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 " +
  "99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 " +
  "003300 333300 993300 993366 333399 333333"
).split(" ");

// A theme lists dark 1 before light 1; the indexes that cells use have them the other way round.
const SLOTS = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The palette of a workbook: its theme's colours and its own indexed ones, where it has them. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = descendant(theme, "clrScheme");
  const themed = SLOTS.map((slot, index) => {
    const from = elements(element(scheme, slot))[0];
    const value = attribute(from, "lastClr") ?? attribute(from, "val");
    return `#${value && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : OFFICE_THEME[index]}`;
  });
  const own = elements(element(styles, "colors", "indexedColors"), "rgbColor");
  const indexed = [...BASIC, ...BASIC, ...CLASSIC].map((usual, index) => {
    const value = attribute(own[index], "rgb")?.slice(-6).toUpperCase() ?? usual;
    return `#${value}`;
  });
  return { theme: themed, indexed };
}

/** The colour that a `color`, `fgColor` or `tabColor` element names; undefined for an automatic one. */
export function resolveColor(from: XmlElement | undefined, palette: Palette): string | undefined {
  if (!from || flag(attribute(from, "auto"))) return undefined;
  const base = baseColor(from, palette);
  const tint = numeric(attribute(from, "tint")) ?? 0;
  return base !== undefined && tint !== 0 ? tinted(base, tint) : base;
}

function baseColor(from: XmlElement, { theme, indexed }: Palette): string | undefined {
  const rgb = attribute(from, "rgb");
  if (rgb !== undefined) return /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
  const themed = numeric(attribute(from, "theme"));
  if (themed !== undefined) return theme[themed];
  const index = numeric(attribute(from, "indexed"));
  if (index === undefined) return undefined;
  // 64 and 65 are the system's text and window colours.
  return index === 64 ? "#000000" : index === 65 ? "#FFFFFF" : indexed[index];
}

/** Lightens (0 to 1) or darkens (-1 to 0) a colour as Excel does: its lightness in HLS (ISO/IEC 29500-1, 18.8.19). */
export function tinted(color: string, tint: number): string {
  const [red, green, blue] = channels(color);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const light = (most + least) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue = hueOf(red, green, blue, most, spread);
  const lightness = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromHls(hue, Math.min(1, Math.max(0, lightness)), saturation);
}

const channels = (color: string): [number, number, number] => [
  parseInt(color.slice(1, 3), 16) / 255,
  parseInt(color.slice(3, 5), 16) / 255,
  parseInt(color.slice(5, 7), 16) / 255,
];

function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (spread === 0) return 0;
  if (most === red) return ((green - blue) / spread + 6) % 6;
  return most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}

function fromHls(hue: number, lightness: number, saturation: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const [red, green, blue] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] as [number, number, number];
  const base = lightness - chroma / 2;
  const hex = (part: number): string =>
    Math.round((part + base) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}

/** A colour as OOXML writes it: opaque, `FFRRGGBB`. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
