import type { SourceBook, SourceSheet } from "../../pmo/intake/plan";
import type { RefusedFile } from "../read-source";

/** What the worker is asked: to read one file. */
export interface ReadRequest {
  readonly file: Blob;
  readonly name: string;
  readonly modified?: string;
}

/** A book whose sheets have no rows yet. */
export type BareBook = Omit<SourceBook, "sheets"> & {
  readonly sheets: readonly Omit<SourceSheet, "values" | "formats">[];
};

/**
 * What the worker answers, in this order: the files of an archive as it comes to them, each book, its rows in pieces, the end. A
 * large sheet comes in pieces so that taking it in does not hold the pane up.
 */
export type ReadAnswer =
  | { readonly kind: "file"; readonly file: string; readonly done: number; readonly total: number }
  | { readonly kind: "book"; readonly book: BareBook }
  | { readonly kind: "rows"; readonly sheet: number; readonly rows: Pick<SourceSheet, "values" | "formats"> }
  | { readonly kind: "end"; readonly refused: readonly RefusedFile[] };
