import type { Place, Validation } from "../changes/content";
import type { Formats, SheetView, StoredRule } from "../changes/restyle";

/** An Excel table as it stands, with how its columns look and what they allow; for applying a template to it. */
export interface TableState {
  readonly sheet: string;
  readonly table: string;
  /** Header row, data and totals row. */
  readonly place: Place;
  readonly hasTotals: boolean;
  readonly columns: readonly ColumnState[];
  /** Widths in points of the columns to the right of the table, as far as a template could need. */
  readonly beyond: readonly number[];
  readonly view: SheetView;
}

export interface ColumnState {
  readonly header: string;
  /** The formula of the first data row, in the sheet's own words; undefined for values. */
  readonly formula: string | undefined;
  /** Of the data cells; a single one where all are alike. */
  readonly formats: Formats;
  /** What may be typed: nothing said, one rule for all cells, or several. */
  readonly allowed: AllowedState;
  /** How many rules change the looks of the data cells. */
  readonly rules: number;
  readonly points: number;
}

export type AllowedState =
  | { readonly kind: "anything" }
  | { readonly kind: "several" }
  | {
      readonly kind: "one";
      readonly stored: StoredRule;
      /** The same in our words, where it is of a kind that we make. */
      readonly known?: KnownRule;
    };

/** A validation without its place. */
export type KnownRule = Placeless<Validation>;

type Placeless<Rule> = Rule extends Place ? Omit<Rule, keyof Place> : never;

/** The number of data rows; Excel keeps one even in an empty table. */
export const dataRows = ({ place, hasTotals }: Pick<TableState, "place" | "hasTotals">): number =>
  place.rows - 1 - (hasTotals ? 1 : 0);
