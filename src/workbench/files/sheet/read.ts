import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import { readDrawing } from "../drawing/read";
import { holdNotes } from "../following/notes";
import { holdSparklines } from "../following/sparklines";
import { LIMITS } from "../../../sources/limits";
import { stateOf } from "../origin";
import type { Package } from "../package/package";
import { FileRefusal } from "../../../sources/refusal";
import type { StyleBook } from "../styles/read";
import { readTables } from "../table/read";
import { CellReader } from "./cells-read";
import { SheetDraft } from "./draft";
import { readRowBand } from "./rows-read";
import { scanRows } from "../../../sources/xlsx/row-scan";
import type { ReadingSheet, SheetSection } from "./section";
import { SECTIONS } from "./sections";
import type { SharedText } from "../../../sources/xlsx/shared-strings";

/** What all sheets of a file share while they are read. */
export interface ReadingBook {
  readonly workbook: Workbook;
  readonly file: Package;
  readonly styles: StyleBook;
  readonly texts: readonly SharedText[];
  readonly note: (text: string) => void;
  /** Cells that may still be stored before the file is refused. */
  cellsLeft: number;
}

/** Reads one worksheet into the model; what its sections said is returned, to see later what was changed. */
export function readSheet(book: ReadingBook, sheet: Sheet, path: string): Map<SheetSection, string> {
  const { workbook, file, styles, note } = book;
  const draft = new SheetDraft(file.text(path) ?? "");
  const from: ReadingSheet = { workbook, sheet, file, path, draft, styles, note };
  for (const section of SECTIONS) section.read(from);
  readTables(workbook, sheet, file, path, styles);
  readCells(book, from);
  readDrawing(from);
  holdNotes(from);
  holdSparklines(from);
  return new Map(SECTIONS.map((section) => [section, stateOf(section, sheet, workbook)]));
}

function readCells(book: ReadingBook, { sheet, draft, styles, workbook, note }: ReadingSheet): void {
  const data = draft.text("sheetData") ?? "";
  // Of a file that was saved here, the root may have a prefix and its cells none.
  const prefix = /^<(\w+:)?/.exec(data)?.[1] ?? "";
  const { dateSystem } = workbook;
  const cells = new CellReader({ sheet, prefix, texts: book.texts, styles, dateSystem });
  scanRows(data, prefix, {
    row: (row, tag) => readRowBand(sheet, styles, row, tag),
    cell: (raw) => {
      if (cells.read(raw) && --book.cellsLeft < 0) throw tooMany();
    },
  });
  cells.finish();
  if (cells.orphans > 0) {
    note(
      `${cells.orphans} formulas on “${sheet.name}” are incomplete in the file; their last values are kept.`,
    );
  }
}

const tooMany = (): FileRefusal =>
  new FileRefusal(
    "TooManyCells",
    `The workbook has more than ${LIMITS.cells.toLocaleString("en-GB")} filled cells, more than can be opened here.`,
  );
