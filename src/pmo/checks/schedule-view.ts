import { schedulesOf } from "../schedule/schedule";
import type { Schedule, Schedules } from "../schedule/schedule";
import type { Terms } from "../schedule/measure";
import type { CheckContext, TableReport } from "./check";

/** The fields without which no row is in a schedule. */
export const TASK_NEEDS = ["taskId", "project"] as const;

/** Many checks look at the same schedules, which are read once for a context and the register that it has. */
const known = new WeakMap<CheckContext, { readonly register: unknown; readonly schedules: Schedules }>();

/** The schedules that a run of checks is about; the rows that are in none are reported. */
export function schedulesIn(context: CheckContext, report: TableReport): readonly Schedule[] {
  const register = context.registers.tasks;
  let kept = known.get(context);
  if (kept?.register !== register || !kept) {
    kept = { register, schedules: schedulesOf(context) };
    known.set(context, kept);
  }
  for (const [reason, rows] of kept.schedules.unclear) report.notAssessable(reason, rows);
  return kept.schedules.all;
}

/** What the measures of a schedule go by: the thresholds are those of its project. */
export function termsOf({ tasks: [first] }: Schedule, context: CheckContext): Terms {
  const { dataDate, thresholds } = context.settings;
  return {
    dataDate,
    thresholds: first ? context.thresholds(context.row("tasks", first.row)) : thresholds,
  };
}
