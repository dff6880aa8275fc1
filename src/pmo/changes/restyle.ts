import type { Place, Validation } from "./content";
import type { SheetRole } from "./change";

/** Number formats of a block of cells; a single one stands for all of them. */
export type Formats = readonly (readonly string[])[];

/** A rule for what may be typed that somebody else made, as the workbook hands it over and takes it back. */
export interface StoredRule {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly alert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** What may be typed into a block of cells: anything, by a rule of ours, or by one that was read. */
export type Allowed =
  | { readonly kind: "anything" }
  | { readonly kind: "ours"; readonly rule: Validation }
  | { readonly kind: "stored"; readonly rule: StoredRule };

/** How a sheet is seen and printed. Zoom is what Office.js calls it. */
export interface SheetView {
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly orientation: string;
  readonly paper: string | null;
  readonly zoom: Readonly<Record<string, number>>;
  readonly footers: { readonly left: string; readonly center: string; readonly right: string };
}

/** The cells of a protected sheet that nobody may type into; all others are free. */
export interface Lock {
  readonly locked: readonly Place[];
}

/** One step that changes how existing cells and sheets behave. It says what stood there before, so that it can be taken back exactly. */
export type Restyle = { readonly sheet: string } & (
  | {
      readonly kind: "number formats";
      readonly place: Place;
      readonly from: Formats;
      readonly to: Formats;
    }
  | { readonly kind: "allow"; readonly place: Place; readonly from: Allowed; readonly to: Allowed }
  /** Column widths in points, from a column on. */
  | {
      readonly kind: "widths";
      readonly column: number;
      readonly from: readonly number[];
      readonly to: readonly number[];
    }
  | { readonly kind: "view"; readonly from: SheetView; readonly to: SheetView }
  /** Undefined is no protection at all; cells are then all marked as locked, which is how Excel begins. */
  | { readonly kind: "lock"; readonly from: Lock | undefined; readonly to: Lock | undefined }
  /** Makes a sheet of the user's a register, or the other way round. */
  | { readonly kind: "role"; readonly from: SheetRole | undefined; readonly to: SheetRole | undefined }
);

/** The step that takes another one back. */
export const reversed = (step: Restyle): Restyle => ({ ...step, from: step.to, to: step.from }) as Restyle;

const KINDS: ReadonlySet<string> = new Set<Restyle["kind"]>([
  "number formats",
  "allow",
  "widths",
  "view",
  "lock",
  "role",
]);

/** Whether a change is a restyle. */
export const isRestyle = <Other extends { readonly kind: string }>(
  change: Other | Restyle,
): change is Restyle => KINDS.has(change.kind);
