import { MILESTONES } from "./milestones";
import { PROJECTS } from "./projects";
import { RISKS } from "./risks";
import type { RegisterId, Template } from "./template";

/** The standard templates, in the order in which registers are made: others refer to Projects. */
export const TEMPLATES: readonly Template[] = [PROJECTS, RISKS, MILESTONES];

/** The standard template of a register. */
export const templateOf = (id: RegisterId): Template => BY_ID[id];

const BY_ID: Readonly<Record<RegisterId, Template>> = {
  projects: PROJECTS,
  risks: RISKS,
  milestones: MILESTONES,
};
