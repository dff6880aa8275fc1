import type { Registers } from "../registers/register";
import type { Settings } from "../setup/settings";
import { folded } from "../values/text";
import type { CheckOutcome, Finding } from "../checks/check";
import { rowKeyOf, subjectOf, takesIn } from "./waiver-subject";
import type { Waiver, WaiverProblem } from "./waivers";

/** How a waiver stands on the data date. */
export type WaiverState = "in force" | "expired" | "not by the approver";

/** A waiver with the findings that it is about, accepted or not. */
export interface MatchedWaiver {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  readonly findings: readonly Finding[];
}

/** The outcome of a check with its waivers: which findings are accepted, and how each waiver stands. */
export interface WaivedOutcome extends CheckOutcome {
  readonly waivers: readonly MatchedWaiver[];
  /** Lines of the table that cannot be understood, and accept nothing. */
  readonly waiverProblems: readonly WaiverProblem[];
}

/** Marks the findings that waivers in force accept. Where several do, the one that lasts longest is named. */
export function applyWaivers(
  outcome: CheckOutcome,
  waivers: readonly Waiver[],
  registers: Registers,
  settings: Settings,
  problems: readonly WaiverProblem[] = [],
): WaivedOutcome {
  const states = new Map(waivers.map((waiver) => [waiver, stateOf(waiver, settings)]));
  const matched = new Map<Waiver, Finding[]>(waivers.map((waiver) => [waiver, []]));
  const byRow = new Map<string, Waiver[]>();
  for (const waiver of waivers) byRow.set(rowKeyOf(waiver), [...(byRow.get(rowKeyOf(waiver)) ?? []), waiver]);
  const checks = new Set(waivers.map(({ check }) => check));
  const findings = outcome.findings.map((finding) => {
    if (!checks.has(finding.check)) return finding;
    const subject = subjectOf(finding, registers);
    const about = subject && byRow.get(rowKeyOf(subject))?.filter((waiver) => takesIn(waiver, subject));
    if (!about || about.length === 0) return finding;
    const accepting = about
      .filter((waiver) => states.get(waiver) === "in force")
      .sort((a, b) => b.expiresOn - a.expiresOn)[0];
    const marked = accepting ? { ...finding, waiver: termsOf(accepting) } : finding;
    for (const waiver of about) matched.get(waiver)?.push(marked);
    return marked;
  });
  return {
    ...outcome,
    findings,
    waivers: waivers.map((waiver) => ({
      waiver,
      state: stateOf(waiver, settings),
      findings: matched.get(waiver) ?? [],
    })),
    waiverProblems: problems,
  };
}

const termsOf = ({ reason, approver, expiresOn }: Waiver): NonNullable<Finding["waiver"]> => ({
  reason,
  approver,
  expiresOn,
});

function stateOf({ expiresOn, approver }: Waiver, settings: Settings): WaiverState {
  if (settings.dataDate > expiresOn) return "expired";
  return mayApprove(approver, settings) ? "in force" : "not by the approver";
}

/** Whether somebody may approve waivers: under a directive PMO only those whom `PMO Setup` names, without one nobody. */
export const mayApprove = (name: string, settings: Settings): boolean =>
  settings.pmoType !== "Directive" || approversOf(settings).some((one) => folded(one) === folded(name));

/** Who approves waivers, as `PMO Setup` names them, separated by semicolons. */
export const approversOf = ({ waiverApprover = "" }: Settings): readonly string[] =>
  waiverApprover
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** The findings that no waiver accepts. */
export const unwaived = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ waiver }) => waiver === undefined);

/** How many findings of each check are waived; checks without one are left out. */
export function waivedByCheck(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check, waiver } of findings) if (waiver) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}
