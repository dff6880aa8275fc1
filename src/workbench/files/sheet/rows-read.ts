import type { Band, Sheet } from "../../engine/sheet";
import type { StyleBook } from "../styles/read";
import { flag, numeric } from "../../../sources/xml/query";
import { readAttributes } from "../../../sources/xml/tree";
import { keptBands } from "./kept";
import { tagAttribute } from "../../../sources/xlsx/row-scan";

/** Attributes of a row that say more than where it is and how far its cells go. */
const TELLING = [" ht=", " s=", " hidden=", " outlineLevel=", " collapsed="];

/** Attributes that the model has no member for. */
const BEYOND = ["collapsed", "thickTop", "thickBot"];

/** Stores what a row's start tag says of its height, look, visibility and outline level. */
export function readRowBand(sheet: Sheet, styles: StyleBook, row: number, tag: string): void {
  if (!TELLING.some((name) => tag.includes(name))) return;
  const height = numeric(tagAttribute(tag, "ht"));
  const set = flag(tagAttribute(tag, "customHeight"));
  // A height that is the usual one, and that nobody set, says nothing.
  const size = height !== undefined && (set || height !== sheet.standardHeight) ? height : undefined;
  const band: Band = {};
  if (size !== undefined) band.size = size;
  if (flag(tagAttribute(tag, "hidden"))) band.hidden = true;
  const level = numeric(tagAttribute(tag, "outlineLevel")) ?? 0;
  if (level > 0) band.outlineLevel = level;
  const index = Number(tagAttribute(tag, "s"));
  const style = flag(tagAttribute(tag, "customFormat")) ? styles.styles[index] : undefined;
  if (style && (index !== 0 || !styles.plain)) band.style = style;
  const beyond = (size !== undefined && !set) || BEYOND.some((name) => tag.includes(` ${name}=`));
  if (beyond) keptBands.set(band, { size, attributes: readAttributes(tag) });
  if (beyond || Object.keys(band).length > 0) sheet.rowBands.set(row, band);
}
