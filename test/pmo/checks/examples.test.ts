import { CHECKS, checkOf } from "../../../src/pmo/checks/catalogue";
import { runChecks } from "../../../src/pmo/checks/engine/run";
import { STANDARD } from "../../../src/pmo/templates/standards";
import { EXAMPLES } from "./examples/all";
import { GOOD, pastOf, registersOf } from "./examples/scene";
import type { Scene } from "./examples/scene";
import { SETTINGS, STANDARD_LISTS } from "./registers";

function runOne(id: string, scene: Scene) {
  const check = checkOf(id);
  if (!check) throw new Error(`There is no check ${id}.`);
  const outcome = runChecks(
    [check],
    registersOf(scene),
    SETTINGS,
    { ...STANDARD_LISTS, ...scene.lists },
    STANDARD,
    pastOf(scene),
  );
  const [result] = outcome.results;
  if (!result) throw new Error(`${id} has no result.`);
  return { findings: outcome.findings, result };
}

test("every check has examples, and every example a check", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(CHECKS.map((check) => check.id).sort());
});

describe.each(Object.entries(EXAMPLES))("%s", (id, { fails, passes, unclear }) => {
  test("finds what is wrong", () => {
    const { findings, result } = runOne(id, fails);
    expect(findings.map((finding) => finding.message).join("\n")).toContain(fails.says);
    expect(findings).toHaveLength(fails.times ?? 1);
    expect(result.findings).toBe(findings.length);
    expect(result.assessed).toBeGreaterThan(0);
    const first = findings.find((finding) => finding.message.includes(fails.says));
    if (fails.at !== undefined) expect(first?.field).toBe(fails.at);
    if (fails.fix !== undefined) expect(first?.fix).toBe(fails.fix);
  });

  test("passes what is right", () => {
    const { findings, result } = runOne(id, passes);
    expect(findings).toEqual([]);
    expect(result.assessed).toBeGreaterThan(0);
    expect(result.notAssessable).toBe(0);
  });

  test("says when it cannot judge", () => {
    const { findings, result } = runOne(id, unclear);
    expect(findings).toEqual([]);
    expect([...result.notAssessableReasons.keys()].join("\n")).toContain(unclear.because);
  });
});

test("a sound program has no findings", () => {
  const others = Object.fromEntries(Object.keys(GOOD).map((id) => [id, [{}]]));
  const scene: Scene = { others };
  const { findings } = runChecks(CHECKS, registersOf(scene), SETTINGS, STANDARD_LISTS);
  expect(findings).toEqual([]);
});
