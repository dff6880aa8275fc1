import type { CellValue, Serial } from "../values/cell";
import type { FieldId, RegisterId } from "../templates/template";
import type { Register, Registers } from "../registers/register";
import type { Settings } from "../setup/settings";

/** `error` blocks the figures that need the field; `warning` is fixed or waived before publishing; `alert` is looked at. */
export type Severity = "error" | "warning" | "alert";

/** The families of checks, one file each. */
export type Family =
  "structure" | "project" | "rag" | "milestone" | "budget" | "risk" | "crossTable" | "timeliness";

/** What every check declares about itself. Ids are never reused. */
interface CheckHead {
  readonly id: string;
  readonly version: number;
  readonly family: Family;
  readonly severity: Severity;
  readonly register: RegisterId;
  /** A few words: what is wrong when it fires. */
  readonly title: string;
  /** A sentence: why it matters. */
  readonly why: string;
  /** A sentence: what the owner does about it. */
  readonly remedy: string;
  /** Where the rule comes from. */
  readonly source: string;
  readonly waivable: boolean;
}

/**
 * A rule about one row. A row is not assessable when a needed column is missing, or when a needed cell is blank or not of its
 * field's type; `subject` narrows the rule to the rows that it is about (others pass without being counted).
 */
export interface RowCheck extends CheckHead {
  readonly scope: "row";
  /** Fields that must be there and readable before the rule can be judged. */
  readonly needs: readonly FieldId[];
  /** The field whose cell a finding points to. */
  readonly field: FieldId;
  /** True for the rows that the rule is about; absent, all. It may read fields that are not in `needs`. */
  readonly subject?: (row: Row, context: CheckContext) => boolean;
  /** The finding's sentence, or undefined when the row passes. */
  readonly test: (row: Row, context: CheckContext) => string | undefined;
  /** The value that puts it right, where that is safe to do without asking. */
  readonly fix?: (row: Row, context: CheckContext) => CellValue | undefined;
}

/** A rule about a whole register, or about several: it reports its own findings. */
export interface TableCheck extends CheckHead {
  readonly scope: "table" | "cross";
  readonly needs: readonly FieldId[];
  /** Fields of other registers that it needs. */
  readonly needsOf?: Readonly<Partial<Record<RegisterId, readonly FieldId[]>>>;
  readonly run: (register: Register, context: CheckContext, report: TableReport) => void;
  /** As for a row check, for a finding at a given row. */
  readonly fix?: (row: Row, context: CheckContext) => CellValue | undefined;
}

export type Check = RowCheck | TableCheck;

/** How a table check says what it saw. Rows count from 0. */
export interface TableReport {
  /** How many rows (or tables) the rule judged. */
  assessed(count: number): void;
  finding(
    message: string,
    at: { readonly row?: number; readonly field?: FieldId; readonly header?: string },
  ): void;
  notAssessable(reason: string, row?: number): void;
}

/** One row of a register, seen through its fields. Readers give undefined for blank or unreadable cells. */
export interface Row {
  /** From 0. */
  readonly index: number;
  value(field: FieldId): CellValue;
  text(field: FieldId): string | undefined;
  number(field: FieldId): number | undefined;
  date(field: FieldId): Serial | undefined;
  flag(field: FieldId): boolean | undefined;
  has(field: FieldId): boolean;
}

/** What checks may know beyond their row. */
export interface CheckContext {
  readonly registers: Registers;
  readonly settings: Settings;
  /** Allowed values by list, as `PMO Setup` has them. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Rows of a register by the text of a field (trimmed, without case); built once for each. */
  index(register: RegisterId, field: FieldId): ReadonlyMap<string, readonly number[]>;
  row(register: RegisterId, index: number): Row;
}

/** A failed check at a place. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly register: RegisterId;
  /** From 0; absent when the finding is about the whole register. */
  readonly row?: number;
  readonly field?: FieldId;
  /** The header of the cell's column, and the cell's address with its sheet (`Projects!F12`). */
  readonly header?: string;
  readonly address: string;
  /** The row's key, name and owner as the register has them. */
  readonly key: string;
  readonly label: string;
  readonly project: string;
  readonly owner: string;
  readonly value: CellValue;
  readonly message: string;
  /** What a safe fix would write. */
  readonly fix?: CellValue;
}

/** What one check did: every row was either passed, found, not assessable, or not its subject. */
export interface CheckResult {
  readonly id: string;
  readonly severity: Severity;
  readonly assessed: number;
  readonly findings: number;
  readonly notAssessable: number;
  /** Why, with how often: `Project ID is missing` → 3. */
  readonly notAssessableReasons: ReadonlyMap<string, number>;
}

/** The outcome of all checks over all registers. */
export interface CheckOutcome {
  readonly findings: readonly Finding[];
  readonly results: readonly CheckResult[];
}
