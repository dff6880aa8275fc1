import type { SourceSheet } from "../../pmo/intake/plan";
import { CellBudget } from "../grid-builder";
import { contentKind } from "../package/content-kind";
import { ReadPackage } from "../package/read-package";
import type { Parts } from "../package/read-package";
import { isKind } from "../package/relationships";
import { FileRefusal } from "../refusal";
import { attribute, descendant, element, elements, flag, textOf } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { parseUnprefixed, parseXml } from "../xml/tree";
import { numberFormatList } from "./number-format-list";
import { readSheet } from "./read-sheet";
import type { SheetEntry } from "./read-sheet";
import { readSharedTexts } from "./shared-strings";

/** What a workbook file holds for intake. */
export interface ReadWorkbook {
  readonly sheets: readonly SourceSheet[];
  readonly notes: readonly string[];
  readonly modified?: string;
}

/** Reads an .xlsx or .xlsm file. Macros, pictures, pivots and links to other files are not even unpacked. */
export function readWorkbook(parts: Parts): ReadWorkbook {
  const file = new ReadPackage(parts);
  const path = contentKind(file);
  const root = parseUnprefixed(file.text(path) ?? "");
  const part = (kind: string): string | undefined => {
    const found = file.relatedPath(path, kind);
    return found === undefined ? undefined : file.text(found);
  };
  const context = {
    file,
    formats: numberFormatList(part("styles")),
    texts: readSharedTexts(part("sharedStrings") ?? ""),
    dateSystem: flag(attribute(element(root, "workbookPr"), "date1904")) ? "1904" : "1900",
    budget: new CellBudget(),
  } as const;
  const read = entriesOf(root, file, path).map((entry) => readSheet(context, entry));
  const modified = savedAt(file);
  return {
    sheets: read.map(({ sheet }) => sheet),
    notes: read.flatMap(({ notes }) => notes),
    ...(modified === undefined ? {} : { modified }),
  };
}

function entriesOf(root: XmlElement, file: ReadPackage, path: string): SheetEntry[] {
  const links = new Map(file.relationships(path).map((link) => [link.id, link]));
  const listed = elements(element(root, "sheets"), "sheet");
  const entries = listed.flatMap((from, index): SheetEntry[] => {
    const link = links.get(attribute(from, "id") ?? "");
    const name = attribute(from, "name") ?? `Sheet${index + 1}`;
    if (!link)
      throw new FileRefusal("DamagedWorkbook", `The workbook names a sheet “${name}” that it does not hold.`);
    // Chart sheets and dialogs have no cells.
    if (!isKind(link, "worksheet")) return [];
    const found = file.find(link.target);
    if (found === undefined)
      throw new FileRefusal("DamagedWorkbook", `The workbook names a sheet “${name}” that it does not hold.`);
    return [{ name, hidden: /hidden/i.test(attribute(from, "state") ?? ""), path: found }];
  });
  if (entries.length > 0) return entries;
  throw new FileRefusal("DamagedWorkbook", "The workbook holds no worksheet.");
}

/** When the workbook was last saved, by its own properties (ECMA-376 part 2, 11). */
function savedAt(file: ReadPackage): string | undefined {
  const path = file.relatedPath("", "core-properties");
  const xml = path === undefined ? undefined : file.text(path);
  if (xml === undefined) return undefined;
  const text = textOf(descendant(parseXml(xml), "modified")).trim();
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? text : undefined;
}
