import { CHECKS } from "../../../src/pmo/checks/catalogue";
import type { Finding } from "../../../src/pmo/checks/check";
import { runChecks } from "../../../src/pmo/checks/engine/run";
import type { ThresholdProfile } from "../../../src/pmo/setup/profiles";
import { registersOf } from "./examples/scene";
import type { Scene } from "./examples/scene";
import { on, SETTINGS, STANDARD_LISTS } from "./registers";

const found = (id: string, scene: Scene, profiles: readonly ThresholdProfile[]): readonly Finding[] =>
  runChecks(
    CHECKS.filter((check) => check.id === id),
    registersOf(scene),
    { ...SETTINGS, profiles },
    STANDARD_LISTS,
  ).findings;

/** Two projects, each 40 days without an update; the program's limit is 35. */
const STALE: Scene = {
  projects: [
    { projectId: "EMR-01", stage: "Execute", lastUpdated: on("2026-02-19") },
    { projectId: "EMR-02", name: "Portal sign-in", stage: "Initiate", lastUpdated: on("2026-02-19") },
  ],
};
const stale = (level: ThresholdProfile["level"], name: string, value: number): ThresholdProfile => ({
  threshold: "staleDays",
  level,
  name,
  value,
  reason: "",
});

test("a check of projects goes by the profile of each project", () => {
  const keys = (...profiles: ThresholdProfile[]): string[] =>
    found("TIM-01", STALE, profiles).map(({ key }) => key);
  expect(SETTINGS.thresholds.staleDays).toBeLessThan(40);
  expect(keys()).toEqual(["EMR-01", "EMR-02"]);
  expect(keys(stale("Project", "emr-01", 60))).toEqual(["EMR-02"]);
  expect(keys(stale("Stage", "Initiate", 60))).toEqual(["EMR-01"]);
  expect(keys(stale("Stage", "Initiate", 60), stale("Project", "EMR-02", 30))).toEqual(["EMR-01", "EMR-02"]);
});

/** Reviewed 20 days ago; rated 2 × 3 = 6, a medium risk, which the program reviews more seldom. */
const risk = (project: string): Scene => ({
  projects: [
    { projectId: "EMR-01" },
    { projectId: "EMR-02", name: "Portal sign-in" },
    { projectId: "EMR-03", name: "Twice" },
    { projectId: "EMR-04", name: "Twice" },
  ],
  risks: [{ project, lastReview: on("2026-03-11") }],
});
const sooner: ThresholdProfile = {
  threshold: "reviewMedium",
  level: "Project",
  name: "EMR-02",
  value: 14,
  reason: "",
};

test("a check of another register goes by the project that the row names, by its ID or its name", () => {
  const times = (project: string, profiles: readonly ThresholdProfile[]): number =>
    found("RSK-10", risk(project), profiles).length;
  expect(times("EMR-02", [])).toBe(0);
  expect(times("EMR-02", [sooner])).toBe(1);
  expect(times("emr-02", [sooner])).toBe(1);
  expect(times("Portal sign-in", [sooner])).toBe(1);
  expect(times("EMR-01", [sooner])).toBe(0);
  expect(times("EMR-99", [sooner])).toBe(0);
});

test("a name that two projects have says nothing", () => {
  const profiles = ["EMR-03", "EMR-04"].map((name) => ({ ...sooner, name }));
  expect(found("RSK-10", risk("Twice"), profiles)).toEqual([]);
  expect(found("RSK-10", risk("EMR-03"), profiles)).toHaveLength(1);
});

test("the message prints the limit that was used", () => {
  expect(found("RSK-10", risk("EMR-02"), [sooner])[0]?.message).toMatch(/every 14 days/);
});
