import type { PmoType, Settings } from "../setup/settings";
import { approversOf, unwaived } from "../waivers/apply-waivers";
import type { WaivedOutcome } from "../waivers/apply-waivers";
import type { Check, Finding } from "../checks/check";
import { waiverReport } from "../waivers/waiver-report";
import type { WaiverRemark } from "../waivers/waiver-report";
import { count } from "../checks/common/words";

/** Something that is in the way of publishing, or that is only advised. */
export interface ReadinessPoint {
  readonly code:
    | "errors"
    | "warnings"
    | "waivers-run-out"
    | "waivers-not-approved"
    | "waivers-unreadable"
    | "no-approver"
    | "standards-open"
    | "not-assessable";
  /** What it is about, where that is one check. */
  readonly check?: string;
  /** What is so, with its number, and what to do. */
  readonly sentence: string;
  readonly next: string;
  readonly count: number;
  readonly findings: readonly Finding[];
}

/** Whether a period can be published, by the type of the PMO, and exactly what is in the way. */
export interface Readiness {
  readonly pmoType: PmoType;
  readonly ready: boolean;
  readonly inTheWay: readonly ReadinessPoint[];
  readonly advice: readonly ReadinessPoint[];
}

/** What readiness is judged by. */
export interface ReadinessInput {
  readonly outcome: WaivedOutcome;
  readonly settings: Settings;
  readonly checks: ReadonlyMap<string, Check>;
  /** Sheets of standards that are open to everybody: registers, and the one with the lists. */
  readonly openStandards: readonly string[];
}

/**
 * Judges whether the period can be published. A supportive PMO advises and never blocks; for a controlling one every error is fixed
 * or waived with a reason; for a directive one also every waiver is its approver's and has not run out, and its standards are locked.
 */
export function readinessOf(input: ReadinessInput): Readiness {
  const { pmoType } = input.settings;
  const errors = pointsByCheck(input, "error");
  const lines = unreadable(input);
  const others = [...pointsByCheck(input, "warning"), ...notAssessable(input)];
  const inTheWay = {
    Supportive: [],
    Controlling: errors,
    Directive: [...errors, ...directivePoints(input), ...lines],
  }[pmoType];
  const advice = {
    Supportive: [...errors, ...lines, ...others],
    Controlling: [...lines, ...others],
    Directive: others,
  }[pmoType];
  return { pmoType, ready: inTheWay.length === 0, inTheWay, advice };
}

/** The findings of one severity that no waiver accepts, check by check, most findings first. */
function pointsByCheck({ outcome, checks }: ReadinessInput, severity: "error" | "warning"): ReadinessPoint[] {
  const left = new Map<string, Finding[]>();
  for (const finding of unwaived(outcome.findings)) {
    if (finding.severity !== severity) continue;
    const same = left.get(finding.check);
    if (same) same.push(finding);
    else left.set(finding.check, [finding]);
  }
  return [...left]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([id, findings]) => {
      const check = checks.get(id);
      return {
        code: severity === "error" ? "errors" : "warnings",
        check: id,
        sentence: `${count(findings.length, severity)} of ${id}${check ? `: ${check.title}` : ""}.`,
        next:
          check?.waivable === false
            ? check.remedy
            : `${check?.remedy ?? "Correct it."} Or waive it with a reason.`,
        count: findings.length,
        findings,
      };
    });
}

function directivePoints({ outcome, settings, openStandards }: ReadinessInput): ReadinessPoint[] {
  const { remarks } = waiverReport(outcome);
  const approvers = approversOf(settings);
  const runOut = about(remarks, "expired and back");
  const foreign = about(remarks, "not by the approver");
  const points: ReadinessPoint[] = [];
  if (approvers.length === 0 && outcome.waivers.length > 0)
    points.push({
      code: "no-approver",
      sentence: "PMO Setup names nobody who may approve waivers, so that none counts.",
      next: "Write a name beside Waiver approver on PMO Setup.",
      count: outcome.waivers.length,
      findings: [],
    });
  else if (foreign.count > 0)
    points.push({
      code: "waivers-not-approved",
      sentence: `${count(foreign.count, "waiver")} ${foreign.count === 1 ? "was" : "were"} not approved by ${approvers.join(" or ")}.`,
      next: `Have ${approvers.join(" or ")} renew or withdraw them.`,
      ...foreign,
    });
  if (runOut.count > 0)
    points.push({
      code: "waivers-run-out",
      sentence: `${count(runOut.count, "waiver")} ${runOut.count === 1 ? "has" : "have"} run out while what was accepted is still there.`,
      next: "Renew them, or correct the rows.",
      ...runOut,
    });
  if (openStandards.length > 0)
    points.push({
      code: "standards-open",
      sentence: `${count(openStandards.length, "sheet")} with standards ${openStandards.length === 1 ? "is" : "are"} not locked: ${openStandards.join(", ")}.`,
      next: "Hold to the PMO's type on the Standards screen.",
      count: openStandards.length,
      findings: [],
    });
  return points;
}

function about(
  remarks: readonly WaiverRemark[],
  kind: WaiverRemark["kind"],
): { count: number; findings: readonly Finding[] } {
  const these = remarks.filter((one) => one.kind === kind);
  return { count: these.length, findings: [...new Set(these.flatMap(({ matched }) => matched.findings))] };
}

function unreadable({ outcome }: ReadinessInput): ReadinessPoint[] {
  const { waiverProblems: problems } = outcome;
  const [first] = problems;
  if (!first) return [];
  return [
    {
      code: "waivers-unreadable",
      sentence: `${count(problems.length, "line")} of the waivers cannot be understood and ${problems.length === 1 ? "accepts" : "accept"} nothing; the first is ${first.at}.`,
      next: first.next,
      count: problems.length,
      findings: [],
    },
  ];
}

function notAssessable({ outcome }: ReadinessInput): ReadinessPoint[] {
  const rows = outcome.results.reduce((sum, result) => sum + result.notAssessable, 0);
  if (rows === 0) return [];
  const checks = outcome.results.filter((result) => result.notAssessable > 0).length;
  return [
    {
      code: "not-assessable",
      sentence: `${count(checks, "check")} could not judge ${count(rows, "row")}.`,
      next: "Fill in the fields that the checks name.",
      count: rows,
      findings: [],
    },
  ];
}
