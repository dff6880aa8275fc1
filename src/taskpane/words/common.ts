import type { RegisterId } from "../../pmo/templates/template";
import { counter, joiner } from "./counting";

export const LOCALE = "en-GB";
export const count = counter(LOCALE);
export const list = joiner(LOCALE);

/** For registers that the PMO has made itself. */
const ROW = { one: "row", other: "rows" };

const ROWS: Readonly<Record<RegisterId, { one: string; other: string }>> = {
  projects: { one: "project", other: "projects" },
  risks: { one: "risk", other: "risks" },
  issues: { one: "issue", other: "issues" },
  milestones: { one: "milestone", other: "milestones" },
  tasks: { one: "task", other: "tasks" },
  budget: { one: "budget line", other: "budget lines" },
  resources: { one: "allocation", other: "allocations" },
  absences: { one: "absence", other: "absences" },
  changes: { one: "change", other: "changes" },
  decisions: { one: "decision", other: "decisions" },
  actions: { one: "action", other: "actions" },
  assumptions: { one: "assumption", other: "assumptions" },
  dependencies: { one: "dependency", other: "dependencies" },
  stakeholders: { one: "stakeholder", other: "stakeholders" },
  communications: { one: "communication", other: "communications" },
  benefits: { one: "benefit", other: "benefits" },
  benefitProfile: { one: "benefit period", other: "benefit periods" },
  objectives: { one: "objective", other: "objectives" },
  gates: { one: "gate criterion", other: "gate criteria" },
  statusUpdates: { one: "status update", other: "status updates" },
  lessons: { one: "lesson", other: "lessons" },
  training: { one: "training", other: "trainings" },
  calendar: { one: "day", other: "days" },
};

/** `24 projects`. */
export const rowsOf = (register: RegisterId, rows: number): string => count(rows, ROWS[register] ?? ROW);

/** `24 projects and 118 risks`. */
export const rowsOfAll = (
  registers: readonly { readonly register: RegisterId; readonly rows: number }[],
): string => list(registers.map(({ register, rows }) => rowsOf(register, rows)));

export const rows = (number: number): string => count(number, ROW);
export const cells = (number: number): string => count(number, { one: "cell", other: "cells" });
export const columns = (number: number): string => count(number, { one: "column", other: "columns" });
