import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** Cells that something outside the model holds on to; they move and shrink with the sheet, as an Excel Range does. */
export interface Anchor {
  readonly sheet: Sheet;
  /** Empty once all of its cells were deleted. */
  areas: Area[];
}
