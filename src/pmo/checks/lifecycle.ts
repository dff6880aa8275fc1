import type { FieldId, RegisterId } from "../templates/template";
import { ENDED } from "../templates/lists";
import type { Row } from "./check";

const ENDED_SETS: Readonly<Record<RegisterId, ReadonlySet<string>>> = {
  projects: new Set(ENDED.projects),
  risks: new Set(ENDED.risks),
  milestones: new Set(ENDED.milestones),
};
const NOT_RUNNING: ReadonlySet<string> = new Set<string>([...ENDED.projects, "Proposed", "On hold"]);

/** Not ended. A row without a readable status counts as open, here as in every figure. */
export function isOpen(row: Row, register: RegisterId): boolean {
  const status = row.text("status");
  return status === undefined || !ENDED_SETS[register].has(status);
}

/** A project being worked on: neither ended, nor proposed, nor on hold. */
export function isRunning(row: Row): boolean {
  const status = row.text("status");
  return status === undefined || status === "Active" || !NOT_RUNNING.has(status);
}

export const isOpenProject = (row: Row): boolean => isOpen(row, "projects");
export const isOpenRisk = (row: Row): boolean => isOpen(row, "risks");
export const isOpenMilestone = (row: Row): boolean => isOpen(row, "milestones");

/** True where a list's field has this value, and where it cannot be told. */
export function isOrUnknown(row: Row, field: FieldId, value: string): boolean {
  const text = row.text(field);
  return text === undefined || text === value;
}
