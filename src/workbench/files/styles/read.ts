import { DEFAULT_FONT } from "../../engine/style";
import type { Alignment, Fill, Font, Style } from "../../engine/style";
import { attribute, element, elements, flag, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { readAlignment } from "./alignment";
import { readBorders } from "./borders";
import { builtInStyleName } from "./cell-style-names";
import { readPalette } from "./colors";
import type { Palette } from "./colors";
import { readFill } from "./fill";
import { nameAndSize, readFont } from "./font";
import { builtInFormat } from "../../../sources/xlsx/number-formats";

/** The looks of a workbook file: one style for each entry of its `cellXfs`, in order. */
export interface StyleBook {
  readonly root: XmlElement;
  readonly palette: Palette;
  readonly styles: readonly Style[];
  /** Which entries mark their cells as typed with a leading apostrophe. */
  readonly quoted: readonly boolean[];
  /** Where each style, font, fill and set of borders that was read stands in the file. */
  readonly places: WeakMap<object, number>;
  /** The workbook's own cell styles, by name; Excel's are not among them. */
  readonly own: ReadonlyMap<string, Style>;
  /** True when nothing distinguishes the first entry, so that cells with it need no style in the model. */
  readonly plain: boolean;
}

type Borders = NonNullable<Style["borders"]>;

/** Reads `styles.xml`, with the theme for its colours. Each entry becomes an object of its own. */
export function readStyles(root: XmlElement, theme: XmlElement | undefined): StyleBook {
  const palette = readPalette(theme, root);
  const places = new WeakMap<object, number>();
  const fontElements = elements(element(root, "fonts"), "font");
  const base = nameAndSize(fontElements[0]);
  const usual = base.name === DEFAULT_FONT.name && base.size === DEFAULT_FONT.size;
  const placed = <T extends object>(list: XmlElement[], read: (one: XmlElement) => T | undefined) =>
    list.map((one, index) => {
      const found = read(one);
      if (found) places.set(found, index);
      return found;
    });
  const lists: Lists = {
    fonts: placed(fontElements, (one) => readFont(one, palette, usual)),
    fills: placed(elements(element(root, "fills"), "fill"), (one) => readFill(one, palette)),
    borders: placed(elements(element(root, "borders"), "border"), (one) => readBorders(one, palette)),
    formats: numberFormats(root),
    names: styleNames(root),
  };
  const entries = elements(element(root, "cellXfs"), "xf");
  const styles = entries.map((xf, index) => {
    const style = readEntry(xf, lists);
    places.set(style, index);
    return style;
  });
  const quoted = entries.map((xf) => flag(attribute(xf, "quotePrefix")));
  const own = ownStyles(root, lists);
  return { root, palette, styles, quoted, places, own, plain: Object.keys(styles[0] ?? {}).length === 0 };
}

interface Lists {
  readonly fonts: readonly (Font | undefined)[];
  readonly fills: readonly (Fill | undefined)[];
  readonly borders: readonly (Borders | undefined)[];
  readonly formats: ReadonlyMap<number, string>;
  readonly names: readonly (string | undefined)[];
}

function readEntry(xf: XmlElement, lists: Lists): Style {
  const at = (name: string): number => numeric(attribute(xf, name)) ?? 0;
  const formatId = at("numFmtId");
  const numberFormat = lists.formats.get(formatId) ?? builtInFormat(formatId) ?? "General";
  const font = lists.fonts[at("fontId")];
  const fill = lists.fills[at("fillId")];
  const borders = lists.borders[at("borderId")];
  const alignment: Alignment | undefined = readAlignment(element(xf, "alignment"));
  const protection = readProtection(element(xf, "protection"));
  const name = lists.names[at("xfId")];
  return {
    ...(numberFormat !== "General" ? { numberFormat } : {}),
    ...(font ? { font } : {}),
    ...(fill ? { fill } : {}),
    ...(borders ? { borders } : {}),
    ...(alignment ? { alignment } : {}),
    ...(protection ? { protection } : {}),
    ...(name !== undefined && name !== "Normal" ? { name } : {}),
  };
}

function readProtection(from: XmlElement | undefined): Style["protection"] | undefined {
  const locked = flag(attribute(from, "locked"), true);
  const formulaHidden = flag(attribute(from, "hidden"));
  if (locked && !formulaHidden) return undefined;
  return { ...(locked ? {} : { locked }), ...(formulaHidden ? { formulaHidden } : {}) };
}

/** The formats that a workbook defines, by number. Some files redefine built-in numbers; theirs count. */
function numberFormats(root: XmlElement): Map<number, string> {
  const formats = new Map<number, string>();
  for (const one of elements(element(root, "numFmts"), "numFmt")) {
    formats.set(numeric(attribute(one, "numFmtId")) ?? -1, attribute(one, "formatCode") ?? "General");
  }
  return formats;
}

/** The names of cell styles by their place in `cellStyleXfs`. */
function styleNames(root: XmlElement): (string | undefined)[] {
  const names: (string | undefined)[] = [];
  for (const one of cellStyles(root)) names[numeric(attribute(one, "xfId")) ?? 0] ??= styleName(one);
  return names;
}

const cellStyles = (root: XmlElement): XmlElement[] => elements(element(root, "cellStyles"), "cellStyle");

/** A cell style's name as Office.js has it: Excel's own by number, whatever their name in the file's language. */
export function styleName(from: XmlElement): string | undefined {
  const id = numeric(attribute(from, "builtinId"));
  return (id === undefined ? undefined : builtInStyleName(id)) ?? attribute(from, "name");
}

/** The workbook's own cell styles, by name. */
function ownStyles(root: XmlElement, lists: Lists): Map<string, Style> {
  const entries = elements(element(root, "cellStyleXfs"), "xf");
  const own = new Map<string, Style>();
  for (const one of cellStyles(root)) {
    const name = attribute(one, "name");
    const xf = entries[numeric(attribute(one, "xfId")) ?? 0];
    if (name === undefined || !xf || attribute(one, "builtinId") !== undefined) continue;
    own.set(name, { ...readEntry(xf, { ...lists, names: [] }), name });
  }
  return own;
}
