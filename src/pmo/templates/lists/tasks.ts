import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Tasks, with the words of scheduling tools. Synonyms are compared without case and punctuation. */
export const TASKS_LISTS = {
  taskType: {
    title: "Task types",
    name: "PMO_List_TaskType",
    items: [
      item(
        "Task",
        ["task dependent", "resource dependent", "activity", "fixed duration", "fixed units", "fixed work"],
        "Work with a beginning and an end.",
      ),
      item(
        "Milestone",
        ["start milestone", "finish milestone", "key date", "mile"],
        "A point in time without duration.",
      ),
      item(
        "Level of effort",
        ["loe", "level of effort task", "hammock"],
        "Support that lasts as long as other work does.",
      ),
      item(
        "Summary",
        ["wbs summary", "summary task", "phase", "parent", "group", "rollup"],
        "A heading over other tasks; it counts as no task itself.",
      ),
    ],
  },
  taskStatus: {
    title: "Task statuses",
    name: "PMO_List_TaskStatus",
    items: [
      item("Not started", ["future task", "planned", "to do", "open", "pending", "not begun"]),
      item("In progress", ["on schedule", "on track", "started", "ongoing", "active", "wip", "green"]),
      item("Late", ["delayed", "overdue", "behind schedule", "slipped", "red"]),
      item("On hold", ["paused", "suspended", "blocked", "waiting"]),
      item("Complete", ["completed", "done", "finished", "closed", "blue"]),
      item("Cancelled", ["canceled", "inactive", "removed", "withdrawn"]),
    ],
  },
  constraintType: {
    title: "Constraint types",
    name: "PMO_List_ConstraintType",
    items: [
      item("As soon as possible", ["asap"]),
      item("As late as possible", ["alap"]),
      item("Start no earlier than", ["snet", "start on or after"]),
      item("Start no later than", ["snlt", "start on or before"]),
      item("Finish no earlier than", ["fnet", "finish on or after"]),
      item("Finish no later than", ["fnlt", "finish on or before"]),
      item("Must start on", ["mso", "start on", "mandatory start"]),
      item("Must finish on", ["mfo", "finish on", "mandatory finish"]),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;
