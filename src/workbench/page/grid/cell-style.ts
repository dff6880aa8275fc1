import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import { DEFAULT_FONT } from "../../engine/style";
import type { Border, Edge, Fill, Font, Style } from "../../engine/style";
import { mix } from "./colour";
import { fontFamily } from "./fonts";

const known = new WeakMap<Style, IStyleData>();

/** What a look of the model is in Univer's words. A look is translated once. */
export function cellStyle(style: Style): IStyleData {
  let translated = known.get(style);
  if (!translated) known.set(style, (translated = translate(style)));
  return translated;
}

function translate(style: Style): IStyleData {
  const { alignment, fill, borders } = style;
  const colour = fill && fillColour(fill);
  const indent = alignment?.indentLevel ?? 0;
  const translated: IStyleData = {
    ...fontStyle(style.font ?? {}),
    ht: horizontal(alignment?.horizontal),
    vt: vertical(alignment?.vertical),
    tb: alignment?.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: padding(indent, alignment?.horizontal === "Right"),
  };
  if (colour) translated.bg = { rgb: colour };
  if (borders) translated.bd = borderStyle(borders);
  if (alignment?.textOrientation) translated.tr = rotation(alignment.textOrientation);
  return translated;
}

function fontStyle(font: Font): IStyleData {
  const line = (on: boolean, double = false): NonNullable<IStyleData["ul"]> => ({
    s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(double ? { t: TextDecoration.DOUBLE } : {}),
  });
  const translated: IStyleData = {
    ff: fontFamily(font.name),
    fs: font.size ?? DEFAULT_FONT.size,
    cl: { rgb: font.color ?? DEFAULT_FONT.color },
  };
  if (font.bold) translated.bl = BooleanNumber.TRUE;
  if (font.italic) translated.it = BooleanNumber.TRUE;
  if (font.underline) translated.ul = line(true, font.underline.startsWith("Double"));
  if (font.strikethrough) translated.st = line(true);
  if (font.verticalAlignment === "Superscript") translated.va = BaselineOffset.SUPERSCRIPT;
  if (font.verticalAlignment === "Subscript") translated.va = BaselineOffset.SUBSCRIPT;
  return translated;
}

/** Excel indents by about three spaces of the standard font a level. */
const INDENT = 9;

const padding = (indent: number, fromRight: boolean): NonNullable<IStyleData["pd"]> => ({
  t: 0,
  b: 1,
  l: 3 + (fromRight ? 0 : indent * INDENT),
  r: 3 + (fromRight ? indent * INDENT : 0),
});

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Right: HorizontalAlign.RIGHT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const horizontal = (name: string | undefined): HorizontalAlign =>
  HORIZONTAL[name ?? ""] ?? HorizontalAlign.UNSPECIFIED;

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};
const vertical = (name: string | undefined): VerticalAlign => VERTICAL[name ?? ""] ?? VerticalAlign.BOTTOM;

/** Office.js turns counter-clockwise, 180 meaning letters below each other; Univer turns clockwise. */
function rotation(degrees: number): NonNullable<IStyleData["tr"]> {
  return degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };
}

/** The share of a pattern's own colour on the paper; patterns are shown as the plain colour they look like from afar. */
const PATTERN_SHARE: Readonly<Record<string, number>> = {
  Gray8: 0.08,
  Gray16: 0.16,
  Gray25: 0.25,
  Gray50: 0.5,
  Gray75: 0.75,
  LightHorizontal: 0.25,
  LightVertical: 0.25,
  LightUp: 0.25,
  LightDown: 0.25,
  CrissCross: 0.4,
  Grid: 0.4,
};

/** The colour that a fill looks like, or undefined for none. */
export function fillColour({ color, pattern = "Solid", patternColor = "#000000" }: Fill): string | undefined {
  if (pattern === "None" || color === "") return undefined;
  if (pattern === "Solid") return color;
  return mix(color, patternColor, PATTERN_SHARE[pattern] ?? 0.5);
}

const SIDES: Readonly<Record<Edge, keyof IBorderData>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
};

function borderStyle(borders: Readonly<Partial<Record<Edge, Border>>>): IBorderData {
  const translated: IBorderData = {};
  for (const [edge, border] of Object.entries(borders)) {
    const line = border && borderLine(border);
    if (line) translated[SIDES[edge as Edge]] = line;
  }
  return translated;
}

const LINES: Readonly<Record<string, readonly [thin: BorderStyleTypes, medium: BorderStyleTypes]>> = {
  Dash: [BorderStyleTypes.DASHED, BorderStyleTypes.MEDIUM_DASHED],
  DashDot: [BorderStyleTypes.DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT],
  DashDotDot: [BorderStyleTypes.DASH_DOT_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  Dot: [BorderStyleTypes.DOTTED, BorderStyleTypes.DOTTED],
  Double: [BorderStyleTypes.DOUBLE, BorderStyleTypes.DOUBLE],
  SlantDashDot: [BorderStyleTypes.SLANT_DASH_DOT, BorderStyleTypes.SLANT_DASH_DOT],
};
const CONTINUOUS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

function borderLine({ style, weight, color }: Border): IBorderStyleData | undefined {
  if (style === "None" || style === "") return undefined;
  const heavy = weight === "Medium" || weight === "Thick";
  const line = LINES[style]?.[heavy ? 1 : 0] ?? CONTINUOUS[weight] ?? BorderStyleTypes.THIN;
  return { s: line, cl: { rgb: color || "#000000" } };
}
