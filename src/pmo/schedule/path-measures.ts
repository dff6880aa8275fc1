import { workdayNumber } from "../values/workdays";
import { afterDay, calculate } from "./calculation";
import { floatsOf } from "./floats";
import { NOTHING_LEFT } from "./logic-measures";
import type { Assessment, Measure, Terms } from "./measure";
import { byId } from "./schedule";
import type { Schedule } from "./schedule";
import type { Task } from "./task";

/** The last three points: whether the critical path holds, how long it is, and whether what was due is done. */
export const PATH_MEASURES: readonly Measure[] = [
  {
    check: "SCH-12",
    title: "Critical path test",
    unit: "working days",
    what: "Working days by which the delay of a critical task moves the last task",
    threshold: { id: "pathTest", is: "at least" },
    field: "predecessors",
    assess: pathTest,
  },
  {
    check: "SCH-13",
    title: "Critical path length index",
    unit: "ratio",
    what: "Working days to the finish, float counted",
    threshold: { id: "pathIndex", is: "at least" },
    field: "finish",
    assess: pathIndex,
  },
  {
    check: "SCH-14",
    title: "Baseline execution index",
    unit: "ratio",
    what: "Tasks done, of those due by the data date",
    threshold: { id: "executionIndex", is: "at least" },
    field: "baselineFinish",
    assess: (schedule, { dataDate, thresholds }) => {
      const tasks = schedule.tasks.filter(({ kind }) => kind !== "Level of effort");
      const planned = tasks.filter(({ baselineFinish }) => baselineFinish !== undefined);
      if (planned.length === 0) return "No task of the schedule has a readable baseline finish";
      const due = planned.filter(({ baselineFinish = Infinity }) => baselineFinish <= dataDate);
      if (due.length === 0) return "No task of the schedule was due by the data date";
      const done = planned.filter(({ isDone }) => isDone).length;
      const value = done / due.length;
      return {
        count: done,
        of: due.length,
        value,
        passes: value >= thresholds.executionIndex,
        offences: due.filter(({ isDone }) => !isDone).map((task) => ({ task })),
        unclear: tasks
          .filter(({ baselineFinish }) => baselineFinish === undefined)
          .map(() => "Baseline finish is not readable"),
      };
    },
  },
];

/** Delays a critical task and sees whether the last task moves as much: a path that is broken on the way lets it stand. */
function pathTest(schedule: Schedule, { dataDate, thresholds }: Terms): Assessment | string {
  if (schedule.unfinished.length === 0) return NOTHING_LEFT;
  const before = calculate(schedule, { dataDate });
  if (typeof before === "string") return before;
  const last = lastTask(schedule.unfinished);
  if (last === undefined) return "No unfinished task has a readable finish";
  const start = (task: Task): number => before.times.get(task)?.start ?? 0;
  const critical = schedule.unfinished
    .filter((task) => task !== last && isCritical(task, schedule, (one) => before.times.get(one)?.float))
    .sort((a, b) => start(a) - start(b) || byId(a, b))[0];
  if (critical === undefined) return "No unfinished task before the last one is critical";
  const workdays = thresholds.pathTest;
  const after = calculate(schedule, { dataDate, delay: { task: critical, workdays } });
  if (typeof after === "string") return after;
  const finish = (times: typeof before): number => times.times.get(last)?.finish ?? 0;
  const moved = Math.round((finish(after) - finish(before)) * 10) / 10;
  return {
    count: moved,
    of: workdays,
    value: moved,
    passes: moved >= workdays,
    offences: moved >= workdays ? [] : [{ task: critical, says: `the last task, ${last.id}` }],
    unclear: [],
  };
}

/** The last of the unfinished tasks by their own dates; of several, a milestone. */
const lastTask = (tasks: readonly Task[]): Task | undefined =>
  tasks
    .filter(({ finish }) => finish !== undefined)
    .sort(
      (a, b) =>
        (b.finish ?? 0) - (a.finish ?? 0) ||
        Number(b.kind === "Milestone") - Number(a.kind === "Milestone") ||
        byId(b, a),
    )[0];

/** Whether a task is critical: as the schedule marks it, or by the float that it reports, or else by the calculated one. */
function isCritical(
  task: Task,
  { unfinished }: Schedule,
  calculated: (task: Task) => number | undefined,
): boolean {
  if (unfinished.some((one) => one.isCritical !== undefined)) return task.isCritical === true;
  if (unfinished.some(({ float }) => float !== undefined)) return task.float !== undefined && task.float <= 0;
  return (calculated(task) ?? Infinity) < 1e-6;
}

/** The length of the critical path with its float over that length: what share of the time that it takes there is. */
function pathIndex(schedule: Schedule, { dataDate, thresholds }: Terms): Assessment | string {
  const { unfinished } = schedule;
  if (unfinished.length === 0) return NOTHING_LEFT;
  const path = pathOf(schedule, dataDate);
  if (typeof path === "string") return path;
  const { length, float, at } = path;
  if (length <= 0) return "The schedule's finish is not after the data date";
  const value = (length + float) / length;
  const passes = value >= thresholds.pathIndex;
  return {
    count: length + float,
    of: length,
    value,
    passes,
    offences: passes ? [] : [{ task: at }],
    unclear: [],
  };
}

interface Path {
  /** Working days from the data date to the finish. */
  readonly length: number;
  /** The least float on it. */
  readonly float: number;
  /** The first of the tasks with the least float. */
  readonly at: Task;
}

function pathOf(schedule: Schedule, dataDate: number): Path | string {
  const { unfinished } = schedule;
  const from = workdayNumber(dataDate + 1);
  const floats = floatsOf(schedule, dataDate);
  if (typeof floats === "string") return floats;
  if (floats.isReported) {
    const finishes = unfinished.flatMap(({ finish }) => finish ?? []);
    if (finishes.length === 0) return "No unfinished task has a readable finish";
    const least = leastOf(unfinished, floats.of);
    return { length: afterDay(finishes.reduce((a, b) => Math.max(a, b))) - from, ...least };
  }
  const baseline = schedule.tasks.flatMap(({ baselineFinish }) => baselineFinish ?? []);
  if (baseline.length === 0)
    return "No total float is given. No baseline finish says when it must be finished";
  const deadline = baseline.reduce((a, b) => Math.max(a, b));
  const calculation = calculate(schedule, { dataDate, deadline });
  if (typeof calculation === "string") return calculation;
  return {
    length: calculation.finish - from,
    ...leastOf(unfinished, (task) => calculation.times.get(task)?.float),
  };
}

function leastOf(
  tasks: readonly Task[],
  float: (task: Task) => number | undefined,
): Pick<Path, "float" | "at"> {
  const known = tasks.filter((task) => float(task) !== undefined);
  const least = known.reduce((a, b) => ((float(b) ?? 0) < (float(a) ?? 0) ? b : a));
  return { float: float(least) ?? 0, at: least };
}
