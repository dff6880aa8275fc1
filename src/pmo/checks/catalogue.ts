import { BENEFIT } from "./benefit/benefit";
import { BENEFIT_PLAN } from "./benefit/benefit-plan";
import { BUDGET } from "./budget/budget";
import { BUDGET_BASIS } from "./budget/budget-basis";
import { BUDGET_PERIODS } from "./budget/budget-periods";
import { BUDGET_SUMS } from "./budget/budget-sums";
import { CHANGE } from "./logs/change";
import type { Check } from "./check";
import { CUMULATIVE_VALUES } from "./budget/cumulative";
import { COMMUNICATION } from "./people/communication";
import { CROSS_TABLE } from "./across/cross-table";
import { DECISION } from "./logs/decision";
import { DEPENDENCY } from "./logs/dependency";
import { DEPENDENCY_SIDES } from "./logs/dependency-sides";
import { EARNED_VALUE } from "./budget/earned-value";
import { FAMILIES } from "./families";
import { GATE } from "./logs/gate";
import { GONE_PROJECTS } from "./project/gone-projects";
import { ISSUE } from "./logs/issue";
import { MILESTONE } from "./milestone/milestone";
import { MILESTONE_HISTORY } from "./milestone/milestone-history";
import { MILESTONE_PLAN } from "./milestone/milestone-plan";
import { NARRATIVE } from "./rag/narrative";
import { OBJECTIVE } from "./benefit/objective";
import { PROJECT_DATES } from "./project/project-dates";
import { PROJECT_HISTORY } from "./project/project-history";
import { PROJECT_IDENTITY } from "./project/project-identity";
import { PROJECT_PEOPLE } from "./project/project-people";
import { PROJECT_PROGRESS } from "./project/project-progress";
import { PUBLISHED_PERIODS } from "./across/published-periods";
import { RAG_COLOURS } from "./rag/rag";
import { RAG_HISTORY } from "./rag/rag-history";
import { REQUIRED_WHEN } from "./structure/required-when";
import { RESOURCE } from "./people/resource";
import { RESOURCE_LOAD } from "./people/resource-load";
import { RISK_IDENTITY } from "./risk/risk-identity";
import { RISK_LIFE } from "./risk/risk-life";
import { RISK_RESPONSE } from "./risk/risk-response";
import { RISK_SCORES } from "./risk/risk-scores";
import { SOURCE_BOOKS } from "./structure/source-books";
import { STAKEHOLDER } from "./people/stakeholder";
import { SCHEDULE } from "./schedule/schedule";
import { SCHEDULE_LINKS } from "./schedule/schedule-links";
import { STRUCTURE } from "./structure/structure";
import { STRUCTURE_CELLS } from "./structure/structure-cells";
import { TIMELINESS } from "./across/timeliness";

const ORDER: readonly string[] = FAMILIES.map(({ prefix }) => prefix);

const place = (id: string): readonly [number, number] => {
  const [letters = "", number = "0"] = id.split("-");
  return [ORDER.indexOf(letters), Number(number)];
};

/** Every check, in the order of its id. */
export const CHECKS: readonly Check[] = [
  ...STRUCTURE,
  ...STRUCTURE_CELLS,
  ...REQUIRED_WHEN,
  ...PROJECT_IDENTITY,
  ...PROJECT_PEOPLE,
  ...PROJECT_DATES,
  ...PROJECT_PROGRESS,
  ...RAG_COLOURS,
  ...NARRATIVE,
  ...MILESTONE,
  ...MILESTONE_PLAN,
  ...SCHEDULE,
  ...SCHEDULE_LINKS,
  ...BUDGET,
  ...EARNED_VALUE,
  ...BUDGET_PERIODS,
  ...BUDGET_BASIS,
  ...BUDGET_SUMS,
  ...RISK_IDENTITY,
  ...RISK_SCORES,
  ...RISK_RESPONSE,
  ...RISK_LIFE,
  ...ISSUE,
  ...DEPENDENCY,
  ...DEPENDENCY_SIDES,
  ...CHANGE,
  ...DECISION,
  ...GATE,
  ...RESOURCE,
  ...RESOURCE_LOAD,
  ...BENEFIT,
  ...BENEFIT_PLAN,
  ...STAKEHOLDER,
  ...COMMUNICATION,
  ...TIMELINESS,
  ...CROSS_TABLE,
  ...SOURCE_BOOKS,
  ...PROJECT_HISTORY,
  ...RAG_HISTORY,
  ...MILESTONE_HISTORY,
  ...CUMULATIVE_VALUES,
  ...PUBLISHED_PERIODS,
  ...GONE_PROJECTS,
  ...OBJECTIVE,
].sort((a, b) => {
  const [family, number] = place(a.id);
  const [otherFamily, otherNumber] = place(b.id);
  return family - otherFamily || number - otherNumber;
});

/** Every check by its id. */
export const CHECKS_BY_ID: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.id, check]));

/** The check of an id, or undefined where there is none. */
export const checkOf = (id: string): Check | undefined => CHECKS_BY_ID.get(id);
