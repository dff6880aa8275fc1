import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import type { Package } from "../package/package";
import type { StyleBook } from "../styles/read";
import type { StyleWriter } from "../styles/write";
import type { SheetDraft } from "./draft";

/** What reading a section of a worksheet may use. */
export interface ReadingSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly file: Package;
  /** The worksheet's part. */
  readonly path: string;
  readonly draft: SheetDraft;
  readonly styles: StyleBook;
  /** Says something to the person who opens the file. */
  readonly note: (text: string) => void;
}

/** What writing a section of a worksheet may use. */
export interface WritingSheet {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly file: Package;
  readonly path: string;
  readonly draft: SheetDraft;
  readonly styles: StyleWriter;
}

/** One concern of a worksheet: how the model and the sections of the file say it. */
export interface SheetSection {
  /**
   * The part of the model that it writes, as plain data. While it is what it was after opening, nothing is
   * written and the file's own text stays, with all that the model does not know.
   */
  state(sheet: Sheet, workbook: Workbook): unknown;
  read(from: ReadingSheet): void;
  write(to: WritingSheet): void;
}
