import { LISTS } from "../../templates/lists";
import type { CheckContext, Row } from "../check";

const STAGES: readonly string[] = LISTS.stage.items.map(({ value }) => value);

/** The place of a stage among the standard ones; -1 of a PMO's own. */
export const stageNumber = (stage: string): number => STAGES.indexOf(stage);

const isPass = (decision: string | undefined): boolean => decision === "Pass" || decision === "Conditional";

const gateName = (criterion: Row): string | undefined => criterion.text("gate")?.toLowerCase();

/** The names of the gates that are passed, with conditions or without. */
export const passedGates = (criteria: readonly Row[]): ReadonlySet<string> =>
  new Set(criteria.filter((one) => isPass(one.text("decision"))).flatMap((one) => gateName(one) ?? []));

/** What was decided of a criterion's gate as a whole: a decision may stand in one row of the gate or in all. */
export function decisionOfGate(criterion: Row, context: CheckContext): string | undefined {
  const decisions = decisionsOf(criterion, context);
  return decisions.size === 1 ? [...decisions][0] : undefined;
}

/** Why a criterion's gate cannot be judged: its rows tell of different decisions. */
export const decisionsDiffer = (criterion: Row, context: CheckContext): string | undefined =>
  decisionsOf(criterion, context).size > 1 ? "The gate's rows give different decisions" : undefined;

function decisionsOf(criterion: Row, context: CheckContext): ReadonlySet<string> {
  const project = criterion.text("project")?.toLowerCase() ?? "";
  const gate = gateName(criterion);
  return new Set(
    (context.index("gates", "project").get(project) ?? [])
      .map((at) => context.row("gates", at))
      .filter((other) => gateName(other) === gate)
      .flatMap((other) => other.text("decision") ?? []),
  );
}
