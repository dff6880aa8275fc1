import type { Serial } from "../values/cell";
import { workdayNumber } from "../values/workdays";
import { groupsInOrder } from "./order";
import { passesOf } from "./passes";
import type { Activity, Times } from "./passes";
import type { Schedule } from "./schedule";
import { durationToGo } from "./task";
import type { Task } from "./task";

/** A schedule worked out by the critical path method. */
export interface Calculation {
  readonly times: ReadonlyMap<Task, Times>;
  /** The finish of all, in working days from one fixed day. */
  readonly finish: number;
}

/** What to work a schedule out for. */
export interface Question {
  readonly dataDate: Serial;
  /** The day by which all must be finished. */
  readonly deadline?: Serial;
  /** A task that takes so many working days longer. */
  readonly delay?: { readonly task: Task; readonly workdays: number };
}

/** The instant after a day's work. */
export const afterDay = (day: Serial): number => workdayNumber(day + 1);

/**
 * Works a schedule out, or says why it cannot be: what is left to do begins after the data date, a task without predecessors when it
 * is forecast to, any other when its predecessors let it; constraints hold as scheduling tools take them. Weekends are the only days
 * off, and levels of effort follow the others.
 */
export function calculate(schedule: Schedule, question: Question): Calculation | string {
  const tasks = schedule.tasks.filter(({ kind }) => kind !== "Level of effort");
  const places = new Map(tasks.map((task, place) => [task, place]));
  const lack = lackOf(schedule, tasks);
  if (lack !== undefined) return lack;
  const network = tasks.map((task) => activityOf(task, schedule, places, question));
  const groups = groupsInOrder(network.map(({ after }) => after.map(({ place }) => place)));
  const isCircle = groups.some(
    (group) => group.length > 1 || network[group[0] ?? 0]?.after.some(({ place }) => place === group[0]),
  );
  if (isCircle) return "Tasks of the schedule wait for each other in a circle";
  const { times, finish } = passesOf(
    network,
    groups.flat(),
    afterDay(question.dataDate),
    question.deadline === undefined ? undefined : afterDay(question.deadline),
  );
  return { finish, times: new Map(tasks.map((task, place) => [task, times[place] as Times])) };
}

/** Why the network has holes through which a path could run unseen. */
function lackOf({ predecessors, unread }: Schedule, tasks: readonly Task[]): string | undefined {
  if (![...predecessors.values()].some((links) => links.length > 0))
    return "The schedule has no predecessors to work it out from";
  if (unread.size > 0) return "Predecessors of the schedule are not readable";
  for (const links of predecessors.values())
    for (const { task } of links) {
      if (task === undefined) return "Predecessors of the schedule are not among its tasks";
      if (task.kind === "Summary") return "Tasks of the schedule wait for summary tasks";
    }
  const vague = tasks.find((task) => durationToGo(task) === undefined);
  if (vague) return "Tasks of the schedule have neither a duration nor a start and a finish";
  return undefined;
}

function activityOf(
  task: Task,
  schedule: Schedule,
  places: ReadonlyMap<Task, number>,
  { delay }: Question,
): Activity {
  const links = schedule.predecessors.get(task) ?? [];
  const after = links.flatMap(({ task: from, type, lag }) => {
    const place = from && places.get(from);
    return place === undefined ? [] : [{ place, type, lag }];
  });
  const duration = (durationToGo(task) ?? 0) + (delay?.task === task ? delay.workdays : 0);
  const began = task.hasBegun ? (task.actualStart ?? task.start) : undefined;
  const ended = task.isDone ? (task.actualFinish ?? task.finish) : undefined;
  return {
    duration,
    after,
    ...(began === undefined ? {} : { began: workdayNumber(began) }),
    ...(ended === undefined ? (task.isDone ? { ended: -Infinity } : {}) : { ended: afterDay(ended) }),
    // Where nothing else says when it starts, its own date does.
    ...(after.length === 0 && began === undefined && task.start !== undefined
      ? { earliestStart: workdayNumber(task.start) }
      : {}),
    ...(task.isDone || task.hasBegun ? finishHold(task) : hold(task, duration)),
  };
}

type Hold = Pick<
  Activity,
  "earliestStart" | "earliestFinish" | "latestStart" | "latestFinish" | "fixedStart"
>;

function hold(task: Task, duration: number): Hold {
  const { constraint, constraintDate: day } = task;
  if (day === undefined) return {};
  switch (constraint) {
    case "Start no earlier than":
      return { earliestStart: workdayNumber(day) };
    case "Start no later than":
      return { latestStart: workdayNumber(day) };
    case "Finish no earlier than":
      return { earliestFinish: afterDay(day) };
    case "Must start on":
      return { fixedStart: workdayNumber(day) };
    case "Must finish on":
      return { fixedStart: afterDay(day) - duration };
    default:
      return finishHold(task);
  }
}

/** A task that has begun can no longer be held in its start. */
const finishHold = ({ constraint, constraintDate: day }: Task): Hold =>
  day !== undefined && (constraint === "Finish no later than" || constraint === "Must finish on")
    ? { latestFinish: afterDay(day) }
    : {};
