import { styleNamed } from "../engine/cell-styles";
import type { Sheet } from "../engine/sheet";
import type { Workbook } from "../engine/workbook";
import { movePivotSources } from "./following/pivot-sources";
import type { Origin } from "./origin";
import { origins } from "./origin";
import { BLANK_SHEET, BLANK_WORKBOOK_PATH, blankPackage } from "./package/blank";
import { TYPES } from "../../sources/package/kinds";
import type { Package } from "./package/package";
import { FileRefusal } from "../../sources/refusal";
import { dynamicArrayNumber } from "./sheet/dynamic-arrays";
import { TextWriter } from "./sheet/text-writer";
import { writeSheet } from "./sheet/write";
import { readStyles } from "./styles/read";
import { StyleWriter } from "./styles/write";
import { writeProperties } from "./workbook/properties";
import { writeSettings } from "./workbook/settings";
import { workbookElement } from "./workbook/write";
import { parseUnprefixed, parseXml, printPart } from "../../sources/xml/tree";

export { saveCsv } from "./csv/write";

/**
 * The bytes of a workbook's file: .xlsx, or .xlsm when it was opened from a file with macros. It begins as a copy of
 * the opened file, into which the changed parts are put; the model is not changed. Throws a `FileRefusal` with the
 * code `CannotSave` for what a file cannot hold.
 */
export async function saveBook(workbook: Workbook): Promise<Uint8Array> {
  try {
    const origin = origins.get(workbook) ?? (await blankOrigin());
    return writeBook(workbook, origin, origin.file.copy());
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileRefusal("CannotSave", `The workbook could not be written (${reason}).`, error);
  }
}

async function blankOrigin(): Promise<Origin> {
  const file = await blankPackage();
  const theme = file.relatedPath(BLANK_WORKBOOK_PATH, "theme");
  return {
    file,
    workbookPath: BLANK_WORKBOOK_PATH,
    root: parseUnprefixed(file.text(BLANK_WORKBOOK_PATH) ?? ""),
    entries: [],
    styles: readStyles(
      parseUnprefixed(file.text("xl/styles.xml") ?? ""),
      theme === undefined ? undefined : parseXml(file.text(theme) ?? ""),
    ),
    states: new Map(),
  };
}

function writeBook(workbook: Workbook, origin: Origin, file: Package): Uint8Array {
  const { workbookPath, root, entries, states } = origin;
  const led = file.reachable();
  const styles = new StyleWriter(origin.styles, (name) => styleNamed(workbook, name));
  const texts = new TextWriter();
  for (const { sheet, path } of entries) {
    if (path !== undefined && (!sheet || !workbook.sheets.includes(sheet)))
      unlinkPart(file, workbookPath, path);
  }
  let mark: string | undefined;
  const dynamicArray = (): string => (mark ??= dynamicArrayNumber(file, workbookPath));
  const book = { workbook, file, styles, texts, dynamicArray };
  const links = new Map<Sheet, string>();
  for (const sheet of workbook.sheets) {
    const known = entries.find((entry) => entry.sheet === sheet)?.path;
    const path = known ?? file.freePath("xl/worksheets/sheet#.xml");
    if (known === undefined) file.put(path, BLANK_SHEET, TYPES.worksheet);
    writeSheet(book, sheet, path, states.get(sheet));
    links.set(sheet, linkTo(file, workbookPath, "worksheet", path));
  }
  styles.declare(workbook.cellStyles);
  putBookPart(file, workbookPath, "styles", "xl/styles.xml", TYPES.styles, styles.print());
  putBookPart(
    file,
    workbookPath,
    "sharedStrings",
    "xl/sharedStrings.xml",
    TYPES.sharedStrings,
    texts.print(file.main),
  );
  movePivotSources(workbook, file);
  writeSettings(workbook, file, workbookPath);
  writeProperties(workbook, file);
  // The order of calculation is Excel's to find again.
  const chain = file.relatedPath(workbookPath, "calcChain");
  if (chain !== undefined) file.detach(chain);
  const element = workbookElement(workbook, root, entries, (sheet) => links.get(sheet) ?? "", file.links);
  file.put(workbookPath, printPart(element), plainType(file.contentType(workbookPath)));
  dropUnled(file, led);
  return file.toZip();
}

/** A template is saved as a workbook. */
const plainType = (type: string): string =>
  type.replace(".template.main", ".sheet.main").replace(".template.macroEnabled", ".sheet.macroEnabled");

function unlinkPart(file: Package, workbookPath: string, path: string): void {
  const link = file.relationships(workbookPath).find((one) => one.target === path);
  if (link) file.unlink(workbookPath, link.id);
}

function linkTo(file: Package, workbookPath: string, kind: string, path: string): string {
  const known = file.relationships(workbookPath).find((link) => link.target === path);
  return known?.id ?? file.link(workbookPath, `${file.links}/${kind}`, path);
}

function putBookPart(
  file: Package,
  workbookPath: string,
  kind: string,
  usual: string,
  type: string,
  content: string,
): void {
  const known = file.relatedPath(workbookPath, kind);
  file.put(known ?? usual, content, type);
  if (known === undefined) file.link(workbookPath, `${file.links}/${kind}`, usual);
}

/** Parts of deleted sheets and objects go; parts that no link ever led to stay. */
function dropUnled(file: Package, before: ReadonlySet<string>): void {
  const now = file.reachable();
  for (const path of before) if (!now.has(path)) file.remove(path);
}
