import type { Field } from "../templates/template";
import type { CellValue } from "../values/cell";
import type { IntakeChoices } from "./plan";
import type { Policies } from "./policies";

/** A column that an import feeds. */
export interface UpdateColumn {
  readonly header: string;
  readonly kind: "field" | "provenance" | "kept";
  readonly field?: Field;
  /** For kept columns: the number format of the source. */
  readonly format?: string;
}

/**
 * `notInSource` rows stay as they are: the register has them from the same source, which no longer does. Rows from other sources
 * are `unchanged`.
 */
export type RowState = "added" | "changed" | "unchanged" | "notInSource";

export interface UpdatedRow {
  readonly state: RowState;
  /** By `columns`. */
  readonly values: readonly CellValue[];
  /** From 0, in the existing register; absent for added rows. */
  readonly registerRow?: number;
  /** One-based, on the source sheet; absent for rows that the source does not have. */
  readonly sourceRow?: number;
  /** What changed; provenance does not count. */
  readonly changes: readonly CellChange[];
  /** Where the source says something else and the register's value stays. */
  readonly kept: readonly KeptCell[];
}

export interface CellChange {
  readonly header: string;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Set where a person had edited the cell since the last import, and the source has changed as well. */
  readonly conflict?: true;
  /** Names a conflict, for the analyst's answer. */
  readonly id?: string;
}

export interface KeptCell extends CellChange {
  /** `edited`: only a person has changed it. `asked`: both have, and the analyst has not said who wins. */
  readonly why: "register wins" | "keeps if filled" | "edited" | "asked" | "answered";
}

/** A new row that may be another one under a slightly different name. */
export interface NearDuplicate {
  /** Names the question, for the analyst's answer. */
  readonly id: string;
  readonly sourceRow: number;
  /** Key and name, as the source has them. */
  readonly text: string;
  /** What it resembles: a row of the register (one-based among its data rows) or another row of the source. */
  readonly candidate: { readonly text: string; readonly registerRow?: number; readonly sourceRow?: number };
  /** 0–1. */
  readonly similarity: number;
  /** What the analyst said; without it the rows are kept apart. */
  readonly same?: boolean;
}

/** What an update goes by beside the rows. */
export interface UpdateRules {
  readonly policies: Policies;
  readonly choices: Pick<IntakeChoices, "same" | "winners">;
  /** 0–1: from here on two names may be one. */
  readonly alike: number;
}
