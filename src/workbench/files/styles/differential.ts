import type { ConditionalLook } from "../../engine/conditional-format";
import type { Font } from "../../engine/style";
import { attribute, element, make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { printBorders, readBorders } from "./borders";
import { argb, resolveColor } from "./colors";
import type { Palette } from "./colors";
import { printUnderline, toggled } from "./font";
import { UNDERLINE } from "./words";

/** What a conditional format puts on a cell, from a `dxf` element. Members that it does not touch are left out. */
export function readLook(from: XmlElement | undefined, palette: Palette): ConditionalLook {
  const font = readDifferentialFont(element(from, "font"), palette);
  const fill = readDifferentialFill(element(from, "fill"), palette);
  const borders = readBorders(element(from, "border"), palette);
  const numberFormat = attribute(element(from, "numFmt"), "formatCode");
  return {
    ...(font ? { font } : {}),
    ...(fill !== undefined ? { fill } : {}),
    ...(borders ? { borders } : {}),
    ...(numberFormat !== undefined ? { numberFormat } : {}),
  };
}

function readDifferentialFont(
  from: XmlElement | undefined,
  palette: Palette,
): NonNullable<ConditionalLook["font"]> | undefined {
  if (!from) return undefined;
  const color = resolveColor(element(from, "color"), palette);
  const underlined = element(from, "u");
  const underline = UNDERLINE.toModel.get(attribute(underlined, "val") ?? (underlined ? "single" : "none"));
  const [bold, italic, strikethrough] = ["b", "i", "strike"].map((name) => toggled(from, name));
  const font: ConditionalLook["font"] = {
    ...(bold !== undefined ? { bold } : {}),
    ...(italic !== undefined ? { italic } : {}),
    ...(strikethrough !== undefined ? { strikethrough } : {}),
    ...(color !== undefined ? { color } : {}),
    ...(underline ? { underline: underline as NonNullable<Font["underline"]> } : {}),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

/** A plain fill has its colour in `bgColor` here, unlike in cells; other programs write it in `fgColor`. */
function readDifferentialFill(from: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = element(from, "patternFill");
  if (attribute(pattern, "patternType") === "none") return undefined;
  return (
    resolveColor(element(pattern, "bgColor"), palette) ?? resolveColor(element(pattern, "fgColor"), palette)
  );
}

/**
 * The children of a `dxf` element, in the order that the standard demands; `formatId` gives the number by which
 * the workbook knows a number format.
 */
export function printLook(look: ConditionalLook, formatId: (code: string) => number): XmlElement[] {
  const { font, fill, borders, numberFormat: formatCode } = look;
  return [
    ...(font ? [printDifferentialFont(font)] : []),
    ...(formatCode !== undefined ? [make("numFmt", { numFmtId: formatId(formatCode), formatCode })] : []),
    ...(fill !== undefined ? [printDifferentialFill(fill)] : []),
    ...(borders ? [printBorders(borders)] : []),
  ];
}

function printDifferentialFont(font: NonNullable<ConditionalLook["font"]>): XmlElement {
  const toggle = (name: string, on: boolean | undefined): XmlElement[] =>
    on === undefined ? [] : [make(name, { val: on ? undefined : 0 })];
  return make("font", {}, [
    ...toggle("b", font.bold),
    ...toggle("i", font.italic),
    ...toggle("strike", font.strikethrough),
    ...printUnderline(font.underline),
    ...(font.color !== undefined ? [make("color", { rgb: argb(font.color) })] : []),
  ]);
}

const printDifferentialFill = (color: string): XmlElement =>
  make("fill", {}, [make("patternFill", {}, [make("bgColor", { rgb: argb(color) })])]);
