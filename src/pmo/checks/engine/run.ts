import { NO_PAST } from "../../history/past";
import type { Past } from "../../history/past";
import type { Registers } from "../../registers/register";
import type { Settings } from "../../setup/settings";
import { fieldOf } from "../../templates/template";
import type { FieldId, RegisterId } from "../../templates/template";
import { templateOf } from "../../templates/standard";
import { STANDARD } from "../../templates/standards";
import type { Standards } from "../../templates/standards";
import type {
  Check,
  CheckContext,
  CheckOutcome,
  CheckResult,
  Finding,
  JudgedRows,
  RowCheck,
  TableCheck,
} from "../check";
import type { ColumnView } from "./column-view";
import { RunContext } from "./context";
import type { RunReads } from "./context";
import { findingMaker } from "./finding";
import type { FindingMaker } from "./finding";
import { Reasons } from "./reasons";
import type { Judgements, RowNotes } from "./judgements";
import type { RegisterView } from "./register-view";
import { RowSet } from "./row-set";

/** What one check did and found. */
export interface CheckRun {
  readonly result: CheckResult;
  readonly findings: readonly Finding[];
}

/**
 * Runs all checks over all registers. Every check has a result, also those that found nothing; one that fails is listed as not
 * assessable with its error, and stops no other.
 */
export function runChecks(
  checks: readonly Check[],
  registers: Registers,
  settings: Settings,
  lists: CheckContext["lists"],
  standards: Standards = STANDARD,
  past: Past = NO_PAST,
): CheckOutcome {
  const run = checkRunner(registers, settings, lists, standards, past);
  const runs = checks.map(run);
  return { findings: runs.flatMap((one) => one.findings), results: runs.map((one) => one.result) };
}

/** Runs one check after another over the same registers, for callers that pause between them. */
export function checkRunner(
  registers: Registers,
  settings: Settings,
  lists: CheckContext["lists"],
  standards: Standards = STANDARD,
  past: Past = NO_PAST,
  judgements?: Judgements,
): (check: Check) => CheckRun {
  const context = new RunContext(registers, settings, lists, standards, past);
  return (check) => runOne(check, context, judgements);
}

/** Runs one check, and tells which fields it has read; undefined where it failed, and nobody knows. */
export function runOne(
  check: Check,
  context: RunContext,
  judgements?: Judgements,
): CheckRun & { readonly reads?: RunReads } {
  try {
    context.startCheck();
    const run = runCheck(check, context, judgements);
    return { ...run, reads: context.takeReads() };
  } catch (error) {
    const reason = `The check failed: ${error instanceof Error ? error.message : String(error)}`;
    return notAssessable(check, reason, context.registers[check.register]?.length ?? 0);
  }
}

function runCheck(check: Check, context: RunContext, judgements?: Judgements): CheckRun {
  if (check.scope !== "row" && check.everyRegister) {
    const views = context.views;
    if (views.length === 0) return notAssessable(check, "There is no register", 0);
    return runTableCheck(check, views, context, judgements);
  }
  const view = context.view(check.register);
  if (!view) return notAssessable(check, missingRegister(check.register), 0);
  if (check.scope === "row") return runRowCheck(check, view, context, judgements);
  const lack = lackOf(check, view, context);
  if (lack !== undefined) {
    const { register } = view;
    judgements?.end(check, register, judgements.begin(register), 0, register.length);
    return notAssessable(check, lack, register.length);
  }
  return runTableCheck(check, [view], context, judgements);
}

function notAssessable(check: Check, reason: string, rows: number): CheckRun {
  const reasons = new Map([[reason, rows]]);
  return { result: resultOf(check, 0, 0, rows, reasons), findings: [] };
}

const resultOf = (
  check: Check,
  assessed: number,
  findings: number,
  unassessed: number,
  reasons: ReadonlyMap<string, number>,
): CheckResult => ({
  id: check.id,
  severity: check.severity,
  assessed,
  findings,
  notAssessable: unassessed,
  notAssessableReasons: reasons,
});

const missingRegister = (register: RegisterId): string =>
  `The ${templateOf(register).name} register is missing`;

function missingColumn(view: RegisterView, field: FieldId): string {
  const { template } = view.register;
  const how = view.column(field) ? "is blank from top to bottom" : "is missing";
  return `The column ${fieldOf(template, field).header} of ${template.name} ${how}`;
}

/** The columns of fields, and the first field that has none or whose source does not report it. */
function columnsOf(
  view: RegisterView,
  fields: readonly FieldId[],
): { columns: ColumnView[]; missing: FieldId | undefined } {
  const columns = fields.map((field) => view.column(field));
  return {
    columns: columns.filter((column) => column !== undefined),
    missing: fields.find((_, place) => columns[place]?.unreported ?? true),
  };
}

function runRowCheck(
  check: RowCheck,
  view: RegisterView,
  context: RunContext,
  judgements?: Judgements,
): CheckRun {
  const notes = judgements?.begin(view.register);
  const answer = (judged: number, lacking: Reasons): CheckRun => {
    if (judgements && notes) {
      notes.isUsed = true;
      judgements.end(check, view.register, notes, judged, lacking.total);
    }
    return { result: resultOf(check, judged, findings.length, lacking.total, lacking.toMap()), findings };
  };
  const needed = columnsOf(view, check.needs);
  const read = columnsOf(view, check.reads ?? []);
  const judged = columnsOf(view, check.judges ?? []);
  const missing = needed.missing ?? read.missing ?? judged.missing;
  const columns = [...needed.columns, ...read.columns];
  const mayBeBlankFrom = needed.columns.length;

  const reasons = new Reasons();
  const findings: Finding[] = [];
  const row = view.row(0);
  // Checks are objects of many shapes: their members are looked up once, not for every row.
  const { subject, obstacle, test } = check;
  const all = RowSet.all(view.register.length);
  const subjects = subject === undefined ? all : context.subjects(view, subject);
  if (missing !== undefined) {
    const reason = missingColumn(view, missing);
    // Where the missing column itself says which rows the rule is about, none of them was counted.
    reasons.add(reason, subjects.size);
    if (notes)
      subjects.forEach((index) => {
        notes.lacking[index] = 1;
      });
    return answer(0, reasons);
  }
  let ready = subjects;
  columns.forEach(({ cells }, place) => {
    ready = ready.and(place < mayBeBlankFrom ? cells.readable : cells.readable.or(cells.blank));
  });
  subjects.without(ready).forEach((index) => {
    const column = columns.find((one, place) => !isReadable(one, index, place >= mayBeBlankFrom));
    if (column) reasons.addState(column, column.state(index));
    if (notes) notes.lacking[index] = 1;
  });

  let assessed = 0;
  let make: FindingMaker | undefined;
  ready.forEach((index) => {
    row.index = index;
    const reason = obstacle === undefined ? undefined : obstacle(row, context);
    if (reason !== undefined) {
      reasons.add(reason);
      if (notes) notes.lacking[index] = 1;
      return;
    }
    assessed++;
    if (notes) notes.judged[index] = 1;
    const message = test(row, context);
    if (message === undefined) return;
    const field = check.at?.(row, context) ?? check.field;
    make ??= findingMaker(check, view.register);
    findings.push(make(message, field, row, check.fix?.(row, context)));
  });
  return answer(assessed, reasons);
}

const isReadable = ({ cells }: ColumnView, row: number, mayBeBlank: boolean): boolean =>
  cells.readable.has(row) || (mayBeBlank && cells.blank.has(row));

function runTableCheck(
  check: TableCheck,
  views: readonly RegisterView[],
  context: RunContext,
  judgements?: Judgements,
): CheckRun {
  const reasons = new Reasons();
  const findings: Finding[] = [];
  let assessed = 0;
  for (const view of views) {
    const make = findingMaker(check, view.register);
    const notes = judgements?.begin(view.register);
    const before = { assessed, lacking: reasons.total };
    check.run(view.register, context, {
      assessed: (count, rows) => {
        assessed += count;
        if (notes && rows !== undefined) noteRows(notes, rows);
      },
      notAssessable: (reason, rows) => reasons.add(reason, rows),
      finding: (message, at) => {
        const row = at.row === undefined ? undefined : view.row(at.row);
        const found = make(message, at.field, row, at.fix, at.header, at.address);
        findings.push(at.rows ? { ...found, rows: at.rows } : found);
      },
    });
    if (notes)
      judgements?.end(
        check,
        view.register,
        notes,
        assessed - before.assessed,
        reasons.total - before.lacking,
      );
  }
  return {
    result: resultOf(check, assessed, findings.length, reasons.total, reasons.toMap()),
    findings,
  };
}

function noteRows(notes: RowNotes, rows: JudgedRows): void {
  notes.isUsed = true;
  const { judged } = notes;
  if (rows === "all") for (let row = 0; row < judged.length; row++) judged[row] = (judged[row] ?? 0) + 1;
  else if (typeof rows === "number") judged[rows] = (judged[rows] ?? 0) + 1;
  else
    rows.forEach((row) => {
      judged[row] = (judged[row] ?? 0) + 1;
    });
}

/** What a table check cannot do without and has not got, as a reason. */
function lackOf(check: TableCheck, view: RegisterView, context: RunContext): string | undefined {
  const { missing } = columnsOf(view, [...check.needs, ...(check.judges ?? [])]);
  if (missing !== undefined) return missingColumn(view, missing);
  for (const [other, fields] of Object.entries(check.needsOf ?? {})) {
    const otherView = context.view(other);
    if (!otherView) return missingRegister(other);
    const lack = columnsOf(otherView, fields).missing;
    if (lack !== undefined) return missingColumn(otherView, lack);
  }
  return undefined;
}
