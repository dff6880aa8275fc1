import { waivedByCheck } from "../waivers/apply-waivers";
import type { CheckOutcome, CheckResult } from "./check";

export const RULE_USES = [
  "fired",
  "always waived",
  "never fired",
  "not assessable",
  "nothing to judge",
] as const;
/** What a rule did in a check, seen by somebody who asks whether it suits the program. */
export type RuleUse = (typeof RULE_USES)[number];

/** One rule in a check, with its counts. */
export interface RuleReview {
  readonly id: string;
  readonly use: RuleUse;
  readonly assessed: number;
  readonly findings: number;
  readonly waived: number;
  readonly notAssessable: number;
  /** The most frequent reason why rows were not assessable. */
  readonly reason: string | undefined;
}

/** What each rule did in a check. */
export function reviewRules({ findings, results }: CheckOutcome): RuleReview[] {
  const waived = waivedByCheck(findings);
  return results.map((result) => {
    const accepted = waived.get(result.id) ?? 0;
    const [reason] = [...result.notAssessableReasons].sort((a, b) => b[1] - a[1]);
    return {
      id: result.id,
      use: useOf(result, accepted),
      assessed: result.assessed,
      findings: result.findings,
      waived: accepted,
      notAssessable: result.notAssessable,
      reason: reason?.[0],
    };
  });
}

function useOf(
  { assessed, findings, notAssessable, notAssessableReasons }: CheckResult,
  waived: number,
): RuleUse {
  if (findings > 0) return waived === findings ? "always waived" : "fired";
  if (assessed > 0) return "never fired";
  return notAssessable > 0 || notAssessableReasons.size > 0 ? "not assessable" : "nothing to judge";
}
