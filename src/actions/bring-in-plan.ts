import type { IntakePlan, SourceBook } from "../pmo/intake/plan";
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
}

/** What was found in the workbook, and what bringing it in would do; nothing is written yet. */
export interface BringInPlan {
  readonly intake: IntakePlan;
  /** The other workbooks that were looked through beside the open one. */
  readonly books: readonly SourceBook[];
  readonly registers: readonly RegisterPreview[];
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
