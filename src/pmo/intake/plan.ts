import type { CellValue } from "../values/cell";
import type { FieldId, RegisterId } from "../templates/template";
import type { Drift } from "./drift";
import type { EarlierRow } from "./periods";

/** A sheet as read from a workbook, for intake: a block of cells and what is known about them. */
export interface SourceSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Zero-based place of `values[0][0]` on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats, same shape as `values`; they tell dates and percents from numbers. A row may end before its last empty cells. */
  readonly formats: readonly (readonly string[])[];
  /** Excel tables on the sheet: zero-based areas, header row included. */
  readonly tables: readonly SourceTable[];
  /** Zero-based numbers of rows that the sheet hides (by hand or by a filter). */
  readonly hiddenRows: readonly number[];
}

export interface SourceTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A workbook other than the open one, as its file was read: its sheets, and what the reader had to say. */
export interface SourceBook {
  /** The file's name; of a file in a zip, the zip's name and the path in it. */
  readonly file: string;
  /** When it was last saved (ISO 8601), where the file or the folder says so. */
  readonly modified?: string;
  readonly sheets: readonly SourceSheet[];
  /** Sentences for the analyst: the encoding that was recognized, formulas without a stored value, sheets that are too large. */
  readonly notes: readonly string[];
}

/** What intake found in a workbook, before anything is written. */
export interface IntakePlan {
  /** The file's name, for provenance. */
  readonly file: string;
  /** One verdict for every sheet: nothing is passed over without a word. */
  readonly sheets: readonly SheetVerdict[];
  readonly imports: readonly RegisterImport[];
}

export interface SheetVerdict {
  readonly sheet: string;
  /** The file that holds the sheet; undefined for the open workbook. */
  readonly file?: string;
  /** The register that the sheet feeds, or undefined when it is left alone. */
  readonly register?: RegisterId;
  /** A sentence for the analyst. */
  readonly reason: string;
  /** Blocks of cells on the sheet that no import takes: lists, legends, pivots, other tables. */
  readonly leftAlone?: readonly LeftAloneBlock[];
}

export interface LeftAloneBlock {
  /** On its sheet, as Excel writes it (`P3:S9`). */
  readonly address: string;
  /** A sentence for the analyst. */
  readonly reason: string;
}

/** One table of a source that will feed one register. */
export interface RegisterImport {
  readonly register: RegisterId;
  readonly source: SourcePlace;
  /** 0–1: how sure we are that the table is this kind of register. */
  readonly confidence: number;
  readonly reason: string;
  /** One for every source column that has a header or content. */
  readonly columns: readonly ColumnMatch[];
  /** Rows that come in, as columns in the order of `columns`. */
  readonly rows: ImportedRows;
  /** Rows that stay out, each with its reason. */
  readonly leftOut: readonly LeftOutRow[];
  /** Cells whose content could not be converted and is kept as it was, and amounts that stand far from the others. */
  readonly problems: readonly CellProblem[];
  /** Things worth a word that are no problem: the day-first decision, units, shifted rows put back, hidden rows. */
  readonly notes: readonly string[];
  /** How columns of other scales and other words were read, for the register to remember and the analyst to change. */
  readonly conversions?: readonly Conversion[];
  /** ISO 4217 codes that signs, codes, headers and number formats of money columns name, and by how many cells (a header counts its cells). */
  readonly currencies?: Readonly<Record<string, number>>;
  /** How the source differs from the last time that it came in; problems among it stop this import alone. */
  readonly drift?: Drift;
  /** Of a time series: the rows of earlier periods, which go into the history. `rows` are those of each entry's latest one. */
  readonly earlier?: readonly EarlierRow[];
}

/** How the values of one column became values of its field, as a table. */
export interface Conversion {
  readonly column: number;
  readonly field: FieldId;
  /** What kind of values the column has: `1 to 4`, `percent`, `words`. */
  readonly scale: string;
  /** Each value of the source once, as text, with what it became. */
  readonly table: readonly (readonly [from: string, to: CellValue])[];
}

export interface SourcePlace {
  readonly file: string;
  readonly sheet: string;
  /**
   * How the source lies, when it is no table with entries below each other. `across`: fields down and entries across, so that all
   * rows here and in `sourceRows` are numbers of columns, and columns are zero-based rows. `form`: labels beside their values, one
   * entry a sheet; columns are numbers of labels, and each says its `cell`.
   */
  readonly shape?: "across" | "form";
  /** One-based, as Excel shows them; the last row of a header of several lines. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** How sure a match is: `certain` and `confident` go ahead, `review` asks the analyst, `none` is kept at the right end. */
export type MatchLevel = "certain" | "confident" | "review" | "none";

export interface ColumnMatch {
  /** Zero-based column on the source sheet. */
  readonly column: number;
  /** The one cell that the value comes from, in a form or above a table (`C11`). */
  readonly cell?: string;
  /** The header as it stands, with the lines of a header of several rows joined; `Column F` where there is none. */
  readonly header: string;
  /**
   * Undefined: the column is kept at the right end of the register under its own header. So is a column of level `review`; its
   * suggestion stands first among `alternatives`.
   */
  readonly field?: FieldId;
  readonly confidence: number;
  readonly level: MatchLevel;
  /** A sentence that says why. */
  readonly reason: string;
  /** Other fields that came near, best first. */
  readonly alternatives: readonly {
    readonly field: FieldId;
    readonly confidence: number;
    readonly reason: string;
  }[];
  /** Up to three of the column's values, as text. */
  readonly samples: readonly string[];
  /** Set when the analyst, not the matcher, decided. */
  readonly chosen?: true;
}

/** The rows of an import after conversion. */
export interface ImportedRows {
  readonly length: number;
  /** One-based row on the source sheet, for each row. */
  readonly sourceRows: readonly number[];
  /** `values[c][r]`: column c (as in `columns`) of row r, converted where a field says how. */
  readonly values: readonly (readonly CellValue[])[];
  /** For each column: the number format of a kept column, so that a date stays a date; "General" for mapped ones. */
  readonly formats: readonly string[];
}

export interface LeftOutRow {
  /** One-based. */
  readonly row: number;
  readonly reason: LeftOutReason;
  /** The row's texts, shortened, so that the analyst recognizes it. */
  readonly text: string;
}

export type LeftOutReason =
  | "blank"
  | "total"
  | "group heading"
  | "repeated header"
  | "exact duplicate"
  | "note"
  /** Numbered ahead: nothing but an id, below the last entry. */
  | "id only"
  /** A row of a RAID log that is no risk. */
  | "other kind";

export interface CellProblem {
  /** One-based row, zero-based column on the source sheet. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly field: FieldId;
  readonly value: CellValue;
  /** A sentence: what was expected and what was found. */
  readonly problem: string;
}

/** What the analyst decided, by sheet and zero-based column; null keeps the column unmapped. */
export interface IntakeChoices {
  readonly columns?: Readonly<Record<string, Readonly<Record<number, FieldId | null>>>>;
  /** What a value of a column stands for, by sheet, column and the value as text; it goes before every rule. */
  readonly values?: Readonly<Record<string, Readonly<Record<number, Readonly<Record<string, CellValue>>>>>>;
  /** A sheet to be left out, or read as this register whatever we think. */
  readonly sheets?: Readonly<Record<string, RegisterId | null>>;
  /** By sheet: headers that used to feed a field, and that are to be gone on without. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
  /** Answers to near-duplicates by the question's id: true for the same entry. Unanswered rows are kept apart. */
  readonly same?: Readonly<Record<string, boolean>>;
  /** Who wins where the source and an edit by hand differ, by the change's id. Unanswered, the register stays. */
  readonly winners?: Readonly<Record<string, "source" | "register">>;
  /** The same for other workbooks, by the file's name. */
  readonly books?: Readonly<Record<string, Omit<IntakeChoices, "books">>>;
}
