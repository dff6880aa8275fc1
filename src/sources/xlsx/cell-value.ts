import type { CellValue } from "../../pmo/values/cell";
import { unescapeOffice, unescapeXml } from "../xml/escape";
import { serialFromIso } from "./iso-dates";
import type { RawCell } from "./row-scan";
import { cellChild } from "./row-scan";
import type { SharedText } from "./shared-strings";
import { readText } from "./shared-strings";

/** What the cells of a sheet are read with. */
export interface CellContext {
  readonly prefix: string;
  readonly texts: readonly SharedText[];
  readonly dateSystem: "1900" | "1904";
}

/** The stored value of a cell: of a formula its last result, of an error its text. Null where nothing is stored. */
export function cellValue(raw: RawCell, { prefix, texts, dateSystem }: CellContext): CellValue {
  if (raw.type === "inlineStr")
    return readText(cellChild(raw.content, prefix, "is")?.text ?? "", prefix).text;
  const text = cellChild(raw.content, prefix, "v")?.text;
  if (text === undefined) return null;
  switch (raw.type) {
    case "s":
      return texts[Number(text)]?.text ?? null;
    case "str":
      return unescapeOffice(unescapeXml(text));
    case "e":
      return unescapeXml(text);
    case "b":
      return text === "1" || text === "true";
    case "d":
      return serialFromIso(text, dateSystem) ?? text;
    default:
      return text.trim() === "" ? null : numberOrText(text);
  }
}

function numberOrText(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : unescapeXml(text);
}
