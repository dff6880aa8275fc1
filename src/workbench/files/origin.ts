import type { Sheet } from "../engine/sheet";
import type { Workbook } from "../engine/workbook";
import type { Package } from "./package/package";
import type { SheetSection } from "./sheet/section";
import type { StyleBook } from "./styles/read";
import type { SheetEntry } from "./workbook/read";
import type { XmlElement } from "../../sources/xml/tree";

/** The file that a workbook was read from. It is never changed: every save begins with a copy. */
export interface Origin {
  readonly file: Package;
  readonly workbookPath: string;
  readonly root: XmlElement;
  readonly entries: readonly SheetEntry[];
  readonly styles: StyleBook;
  /** What each section of each sheet said after opening, to see what has been changed since. */
  readonly states: ReadonlyMap<Sheet, ReadonlyMap<SheetSection, string>>;
}

/** Kept beside the model, so that parts that it does not know stay in the file. */
export const origins = new WeakMap<Workbook, Origin>();

/** The state of a section as text. */
export const stateOf = (section: SheetSection, sheet: Sheet, workbook: Workbook): string =>
  JSON.stringify(section.state(sheet, workbook)) ?? "";
