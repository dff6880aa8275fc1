import { MAX_COLUMNS } from "../../engine/area";
import type { Band, Sheet } from "../../engine/sheet";
import { attribute, elements, flag, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { without } from "../without";
import type { StyleWriter } from "../styles/write";
import { keptBands } from "./kept";
import type { ReadingSheet, SheetSection } from "./section";
import { charactersFromPoints, pointsFromBase, pointsFromCharacters } from "./widths";

/** Widths, looks, visibility and outline levels of columns, and the sizes of columns and rows without their own. */
export const columns: SheetSection = {
  state: (sheet) => [[...sheet.columns], sheet.standardWidth, sheet.standardHeight],

  read(from) {
    const { sheet, draft } = from;
    const format = draft.get("sheetFormatPr");
    const width = numeric(attribute(format, "defaultColWidth"));
    const base = numeric(attribute(format, "baseColWidth")) ?? 8;
    sheet.standardWidth = width === undefined ? pointsFromBase(base) : pointsFromCharacters(width);
    sheet.standardHeight = numeric(attribute(format, "defaultRowHeight")) ?? 15;
    for (const column of elements(draft.get("cols"), "col")) readColumns(column, from);
  },

  write({ sheet, draft, styles }) {
    const ordered = [...sheet.columns].sort(([a], [b]) => a - b);
    const written = ordered.map(([index, band]) => ({ index, attributes: printColumn(band, styles) }));
    const spans: { first: number; last: number; attributes: Attributes; key: string }[] = [];
    for (const { index, attributes } of written) {
      const key = JSON.stringify(attributes);
      const last = spans[spans.length - 1];
      if (last && last.key === key && last.last === index - 1) last.last = index;
      else if (Object.keys(attributes).length > 0) spans.push({ first: index, last: index, attributes, key });
    }
    const children = spans.map(({ first, last, attributes }) =>
      make("col", { min: first + 1, max: last + 1, width: defaultCharacters(sheet), ...attributes }),
    );
    draft.put("cols", children.length > 0 ? make("cols", {}, children) : undefined);
    draft.put("sheetFormatPr", printFormat(sheet, draft.get("sheetFormatPr")));
  },
};

type Attributes = Record<string, string | number | boolean | undefined>;

function readColumns(column: XmlElement, { sheet, styles }: ReadingSheet): void {
  const first = Math.max(1, numeric(attribute(column, "min")) ?? 1);
  const last = Math.min(MAX_COLUMNS, numeric(attribute(column, "max")) ?? first);
  const width = numeric(attribute(column, "width"));
  const hidden = flag(attribute(column, "hidden"));
  const level = numeric(attribute(column, "outlineLevel")) ?? 0;
  const style = styles.styles[numeric(attribute(column, "style")) ?? 0];
  const own = style !== styles.styles[0] || !styles.plain;
  const size = width !== undefined && width > 0 ? pointsFromCharacters(width) : undefined;
  const attributes = without(column.attributes, "min", "max");
  for (let index = first - 1; index < last; index++) {
    const band: Band = {
      ...(size !== undefined ? { size } : {}),
      ...(hidden ? { hidden } : {}),
      ...(style && own ? { style } : {}),
      ...(level > 0 ? { outlineLevel: level } : {}),
    };
    keptBands.set(band, { size, attributes });
    sheet.columns.set(index, band);
  }
}

/** The width stays in the file's own number, and stays one that nobody set, while the column has the same size. */
function printColumn(band: Band, styles: StyleWriter): Attributes {
  const kept = keptBands.get(band);
  const same = kept?.size === band.size;
  const style = band.style ? styles.index(band.style, false) : 0;
  const { width, customWidth, bestFit, collapsed, phonetic } = kept?.attributes ?? {};
  const widths: Attributes = same
    ? { width, customWidth, bestFit }
    : { width: band.size === undefined ? undefined : charactersFromPoints(band.size), customWidth: true };
  const all: Attributes = {
    ...widths,
    style: style === 0 ? undefined : style,
    hidden: band.hidden || undefined,
    outlineLevel: band.outlineLevel || undefined,
    collapsed,
    phonetic,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Excel wants a width on every `col`, even where only a look is meant. */
const defaultCharacters = (sheet: Sheet): number => charactersFromPoints(sheet.standardWidth);

function printFormat(sheet: Sheet, old: XmlElement | undefined): XmlElement {
  const level = (bands: Map<number, Band>): number | undefined =>
    Math.max(0, ...[...bands.values()].map((band) => band.outlineLevel ?? 0)) || undefined;
  const read = numeric(attribute(old, "defaultColWidth"));
  const usual = pointsFromBase(numeric(attribute(old, "baseColWidth")) ?? 8);
  const same = (read === undefined ? usual : pointsFromCharacters(read)) === sheet.standardWidth;
  const heightRead = numeric(attribute(old, "defaultRowHeight")) ?? 15;
  return make("sheetFormatPr", {
    ...old?.attributes,
    defaultColWidth: same ? attribute(old, "defaultColWidth") : charactersFromPoints(sheet.standardWidth),
    defaultRowHeight: sheet.standardHeight,
    customHeight: heightRead === sheet.standardHeight ? attribute(old, "customHeight") : 1,
    outlineLevelRow: level(sheet.rowBands),
    outlineLevelCol: level(sheet.columns),
  });
}
