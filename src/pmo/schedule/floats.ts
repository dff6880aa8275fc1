import type { Serial } from "../values/cell";
import { calculate } from "./calculation";
import type { Schedule } from "./schedule";
import type { Task } from "./task";

/** The floats of a schedule's unfinished tasks, in working days. */
export interface Floats {
  /** True where the schedule's own column says them; else they are calculated. */
  readonly isReported: boolean;
  readonly of: (task: Task) => number | undefined;
}

/** The floats that the schedule reports, or else those that its network gives; a text says why there are none. */
export function floatsOf(schedule: Schedule, dataDate: Serial): Floats | string {
  if (schedule.unfinished.some(({ float }) => float !== undefined))
    return { isReported: true, of: ({ float }) => float };
  const calculation = calculate(schedule, { dataDate });
  if (typeof calculation === "string") return `No total float is given. ${calculation}`;
  return { isReported: false, of: (task) => rounded(calculation.times.get(task)?.float) };
}

/** Hours and elapsed days leave thirds behind, which are no float. */
const rounded = (float: number | undefined): number | undefined =>
  float === undefined ? undefined : Math.round(float * 1e6) / 1e6;
