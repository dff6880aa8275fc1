import { CHECKS } from "../../../src/pmo/checks/catalogue";
import type { CheckOutcome } from "../../../src/pmo/checks/check";
import { runChecks } from "../../../src/pmo/checks/engine/run";
import { afterDay } from "../../../src/pmo/schedule/calculation";
import { workdayNumber, workdayOf, workdaysBetween } from "../../../src/pmo/values/workdays";
import { GOOD_TASK } from "../checks/examples/scene";
import { makeRegister, on, SETTINGS, STANDARD_LISTS } from "../checks/registers";
import type { RowValues } from "../checks/registers";

/** Eighteen working days to go from Wednesday 1 April 2026, so until Friday 24 April. */
const FIRST: RowValues = { ...GOOD_TASK, critical: null, totalFloat: null };
/** Twenty working days after it: from Monday 27 April to Friday 22 May. */
const SECOND: RowValues = {
  ...FIRST,
  taskId: "2",
  wbs: "1.2",
  name: "Test interfaces",
  status: "Not started",
  actualStart: null,
  start: on("2026-04-27"),
  finish: on("2026-05-22"),
  baselineFinish: on("2026-05-22"),
  originalDuration: 20,
  remainingDuration: 20,
  actualDuration: 0,
  percentComplete: 0,
  predecessors: "1FS",
};
/** Fifteen working days beside it: five fewer. */
const BESIDE: RowValues = {
  ...SECOND,
  taskId: "3",
  wbs: "1.3",
  name: "Train",
  remainingDuration: 15,
  finish: on("2026-05-15"),
};

const run = (...tasks: readonly RowValues[]): CheckOutcome =>
  runChecks(
    CHECKS.filter(({ family }) => family === "schedule"),
    { tasks: makeRegister("tasks", tasks) },
    SETTINGS,
    STANDARD_LISTS,
  );
const found = (id: string, ...tasks: readonly RowValues[]): readonly string[] =>
  run(...tasks)
    .findings.filter(({ check }) => check === id)
    .map(({ key, message }) => `${key}: ${message}`);

test("working days are counted over weekends", () => {
  expect(workdaysBetween(on("2026-04-01"), on("2026-04-24"))).toBe(18);
  expect(workdaysBetween(on("2026-04-27"), on("2026-05-22"))).toBe(20);
  expect(workdaysBetween(on("2026-04-25"), on("2026-04-26"))).toBe(0);
  expect(workdaysBetween(on("2026-04-27"), on("2026-04-24"))).toBe(0);
  expect(afterDay(on("2026-04-24"))).toBe(workdayNumber(on("2026-04-27")));
  expect(workdayOf(afterDay(on("2026-04-24")))).toBe(on("2026-04-27"));
});

test("float is calculated where the source gives none, and a date that cannot be met makes it negative", () => {
  // A week too early for two tasks one after the other, which both fall five working days short.
  const held = { ...SECOND, constraintType: "Finish no later than", constraintDate: on("2026-05-15") };
  expect(found("SCH-07", FIRST, held)).toEqual([
    "1: Its calculated float is -5 working days.",
    "2: Its calculated float is -5 working days.",
  ]);
  expect(found("SCH-07", FIRST, SECOND, BESIDE)).toEqual([]);
  // Three months beside the path are too much float for one task of three.
  const long = { ...SECOND, remainingDuration: 80, finish: on("2026-08-14") };
  expect(found("SCH-06", FIRST, long, BESIDE)).toEqual([
    "3: Unfinished tasks with high float (above 44 working days): 1 of 3, which is 33%; at most 5% is asked for. Task 3.",
  ]);
});

test("the path's length is held against the latest baseline finish where the source gives no float", () => {
  // Three days late: 41 working days to the finish, of which 38 are there; 38 / 41 is 0.927.
  expect(found("SCH-13", { ...FIRST, remainingDuration: 21 }, SECOND)).toEqual([
    expect.stringContaining("38 of 41, which is 0.927; at least 0.95 is asked for"),
  ]);
  // Two days late: 38 / 40 is 0.95.
  expect(found("SCH-13", { ...FIRST, remainingDuration: 20 }, SECOND)).toEqual([]);
});

test("a constraint on the way stops the delay of a critical task", () => {
  const held = { ...SECOND, constraintType: "Must start on", constraintDate: on("2026-04-27") };
  expect(found("SCH-12", FIRST, held)).toEqual([
    expect.stringMatching(/^1: .*moves the last task: 0 of 600; at least 600 are asked for/),
  ]);
  expect(found("SCH-12", FIRST, SECOND)).toEqual([]);
});

test("headings, cancelled tasks and levels of effort are no tasks, however they say so", () => {
  const heading: RowValues = {
    ...FIRST,
    taskId: "9",
    wbs: "1",
    type: null,
    predecessors: null,
    name: "Interfaces",
  };
  const others = [
    { ...heading, type: "Summary" },
    { ...heading, wbs: "7", summary: "Yes" },
    heading,
    { ...heading, wbs: "8", type: "Level of effort" },
    { ...heading, wbs: "8", type: "Task", status: "Cancelled" },
  ];
  for (const other of others) expect(found("SCH-01", FIRST, SECOND, other)).toEqual([]);
  expect(found("SCH-01", FIRST, SECOND, { ...heading, wbs: "8" })).toHaveLength(1);
});

test("tasks that share an ID cannot be told apart, and say so", () => {
  const { findings, results } = run(FIRST, SECOND, { ...SECOND, name: "Test again" });
  expect(findings.filter(({ check }) => check === "SCH-01")).toEqual([]);
  const reasons = results.find(({ id }) => id === "SCH-01")?.notAssessableReasons;
  expect(reasons?.get("Another task of its project has its Task ID")).toBe(2);
});

test("projects are schedules of their own", () => {
  expect(found("SCH-16", FIRST, { ...SECOND, project: "EMR-02" })).toEqual([
    "2: Its project's schedule has no task “1”, or more than one.",
  ]);
});
