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
  /**
   * The whole area of an array formula, on its first cell only. `dynamic`: the area follows the size of the result, as
   * in a formula that spills; without it the area is fixed (Ctrl+Shift+Enter).
   */
  arrayFormula?: { rows: number; columns: number; dynamic?: true };
  /**
   * A formula from before dynamic arrays, as plain formulas of files are: where one value is wanted, it takes of a
   * range the cell in its own row or column.
   */
  intersects?: true;
  /** Filled by the array formula or the spill of the cell at this place on the same sheet. */
  spilledFrom?: { row: number; column: number };
}
