import { CHECKS } from "../../../src/pmo/checks/catalogue";
import type { Check } from "../../../src/pmo/checks/check";
import { rowChecks, tableChecks } from "../../../src/pmo/checks/define";
import { checkRunner } from "../../../src/pmo/checks/engine/run";
import { DIMENSIONS, dimensionOf } from "../../../src/pmo/quality/dimensions";
import { lastPeriod, qualityOf } from "../../../src/pmo/quality/quality";
import { notAssessableShare, overall, qualityScores, shareOf } from "../../../src/pmo/quality/score";
import { QualityTally } from "../../../src/pmo/quality/tally";
import { PERIOD_HEADERS } from "../../../src/pmo/setup/periods";
import { GOOD_PROJECT, GOOD_RISK, registersOf } from "../checks/examples/scene";
import type { Scene } from "../checks/examples/scene";
import { SETTINGS, STANDARD_LISTS } from "../checks/registers";

const texts = { title: "t", rule: "r", why: "w", remedy: "m", source: "s" } as const;
const project = rowChecks({ family: "project", register: "projects" });

/** An error (weight 3) about completeness, and a warning (weight 2) about validity that needs the budget. */
const SOME: readonly Check[] = [
  project({
    ...texts,
    id: "PRJ-08",
    severity: "error",
    field: "sponsor",
    test: (row) => (row.has("sponsor") ? undefined : "Sponsor is blank."),
  }),
  project({
    ...texts,
    id: "EV-23",
    severity: "warning",
    needs: ["budget"],
    field: "budget",
    test: (row) => ((row.number("budget") ?? 0) > 50 ? "Too much." : undefined),
  }),
];

function judge(scene: Scene, checks: readonly Check[] = CHECKS) {
  const registers = registersOf(scene);
  const tally = new QualityTally(registers);
  const run = checkRunner(registers, SETTINGS, STANDARD_LISTS, undefined, undefined, tally);
  const runs = checks.map(run);
  const outcome = {
    findings: runs.flatMap(({ findings }) => findings),
    results: runs.map(({ result }) => result),
  };
  return { outcome, quality: qualityOf(outcome, tally, [], SETTINGS.dataDate) };
}

test("every check measures one dimension, and no id is listed twice", () => {
  expect(CHECKS.map(({ id }) => id).filter((id) => dimensionOf(id) === undefined)).toEqual([]);
  const listed = DIMENSIONS.flatMap(({ checks }) => checks.split(/\s+/));
  expect(listed.filter((id, at) => listed.indexOf(id) !== at)).toEqual([]);
});

describe("scores", () => {
  const scene: Scene = {
    projects: [
      { projectId: "A", manager: "Ines Okafor", sponsor: "Chief Nurse", budget: 10 },
      { projectId: "B", manager: "okafor, ines", sponsor: null, budget: null },
      { projectId: "C", manager: "Tom Reid", sponsor: null, budget: 100 },
    ],
  };

  test("are passed over assessable applications, weighted; what cannot be judged is in neither", () => {
    const { quality } = judge(scene, SOME);
    // By hand: three sponsors judged at weight 3, one given; two budgets judged at weight 2, one in order; one budget blank.
    expect(quality.scores.completeness).toEqual({ passed: 3, assessable: 9, notAssessable: 0, waived: 0 });
    expect(quality.scores.validity).toEqual({ passed: 2, assessable: 4, notAssessable: 2, waived: 0 });
    expect(notAssessableShare(quality.scores.validity)).toBeCloseTo(1 / 3, 10);
    expect(shareOf(quality.scores.uniqueness)).toBeUndefined();
    expect(quality.reasons).toEqual([{ reason: "Budget is blank", rows: 1, checks: ["EV-23"] }]);
  });

  test("of projects and owners have their own denominators; one person in two spellings is one owner, worst first", () => {
    const { quality } = judge(scene, SOME);
    const shares = (groups: typeof quality.projects) =>
      groups.map(({ key, name, scores }) => [key, name, overall(scores).passed, overall(scores).assessable]);
    expect(shares(quality.projects).map(([key, , ...rest]) => [key, ...rest])).toEqual([
      ["B", 0, 3],
      ["C", 0, 5],
      ["A", 5, 5],
    ]);
    expect(shares(quality.owners)).toEqual([
      ["reid tom", "Tom Reid", 0, 5],
      ["ines okafor", "Ines Okafor", 5, 8],
    ]);
  });

  test("a waived finding counts as passed, and is counted", () => {
    const { outcome } = judge(scene, SOME);
    const waiver = { reason: "Agreed", approver: "Mara Lind", expiresOn: 46_500 };
    const [first, ...others] = outcome.findings;
    if (!first) throw new Error("Nothing was found.");
    const { completeness } = qualityScores({ ...outcome, findings: [{ ...first, waiver }, ...others] });
    expect(completeness).toEqual({ passed: 6, assessable: 9, notAssessable: 0, waived: 1 });
  });

  test("a column that is blank in all rows fails in each of them, not once", () => {
    const rows = ["A", "B", "C"].map((projectId) => ({ projectId, objective: null, name: null }));
    const { outcome, quality } = judge(
      { projects: rows },
      CHECKS.filter(({ id }) => id === "IMP-19"),
    );
    const blank = outcome.findings.find(({ message }) => message.includes("in all 3 rows"));
    expect(blank?.rows).toEqual([0, 1, 2]);
    expect(quality.scores.completeness.passed).toBeLessThanOrEqual(
      quality.scores.completeness.assessable - 6,
    );
    for (const { scores } of quality.projects) expect(shareOf(scores.completeness)).toBeLessThan(1);
  });

  test("a rule that does not say which rows it judged counts for its register alone", () => {
    const pairs = tableChecks({ family: "project", register: "projects" })({
      ...texts,
      id: "PRJ-04",
      severity: "warning",
      run: (_, __, report) => {
        report.assessed(3);
        report.finding("Alike.", { row: 1 });
      },
    });
    const { quality } = judge(scene, [pairs]);
    expect(quality.scores.uniqueness).toMatchObject({ passed: 4, assessable: 6 });
    expect(quality.registers[0]?.scores.uniqueness).toMatchObject({ passed: 4, assessable: 6 });
    expect(quality.projects).toEqual([]);
  });

  test("with every check: registers add up to the program, and no part passes more than it could", () => {
    const { quality } = judge({
      projects: [GOOD_PROJECT, { ...GOOD_PROJECT, projectId: "B", budget: null, sponsor: null }],
      risks: [GOOD_RISK, { ...GOOD_RISK, riskId: "R-2", owner: null, probability: 9 }],
    });
    for (const { id } of DIMENSIONS) {
      const sum = quality.registers.reduce((all, { scores }) => all + scores[id].assessable, 0);
      expect(sum).toBe(quality.scores[id].assessable);
    }
    for (const { scores } of [...quality.registers, ...quality.projects, ...quality.owners])
      for (const { id } of DIMENSIONS) {
        expect(scores[id].passed).toBeLessThanOrEqual(scores[id].assessable);
        expect(scores[id].passed).toBeGreaterThanOrEqual(0);
      }
    const judged = quality.projects.reduce((all, { scores }) => all + overall(scores).assessable, 0);
    expect(judged).toBeLessThanOrEqual(overall(quality.scores).assessable);
  });
});

describe("the last period", () => {
  const row = (period: string, date: number | string, completeness: number | null) =>
    PERIOD_HEADERS.map((header) =>
      header === "Period"
        ? period
        : header === "Data date"
          ? date
          : header === "Completeness"
            ? completeness
            : null,
    );

  test("is the one next before the data date, whatever the order of the rows", () => {
    const periods = [row("2026-02", 46_081, 0.9), row("2025-12", 46_022, 0.7), row("2026-03", 46_112, 0.95)];
    expect(lastPeriod(periods, 46_112)).toEqual({ period: "2026-02", shares: { completeness: 0.9 } });
  });

  test("does not exist before the first one, and says nothing where it was not written", () => {
    expect(lastPeriod([], 46_112)).toBeUndefined();
    expect(lastPeriod([row("2026-02", "soon", 0.9)], 46_112)).toBeUndefined();
    expect(lastPeriod([row("2026-02", 46_081, null)], 46_112)).toEqual({ period: "2026-02", shares: {} });
  });
});
