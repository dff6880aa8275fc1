import type { MatchedWaiver, WaivedOutcome } from "./apply-waivers";
import type { Finding } from "../checks/check";
import { rowKeyOf } from "./waiver-subject";

/** A waiver that somebody should look at, and why. */
export interface WaiverRemark {
  readonly kind:
    "expired and back" | "not by the approver" | "nothing to accept" | "value changed" | "renewed";
  readonly matched: MatchedWaiver;
  /** How often it was granted again. */
  readonly renewals: number;
}

/** A rule of which many findings are accepted: it may not suit the program. */
export interface OftenWaived {
  readonly check: string;
  readonly waivers: number;
  readonly waived: number;
  readonly findings: number;
}

/** What the waivers of a check say about themselves and about the rules. */
export interface WaiverReport {
  readonly remarks: readonly WaiverRemark[];
  readonly oftenWaived: readonly OftenWaived[];
}

/** From so many waivers in force of one rule on, the rule rather than the rows is what is wrong. */
export const MANY_WAIVERS = 5;
/** Granted for the third time, an exception has become a habit. */
export const MANY_RENEWALS = 2;

/** Which waivers have run out, accept nothing, accept something else than they were granted for, or are granted again and again. */
export function waiverReport({ waivers, findings }: WaivedOutcome): WaiverReport {
  const grants = grantsOf(waivers);
  const remarks = [...grants.values()].flatMap((history): WaiverRemark[] => {
    const last = history.at(-1);
    if (!last) return [];
    const renewals = history.length - 1;
    const kinds = kindsOf(last);
    if (renewals >= MANY_RENEWALS && last.state === "in force") kinds.push("renewed");
    return kinds.map((kind) => ({ kind, matched: last, renewals }));
  });
  return {
    remarks,
    oftenWaived: oftenWaived(
      [...grants.values()].flatMap((all) => all.at(-1) ?? []),
      findings,
    ),
  };
}

/** The waivers of one and the same finding in the order in which they were granted: only the last one counts. */
function grantsOf(waivers: readonly MatchedWaiver[]): Map<string, MatchedWaiver[]> {
  const grants = new Map<string, MatchedWaiver[]>();
  for (const matched of waivers) {
    const { project, field } = matched.waiver;
    const key = JSON.stringify([rowKeyOf(matched.waiver), project.toLowerCase(), field.toLowerCase()]);
    grants.set(key, [...(grants.get(key) ?? []), matched]);
  }
  for (const history of grants.values())
    history.sort((a, b) => a.waiver.expiresOn - b.waiver.expiresOn || a.waiver.line - b.waiver.line);
  return grants;
}

function kindsOf({ waiver, state, findings }: MatchedWaiver): WaiverRemark["kind"][] {
  if (state === "not by the approver") return [state];
  if (state === "expired") return findings.some((one) => !one.waiver) ? ["expired and back"] : [];
  if (findings.length === 0) return ["nothing to accept"];
  return findings.some((finding) => hasChanged(waiver.valueThen, finding)) ? ["value changed"] : [];
}

/** A blank cell of the table is a cell that was blank. */
const hasChanged = (then: Finding["value"], { value }: Finding): boolean =>
  String(then ?? "").trim() !== String(value ?? "").trim();

function oftenWaived(latest: readonly MatchedWaiver[], findings: readonly Finding[]): OftenWaived[] {
  const inForce = latest.filter(({ state }) => state === "in force");
  const checks = [...new Set(inForce.map(({ waiver }) => waiver.check))];
  return checks.flatMap((check) => {
    const mine = findings.filter((finding) => finding.check === check);
    const count = inForce.filter(({ waiver }) => waiver.check === check).length;
    const waived = mine.filter(({ waiver }) => waiver).length;
    return count >= MANY_WAIVERS ? [{ check, waivers: count, waived, findings: mine.length }] : [];
  });
}
