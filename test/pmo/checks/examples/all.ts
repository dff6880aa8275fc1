import { ACROSS_EXAMPLES } from "./across";
import { BENEFIT_EXAMPLES } from "./benefit";
import { BUDGET_EXAMPLES } from "./budget";
import { BUDGET_LINE_EXAMPLES } from "./budget-lines";
import { CHANGE_EXAMPLES } from "./change";
import { DECISION_EXAMPLES } from "./decision";
import { DEPENDENCY_EXAMPLES } from "./dependency";
import { GATE_EXAMPLES } from "./gate";
import { ISSUE_EXAMPLES } from "./issue";
import { MILESTONE_EXAMPLES } from "./milestone";
import { PERIOD_EXAMPLES } from "./periods";
import { PROJECT_EXAMPLES } from "./project";
import { RAG_EXAMPLES } from "./rag";
import { RESOURCE_EXAMPLES } from "./resource";
import { RISK_EXAMPLES } from "./risk";
import type { Examples } from "./scene";
import { STAKEHOLDER_EXAMPLES } from "./stakeholder";
import { SCHEDULE_EXAMPLES } from "./schedule";
import { STRUCTURE_EXAMPLES } from "./structure";

/** The examples of every check. */
export const EXAMPLES: Examples = {
  ...STRUCTURE_EXAMPLES,
  ...PROJECT_EXAMPLES,
  ...RAG_EXAMPLES,
  ...MILESTONE_EXAMPLES,
  ...SCHEDULE_EXAMPLES,
  ...BUDGET_EXAMPLES,
  ...BUDGET_LINE_EXAMPLES,
  ...RISK_EXAMPLES,
  ...ISSUE_EXAMPLES,
  ...DEPENDENCY_EXAMPLES,
  ...CHANGE_EXAMPLES,
  ...DECISION_EXAMPLES,
  ...GATE_EXAMPLES,
  ...RESOURCE_EXAMPLES,
  ...BENEFIT_EXAMPLES,
  ...STAKEHOLDER_EXAMPLES,
  ...ACROSS_EXAMPLES,
  ...PERIOD_EXAMPLES,
};
