import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import { writeDrawing } from "../drawing/write";
import { moveNotes } from "../following/notes";
import { moveSparklines } from "../following/sparklines";
import { stateOf } from "../origin";
import type { Package } from "../package/package";
import type { StyleWriter } from "../styles/write";
import { headerTexts, writeTables } from "../table/write";
import { make } from "../../../sources/xml/query";
import { Utf8Writer } from "../xml/utf8-writer";
import { writeCells } from "./cells-write";
import { SheetDraft } from "./draft";
import { fullName } from "./ranges";
import type { SheetSection, WritingSheet } from "./section";
import { SECTIONS } from "./sections";
import type { TextWriter } from "./text-writer";

/** What all sheets of a save share. */
export interface WritingBook {
  readonly workbook: Workbook;
  readonly file: Package;
  readonly styles: StyleWriter;
  readonly texts: TextWriter;
  readonly dynamicArray: () => string;
}

/** Writes one worksheet over the part at `path`; `before` tells what its sections said when it was read. */
export function writeSheet(
  book: WritingBook,
  sheet: Sheet,
  path: string,
  before: ReadonlyMap<SheetSection, string> | undefined,
): void {
  const { workbook, file, styles } = book;
  const draft = new SheetDraft(file.text(path) ?? "");
  const to: WritingSheet = { workbook, sheet, file, path, draft, styles };
  for (const section of SECTIONS) {
    if (before?.get(section) !== stateOf(section, sheet, workbook)) section.write(to);
  }
  writeTables(to);
  writeDrawing(to);
  moveNotes(to);
  moveSparklines(to);
  const used = sheet.usedArea();
  draft.put("dimension", make("dimension", { ref: used ? fullName(used) : "A1" }));
  draft.set("sheetData", CELLS);
  const [head, tail] = draft.print().split(CELLS);
  const out = new Utf8Writer();
  out.write(head ?? "");
  writeCells({ ...book, sheet, headers: headerTexts(sheet) }, out);
  out.write(tail ?? "");
  file.put(path, out.done());
}

/** Where the cells go; no text of a file can hold it, since XML has no such character. */
const CELLS = "\u0000cells";
