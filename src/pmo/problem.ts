/** A refusal for people: what is wrong, and what to do next. `code` is stable; `details` is for a copyable panel. */
export class Problem extends Error {
  override name = "Problem";

  constructor(
    readonly code: ProblemCode,
    message: string,
    /** A sentence that begins with a verb. */
    readonly next: string,
    readonly details?: string,
  ) {
    super(message);
  }
}

export type ProblemCode =
  | "no-setup"
  | "no-register"
  | "no-findings"
  | "no-template"
  | "register-there"
  | "template-unreadable"
  | "profile-unfit"
  | "nothing-to-bring-in"
  | "nothing-to-undo"
  | "journal-unreadable"
  | "changed-since"
  | "not-waivable"
  | "waiver-incomplete"
  | "waiver-approver"
  | "column-missing"
  | "column-doubled"
  | "source-drift"
  | "source-elsewhere"
  | "sheet-protected"
  | "workbook-protected"
  | "setting-unreadable"
  | "not-ready"
  | "period-published"
  | "period-passed"
  | "period-unreadable"
  | "cell-in-edit"
  | "too-large"
  | "no-room"
  | "cancelled"
  | "not-supported"
  | "excel-refused"
  /** A mistake of the program's own. */
  | "unexpected"
  | "rollback-incomplete";
