import { Workbook } from "../engine/workbook";
import { openCsv } from "./csv/read";
import { holdPivotSources } from "./following/pivot-sources";
import { LIMITS } from "../../sources/limits";
import { keptFeatures } from "./kept-features";
import { origins } from "./origin";
import { contentKind } from "../../sources/package/content-kind";
import { Package } from "./package/package";
import { MAIN_STRICT } from "../../sources/package/kinds";
import { refusalOf } from "../../sources/read-source";
import { recognise } from "../../sources/recognise";
import { readSheet } from "./sheet/read";
import type { ReadingBook } from "./sheet/read";
import { readSharedTexts } from "../../sources/xlsx/shared-strings";
import { readStyles } from "./styles/read";
import { readNames } from "./workbook/names";
import { readProperties } from "./workbook/properties";
import { readWorkbook } from "./workbook/read";
import { readSettings } from "./workbook/settings";
import { parseUnprefixed, parseXml } from "../../sources/xml/tree";
import { unzip } from "../../sources/zip/unzip";

/** An opened file: the workbook, and plain sentences about what the reader should know of it. */
export interface OpenedBook {
  readonly workbook: Workbook;
  readonly notes: string[];
}

/**
 * Opens an .xlsx, .xlsm or .csv file. What it is, its content decides; the name decides whether text is meant as
 * values. Throws a `FileRefusal` for anything else; a refusal leaves nothing behind.
 */
export async function openBook(bytes: Uint8Array, fileName: string): Promise<OpenedBook> {
  try {
    const kind = recognise(bytes, fileName);
    return kind === "text" ? openCsv(bytes, fileName) : openPackage(new Package(unzip(bytes)), fileName);
  } catch (error) {
    throw refusalOf(error);
  }
}

function openPackage(file: Package, fileName: string): OpenedBook {
  const workbookPath = contentKind(file);
  const notes: string[] = [];
  const workbook = new Workbook();
  workbook.name = /\.(xlsx|xlsm)$/i.test(fileName) ? fileName : `${fileName.replace(/\.[^.]*$/, "")}.xlsx`;
  const workbookXml = file.text(workbookPath) ?? "";
  file.strict = workbookXml.includes(MAIN_STRICT);
  const root = parseUnprefixed(workbookXml);
  const entries = readWorkbook(workbook, root, file, workbookPath);
  const part = (kind: string): string | undefined => {
    const path = file.relatedPath(workbookPath, kind);
    return path === undefined ? undefined : file.text(path);
  };
  const theme = part("theme");
  const styles = readStyles(
    parseUnprefixed(part("styles") ?? "<styleSheet/>"),
    theme === undefined ? undefined : parseXml(theme),
  );
  for (const [name, style] of styles.own) workbook.cellStyles.set(name, style);
  const texts = readSharedTexts(part("sharedStrings") ?? "");
  const note = (text: string): void => void notes.push(text);
  const book: ReadingBook = { workbook, file, styles, texts, note, cellsLeft: LIMITS.cells };
  const read = entries.flatMap(({ sheet, path }) => (sheet && path !== undefined ? [{ sheet, path }] : []));
  const states = new Map(read.map(({ sheet, path }) => [sheet, readSheet(book, sheet, path)]));
  // After the sheets: whether a filter's own name is needed depends on the filter.
  readNames(
    root,
    workbook,
    entries.map((entry) => entry.sheet),
  );
  holdPivotSources(workbook, file);
  readSettings(workbook, file, workbookPath);
  readProperties(workbook, file);
  origins.set(workbook, { file, workbookPath, root, entries, styles, states });
  notes.push(...keptFeatures(file, workbook));
  return { workbook, notes };
}
