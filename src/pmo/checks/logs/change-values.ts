import type { CheckContext, Row } from "../check";

/** Decided in favour, whether carried out or not. */
export function isApproved(change: Row): boolean {
  const status = change.text("status");
  return status === "Approved" || status === "Implemented";
}

/** True when the change moves cost or finish. */
export const hasImpact = (change: Row): boolean =>
  (change.number("costImpact") ?? 0) !== 0 || (change.number("scheduleImpact") ?? 0) !== 0;

/** What the approved changes of a project add to its cost, and how much of that its budget already holds. */
export interface ApprovedCost {
  /** How many approved changes give a cost that is not zero. */
  readonly count: number;
  readonly cost: number;
  readonly inBaseline: number;
}

/** The cost of a project's approved changes, or why it cannot be told. */
export function approvedCost(project: Row, context: CheckContext): ApprovedCost | string {
  const id = project.text("projectId")?.toLowerCase() ?? "";
  const approved = (context.index("changes", "project").get(id) ?? [])
    .map((at) => context.row("changes", at))
    .filter(isApproved);
  if (approved.some((change) => change.number("costImpact") === undefined))
    return "An approved change has no readable cost impact";
  const costly = approved.filter((change) => change.number("costImpact") !== 0);
  if (costly.some((change) => change.flag("baselineUpdated") === undefined))
    return "An approved change does not say whether the baseline holds it";
  return {
    count: costly.length,
    cost: sumOf(costly),
    inBaseline: sumOf(costly.filter((change) => change.flag("baselineUpdated") === true)),
  };
}

/** In the order of size, so that the sum does not hang on the order of rows. */
const sumOf = (changes: readonly Row[]): number =>
  changes
    .map((change) => change.number("costImpact") ?? 0)
    .sort((a, b) => a - b)
    .reduce((sum, cost) => sum + cost, 0);
