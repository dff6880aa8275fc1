import { ABSENCES } from "./absences";
import { ACTIONS } from "./actions";
import { ASSUMPTIONS } from "./assumptions";
import { BENEFIT_PROFILE } from "./benefit-profile";
import { BENEFITS } from "./benefits";
import { BUDGET } from "./budget";
import { CALENDAR } from "./calendar";
import { CHANGES } from "./changes";
import { COMMUNICATIONS } from "./communications";
import { DECISIONS } from "./decisions";
import { DEPENDENCIES } from "./dependencies";
import { GATES } from "./gates";
import { ISSUES } from "./issues";
import { LESSONS } from "./lessons";
import { MILESTONES } from "./milestones";
import { OBJECTIVES } from "./objectives";
import { PROJECTS } from "./projects";
import { RESOURCES } from "./resources";
import { RISKS } from "./risks";
import { STAKEHOLDERS } from "./stakeholders";
import { STATUS_UPDATES } from "./status-updates";
import { TASKS } from "./tasks";
import { TRAINING } from "./training";
import type { RegisterId, Template } from "./template";

/** The standard templates, in the order in which registers are made: others refer to Projects. */
export const TEMPLATES: readonly Template[] = [
  PROJECTS,
  RISKS,
  ISSUES,
  MILESTONES,
  TASKS,
  BUDGET,
  RESOURCES,
  ABSENCES,
  CHANGES,
  DECISIONS,
  ACTIONS,
  ASSUMPTIONS,
  DEPENDENCIES,
  STAKEHOLDERS,
  COMMUNICATIONS,
  BENEFITS,
  BENEFIT_PROFILE,
  OBJECTIVES,
  GATES,
  STATUS_UPDATES,
  LESSONS,
  TRAINING,
  CALENDAR,
];

const BY_ID = new Map(TEMPLATES.map((template) => [template.id, template]));

/** The standard template of a register; throws where there is none, which is a mistake of ours. */
export function templateOf(id: RegisterId): Template {
  const template = BY_ID.get(id);
  if (!template) throw new Error(`There is no standard template ${id}.`);
  return template;
}
