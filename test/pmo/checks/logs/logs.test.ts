import { CHECKS, checkOf } from "../../../../src/pmo/checks/catalogue";
import { runChecks } from "../../../../src/pmo/checks/engine/run";
import { STANDARD } from "../../../../src/pmo/templates/standards";
import { pastOf, registersOf } from "../examples/scene";
import type { Scene } from "../examples/scene";
import { SETTINGS, STANDARD_LISTS } from "../registers";

/** What one check says of a scene, each finding as `row field: message`. */
function said(id: string, scene: Scene): string[] {
  const check = checkOf(id);
  if (!check) throw new Error(`There is no check ${id}.`);
  const { findings } = runChecks(
    [check],
    registersOf(scene),
    SETTINGS,
    STANDARD_LISTS,
    STANDARD,
    pastOf(scene),
  );
  return findings.map(({ row, field, message }) => `${row ?? "all"} ${field}: ${message}`);
}

test("an issue without ID, project and title has a finding at each cell, and no other check repeats them", () => {
  const scene: Scene = {
    projects: [{}],
    others: { issues: [{}, { issueId: null, project: null, title: null }] },
  };
  expect(said("ISS-01", scene)).toEqual([
    "1 issueId: The issue has no ID.",
    "1 project: It names no project.",
    "1 title: The issue does not say what it is.",
  ]);
  const { findings } = runChecks(CHECKS, registersOf(scene), SETTINGS, STANDARD_LISTS);
  expect(findings.filter(({ register, row }) => register === "issues" && row === 1)).toHaveLength(3);
});

test("cells that are blank in all rows that call for them are one finding, beside those of single rows", () => {
  const issue = { status: "Resolved", resolvedOn: null };
  expect(said("ISS-04", { others: { issues: [issue, { ...issue, resolution: null }, {}] } })).toEqual([
    "all resolvedOn: Resolved on is blank in all 2 issues that are resolved or closed.",
    "1 resolution: Resolution plan is blank; the issue is resolved or closed.",
  ]);
});

test("a giver that is blank is external where an external party is named, and only then", () => {
  const findings = runChecks(
    CHECKS.filter(({ id }) => id === "DEP-01"),
    registersOf({
      projects: [{}],
      others: {
        dependencies: [
          { fromProject: null },
          { dependencyId: "D-002", fromProject: null, externalParty: null },
          { dependencyId: "D-003", toProject: "External: regulator" },
        ],
      },
    }),
    SETTINGS,
    STANDARD_LISTS,
  ).findings;
  expect(findings.map(({ row, fix }) => [row, fix])).toEqual([
    [0, "External"],
    [1, undefined],
    [2, undefined],
  ]);
});

test("an entry that the other side's log does not have is a finding, where that side keeps one", () => {
  const entry = { fromProject: "EMR-02", toProject: "EMR-01", externalParty: null, direction: "Gets" };
  const dependencies = [
    entry,
    { ...entry, dependencyId: "D-002", title: "Bed management messages", direction: "Gives" },
  ];
  expect(said("DEP-06", { others: { dependencies } })).toEqual([
    "0 title: The log of “EMR-02” has no entry of it.",
    "1 title: The log of “EMR-01” has no entry of it.",
  ]);
});

test("a stage that advanced since the last period needs a gate that was passed since", () => {
  const before = { projects: [{ stage: "Plan" }], gates: [{}] };
  const scene: Scene = { projects: [{}], others: { gates: [{}] }, earlier: { "2026-02": before } };
  expect(said("GATE-01", scene)).toEqual([
    "0 stage: It has gone from Plan to Execute since 2026-02, and no gate has been passed since.",
  ]);
  const passed = { gates: [{}, { criterionId: "G-009", gate: "Gate 3" }] };
  expect(said("GATE-01", { ...scene, others: passed })).toEqual([]);
});
