import { byId } from "./schedule";
import type { Predecessor, Schedule } from "./schedule";
import { shareOf } from "./measure";
import type { Assessment, Measure } from "./measure";
import type { Task } from "./task";

/** Where nothing is left to do there is nothing to assess. */
export const NOTHING_LEFT = "No task of the schedule is unfinished";
const NO_LINKS = "The schedule has no predecessors of unfinished tasks";
const NO_DETAILS = "No predecessor of the schedule carries a type or a lag";

/** The first five points: how the tasks hang together. */
export const LOGIC_MEASURES: readonly Measure[] = [
  {
    check: "SCH-01",
    title: "Missing logic",
    unit: "share",
    what: "Unfinished tasks without a predecessor or a successor",
    threshold: { id: "missingLogic", is: "at most" },
    field: "predecessors",
    assess: (schedule, { thresholds }) => {
      const followed = new Set<Task>();
      for (const links of schedule.predecessors.values())
        for (const { task } of links) if (task) followed.add(task);
      const follows = (task: Task): boolean => (schedule.predecessors.get(task) ?? []).length > 0;
      const first = firstOf(schedule.tasks.filter((task) => !follows(task)));
      const last = lastOf(schedule.tasks.filter((task) => !followed.has(task)));
      return shareOf(schedule.unfinished, NOTHING_LEFT, thresholds.missingLogic, (task) =>
        (follows(task) || task === first) && (followed.has(task) || task === last) ? "sound" : "offends",
      );
    },
  },
  {
    check: "SCH-02",
    title: "Leads",
    unit: "count",
    what: "Predecessors of unfinished tasks with a lead",
    field: "predecessors",
    assess: (schedule) => linkShare(schedule, 0, ({ lag }) => lag < 0),
  },
  {
    check: "SCH-03",
    title: "Lags",
    unit: "share",
    what: "Predecessors of unfinished tasks with a lag",
    threshold: { id: "lagShare", is: "at most" },
    field: "predecessors",
    assess: (schedule, { thresholds }) => linkShare(schedule, thresholds.lagShare, ({ lag }) => lag > 0),
  },
  {
    check: "SCH-04",
    title: "Finish-to-start links",
    unit: "share",
    what: "Predecessors of unfinished tasks from finish to start",
    threshold: { id: "finishToStart", is: "at least" },
    field: "predecessors",
    assess: (schedule, { thresholds }) => {
      const others = linkShare(schedule, 1, ({ type }) => type !== "FS");
      if (typeof others === "string") return others;
      const count = others.of - others.count;
      const value = others.of === 0 ? 1 : count / others.of;
      return { ...others, count, value, passes: value >= thresholds.finishToStart };
    },
  },
  {
    check: "SCH-05",
    title: "Hard constraints",
    unit: "share",
    what: "Unfinished tasks with a hard constraint",
    threshold: { id: "hardConstraints", is: "at most" },
    field: "constraintType",
    assess: ({ unfinished }, { thresholds }) =>
      shareOf(unfinished, NOTHING_LEFT, thresholds.hardConstraints, ({ constraint }) =>
        constraint === null
          ? { unclear: "Constraint type is not in its list" }
          : constraint !== undefined && HARD.has(constraint)
            ? "offends"
            : "sound",
      ),
  },
];

/** Constraints that hold a date whatever the links say. */
const HARD: ReadonlySet<string> = new Set([
  "Must start on",
  "Must finish on",
  "Start no later than",
  "Finish no later than",
]);

/** The task that a schedule begins with, which nothing comes before. */
const firstOf = (tasks: readonly Task[]): Task | undefined =>
  [...tasks].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || byId(a, b))[0];

/** The task that a schedule ends with, which nothing comes after. */
const lastOf = (tasks: readonly Task[]): Task | undefined =>
  [...tasks].sort((a, b) => (b.finish ?? -Infinity) - (a.finish ?? -Infinity) || byId(b, a))[0];

/** How many predecessors of unfinished tasks offend. Where none shows a type or a lag, the source may not report them. */
function linkShare(
  { unfinished, predecessors }: Schedule,
  most: number,
  offends: (link: Predecessor) => boolean,
): Assessment | string {
  const linked = unfinished.map((task) => ({ task, links: predecessors.get(task) ?? [] }));
  const of = linked.reduce((sum, { links }) => sum + links.length, 0);
  if (of === 0) return NO_LINKS;
  if (![...predecessors.values()].some((links) => links.some(({ detailed }) => detailed))) return NO_DETAILS;
  const wrong = linked.map(({ task, links }) => ({ task, links: links.filter(offends) }));
  const offences = wrong
    .filter(({ links }) => links.length > 0)
    .map(({ task, links }) => ({
      task,
      says: links.map(({ from, lag, type }) => linkText(from, type, lag)).join(", "),
    }));
  const count = wrong.reduce((sum, { links }) => sum + links.length, 0);
  return { count, of, value: count / of, passes: count / of <= most, offences, unclear: [] };
}

/** `12FS-3d`. */
const linkText = (from: string, type: string, lag: number): string =>
  `${from}${type}${lag === 0 ? "" : `${lag > 0 ? "+" : ""}${Math.round(lag * 100) / 100}d`}`;
