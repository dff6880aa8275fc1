import { ACROSS_EXAMPLES } from "./across";
import { BENEFIT_EXAMPLES } from "./benefit";
import { BUDGET_EXAMPLES } from "./budget";
import { BUDGET_LINE_EXAMPLES } from "./budget-lines";
import { MILESTONE_EXAMPLES } from "./milestone";
import { PERIOD_EXAMPLES } from "./periods";
import { PROJECT_EXAMPLES } from "./project";
import { RAG_EXAMPLES } from "./rag";
import { RESOURCE_EXAMPLES } from "./resource";
import { RISK_EXAMPLES } from "./risk";
import type { Examples } from "./scene";
import { STAKEHOLDER_EXAMPLES } from "./stakeholder";
import { STRUCTURE_EXAMPLES } from "./structure";

/** The examples of every check. */
export const EXAMPLES: Examples = {
  ...STRUCTURE_EXAMPLES,
  ...PROJECT_EXAMPLES,
  ...RAG_EXAMPLES,
  ...MILESTONE_EXAMPLES,
  ...BUDGET_EXAMPLES,
  ...BUDGET_LINE_EXAMPLES,
  ...RISK_EXAMPLES,
  ...RESOURCE_EXAMPLES,
  ...BENEFIT_EXAMPLES,
  ...STAKEHOLDER_EXAMPLES,
  ...ACROSS_EXAMPLES,
  ...PERIOD_EXAMPLES,
};
