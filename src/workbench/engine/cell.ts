import type { Scalar } from "./scalar";
import type { Style } from "./style";

/** A stored cell. Cells without content and without a look of their own are not stored. */
export interface Cell {
  value: Scalar;
  /** In en-US with A1 references, from its `=` on. */
  formula?: string;
  /** Absent: the look comes from the row, then the column. */
  style?: Style;
  /** Typed with a leading apostrophe, so that its text stays text when it is edited. */
  quoted?: true;
  /** An array formula's whole area, on its first cell only. */
  arrayFormula?: { rows: number; columns: number };
  /** Filled by the array formula or the spill of the cell at this place on the same sheet. */
  spilledFrom?: { row: number; column: number };
}
