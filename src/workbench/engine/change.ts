import type { Area } from "./area";

/** What happened to the model, for calculation, events and the page. Sheets are named by id. */
export type ModelChange =
  /** Values or formulas were put into cells by a person or a program. */
  | { readonly kind: "edited"; readonly sheet: string; readonly area: Area }
  /** Formula results changed; made by calculation alone. */
  | { readonly kind: "calculated"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "formatted"; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: "moved";
      readonly sheet: string;
      readonly how:
        "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
      readonly area: Area;
    }
  | { readonly kind: "sheet"; readonly sheet: string; readonly how: SheetChange }
  /** An object of a sheet or, without a sheet, of the workbook: its kind and its id or name. */
  | {
      readonly kind: "object";
      readonly sheet?: string;
      readonly what: ObjectKind;
      readonly how: ObjectChange;
      readonly id: string;
    };

export type SheetChange =
  "added" | "deleted" | "renamed" | "reordered" | "shown" | "activated" | "layout" | "protection";
export type ObjectKind =
  "table" | "chart" | "name" | "conditionalFormat" | "validation" | "filter" | "setting";
export type ObjectChange = "added" | "changed" | "deleted";
