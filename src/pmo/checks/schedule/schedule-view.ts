import { schedulesOf } from "../../schedule/schedule";
import type { Schedule, Schedules } from "../../schedule/schedule";
import type { Terms } from "../../schedule/measure";
import type { CheckContext, TableReport } from "../check";

/** The fields without which no row is in a schedule. */
export const TASK_NEEDS = ["taskId", "project"] as const;

const SCHEDULES = {};

/** The schedules of the Tasks register, which many checks look at. */
export const schedulesFor = (context: CheckContext): Schedules =>
  context.once(SCHEDULES, () => schedulesOf(context));

/** The schedules that a check is about; the rows that are in none are reported. */
export function schedulesIn(context: CheckContext, report: TableReport): readonly Schedule[] {
  const { all, unclear } = schedulesFor(context);
  for (const [reason, rows] of unclear) report.notAssessable(reason, rows);
  return all;
}

/** What the measures of a schedule go by: the thresholds are those of its project. */
export function termsOf({ tasks: [first] }: Schedule, context: CheckContext): Terms {
  const { dataDate, thresholds } = context.settings;
  return {
    dataDate,
    thresholds: first ? context.thresholds(context.row("tasks", first.row)) : thresholds,
  };
}
