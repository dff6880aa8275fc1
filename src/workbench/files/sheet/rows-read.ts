import type { Band, Sheet } from "../../engine/sheet";
import type { StyleBook } from "../styles/read";
import { flag, numeric } from "../xml/query";
import { readAttributes } from "../xml/tree";
import { keptBands } from "./kept";

/** Attributes of a row that say more than where it is and how far its cells go. */
const TELLING = /\s(s|ht|hidden|outlineLevel|collapsed)\s*=/;

/** Stores what a row's start tag says of its height, look, visibility and outline level. */
export function readRowBand(sheet: Sheet, styles: StyleBook, row: number, tag: string): void {
  if (!TELLING.test(tag)) return;
  const attributes = readAttributes(tag);
  const height = numeric(attributes["ht"]);
  const set = flag(attributes["customHeight"]);
  // A height that is the usual one, and that nobody set, says nothing.
  const size = height !== undefined && (set || height !== sheet.standardHeight) ? height : undefined;
  const hidden = flag(attributes["hidden"]);
  const level = numeric(attributes["outlineLevel"]) ?? 0;
  const index = numeric(attributes["s"]) ?? 0;
  const style = flag(attributes["customFormat"]) ? styles.styles[index] : undefined;
  const own = style && (index !== 0 || !styles.plain) ? style : undefined;
  const collapsed = flag(attributes["collapsed"]);
  if (size === undefined && !hidden && level === 0 && !own && !collapsed) return;
  const band: Band = {
    ...(size !== undefined ? { size } : {}),
    ...(hidden ? { hidden } : {}),
    ...(own ? { style: own } : {}),
    ...(level > 0 ? { outlineLevel: level } : {}),
  };
  keptBands.set(band, { size, attributes });
  sheet.rowBands.set(row, band);
}
