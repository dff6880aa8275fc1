import type { IntakePlan, SourceBook } from "../pmo/intake/plan";
import type { SourceNotice } from "../pmo/intake/source-notices";
import type { CellChange, KeptCell, NearDuplicate } from "../pmo/intake/update";
import type { RegisterId } from "../pmo/templates/template";

/** What bringing in would do to one register. */
export interface RegisterPreview {
  readonly register: RegisterId;
  /** `Projects register`: the sheet that exists, or that will be made. */
  readonly sheet: string;
  readonly isNew: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of the register that the source does not have; they stay. */
  readonly notInSource: number;
  /** Those rows, by key and name; `registerRow` counts the register's data rows from 1. */
  readonly gone: readonly { readonly row: string; readonly registerRow: number }[];
  /** New rows that may be another one under a slightly different name. */
  readonly questions: readonly (NearDuplicate & { readonly file: string; readonly sheet: string })[];
  /** What the source says otherwise than the register, row by row: taken, and kept. */
  readonly changes: readonly ChangedRow[];
  /** Rows of earlier periods, for the history. */
  readonly earlier: number;
}

/** A row that register and source have, and differ in. */
export interface ChangedRow {
  /** Its key and name. */
  readonly row: string;
  readonly file: string;
  readonly sheet: string;
  readonly sourceRow: number;
  readonly changes: readonly CellChange[];
  readonly kept: readonly KeptCell[];
}

/** What was found in the workbook, and what bringing it in would do; nothing is written yet. */
export interface BringInPlan {
  readonly intake: IntakePlan;
  /** The other workbooks that were looked through beside the open one. */
  readonly books: readonly SourceBook[];
  readonly registers: readonly RegisterPreview[];
  /** Workbooks that came before, and those that are older than what was brought in last. */
  readonly notices: readonly SourceNotice[];
  /** Sheets that are too large to be read, with their number of cells. */
  readonly tooLarge: readonly { readonly sheet: string; readonly cells: number }[];
  /** ISO code that the source's money is in, where its symbols and headers say so. */
  readonly currency: string | undefined;
  readonly roundTrips: number;
}

/** What bringing in has done. */
export interface BringInResult {
  readonly plan: BringInPlan;
  readonly roundTrips: number;
}
