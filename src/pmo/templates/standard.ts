import { MILESTONES } from "./milestones";
import { PROJECTS } from "./projects";
import { RISKS } from "./risks";
import type { RegisterId, Template } from "./template";

/** The standard templates, in the order in which registers are made: others refer to Projects. */
export const TEMPLATES: readonly Template[] = [PROJECTS, RISKS, MILESTONES];

const BY_ID = new Map(TEMPLATES.map((template) => [template.id, template]));

/** The standard template of a register; throws where there is none, which is a mistake of ours. */
export function templateOf(id: RegisterId): Template {
  const template = BY_ID.get(id);
  if (!template) throw new Error(`There is no standard template ${id}.`);
  return template;
}
