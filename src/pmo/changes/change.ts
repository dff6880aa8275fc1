import type {
  CellInput,
  ConditionalLook,
  FormulaLook,
  FormulaRun,
  Look,
  Place,
  SheetContent,
  TableContent,
  Validation,
} from "./content";
import type { Restyle } from "./restyle";

/** What a sheet of ours that is no register is for. Generated sheets are rewritten by a refresh; kept ones hold what people enter. */
export type FixedRole =
  | "setup"
  | "templates"
  | "findings"
  | "chase"
  | "quality"
  | "review"
  | "schedule"
  | "deviations"
  | "kpi-summary"
  | "risk-summary"
  | "journal";

/** What a sheet of ours is for: a fixed role, or the id of the register that it holds. */
export type SheetRole = string;

const GENERATED: readonly SheetRole[] = [
  "findings",
  "chase",
  "quality",
  "review",
  "schedule",
  "deviations",
  "kpi-summary",
  "risk-summary",
];

/** True for sheets that a refresh rewrites as a whole. */
export const isGenerated = (role: SheetRole | undefined): boolean =>
  role !== undefined && GENERATED.includes(role);

/** One step of what an action does to the workbook, as data. */
export type Change =
  | {
      readonly kind: "add sheet";
      readonly sheet: string;
      /** Absent for a sheet that is to be the user's own, such as the sample's. */
      readonly role?: SheetRole;
      readonly content: SheetContent;
    }
  | { readonly kind: "remove sheet"; readonly sheet: string }
  /** Replaces the whole content of a generated sheet. `previous` is what the program wrote there before: its area is cleared. */
  | {
      readonly kind: "rewrite sheet";
      readonly sheet: string;
      readonly role: SheetRole;
      readonly content: SheetContent;
      readonly previous: SheetContent;
    }
  /** Puts values into cells that exist; `null` leaves a cell as it is, `""` empties it. */
  | {
      readonly kind: "write cells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  | {
      readonly kind: "resize table";
      readonly table: string;
      readonly sheet: string;
      readonly from: Place;
      readonly to: Place;
    }
  /** Looks, rules and drop-downs of cells that a register has grown by. */
  | {
      readonly kind: "dress cells";
      readonly sheet: string;
      readonly looks: readonly (Place & { readonly look: Look })[];
      readonly conditional: readonly ConditionalLook[];
      readonly validations: readonly Validation[];
    }
  /** The other way round: cells that a register no longer has become plain. */
  | { readonly kind: "undress cells"; readonly sheet: string; readonly place: Place }
  | { readonly kind: "set name"; readonly name: string; readonly formula: string; readonly comment: string }
  | { readonly kind: "remove name"; readonly name: string }
  /** Formulas of columns, from their first row down. `before` is what stood there, all the way; absent, the columns are new, and the formulas go with them. */
  | {
      readonly kind: "fill down";
      readonly sheet: string;
      readonly run: FormulaRun;
      readonly before?: readonly string[];
    }
  /** Rules for cells that had none, and the other way round. */
  | { readonly kind: "add rules"; readonly sheet: string; readonly rules: readonly ConditionalLook[] }
  | { readonly kind: "clear rules"; readonly sheet: string; readonly places: readonly Place[] }
  /** Our marks on a sheet: all that are there give way to these, which act after every other rule. Rules of others stay as they are. */
  | {
      readonly kind: "set marks";
      readonly sheet: string;
      readonly marks: readonly FormulaLook[];
      readonly previous: readonly FormulaLook[];
    }
  /** Makes a table of cells that were empty, and the other way round. */
  | {
      readonly kind: "add table";
      readonly sheet: string;
      readonly table: TableContent;
      readonly cells: readonly (readonly CellInput[])[];
      /** The width of its columns. */
      readonly points?: number;
    }
  | { readonly kind: "remove table"; readonly sheet: string; readonly table: string; readonly place: Place }
  /** Copies a sheet of ours to try something on the copy, which is the user's own; `table` names the copy's only table. */
  | { readonly kind: "copy sheet"; readonly from: string; readonly sheet: string; readonly table: string }
  | Restyle;

/** What an action is about to do: previewed, applied in order, undone as one. */
export interface ChangeSet {
  /** In the words of the pane: `Bring in 24 projects and 120 risks`. */
  readonly title: string;
  readonly changes: readonly Change[];
}
