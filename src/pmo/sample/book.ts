import type { CellValue } from "../values/cell";

/** A cell of a sample sheet: a value alone, or a value with its look. */
export type SampleCell = CellValue | StyledCell;

export interface StyledCell {
  readonly value: CellValue;
  /** As Excel writes number formats in en-US. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  /** Merged with so many cells to the right, itself included. */
  readonly across?: number;
}

/** A sheet as a team sends it: its cells from A1 on. Rows may be of different lengths. */
export interface SampleSheet {
  readonly name: string;
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly SampleCell[])[];
}

/** A fault that is in the sample on purpose, and the check that finds it. */
export interface PlantedFault {
  readonly check: string;
  readonly sheet: string;
  /** One-based row of the sheet. */
  readonly row: number;
  /** The row's ID as the sheet has it; empty where it has none. */
  readonly key: string;
  /** A sentence: what somebody did. */
  readonly what: string;
  /** True where the finding is about the whole register and the row only its cause. */
  readonly whole?: true;
}

/** The sample program's workbook, and what is wrong in it. */
export interface SampleBook {
  readonly name: string;
  readonly sheets: readonly SampleSheet[];
  readonly planted: readonly PlantedFault[];
}

/** The value of a cell, whatever its look. */
export const valueOf = (cell: SampleCell): CellValue =>
  cell !== null && typeof cell === "object" ? cell.value : cell;
