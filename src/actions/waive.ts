import { applyChangeSet } from "../excel/apply/change-set";
import { pastOf, readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import { approversOf, mayApprove } from "../pmo/waivers/apply-waivers";
import { CHECKS_BY_ID } from "../pmo/checks/catalogue";
import type { Finding } from "../pmo/checks/check";
import { runChecks } from "../pmo/checks/engine/run";
import { rowKeyOf, subjectOf, takesIn } from "../pmo/waivers/waiver-subject";
import type { Waiver, WaiverSubject } from "../pmo/waivers/waivers";
import { Problem } from "../pmo/problem";
import type { Settings } from "../pmo/setup/settings";
import type { Serial } from "../pmo/values/cell";
import { longDate } from "../pmo/values/calendar";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";
import { settingsOf } from "./ready";
import { endedChanges, grantedChanges } from "./waiver-table";
import { waiversOf } from "./with-waivers";

/** On what terms findings are accepted. */
export interface WaiverTerms {
  readonly reason: string;
  readonly approver: string;
  /** The last day on which they are accepted. */
  readonly expiresOn: Serial;
}

/** What became of findings that were to be waived, or whose waivers were to be withdrawn. */
export interface WaiveResult {
  /** Those of the given findings that are done. */
  readonly done: readonly Finding[];
  /** Those that are no longer as they were, or cannot be told apart from others. */
  readonly left: readonly Finding[];
  /** The lines of the table that were written. */
  readonly lines: number;
  readonly roundTrips: number;
}

/**
 * Accepts findings: each gets a line in the table of waivers, also where one is there already, so that it shows how often an
 * exception was granted. Findings that are no longer as they were are left alone and named.
 */
export function waive(
  findings: readonly Finding[],
  terms: WaiverTerms,
  moment: Moment,
  watch: Watch = {},
): Promise<WaiveResult> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.1);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    refuseTerms(findings, terms, settings);
    const { subjects, done, left } = stillThere(program, settings, findings);
    step(watch, "Writing the waivers", 0.6);
    const granted = [...subjects.values()].map(({ subject, finding }): Omit<Waiver, "line"> => ({
      ...subject,
      ...terms,
      reason: terms.reason.trim(),
      approver: terms.approver.trim(),
      grantedOn: moment.today,
      valueThen: finding.value,
    }));
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: titleOf("Waive", done), changes: grantedChanges(program, granted) },
      { structure, journal, at: moment.iso },
    );
    return { done, left, lines: granted.length, roundTrips: session.roundTrips };
  });
}

/**
 * Takes the acceptance of findings back: the waivers in force that take them in end on the day before the data date. Their lines
 * stay, so that it can be seen what was accepted once.
 */
export function withdrawWaivers(
  findings: readonly Finding[],
  moment: Moment,
  watch: Watch = {},
): Promise<WaiveResult> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.1);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    const { subjects, done, left } = stillThere(program, settings, findings);
    const { waivers } = waiversOf(program);
    const ended = waivers.filter(
      (waiver) =>
        waiver.expiresOn >= settings.dataDate &&
        [...subjects.values()].some(
          ({ subject }) => rowKeyOf(subject) === rowKeyOf(waiver) && takesIn(waiver, subject),
        ),
    );
    if (ended.length === 0) throw changedSince("There is no waiver of these findings any more.");
    step(watch, "Ending the waivers", 0.6);
    const lines = ended.map(({ line }) => line);
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      {
        title: titleOf("Withdraw the waiver of", done),
        changes: endedChanges(program, lines, settings.dataDate - 1),
      },
      { structure, journal, at: moment.iso },
    );
    return { done, left, lines: lines.length, roundTrips: session.roundTrips };
  });
}

interface StillThere {
  /** One for each line that is needed: findings of the same rule, row and cell share one. */
  readonly subjects: ReadonlyMap<string, { readonly subject: WaiverSubject; readonly finding: Finding }>;
  readonly done: readonly Finding[];
  readonly left: readonly Finding[];
}

/** The findings that their checks still make, wherever the rows stand now. */
function stillThere(program: Program, settings: Settings, findings: readonly Finding[]): StillThere {
  const { registers, lists, standards } = program;
  const ids = new Set(findings.map(({ check }) => check));
  const checks = [...CHECKS_BY_ID.values()].filter(({ id }) => ids.has(id));
  const now = new Map<string, Finding[]>();
  for (const finding of runChecks(checks, registers, settings, lists, standards, pastOf(program)).findings)
    now.set(contentOf(finding), [...(now.get(contentOf(finding)) ?? []), finding]);
  const subjects = new Map<string, { subject: WaiverSubject; finding: Finding }>();
  const done: Finding[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    const current = now.get(contentOf(finding))?.shift();
    const subject = current && subjectOf(current, registers);
    if (!subject) left.push(finding);
    else {
      done.push(finding);
      subjects.set(JSON.stringify([rowKeyOf(subject), subject.project, subject.field]), {
        subject,
        finding: current,
      });
    }
  }
  if (done.length === 0)
    throw changedSince(
      "None of these findings is as it was, or its row has neither an ID nor a name by which it could be found again.",
    );
  return { subjects, done, left };
}

/** What makes a finding the same one after its row has moved. */
const contentOf = ({ check, register, key, label, project, header, value, message }: Finding): string =>
  JSON.stringify([check, register, key, label, project, header, value, message]);

const changedSince = (message: string): Problem =>
  new Problem("changed-since", message, "Check again, then decide.");

function refuseTerms(
  findings: readonly Finding[],
  { reason, approver, expiresOn }: WaiverTerms,
  settings: Settings,
): void {
  const fixed = findings
    .map(({ check }) => CHECKS_BY_ID.get(check))
    .find((check) => check?.waivable === false);
  if (fixed)
    throw new Problem("not-waivable", `${fixed.id} (${fixed.title}) cannot be waived.`, fixed.remedy);
  const lacks = [
    ...(reason.trim() === "" ? ["a reason"] : []),
    ...(approver.trim() === "" ? ["an approver"] : []),
    ...(expiresOn < settings.dataDate
      ? [`an expiry on or after the data date, ${longDate(settings.dataDate)}`]
      : []),
  ];
  if (lacks.length > 0)
    throw new Problem(
      "waiver-incomplete",
      `A waiver needs ${lacks.join(" and ")}.`,
      "Complete it, then try again.",
    );
  if (mayApprove(approver, settings)) return;
  const approvers = approversOf(settings);
  throw approvers.length === 0
    ? new Problem(
        "waiver-approver",
        "Under a directive PMO waivers need its approver, and PMO Setup names none.",
        "Write a name beside Waiver approver on PMO Setup.",
      )
    : new Problem(
        "waiver-approver",
        `Under a directive PMO only ${approvers.join(" or ")} may approve waivers.`,
        `Ask ${approvers.join(" or ")}, and name them as approver.`,
      );
}

function titleOf(verb: string, findings: readonly Finding[]): string {
  const ids = [...new Set(findings.map(({ check }) => check))];
  const what = ids.length === 1 ? `${ids[0]}` : `${ids.length} checks`;
  return `${verb} ${what} in ${findings.length} ${findings.length === 1 ? "place" : "places"}`;
}
