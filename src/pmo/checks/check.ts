import type { CellValue, Serial } from "../values/cell";
import type { FieldId, RegisterId } from "../templates/template";
import type { Register, Registers } from "../registers/register";
import type { Settings, ThresholdId, Thresholds } from "../setup/settings";
import type { Past } from "../history/past";
import type { Cells } from "./engine/column-view";
import type { EarlierRows } from "./engine/earlier";
import type { Family } from "./families";

/** `error` blocks the figures that need the field; `warning` is fixed or waived before publishing; `alert` is looked at. */
export type Severity = "error" | "warning" | "alert";

/** What every check declares about itself. Ids are never reused. */
interface CheckHead {
  readonly id: string;
  readonly version: number;
  readonly family: Family;
  readonly severity: Severity;
  readonly register: RegisterId;
  /** A few words: what is wrong when it fires. */
  readonly title: string;
  /** A sentence: when exactly it fires. */
  readonly rule: string;
  /** A sentence: why it matters. */
  readonly why: string;
  /** A sentence: what the owner does about it. */
  readonly remedy: string;
  /** Where the rule comes from. */
  readonly source: string;
  readonly waivable: boolean;
  /** The thresholds that it goes by. */
  readonly thresholds?: readonly ThresholdId[];
  /** A sentence: what its safe fix writes. */
  readonly fixNote?: string;
  /** Fields whose content is itself what is judged: the column must be there, and any cell will do. */
  readonly judges?: readonly FieldId[];
}

/**
 * A rule about one row. A row is not assessable when a needed column is missing, or when a needed cell is blank or unreadable:
 * not of its field's type, outside its bounds, or not in its list. `subject` narrows the rule to the rows that it is about
 * (others pass without being counted).
 */
export interface RowCheck extends CheckHead {
  readonly scope: "row";
  /** Fields that must be there and readable before the rule can be judged. */
  readonly needs: readonly FieldId[];
  /** Fields whose column must be there; a blank cell is an answer too, an unreadable one is not. */
  readonly reads?: readonly FieldId[];
  /** The field whose cell a finding points to. */
  readonly field: FieldId;
  /** The same, where it depends on the row; asked only of rows with a finding. */
  readonly at?: (row: Row, context: CheckContext) => FieldId;
  /** Why a row cannot be assessed, where that is more than the state of single cells. */
  readonly obstacle?: (row: Row, context: CheckContext) => string | undefined;
  /**
   * True for the rows that the rule is about; absent, all. It may read fields that are not in `needs`. A row of which it cannot
   * be told, because a needed field is blank, is a subject: it then counts as not assessable instead of disappearing.
   */
  readonly subject?: (row: Row, context: CheckContext) => boolean;
  /** The finding's sentence, or undefined when the row passes. */
  readonly test: (row: Row, context: CheckContext) => string | undefined;
  /** The value that puts it right, where that is safe to do without asking. */
  readonly fix?: (row: Row, context: CheckContext) => CellValue | undefined;
}

/** A rule about a whole register, or about several: it reports its own findings. */
export interface TableCheck extends CheckHead {
  readonly scope: "table" | "cross";
  /** Runs once for each register that exists; `register` is then only the one that it is listed under. */
  readonly everyRegister?: true;
  readonly needs: readonly FieldId[];
  /** Fields of other registers that it needs. */
  readonly needsOf?: Readonly<Record<RegisterId, readonly FieldId[]>>;
  readonly run: (register: Register, context: CheckContext, report: TableReport) => void;
}

export type Check = RowCheck | TableCheck;

/** A row, several, or every row of the register. */
export type JudgedRows = number | "all" | { forEach(note: (row: number) => void): void };

/** How a table check says what it saw. Rows count from 0. */
export interface TableReport {
  /** How many rows (or tables) the rule judged; where it judges rows one by one, also which. */
  assessed(count: number, rows?: JudgedRows): void;
  /** `fix` is the value that puts the cell right, where that is safe. */
  finding(
    message: string,
    at: {
      readonly row?: number;
      readonly field?: FieldId;
      readonly header?: string;
      /** The rows that one finding stands for, where it is about a column that is wrong in all of them. */
      readonly rows?: readonly number[];
      readonly fix?: CellValue | undefined;
      /** Where to look, when that is not in the register itself. */
      readonly address?: string;
    },
  ): void;
  /** One row, or so many, that could not be judged. */
  notAssessable(reason: string, rows?: number): void;
}

/** One row of a register, seen through its fields. Readers give undefined for blank or unreadable cells. */
export interface Row {
  readonly register: RegisterId;
  /** From 0. */
  readonly index: number;
  /** The cell as it stands; null where it or its column is missing. */
  value(field: FieldId): CellValue;
  /** Trimmed; a value of a list in its own spelling, whatever the cell's. */
  text(field: FieldId): string | undefined;
  number(field: FieldId): number | undefined;
  date(field: FieldId): Serial | undefined;
  flag(field: FieldId): boolean | undefined;
  /** True when there is anything in the cell, readable or not. */
  has(field: FieldId): boolean;
}

/** What checks may know beyond their row. */
export interface CheckContext {
  readonly registers: Registers;
  readonly settings: Settings;
  /** Allowed values by list, as `PMO Setup` has them. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /**
   * The thresholds that count for a row: those of its project's profile over the program's. Of a row without a project, or whose
   * project is not known, the program's.
   */
  thresholds(row: Row): Thresholds;
  /** Rows of a register by the text of a field (trimmed, without case); built once for each. */
  index(register: RegisterId, field: FieldId): ReadonlyMap<string, readonly number[]>;
  row(register: RegisterId, index: number): Row;
  /** The rows of a column by what stands in them: blank, readable, odd. Undefined where the column is missing. */
  cells(register: RegisterId, field: FieldId): Cells | undefined;
  /**
   * What several rows or checks go by, worked out once in a run. Nothing else may be kept between checks: the engine notes which
   * columns each check reads, and what is kept elsewhere hides that.
   */
  once<Value>(key: object, make: () => Value): Value;
  /** A register in the periods before the data date's, oldest first; none where nothing was kept of them. */
  earlier(register: RegisterId): readonly EarlierRows[];
  readonly past: Past;
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
  /** The rows that it stands for, where it is about a column that is wrong in all of them. */
  readonly rows?: readonly number[];
  /** The waiver that accepts it, where one is in force. */
  readonly waiver?: FindingWaiver;
}

/** What a finding says of the waiver that accepts it. */
export interface FindingWaiver {
  readonly reason: string;
  readonly approver: string;
  readonly expiresOn: Serial;
}

/** What one check did: every row was either passed, found, not assessable, or not its subject. */
export interface CheckResult {
  readonly id: string;
  readonly severity: Severity;
  readonly assessed: number;
  readonly findings: number;
  readonly notAssessable: number;
  /** Why, with how often: `Baseline finish is blank` → 3. A register that is missing is a reason with 0 rows. */
  readonly notAssessableReasons: ReadonlyMap<string, number>;
}

/** The outcome of all checks over all registers. */
export interface CheckOutcome {
  readonly findings: readonly Finding[];
  readonly results: readonly CheckResult[];
}
