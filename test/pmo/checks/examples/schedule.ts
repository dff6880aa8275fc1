import { on } from "../registers";
import type { RowValues } from "../registers";
import type { Examples, Scene } from "./scene";
import { many } from "./scene";

/** Follows the sound task of the scene, which ends on the Friday before. */
const NEXT: RowValues = {
  taskId: "2",
  name: "Test interfaces",
  status: "Not started",
  baselineStart: on("2026-04-27"),
  baselineFinish: on("2026-05-22"),
  start: on("2026-04-27"),
  finish: on("2026-05-22"),
  actualStart: null,
  originalDuration: 20,
  remainingDuration: 20,
  actualDuration: 0,
  percentComplete: 0,
  predecessors: "1FS",
};

/** Was done in February, on time. */
const DONE: RowValues = {
  taskId: "0",
  name: "Design interfaces",
  status: "Complete",
  baselineStart: on("2026-02-02"),
  baselineFinish: on("2026-02-27"),
  start: on("2026-02-02"),
  finish: on("2026-02-27"),
  actualStart: on("2026-02-02"),
  actualFinish: on("2026-02-27"),
  originalDuration: 20,
  remainingDuration: 0,
  actualDuration: 20,
  percentComplete: 1,
  totalFloat: null,
  critical: null,
};

const tasks = (...rows: readonly RowValues[]): Pick<Scene, "others"> => ({ others: { tasks: rows } });
const chain = (next: RowValues = {}): Pick<Scene, "others"> => tasks({}, { ...NEXT, ...next });
const NO_LINKS = { ...chain(), without: ["tasks.predecessors"], because: "The column Predecessors of Tasks" };

export const SCHEDULE_EXAMPLES: Examples = {
  "SCH-01": {
    // The first may lack a predecessor and the third, the last to finish, a successor; nothing else.
    fails: {
      ...tasks({}, NEXT, { ...NEXT, taskId: "3", predecessors: null, finish: on("2026-06-19") }),
      at: "predecessors",
      says: "2 of 3, which is 67%; at most 5% is asked for. Tasks 2 and 3.",
    },
    passes: chain(),
    unclear: NO_LINKS,
  },
  "SCH-02": {
    fails: { ...chain({ predecessors: "1FS-3 days" }), at: "predecessors", says: "1FS-3d" },
    passes: chain(),
    unclear: { ...chain({ predecessors: "1" }), because: "carries a type or a lag" },
  },
  "SCH-03": {
    fails: {
      ...chain({ predecessors: "1FS+2d" }),
      at: "predecessors",
      says: "1 of 1, which is 100%; at most 5%",
    },
    passes: chain(),
    unclear: { ...tasks({}), because: "no predecessors of unfinished tasks" },
  },
  "SCH-04": {
    fails: {
      ...chain({ predecessors: "1SS" }),
      at: "predecessors",
      says: "0 of 1, which is 0%; at least 90%",
    },
    passes: chain(),
    unclear: { ...chain({ predecessors: "1" }), because: "carries a type or a lag" },
  },
  "SCH-05": {
    fails: {
      ...chain({ constraintType: "Must finish on", constraintDate: on("2026-05-22") }),
      at: "constraintType",
      says: "1 of 2, which is 50%; at most 5% is asked for. Task 2.",
    },
    passes: chain({ constraintType: "Start no earlier than", constraintDate: on("2026-04-27") }),
    unclear: { ...chain({ constraintType: "whenever" }), because: "Constraint type is not in its list" },
  },
  "SCH-06": {
    fails: {
      ...chain({ totalFloat: 45 }),
      at: "totalFloat",
      says: "high float (above 44 working days): 1 of 2, which is 50%; at most 5% is asked for. Task 2.",
    },
    passes: chain({ totalFloat: 44 }),
    unclear: {
      ...tasks({ totalFloat: null }),
      because: "No total float is given. The schedule has no predecessors",
    },
  },
  "SCH-07": {
    fails: { ...chain({ totalFloat: -3 }), at: "totalFloat", says: "Its total float is -3 working days." },
    passes: chain(),
    unclear: {
      ...chain({ predecessors: "9FS" }),
      without: ["tasks.totalFloat"],
      because: "Predecessors of the schedule are not among its tasks",
    },
  },
  "SCH-08": {
    fails: {
      ...chain({ originalDuration: 45 }),
      at: "originalDuration",
      says: "long (above 44 working days): 1 of 2",
    },
    passes: chain({ originalDuration: 44 }),
    unclear: {
      ...chain({ originalDuration: null, baselineStart: null, start: "soon" }),
      because: "Original duration and dates are not readable",
    },
  },
  "SCH-09": {
    fails: {
      ...tasks(
        { actualStart: on("2026-04-02") },
        { ...NEXT, start: on("2026-03-30") },
        { ...NEXT, taskId: "3", finish: on("2026-03-30"), percentComplete: 0.5 },
        { ...DONE, actualFinish: on("2026-04-01") },
      ),
      at: "finish",
      says: "Its actual start, 2 Apr 2026, is after the data date, 31 Mar 2026.",
      times: 4,
    },
    passes: tasks({ finish: on("2026-03-31") }, NEXT, DONE),
    unclear: { ...chain({ finish: null }), because: "Finish is not readable" },
  },
  "SCH-10": {
    fails: { ...chain({ resources: null }), at: "resources", says: "no resource" },
    passes: tasks({}, NEXT, { ...NEXT, taskId: "3", type: "Milestone", resources: null }),
    unclear: { ...tasks({ resources: null }), because: "No task of the schedule names a resource" },
  },
  "SCH-11": {
    fails: {
      ...tasks(DONE, { baselineFinish: on("2026-03-27") }),
      at: "baselineFinish",
      says: "1 of 2, which is 50%; at most 5% is asked for. Task 1.",
    },
    passes: tasks(DONE, {}),
    unclear: { ...tasks({}), because: "No task of the schedule was due by the data date" },
  },
  "SCH-12": {
    // The last task follows another one: the critical task leads nowhere.
    fails: {
      ...tasks({}, { taskId: "3", critical: "No" }, { ...NEXT, predecessors: "3FS" }),
      at: "predecessors",
      says: "0 of 600; at least 600 are asked for. Task 1.",
    },
    passes: chain(),
    unclear: { ...tasks({}), because: "no predecessors to work it out from" },
  },
  "SCH-13": {
    // A hundred working days are twenty weeks: from Tuesday 31 March to Tuesday 18 August 2026.
    fails: {
      ...chain({ finish: on("2026-08-18"), totalFloat: -8 }),
      at: "finish",
      says: "92 of 100, which is 0.92; at least 0.95 is asked for. Task 2.",
    },
    passes: chain(),
    unclear: { ...tasks({ totalFloat: null }), because: "no predecessors to work it out from" },
  },
  "SCH-14": {
    fails: {
      ...tasks(
        ...many(42, (index) => ({
          ...(index < 38 ? DONE : {}),
          taskId: String(index),
          baselineFinish: on("2026-02-27"),
        })),
      ),
      at: "baselineFinish",
      says: "38 of 42, which is 0.905; at least 0.95 is asked for. Tasks 38, 39, 40 and 41.",
    },
    passes: tasks(DONE, {}),
    unclear: { ...tasks({ baselineFinish: null }), because: "has a readable baseline finish" },
  },
  "SCH-15": {
    fails: {
      ...tasks({ predecessors: "3FS" }, NEXT, { ...NEXT, taskId: "3", predecessors: "2FS" }),
      at: "predecessors",
      says: "3 tasks wait for each other in a circle: 1, 2 and 3.",
    },
    passes: chain(),
    unclear: NO_LINKS,
  },
  "SCH-16": {
    fails: {
      ...chain({ predecessors: "1FS; 9FS; 1FS; when the board agrees" }),
      at: "predecessors",
      says: "no task “9”, or more than one. It names “1” twice. “when the board agrees” cannot be read",
    },
    passes: tasks({}, NEXT, { ...NEXT, taskId: "1", project: "EMR-02", predecessors: null }),
    unclear: NO_LINKS,
  },
  "SCH-17": {
    fails: {
      ...tasks({ actualDuration: 30 }),
      at: "remainingDuration",
      says: "30 working days so far and 18 to go are more than the 40 planned",
    },
    passes: tasks({}, NEXT, DONE),
    unclear: { ...tasks({ remainingDuration: null }), because: "remaining duration is not readable" },
  },
  "SCH-18": {
    fails: {
      ...chain({ originalDuration: 15 }),
      at: "originalDuration",
      says: "20 working days, and the original duration is 15: 33% apart",
    },
    passes: chain({ originalDuration: 16 }),
    unclear: { ...chain({ originalDuration: null }), because: "Original duration, start or finish" },
  },
};
