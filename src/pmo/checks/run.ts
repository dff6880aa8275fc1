import { NO_PAST } from "../history/past";
import type { Past } from "../history/past";
import type { Registers } from "../registers/register";
import type { Settings } from "../setup/settings";
import { fieldOf } from "../templates/template";
import type { FieldId, RegisterId } from "../templates/template";
import { templateOf } from "../templates/standard";
import { STANDARD } from "../templates/standards";
import type { Standards } from "../templates/standards";
import type { Check, CheckContext, CheckOutcome, CheckResult, Finding, RowCheck, TableCheck } from "./check";
import { BLANK, READABLE } from "./column-view";
import type { CellState, ColumnView } from "./column-view";
import { RunContext } from "./context";
import { findingMaker } from "./finding";
import { Reasons } from "./reasons";
import type { RegisterView } from "./register-view";

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
): (check: Check) => CheckRun {
  const context = new RunContext(registers, settings, lists, standards, past);
  return (check) => {
    try {
      context.startCheck();
      return runCheck(check, context);
    } catch (error) {
      const reason = `The check failed: ${error instanceof Error ? error.message : String(error)}`;
      return notAssessable(check, reason, registers[check.register]?.length ?? 0);
    }
  };
}

function runCheck(check: Check, context: RunContext): CheckRun {
  if (check.scope !== "row" && check.everyRegister) {
    const views = context.views;
    if (views.length === 0) return notAssessable(check, "There is no register", 0);
    return runTableCheck(check, views, context);
  }
  const view = context.view(check.register);
  if (!view) return notAssessable(check, missingRegister(check.register), 0);
  if (check.scope === "row") return runRowCheck(check, view, context);
  const lack = lackOf(check, view, context);
  if (lack !== undefined) return notAssessable(check, lack, view.register.length);
  return runTableCheck(check, [view], context);
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

function runRowCheck(check: RowCheck, view: RegisterView, context: RunContext): CheckRun {
  const length = view.register.length;
  const needed = columnsOf(view, check.needs);
  const read = columnsOf(view, check.reads ?? []);
  const judged = columnsOf(view, check.judges ?? []);
  const missing = needed.missing ?? read.missing ?? judged.missing;
  const columns = [...needed.columns, ...read.columns];
  const states = columns.map((column) => column.states);
  const mayBeBlankFrom = needed.columns.length;

  const reasons = new Reasons();
  const findings: Finding[] = [];
  const make = findingMaker(check, view.register);
  const row = view.row(0);
  // Checks are objects of many shapes: their members are looked up once, not for every row.
  const { subject, obstacle, test } = check;
  let assessed = 0;
  for (let index = 0; index < length; index++) {
    row.index = index;
    if (subject !== undefined && !subject(row, context)) continue;
    if (missing !== undefined) {
      reasons.add(missingColumn(view, missing));
      continue;
    }
    const unreadable = firstUnreadable(states, index, mayBeBlankFrom);
    if (unreadable >= 0) {
      const column = columns[unreadable];
      if (column) reasons.addState(column, column.states[index] as CellState);
      continue;
    }
    const reason = obstacle === undefined ? undefined : obstacle(row, context);
    if (reason !== undefined) {
      reasons.add(reason);
      continue;
    }
    assessed++;
    const message = test(row, context);
    if (message === undefined) continue;
    const field = check.at?.(row, context) ?? check.field;
    findings.push(make(message, field, row, check.fix?.(row, context)));
  }
  // Where the missing column itself says which rows the rule is about, none of them was counted.
  if (missing !== undefined && reasons.total === 0) reasons.add(missingColumn(view, missing), 0);
  return {
    result: resultOf(check, assessed, findings.length, reasons.total, reasons.toMap()),
    findings,
  };
}

/** The place of the first column whose cell is not readable, or -1; from a place on, cells may also be blank. */
function firstUnreadable(states: readonly Uint8Array[], row: number, mayBeBlankFrom: number): number {
  for (let index = 0; index < states.length; index++) {
    const state = states[index]?.[row];
    if (state !== READABLE && !(state === BLANK && index >= mayBeBlankFrom)) return index;
  }
  return -1;
}

function runTableCheck(check: TableCheck, views: readonly RegisterView[], context: RunContext): CheckRun {
  const reasons = new Reasons();
  const findings: Finding[] = [];
  let assessed = 0;
  for (const view of views) {
    const make = findingMaker(check, view.register);
    check.run(view.register, context, {
      assessed: (count) => {
        assessed += count;
      },
      notAssessable: (reason, rows) => reasons.add(reason, rows),
      finding: (message, at) => {
        const row = at.row === undefined ? undefined : view.row(at.row);
        findings.push(make(message, at.field, row, at.fix, at.header, at.address));
      },
    });
  }
  return {
    result: resultOf(check, assessed, findings.length, reasons.total, reasons.toMap()),
    findings,
  };
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
