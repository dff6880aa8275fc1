import { BENEFIT } from "./benefit";
import { BENEFIT_PLAN } from "./benefit-plan";
import { BUDGET } from "./budget";
import { BUDGET_BASIS } from "./budget-basis";
import { BUDGET_PERIODS } from "./budget-periods";
import { BUDGET_SUMS } from "./budget-sums";
import { CHANGE } from "./change";
import type { Check } from "./check";
import { CUMULATIVE_VALUES } from "./cumulative";
import { COMMUNICATION } from "./communication";
import { CROSS_TABLE } from "./cross-table";
import { DECISION } from "./decision";
import { DEPENDENCY } from "./dependency";
import { DEPENDENCY_SIDES } from "./dependency-sides";
import { EARNED_VALUE } from "./earned-value";
import { FAMILIES } from "./families";
import { GATE } from "./gate";
import { GONE_PROJECTS } from "./gone-projects";
import { ISSUE } from "./issue";
import { MILESTONE } from "./milestone";
import { MILESTONE_HISTORY } from "./milestone-history";
import { MILESTONE_PLAN } from "./milestone-plan";
import { NARRATIVE } from "./narrative";
import { OBJECTIVE } from "./objective";
import { PROJECT_DATES } from "./project-dates";
import { PROJECT_HISTORY } from "./project-history";
import { PROJECT_IDENTITY } from "./project-identity";
import { PROJECT_PEOPLE } from "./project-people";
import { PROJECT_PROGRESS } from "./project-progress";
import { PUBLISHED_PERIODS } from "./published-periods";
import { RAG_COLOURS } from "./rag";
import { RAG_HISTORY } from "./rag-history";
import { REQUIRED_WHEN } from "./required-when";
import { RESOURCE } from "./resource";
import { RESOURCE_LOAD } from "./resource-load";
import { RISK_IDENTITY } from "./risk-identity";
import { RISK_LIFE } from "./risk-life";
import { RISK_RESPONSE } from "./risk-response";
import { RISK_SCORES } from "./risk-scores";
import { SOURCE_BOOKS } from "./source-books";
import { STAKEHOLDER } from "./stakeholder";
import { SCHEDULE } from "./schedule";
import { SCHEDULE_LINKS } from "./schedule-links";
import { STRUCTURE } from "./structure";
import { STRUCTURE_CELLS } from "./structure-cells";
import { TIMELINESS } from "./timeliness";

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
