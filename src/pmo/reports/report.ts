import type { SheetContent } from "../changes/content";
import type { SheetRole } from "../changes/change";
import type { Unit, FigureValue } from "../figures/figure";

/** A figure's place on a report, and what the calculation here says it comes to. */
export interface FigureCell {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: FigureValue;
}

/** A report as data: its sheet, its figures, and the cell where the reconciliation is printed after the host has calculated. */
export interface Report {
  readonly role: SheetRole;
  readonly sheet: string;
  readonly content: SheetContent;
  readonly figures: readonly FigureCell[];
  readonly footer: { readonly row: number; readonly column: number };
}
