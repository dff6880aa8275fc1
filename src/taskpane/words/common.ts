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
  milestones: { one: "milestone", other: "milestones" },
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
