import type { FieldId } from "../templates/template";
import type { FigureNeeds } from "./figure";

/** The fields of one register that a figure reads. */
export const PROJECTS_NEED = (...projects: FieldId[]): FigureNeeds => ({ projects });
export const RISKS_NEED = (...risks: FieldId[]): FigureNeeds => ({ risks });
export const MILESTONES_NEED = (...milestones: FieldId[]): FigureNeeds => ({ milestones });
