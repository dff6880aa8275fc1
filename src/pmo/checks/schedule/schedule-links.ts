import { groupsInOrder } from "../../schedule/order";
import { byId } from "../../schedule/schedule";
import type { Schedule } from "../../schedule/schedule";
import { durationByDates } from "../../schedule/task";
import type { Task } from "../../schedule/task";
import type { Check, TableCheck } from "../check";
import { tableChecks } from "../define";
import { schedulesIn, TASK_NEEDS, termsOf } from "./schedule-view";
import { SOURCE } from "../common/sources";
import { amount, count, listed, percent, quoted } from "../common/words";

const table = tableChecks({ family: "schedule", register: "tasks" });

/** So many tasks of a circle are named. */
const NAMED = 8;

/** The links of schedules, and durations that do not go together. */
export const SCHEDULE_LINKS: readonly Check[] = [
  table({
    id: "SCH-15",
    severity: "error",
    title: "Tasks in a circle",
    rule: "A task waits for itself, or for tasks that wait for it.",
    why: "None of the tasks can ever begin, and no date after them can be worked out.",
    remedy: "Remove the link that closes the circle.",
    source: SOURCE.validators,
    needs: [...TASK_NEEDS, "predecessors"],
    run: eachSchedule((schedule, report) => {
      report.assessed(schedule.tasks.length);
      for (const circle of circlesOf(schedule)) {
        const [first] = circle;
        const names = circle.slice(0, NAMED).map(({ id }) => id);
        if (circle.length > NAMED) names.push(`${amount(circle.length - NAMED)} more`);
        report.finding(
          circle.length === 1
            ? "It waits for itself."
            : `${count(circle.length, "task")} wait for each other in a circle: ${listed(names)}.`,
          { ...(first ? { row: first.row } : {}), field: "predecessors" },
        );
      }
    }),
  }),
  table({
    id: "SCH-16",
    severity: "error",
    title: "Predecessor that is not there",
    rule: "A task names a predecessor that its project's schedule does not have or has more than once, names one twice in the same way, or holds words that are no predecessor.",
    why: "The link does not count, so that dates after it are worked out without it.",
    remedy: "Correct the ID, or bring in the task that it means.",
    source: SOURCE.doe,
    needs: [...TASK_NEEDS, "predecessors"],
    run: eachSchedule((schedule, report) => {
      report.assessed(schedule.tasks.length);
      for (const task of schedule.tasks) {
        const wrong = wrongLinks(task, schedule);
        if (wrong.length > 0)
          report.finding(`${wrong.join(". ")}.`, { row: task.row, field: "predecessors" });
      }
    }),
  }),
  table({
    id: "SCH-17",
    severity: "alert",
    title: "Longer than planned",
    rule: "Actual and remaining duration of a task that has begun come to more than its original duration.",
    why: "The task takes longer than the plan has room for, and those after it slip.",
    remedy: "Forecast the tasks after it, and explain the overrun.",
    source: SOURCE.doe,
    needs: [...TASK_NEEDS, "originalDuration", "remainingDuration", "actualDuration"],
    run: eachSchedule(({ tasks }, report) => {
      for (const task of tasks.filter(({ hasBegun, kind }) => hasBegun && kind === "Task")) {
        const { original, actual } = task;
        const remaining = task.remaining ?? (task.isDone ? 0 : undefined);
        if (original === undefined || actual === undefined || remaining === undefined) {
          report.notAssessable("Original, actual or remaining duration is not readable");
          continue;
        }
        report.assessed(1);
        // Hours leave fractions of days that differ in their last digits.
        if (actual + remaining > original + 1e-6)
          report.finding(
            `${amount(actual)} working days so far and ${amount(remaining)} to go are more than the ${amount(original)} planned.`,
            { row: task.row, field: "remainingDuration" },
          );
      }
    }),
  }),
  table({
    id: "SCH-18",
    severity: "alert",
    title: "Duration that its dates do not have",
    rule: "The working days from start to finish of a task differ from its original duration by more than the threshold, as a share of that duration; milestones are left out.",
    why: "Dates and duration tell different stories, often because a unit is mistaken or a date was typed over.",
    remedy: "Correct the duration or the dates.",
    source: SOURCE.doe,
    thresholds: ["durationDrift"],
    needs: [...TASK_NEEDS, "originalDuration", "start", "finish"],
    run: eachSchedule((schedule, report, context) => {
      const { durationDrift } = termsOf(schedule, context).thresholds;
      for (const task of schedule.tasks.filter(({ kind }) => kind === "Task")) {
        const { original } = task;
        const dated = durationByDates(task);
        if (original === undefined || original <= 0 || dated === undefined) {
          report.notAssessable("Original duration, start or finish is not readable");
          continue;
        }
        report.assessed(1);
        const drift = Math.abs(dated - original) / original;
        if (drift > durationDrift)
          report.finding(
            `From start to finish are ${count(dated, "working day")}, and the original duration is ${amount(original)}: ${percent(drift)} apart.`,
            { row: task.row, field: "originalDuration" },
          );
      }
    }),
  }),
];

type Look = (
  schedule: Schedule,
  report: Parameters<TableCheck["run"]>[2],
  context: Parameters<TableCheck["run"]>[1],
) => void;

function eachSchedule(look: Look): TableCheck["run"] {
  return (_, context, report) => {
    for (const schedule of schedulesIn(context, report)) look(schedule, report, context);
  };
}

/** The circles of a schedule, each by its tasks' IDs. */
function circlesOf({ tasks, predecessors }: Schedule): readonly (readonly Task[])[] {
  const places = new Map(tasks.map((task, place) => [task, place]));
  const before = tasks.map((task) =>
    (predecessors.get(task) ?? []).flatMap(({ task: from }) => (from && places.get(from)) ?? []),
  );
  return groupsInOrder(before)
    .filter(([first = 0, ...others]) => others.length > 0 || before[first]?.includes(first))
    .map((group) => group.flatMap((place) => tasks[place] ?? []).sort(byId));
}

/** What is wrong with a task's predecessors, each in a sentence without its full stop. */
function wrongLinks(task: Task, { predecessors, unread }: Schedule): readonly string[] {
  const links = predecessors.get(task) ?? [];
  const strays = links.filter((link) => link.task === undefined).map(({ from }) => quoted(from));
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { from, type } of links) {
    const link = `${from.toLowerCase()} ${type}`;
    if (seen.has(link)) doubled.add(quoted(from));
    seen.add(link);
  }
  const words = (unread.get(task) ?? []).map((text) => quoted(text));
  return [
    ...(strays.length > 0 ? [`Its project's schedule has no task ${listed(strays)}, or more than one`] : []),
    ...(doubled.size > 0 ? [`It names ${listed([...doubled])} twice`] : []),
    ...(words.length > 0 ? [`${listed(words)} cannot be read as a predecessor`] : []),
  ];
}
