import type { Cell } from "../../engine/cell";
import type { CellError } from "../../engine/scalar";
import type { Band } from "../../engine/sheet";
import type { SharedText } from "../../../sources/xlsx/shared-strings";

/** What a file says of a cell beyond the model. It counts as long as the cell still holds what it was read with. */
export interface KeptCell {
  /** Text with looks of its own. */
  readonly rich?: SharedText;
  /** An error that the model has no value for, and the value that stands for it. */
  readonly error?: { readonly text: string; readonly as: CellError };
  /** Numbers of cell and value metadata (`cm`, `vm`), and the formula and value that they belong to. */
  readonly formulaMetadata?: { readonly index: string; readonly formula: string | undefined };
  readonly valueMetadata?: { readonly index: string; readonly value: unknown };
  /** The formula element of a what-if data table. */
  readonly dataTable?: { readonly xml: string; readonly value: unknown };
}

/** What a file says of a row or column beyond the model, with the size that it was read with. */
export interface KeptBand {
  readonly size: number | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

export const keptCells = new WeakMap<Cell, KeptCell>();
export const keptBands = new WeakMap<Band, KeptBand>();
