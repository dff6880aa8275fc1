import type { FieldId, RegisterId } from "../templates/template";
import type { CellValue, Serial } from "../values/cell";

/** What is known of a project when it is added; dates as Excel counts them. */
export interface ProjectProfile {
  readonly id: string;
  readonly name: string;
  readonly sponsor: string;
  readonly manager: string;
  readonly start: Serial;
  readonly finish: Serial;
  readonly stage: string;
  readonly status: string;
  readonly department?: string;
  readonly workstream?: string;
  readonly category?: string;
  readonly tier?: string;
  readonly priority?: string;
  readonly budget?: number;
}

/**
 * A cell of a blueprint: a value as it stands, something of the profile, or a day: a share of the way from start to finish, or so
 * many working days from one of them. Days are moved to a working day.
 */
export type BlueprintCell =
  | { readonly value: CellValue }
  | { readonly of: keyof ProjectProfile }
  | { readonly share: number }
  | { readonly from: "start" | "finish" | "dataDate"; readonly days: number };

/** A part of a blueprint that goes into one register, and may be left out. */
export interface BlueprintPart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly register: RegisterId;
  /** Between the project's ID and the row's number: `M` makes `EMR-07-M01`. */
  readonly letter: string;
  readonly optional: boolean;
  readonly rows: readonly Readonly<Record<FieldId, BlueprintCell>>[];
}

/** What a new project begins with. Data, one file each. */
export interface Blueprint {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly description: string;
  readonly parts: readonly BlueprintPart[];
}

/** Short forms, so that a blueprint reads as a table. */
export const text = (value: CellValue): BlueprintCell => ({ value });
export const of = (part: keyof ProjectProfile): BlueprintCell => ({ of: part });
export const at = (share: number): BlueprintCell => ({ share });
export const after = (from: "start" | "finish" | "dataDate", days: number): BlueprintCell => ({ from, days });
