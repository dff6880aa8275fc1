import type { CheckContext } from "../checks/check";
import { readLinks } from "./links";
import type { Link, Links } from "./links";
import { taskOf } from "./task";
import type { Task } from "./task";

/** A predecessor that a task names, with the task that it is where there is one. */
export interface Predecessor extends Link {
  readonly task: Task | undefined;
}

/** The tasks of one project that an assessment is about: neither headings nor cancelled. */
export interface Schedule {
  /** As the first of its rows writes it. */
  readonly project: string;
  /** By their IDs. */
  readonly tasks: readonly Task[];
  /** Tasks that are neither done nor a level of effort. */
  readonly unfinished: readonly Task[];
  readonly predecessors: ReadonlyMap<Task, readonly Predecessor[]>;
  /** Pieces of predecessors that cannot be read. */
  readonly unread: ReadonlyMap<Task, readonly string[]>;
}

/** The schedules of the Tasks register, and why some of its rows are in none. */
export interface Schedules {
  readonly all: readonly Schedule[];
  readonly unclear: ReadonlyMap<string, number>;
}

const NUMBERED = new Intl.Collator("en", { numeric: true });

/** IDs in the order in which people count: 9 before 10. */
export const byId = (a: Task, b: Task): number =>
  NUMBERED.compare(a.id, b.id) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Sorts the rows of the Tasks register into the schedules of their projects. A task whose ID another has cannot be told from it. */
export function schedulesOf(context: CheckContext): Schedules {
  const unclear = new Map<string, number>();
  const leave = (reason: string): void => void unclear.set(reason, (unclear.get(reason) ?? 0) + 1);
  const projects = new Map<string, Draft>();
  const length = context.registers.tasks?.length ?? 0;
  for (let index = 0; index < length; index++) {
    const row = context.row("tasks", index);
    const project = row.text("project");
    if (project === undefined) {
      leave("Project ID is not readable");
      continue;
    }
    const key = project.toLowerCase();
    const draft = projects.get(key) ?? { project, rows: [], parents: new Set<string>() };
    projects.set(key, draft);
    draft.rows.push(index);
    for (const parent of parentsOf(row.text("wbs"))) draft.parents.add(parent);
  }
  const all = [...projects.values()].map((draft) => scheduleOf(draft, context, leave));
  return { all, unclear };
}

interface Draft {
  readonly project: string;
  readonly rows: number[];
  /** The places in the work breakdown structure that have others below them. */
  readonly parents: Set<string>;
}

/** `1` and `1.2` of `1.2.3`. */
function parentsOf(wbs: string | undefined): readonly string[] {
  const steps = wbs?.toLowerCase().split(".") ?? [];
  return steps.slice(0, -1).map((_, step) => steps.slice(0, step + 1).join("."));
}

function scheduleOf(
  { project, rows, parents }: Draft,
  context: CheckContext,
  leave: (reason: string) => void,
): Schedule {
  const byText = new Map<string, Task[]>();
  for (const index of rows) {
    const row = context.row("tasks", index);
    const id = row.text("taskId");
    const wbs = row.text("wbs")?.toLowerCase();
    const task = taskOf(row, id ?? "", wbs !== undefined && parents.has(wbs));
    if (id === undefined) {
      if (isCounted(task)) leave("Task ID is not readable");
      continue;
    }
    const same = byText.get(id.toLowerCase());
    if (same) same.push(task);
    else byText.set(id.toLowerCase(), [task]);
  }
  const counted = [...byText.values()].flatMap((same) => {
    if (same.length === 1) return same.filter(isCounted);
    for (const task of same) if (isCounted(task)) leave("Another task of its project has its Task ID");
    return [];
  });
  const tasks = counted.sort(byId);
  const find = (id: string): Task | undefined => {
    const same = byText.get(id.toLowerCase());
    return same?.length === 1 ? same[0] : undefined;
  };
  const links = new Map<Task, Links>(
    tasks.map((task) => [task, readLinks(task.predecessors, (id) => byText.has(id.toLowerCase()))]),
  );
  return {
    project,
    tasks,
    unfinished: tasks.filter(({ isDone, kind }) => !isDone && kind !== "Level of effort"),
    predecessors: new Map(
      [...links].map(([task, { links: read }]) => [
        task,
        read.map((link) => ({ ...link, task: find(link.from) })),
      ]),
    ),
    unread: new Map([...links].flatMap(([task, { unread }]) => (unread.length > 0 ? [[task, unread]] : []))),
  };
}

const isCounted = ({ kind, isCancelled }: Task): boolean => kind !== "Summary" && !isCancelled;
