import { longDate } from "../values/calendar";
import { floatsOf } from "./floats";
import { NOTHING_LEFT } from "./logic-measures";
import { shareOf } from "./measure";
import type { Measure, Terms, Verdict } from "./measure";
import { plannedDuration } from "./task";
import type { Task } from "./task";

/** The points six to eleven: float, durations, dates, resources, and what was due. */
export const DATE_MEASURES: readonly Measure[] = [
  {
    check: "SCH-06",
    title: "High float",
    unit: "share",
    what: "Unfinished tasks with high float",
    threshold: { id: "highFloatShare", is: "at most" },
    from: "highFloat",
    field: "totalFloat",
    assess: (schedule, terms) => {
      const { highFloat, highFloatShare } = terms.thresholds;
      const floats = floatsOf(schedule, terms.dataDate);
      if (typeof floats === "string") return floats;
      return shareOf(schedule.unfinished, NOTHING_LEFT, highFloatShare, (task) => {
        const float = floats.of(task);
        if (float === undefined) return { unclear: "Total float is not readable" };
        return float > highFloat ? "offends" : "sound";
      });
    },
  },
  {
    check: "SCH-07",
    title: "Negative float",
    unit: "count",
    what: "Unfinished tasks with negative float",
    field: "totalFloat",
    assess: (schedule, { dataDate }) => {
      const floats = floatsOf(schedule, dataDate);
      if (typeof floats === "string") return floats;
      return shareOf(schedule.unfinished, NOTHING_LEFT, 0, (task) => {
        const float = floats.of(task);
        if (float === undefined) return { unclear: "Total float is not readable" };
        if (float >= 0) return "sound";
        const days = Math.round(-float * 10) / 10;
        return {
          says: `Its ${floats.isReported ? "total" : "calculated"} float is -${days} working day${days === 1 ? "" : "s"}.`,
        };
      });
    },
  },
  {
    check: "SCH-08",
    title: "Long tasks",
    unit: "share",
    what: "Unfinished tasks that are long",
    threshold: { id: "longTaskShare", is: "at most" },
    from: "longTask",
    field: "originalDuration",
    assess: ({ unfinished }, { thresholds }) =>
      shareOf(unfinished.filter(isTask), NOTHING_LEFT, thresholds.longTaskShare, (task) => {
        const duration = plannedDuration(task);
        if (duration === undefined) return { unclear: "Original duration and dates are not readable" };
        return duration > thresholds.longTask ? "offends" : "sound";
      }),
  },
  {
    check: "SCH-09",
    title: "Invalid dates",
    unit: "count",
    what: "Tasks with an actual date after the data date, or a forecast one before it",
    field: "finish",
    assess: ({ tasks }, terms) =>
      shareOf(tasks, "The schedule has no tasks", 0, (task) => datesOf(task, terms)),
  },
  {
    check: "SCH-10",
    title: "Tasks without resources",
    unit: "count",
    what: "Unfinished tasks with a duration and no resource",
    field: "resources",
    assess: ({ tasks, unfinished }) => {
      if (!tasks.some(({ hasResource }) => hasResource)) return "No task of the schedule names a resource";
      const lasting = unfinished.filter((task) => isTask(task) && plannedDuration(task) !== 0);
      return shareOf(lasting, NOTHING_LEFT, 0, ({ hasResource }) =>
        hasResource ? "sound" : { says: "It has a duration and no resource." },
      );
    },
  },
  {
    check: "SCH-11",
    title: "Missed tasks",
    unit: "share",
    what: "Tasks due by the data date that finished late or have not finished",
    threshold: { id: "missedTasks", is: "at most" },
    field: "baselineFinish",
    assess: ({ tasks }, { dataDate, thresholds }) => {
      const planned = tasks.filter(({ kind }) => kind !== "Level of effort");
      if (!planned.some(({ baselineFinish }) => baselineFinish !== undefined))
        return "No task of the schedule has a readable baseline finish";
      const due = planned.filter(
        ({ baselineFinish }) => baselineFinish === undefined || baselineFinish <= dataDate,
      );
      if (due.every(({ baselineFinish }) => baselineFinish === undefined))
        return "No task of the schedule was due by the data date";
      return shareOf(due, "", thresholds.missedTasks, missed);
    },
  },
];

const isTask = ({ kind }: Task): boolean => kind === "Task";

function missed({ baselineFinish, isDone, actualFinish }: Task): Verdict {
  if (baselineFinish === undefined) return { unclear: "Baseline finish is not readable" };
  if (!isDone) return "offends";
  if (actualFinish === undefined) return { unclear: "Actual finish is not readable" };
  return actualFinish > baselineFinish ? "offends" : "sound";
}

function datesOf(task: Task, { dataDate }: Terms): Verdict {
  const { isDone, hasBegun, start, finish, actualStart, actualFinish } = task;
  const dated = `the data date, ${longDate(dataDate)}`;
  if (actualStart !== undefined && actualStart > dataDate)
    return { says: `Its actual start, ${longDate(actualStart)}, is after ${dated}.` };
  if (actualFinish !== undefined && actualFinish > dataDate)
    return { says: `Its actual finish, ${longDate(actualFinish)}, is after ${dated}.` };
  if (isDone) return actualFinish === undefined ? { unclear: "Actual finish is not readable" } : "sound";
  if (!hasBegun && start !== undefined && start < dataDate)
    return { says: `It has not begun, and its start, ${longDate(start)}, is before ${dated}.` };
  if (finish !== undefined && finish < dataDate)
    return { says: `It is not done, and its finish, ${longDate(finish)}, is before ${dated}.` };
  if (finish === undefined) return { unclear: "Finish is not readable" };
  return start === undefined && !hasBegun ? { unclear: "Start is not readable" } : "sound";
}
