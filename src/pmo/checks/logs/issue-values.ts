import { templateOf } from "../../templates/standard";
import type { CheckContext, Row } from "../check";
import { openTest } from "../common/lifecycle";

export const isOpenIssue = openTest(templateOf("issues"));

/** Urgency × impact; undefined where either is missing. */
export function priorityScore(issue: Row): number | undefined {
  const urgency = issue.number("urgency");
  const impact = issue.number("impact");
  return urgency === undefined || impact === undefined ? undefined : urgency * impact;
}

/**
 * Whether an issue is critical: by urgency × impact, or because its source calls it so. Undefined where it has no score and its
 * source does not say either.
 */
export function isCritical(issue: Row, context: CheckContext): boolean | undefined {
  const score = priorityScore(issue);
  const stated = issue.text("statedPriority");
  if (stated === "Critical") return true;
  if (score !== undefined) return score >= context.thresholds(issue).issueCritical;
  return stated === undefined ? undefined : false;
}
