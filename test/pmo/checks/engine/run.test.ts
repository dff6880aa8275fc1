import type { Check, RowCheck } from "../../../../src/pmo/checks/check";
import { CHECKS } from "../../../../src/pmo/checks/catalogue";
import { rowChecks, tableChecks } from "../../../../src/pmo/checks/define";
import { checkRunner, runChecks } from "../../../../src/pmo/checks/engine/run";
import { registersOf } from "../examples/scene";
import { makeRegister, SETTINGS, STANDARD_LISTS } from "../registers";
import { registerFrom } from "../../../../src/pmo/registers/register";
import { PROJECTS } from "../../../../src/pmo/templates/projects";

const texts = {
  severity: "error",
  title: "t",
  rule: "r",
  why: "w",
  remedy: "m",
  source: "s",
} as const;
const row = rowChecks({ family: "project", register: "projects" });
const run = (checks: readonly Check[], scene: Parameters<typeof registersOf>[0]) =>
  runChecks(checks, registersOf(scene), SETTINGS, STANDARD_LISTS);

const always: RowCheck = row({
  ...texts,
  id: "T-1",
  needs: ["budget"],
  field: "budget",
  test: () => "found",
});

test("a finding carries its address, key, name, project, owner and value", () => {
  const projects = registerFrom(
    PROJECTS,
    { sheet: "Project list", table: "Projects", firstRow: 4, firstColumn: 1 },
    ["Project ID", "Project", "Budget", "Project manager"],
    [
      ["EMR-01", "First", 10, "Ines Okafor"],
      ["EMR-02", "Second", 20, ""],
    ],
  );
  const { findings } = runChecks([always], { projects }, SETTINGS, STANDARD_LISTS);
  expect(findings[1]).toEqual({
    check: "T-1",
    severity: "error",
    register: "projects",
    row: 1,
    field: "budget",
    header: "Budget",
    address: "'Project list'!D6",
    key: "EMR-02",
    label: "Second",
    project: "EMR-02",
    owner: "",
    value: 20,
    message: "found",
  });
  expect(findings[0]?.owner).toBe("Ines Okafor");
});

test("risks name their project, and their owner is the risk's", () => {
  const risks = makeRegister("risks", [
    { riskId: "R-1", project: "EMR-09", title: "Late", owner: "A. Person" },
  ]);
  const check = rowChecks({ family: "risk", register: "risks" })({
    ...texts,
    id: "T-2",
    field: "title",
    test: () => "found",
  });
  const { findings } = runChecks([check], { risks }, SETTINGS, STANDARD_LISTS);
  expect(findings[0]).toMatchObject({ key: "R-1", label: "Late", project: "EMR-09", owner: "A. Person" });
});

test("rows without what a check needs are counted with the reason, most frequent first", () => {
  const { results } = run([always], {
    projects: [{ budget: null }, { budget: "n" }, { budget: null }, { budget: -1 }, { budget: "#N/A" }, {}],
  });
  expect(results[0]).toMatchObject({ assessed: 1, findings: 1, notAssessable: 5 });
  expect([...(results[0]?.notAssessableReasons ?? [])]).toEqual([
    ["Budget is blank", 2],
    ["Budget is not of its type", 1],
    ["Budget is an error value", 1],
    ["Budget is outside its bounds", 1],
  ]);
});

test("a missing column makes all subject rows not assessable, and no others", () => {
  const check: RowCheck = { ...always, subject: (project) => project.text("status") === "Active" };
  const scene = { projects: [{}, { status: "Closed" }, {}], without: ["projects.budget"] };
  expect(run([check], scene).results[0]).toMatchObject({
    assessed: 0,
    notAssessable: 2,
    notAssessableReasons: new Map([["The column Budget of Projects is missing", 2]]),
  });
});

test("a required column that is blank from top to bottom is one finding, and as good as missing", () => {
  const five = Array.from({ length: 5 }, (_, index) => ({ projectId: `EMR-0${index}`, sponsor: null }));
  const { findings, results } = run(CHECKS, { projects: five });
  expect(findings.filter(({ check }) => check === "PRJ-08")).toEqual([]);
  expect(results.find(({ id }) => id === "PRJ-08")?.notAssessableReasons).toEqual(
    new Map([["The column Sponsor of Projects is blank from top to bottom", 5]]),
  );
  const [missing, ...others] = findings.filter(({ check }) => check === "IMP-01");
  expect(missing).toMatchObject({ message: "Sponsor is blank in all 5 rows.", address: "Projects!S1" });
  expect(others).toEqual([]);
  expect(
    run(CHECKS, { projects: five.slice(1) }).findings.filter(({ check }) => check === "PRJ-08"),
  ).toHaveLength(4);
});

test("a missing register is said, with no rows", () => {
  const { results, findings } = run(CHECKS, { projects: [{}] });
  expect(results).toHaveLength(CHECKS.length);
  const risks = results.find(({ id }) => id === "RSK-03");
  expect(risks).toMatchObject({
    assessed: 0,
    notAssessable: 0,
    notAssessableReasons: new Map([["The Risks register is missing", 0]]),
  });
  expect(findings).toEqual([]);
});

test("a check that throws is listed with its error and stops no other", () => {
  const broken: RowCheck = {
    ...always,
    id: "T-3",
    test: (project) => {
      if (project.index === 1) throw new Error("no such thing");
      return "found";
    },
  };
  const brokenTable = tableChecks({ family: "project", register: "projects" })({
    ...texts,
    id: "T-4",
    run: () => {
      throw new TypeError("nothing there");
    },
  });
  const { results, findings } = run([broken, brokenTable, always], { projects: [{}, {}] });
  expect(findings.map(({ check }) => check)).toEqual(["T-1", "T-1"]);
  expect(results[0]).toMatchObject({ findings: 0, notAssessable: 2 });
  expect([...(results[0]?.notAssessableReasons.keys() ?? [])]).toEqual(["The check failed: no such thing"]);
  expect([...(results[1]?.notAssessableReasons.keys() ?? [])]).toEqual(["The check failed: nothing there"]);
});

test("a fix that changes nothing is no fix", () => {
  const check: RowCheck = { ...always, fix: () => 1000 };
  expect(run([check], { projects: [{ budget: 1000 }] }).findings[0]).not.toHaveProperty("fix");
  expect(run([check], { projects: [{ budget: 999 }] }).findings[0]).toHaveProperty("fix", 1000);
});

test("a finding about a column points to its header", () => {
  const check = tableChecks({ family: "project", register: "projects" })({
    ...texts,
    id: "T-5",
    run: (_, __, report) => report.finding("about the column", { field: "name" }),
  });
  const [finding] = run([check], { projects: [{}] }).findings;
  expect(finding).toMatchObject({ address: "Projects!B1", header: "Project", key: "", value: null });
  expect(finding).not.toHaveProperty("row");
});

test("values of lists are read by synonym, and in the spelling of the program's own list", () => {
  const seen: (string | undefined)[] = [];
  const check: RowCheck = {
    ...always,
    needs: ["status"],
    test: (project) => {
      seen.push(project.text("status"));
      return undefined;
    },
  };
  const scene = { projects: [{ status: "in progress" }, { status: "RUNNING" }, { status: "Asleep" }] };
  run([check], scene);
  expect(seen).toEqual(["Active", "Active"]);
  runChecks([check], registersOf(scene), SETTINGS, { projectStatus: ["Asleep", "Awake"] });
  expect(seen).toEqual(["Active", "Active", "Asleep"]);
});

test("checks can be run one by one with the same outcome", () => {
  const registers = registersOf({
    projects: [{ sponsor: null }, { projectId: "" }],
    risks: [{ owner: "All" }],
  });
  const runner = checkRunner(registers, SETTINGS, STANDARD_LISTS);
  const runs = CHECKS.map((check) => runner(check));
  const whole = runChecks(CHECKS, registers, SETTINGS, STANDARD_LISTS);
  expect(runs.flatMap(({ findings }) => findings)).toEqual(whole.findings);
  expect(runs.map(({ result }) => result)).toEqual(whole.results);
});
