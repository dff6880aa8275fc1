import type { Area } from "./area";
import type { Scalar } from "./scalar";

/** What happened to the model, for calculation, events and the page. Sheets are named by id. */
export type ModelChange =
  /** Values or formulas were put into cells by a person or a program. */
  | {
      readonly kind: "edited";
      readonly sheet: string;
      readonly area: Area;
      /** What a single cell held before. */
      readonly before?: Scalar;
    }
  /** Formula results changed; made by calculation alone. */
  | { readonly kind: "calculated"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "formatted"; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: "moved";
      readonly sheet: string;
      readonly how:
        "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
      readonly area: Area;
      readonly shift: "Down" | "Right" | "Up" | "Left";
    }
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      readonly how: SheetChange;
      /** The name, visibility or position before; for `activated` the id of the sheet shown before. */
      readonly before?: string;
      /** The name, visibility or position that it got; it may have got another since. */
      readonly after?: string;
    }
  /** An object of a sheet or, without a sheet, of the workbook: its kind and its id or name. */
  | {
      readonly kind: "object";
      readonly sheet?: string;
      readonly what: ObjectKind;
      readonly how: ObjectChange;
      readonly id: string;
    };

export type SheetChange =
  | "added"
  | "deleted"
  | "renamed"
  | "reordered"
  | "shown"
  | "activated"
  /** Another selection on the sheet; its address is in `workbook.selections`. */
  | "selected"
  /** Widths, heights, hidden rows and columns, gridlines, panes, page layout. */
  | "layout"
  | "protection";
export type ObjectKind =
  "table" | "chart" | "name" | "conditionalFormat" | "validation" | "filter" | "setting";
export type ObjectChange = "added" | "changed" | "deleted";
