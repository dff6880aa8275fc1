import type { ProgramState } from "../../actions/state";
import type { RegisterId } from "../../pmo/templates/template";

/** The four steps of the way, in their order. */
export const STEPS = ["setUp", "bringIn", "check", "refresh"] as const;
export type StepId = (typeof STEPS)[number];

/** How far a step is: done, done and overtaken by changes, the next to do, or to be done later. */
export type StepState = "done" | "stale" | "next" | "later";

export interface StepStatus {
  readonly id: StepId;
  readonly state: StepState;
  /** ISO time of when it was last done, where that is known. */
  readonly at?: string | undefined;
  /** What the registers hold, for bringing in. */
  readonly rows?: readonly { readonly register: RegisterId; readonly rows: number }[];
}

/** Whether cells were edited since the registers were last checked, or reported on, in this pane. */
export interface Edited {
  readonly sinceCheck: boolean;
  readonly sinceRefresh: boolean;
}

/** The state of each step, from what the workbook holds and what was edited since. */
export function pathOf(program: ProgramState | undefined, edited: Edited): readonly StepStatus[] {
  const done: Record<StepId, boolean> = {
    setUp: program?.settings !== undefined,
    // A register may be made before anything is in it.
    bringIn: program?.registers.some(({ rows }) => rows > 0) ?? false,
    check: program?.findingsSheet !== undefined,
    refresh: (program?.reportSheets.length ?? 0) > 0,
  };
  const stale: Record<StepId, boolean> = {
    setUp: false,
    bringIn: false,
    check: edited.sinceCheck || isBefore(program?.checkedAt, program?.changedAt),
    refresh: edited.sinceRefresh || isBefore(program?.refreshedAt, program?.changedAt),
  };
  const next = program && STEPS.find((id) => !done[id]);
  return STEPS.map((id): StepStatus => {
    const state = !done[id] ? (id === next ? "next" : "later") : stale[id] ? "stale" : "done";
    if (id === "check") return { id, state, at: program?.checkedAt };
    if (id === "refresh") return { id, state, at: program?.refreshedAt };
    if (id === "bringIn" && program)
      return { id, state, rows: program.registers.map(({ id: register, rows }) => ({ register, rows })) };
    return { id, state };
  });
}

const isBefore = (at: string | undefined, changed: string | undefined): boolean =>
  at !== undefined && changed !== undefined && at < changed;

/** The step that a person most likely wants to see: the first that is not done, or is out of date. */
export const stepToShow = (path: readonly StepStatus[]): StepId =>
  path.find(({ state }) => state === "next" || state === "stale")?.id ?? "check";
