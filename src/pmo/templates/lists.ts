import { BENEFITS_LISTS } from "./lists/benefits";
import { BUDGET_LISTS } from "./lists/budget";
import { CHANGES_LISTS } from "./lists/changes";
import { COMMON_LISTS } from "./lists/common";
import { COMMUNICATIONS_LISTS } from "./lists/communications";
import { DECISIONS_LISTS } from "./lists/decisions";
import { DEPENDENCIES_LISTS } from "./lists/dependencies";
import { GOVERNANCE_LISTS } from "./lists/governance";
import { ISSUES_LISTS } from "./lists/issues";
import { LESSONS_LISTS } from "./lists/lessons";
import { MILESTONES_LISTS } from "./lists/milestones";
import { PROJECTS_LISTS } from "./lists/projects";
import { RESOURCES_LISTS } from "./lists/resources";
import { RISKS_LISTS } from "./lists/risks";
import { STAKEHOLDERS_LISTS } from "./lists/stakeholders";
import { TASKS_LISTS } from "./lists/tasks";
import { TRAINING_LISTS } from "./lists/training";
import type { List, ListId } from "./template";

/** The standard lists of allowed values, in the order in which `PMO Setup` has them. */
export const LISTS = {
  ...PROJECTS_LISTS,
  ...RISKS_LISTS,
  ...ISSUES_LISTS,
  ...MILESTONES_LISTS,
  ...TASKS_LISTS,
  ...BUDGET_LISTS,
  ...RESOURCES_LISTS,
  ...CHANGES_LISTS,
  ...DECISIONS_LISTS,
  ...STAKEHOLDERS_LISTS,
  ...COMMUNICATIONS_LISTS,
  ...BENEFITS_LISTS,
  ...DEPENDENCIES_LISTS,
  ...LESSONS_LISTS,
  ...TRAINING_LISTS,
  ...GOVERNANCE_LISTS,
  ...COMMON_LISTS,
} satisfies Readonly<Record<ListId, List>>;

/** Statuses whose projects, risks and milestones no longer count as open. */
export const ENDED = {
  projects: ["Closed", "Cancelled"],
  risks: ["Closed", "Rejected", "Occurred"],
  milestones: ["Complete", "Cancelled"],
} as const;
