import type { Row } from "../checks/check";
import type { Serial } from "../values/cell";
import { workdaysBetween } from "../values/workdays";

/** What a row of a schedule is: only tasks and milestones are work of their own. */
export type TaskKind = "Task" | "Milestone" | "Level of effort" | "Summary";

/** A row of a schedule as its assessment reads it; undefined is blank or unreadable. */
export interface Task {
  /** From 0. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly kind: TaskKind;
  readonly isDone: boolean;
  readonly isCancelled: boolean;
  readonly hasBegun: boolean;
  readonly start: Serial | undefined;
  readonly finish: Serial | undefined;
  readonly baselineStart: Serial | undefined;
  readonly baselineFinish: Serial | undefined;
  readonly actualStart: Serial | undefined;
  readonly actualFinish: Serial | undefined;
  /** Durations and float in working days. */
  readonly original: number | undefined;
  readonly remaining: number | undefined;
  readonly actual: number | undefined;
  readonly float: number | undefined;
  /** 0–1. */
  readonly percent: number | undefined;
  readonly isCritical: boolean | undefined;
  /** In the words of its list; `undefined` where it is blank, `null` where it is in no list. */
  readonly constraint: string | undefined | null;
  readonly constraintDate: Serial | undefined;
  readonly hasResource: boolean;
  readonly predecessors: string;
}

/** A row as a task; `hasParts` says whether others of its project stand below it in the work breakdown structure. */
export function taskOf(row: Row, id: string, hasParts: boolean): Task {
  const status = row.text("status");
  const percent = row.number("percentComplete");
  const actualStart = row.date("actualStart");
  const actualFinish = row.date("actualFinish");
  const isDone = status === "Complete" || actualFinish !== undefined || (percent ?? 0) >= 1;
  return {
    row: row.index,
    id,
    name: row.text("name") ?? "",
    kind: kindOf(row, hasParts),
    isDone,
    isCancelled: status === "Cancelled",
    hasBegun: isDone || actualStart !== undefined || status === "In progress" || (percent ?? 0) > 0,
    start: row.date("start"),
    finish: row.date("finish"),
    baselineStart: row.date("baselineStart"),
    baselineFinish: row.date("baselineFinish"),
    actualStart,
    actualFinish,
    original: row.number("originalDuration"),
    remaining: row.number("remainingDuration"),
    actual: row.number("actualDuration"),
    float: row.number("totalFloat"),
    percent,
    isCritical: row.flag("critical"),
    constraint: row.text("constraintType") ?? (row.has("constraintType") ? null : undefined),
    constraintDate: row.date("constraintDate"),
    hasResource: row.has("resources"),
    predecessors: row.text("predecessors") ?? "",
  };
}

/** The same order of signs as in the register's column Counts as. */
function kindOf(row: Row, hasParts: boolean): TaskKind {
  const type = row.text("type");
  if (type !== undefined) return type as TaskKind;
  if (row.flag("summary") === true) return "Summary";
  if (row.flag("milestone") === true) return "Milestone";
  if (hasParts) return "Summary";
  return row.number("originalDuration") === 0 ? "Milestone" : "Task";
}

/** The working days that a task was planned to last, or lasts by its dates where no duration is given. */
export function plannedDuration(task: Task): number | undefined {
  if (task.kind === "Milestone") return 0;
  return task.original ?? between(task.baselineStart, task.baselineFinish) ?? durationByDates(task);
}

/** The working days from start to finish, of what is done from the actual start to the actual finish. */
export const durationByDates = (task: Task): number | undefined =>
  between(task.actualStart ?? task.start, (task.isDone ? task.actualFinish : undefined) ?? task.finish);

/** The working days that a task still lasts: its remaining duration, or what is left of its planned one. */
export function durationToGo(task: Task): number | undefined {
  if (task.isDone || task.kind === "Milestone") return 0;
  if (task.remaining !== undefined) return task.remaining;
  const planned = task.original ?? durationByDates(task);
  return planned === undefined ? undefined : planned * (1 - (task.percent ?? 0));
}

const between = (first: Serial | undefined, last: Serial | undefined): number | undefined =>
  first === undefined || last === undefined ? undefined : workdaysBetween(first, last);
