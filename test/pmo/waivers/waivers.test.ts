import { applyWaivers } from "../../../src/pmo/waivers/apply-waivers";
import { CHECKS, CHECKS_BY_ID } from "../../../src/pmo/checks/catalogue";
import type { Finding } from "../../../src/pmo/checks/check";
import { runChecks } from "../../../src/pmo/checks/engine/run";
import { waiverReport } from "../../../src/pmo/waivers/waiver-report";
import { subjectOf } from "../../../src/pmo/waivers/waiver-subject";
import { readWaivers, WAIVER_HEADERS, waiverCells } from "../../../src/pmo/waivers/waivers";
import type { Waiver } from "../../../src/pmo/waivers/waivers";
import type { Registers } from "../../../src/pmo/registers/register";
import type { Settings } from "../../../src/pmo/setup/settings";
import { STANDARD } from "../../../src/pmo/templates/standards";
import type { CellValue } from "../../../src/pmo/values/cell";
import { makeRegister, SETTINGS, STANDARD_LISTS } from "../checks/registers";

const DATA_DATE = SETTINGS.dataDate;
const TERMS = {
  checks: CHECKS_BY_ID,
  templates: STANDARD.templates,
  table: { sheet: "PMO Setup", place: { row: 4, column: 45 } },
};
const line = (changes: Partial<Record<(typeof WAIVER_HEADERS)[number], CellValue>> = {}): CellValue[] => {
  const whole = {
    Check: "PRJ-11",
    Register: "Projects",
    Project: "EMR-02",
    Row: "EMR-02",
    Field: "Baseline finish",
    Reason: "Re-baselined; the old plan is kept for audit",
    Approver: "Head of PMO",
    "Granted on": DATA_DATE - 10,
    "Expires on": DATA_DATE + 80,
    "Value then": 45_000,
    ...changes,
  };
  return WAIVER_HEADERS.map((header) => whole[header] ?? null);
};
const read = (...rows: CellValue[][]): Waiver[] => {
  const { waivers, problems } = readWaivers(rows, TERMS);
  expect(problems).toEqual([]);
  return waivers;
};

/** Three projects of which the second was to end before it began. */
const projects = (
  order: readonly string[] = ["EMR-01", "EMR-02", "EMR-03"],
  finish: CellValue = 45_000,
): Registers => ({
  projects: makeRegister(
    "projects",
    order.map((projectId) => ({
      projectId,
      name: `Project ${projectId}`,
      baselineStart: 45_100,
      baselineFinish: projectId === "EMR-02" ? finish : 45_500,
    })),
  ),
});
const only = CHECKS.filter(({ id }) => id === "PRJ-11");
const outcomeOf = (registers: Registers, waivers: readonly Waiver[], settings: Settings = SETTINGS) =>
  applyWaivers(runChecks(only, registers, settings, STANDARD_LISTS), waivers, registers, settings);
const waived = (findings: readonly Finding[]): string[] =>
  findings.filter(({ waiver }) => waiver).map(({ address }) => address);

describe("the table of waivers", () => {
  test("a waiver is written as it is read", () => {
    const [waiver] = read(line());
    expect(waiver).toMatchObject({
      check: "PRJ-11",
      register: "projects",
      row: "EMR-02",
      expiresOn: DATA_DATE + 80,
      valueThen: 45_000,
    });
    expect(waiver && waiverCells(waiver, "Projects")).toEqual(line());
  });

  test("blank lines are none; the lines keep their places", () => {
    expect(read([null, "", null], line()).map((one) => one.line)).toEqual([1]);
  });

  test.each([
    [{ Check: "PRJ-999" }, "waiver-check-unknown", "'PMO Setup'!AT6"],
    [{ Check: "PRJ-02" }, "not-waivable", "'PMO Setup'!AT6"],
    [{ Register: "Kittens" }, "waiver-register-unknown", "'PMO Setup'!AU6"],
    [{ Row: null }, "waiver-row-missing", "'PMO Setup'!AW6"],
    [{ Reason: "  " }, "waiver-reason-missing", "'PMO Setup'!AY6"],
    [{ Approver: null }, "waiver-approver-missing", "'PMO Setup'!AZ6"],
    [{ "Granted on": "last week" }, "waiver-date-unreadable", "'PMO Setup'!BA6"],
    [{ "Expires on": "31 Dec" }, "waiver-date-unreadable", "'PMO Setup'!BB6"],
    [{ "Expires on": null }, "waiver-date-unreadable", "'PMO Setup'!BB6"],
  ])("%j is a problem that names its cell", (changes, code, at) => {
    const { waivers, problems } = readWaivers([line(changes)], TERMS);
    expect(waivers).toEqual([]);
    expect(problems).toMatchObject([{ code, at }]);
    expect(problems[0]?.next).toMatch(/^[A-Z].*\.$/);
  });
});

describe("a waiver accepts its finding", () => {
  test("by rule and row, wherever the row stands", () => {
    const waivers = read(line());
    expect(waived(outcomeOf(projects(), waivers).findings)).toEqual(["Projects!W3"]);
    expect(waived(outcomeOf(projects(["EMR-02", "EMR-09", "EMR-01"]), waivers).findings)).toEqual([
      "Projects!W2",
    ]);
    expect(outcomeOf(projects(), waivers).findings[0]?.waiver).toEqual({
      reason: "Re-baselined; the old plan is kept for audit",
      approver: "Head of PMO",
      expiresOn: DATA_DATE + 80,
    });
  });

  test("not another row's, another check's, another register's or another cell's", () => {
    for (const changes of [
      { Row: "EMR-03" },
      { Check: "PRJ-12" },
      { Register: "Risks" },
      { Field: "Budget" },
    ])
      expect(waived(outcomeOf(projects(), read(line(changes))).findings)).toEqual([]);
  });

  test("without a project or a field, of any", () => {
    expect(waived(outcomeOf(projects(), read(line({ Project: null, Field: null }))).findings)).toHaveLength(
      1,
    );
    expect(waived(outcomeOf(projects(), read(line({ Project: "EMR-07" }))).findings)).toEqual([]);
  });

  test("on its last day, and not on the day after", () => {
    const waivers = read(line({ "Expires on": DATA_DATE }));
    expect(waived(outcomeOf(projects(), waivers).findings)).toHaveLength(1);
    expect(waived(outcomeOf(projects(), waivers, { ...SETTINGS, dataDate: DATA_DATE + 1 }).findings)).toEqual(
      [],
    );
  });

  test("under a directive PMO only where its approver has granted it", () => {
    const of = (waiverApprover: string | undefined): unknown =>
      outcomeOf(projects(), read(line()), {
        ...SETTINGS,
        pmoType: "Directive",
        ...(waiverApprover === undefined ? {} : { waiverApprover }),
      }).waivers.map(({ state }) => state);
    expect(of("Deputy; head of PMO")).toEqual(["in force"]);
    expect(of("Deputy")).toEqual(["not by the approver"]);
    expect(of(undefined)).toEqual(["not by the approver"]);
  });

  test("of two in force the one that lasts longest is named", () => {
    const waivers = read(line(), line({ "Expires on": DATA_DATE + 200, Reason: "Agreed again" }));
    expect(outcomeOf(projects(), waivers).findings[0]?.waiver?.reason).toBe("Agreed again");
  });
});

describe("what a finding is waived by", () => {
  const findingOf = (registers: Registers, id: string): Finding => {
    const { findings } = runChecks(CHECKS, registers, SETTINGS, STANDARD_LISTS);
    const found = findings.find(({ check }) => check === id);
    if (!found) throw new Error(`No finding of ${id}.`);
    return found;
  };

  test("a row without a key by what tells it apart, with dates as people write them", () => {
    const budget = makeRegister("budget", [{ project: "EMR-01", periodEnd: 46_112, basis: "Baseline" }]);
    const finding: Finding = {
      check: "IMP-03",
      severity: "error",
      register: "budget",
      row: 0,
      address: "Budget!B2",
      key: "",
      label: "",
      project: "EMR-01",
      owner: "",
      value: null,
      message: "Said",
    };
    // 46,112 days after 30 December 1899 is 31 March 2026.
    expect(subjectOf(finding, { budget })?.row).toBe("EMR-01 · 31 Mar 2026 · Baseline");
  });

  test("a row without anything that tells it apart cannot be waived", () => {
    const registers = projects();
    const [finding] = outcomeOf(registers, []).findings;
    if (!finding) throw new Error("Nothing was found.");
    expect(subjectOf({ ...finding, key: "", label: "" }, registers)).toBeUndefined();
    expect(subjectOf({ ...finding, key: "", label: "Portal" }, registers)?.row).toBe("Portal");
  });

  test("a register as a whole by its name and column", () => {
    const registers = {
      projects: makeRegister("projects", [{ projectId: "EMR-01" }], { without: ["budget"] }),
    };
    const finding = findingOf(registers, "IMP-01");
    expect(subjectOf(finding, registers)).toMatchObject({ row: "", register: "projects" });
    const [subject] = [subjectOf(finding, registers)];
    const waivers = read(line({ Check: "IMP-01", Project: null, Row: null, Field: subject?.field ?? null }));
    const outcome = runChecks(CHECKS, registers, SETTINGS, STANDARD_LISTS);
    const accepted = applyWaivers(outcome, waivers, registers, SETTINGS).findings.filter((one) => one.waiver);
    expect(accepted.map(({ check, message }) => [check, message])).toEqual([["IMP-01", finding.message]]);
  });
});

describe("the report of waivers", () => {
  const kinds = (registers: Registers, rows: CellValue[][], settings: Settings = SETTINGS): string[] =>
    waiverReport(outcomeOf(registers, read(...rows), settings)).remarks.map(({ kind }) => kind);

  test("a waiver in force that accepts what it was granted for needs no remark", () => {
    expect(kinds(projects(), [line()])).toEqual([]);
  });
  test("run out, with its finding back or gone", () => {
    expect(kinds(projects(), [line({ "Expires on": DATA_DATE - 1 })])).toEqual(["expired and back"]);
    expect(kinds(projects(undefined, 45_400), [line({ "Expires on": DATA_DATE - 1 })])).toEqual([]);
  });
  test("nothing to accept any more", () => {
    expect(kinds(projects(undefined, 45_400), [line()])).toEqual(["nothing to accept"]);
  });
  test("the value is another one since", () => {
    expect(kinds(projects(undefined, 44_900), [line()])).toEqual(["value changed"]);
  });
  test("renewed again and again; the earlier grants are not reported of their own", () => {
    const grants = [-200, -100, 50].map((days) => line({ "Expires on": DATA_DATE + days }));
    expect(kinds(projects(), grants)).toEqual(["renewed"]);
    expect(kinds(projects(), grants.slice(1))).toEqual([]);
  });
  test("one rule waived in many rows", () => {
    const ids = ["A-1", "A-2", "A-3", "A-4", "A-5"];
    const registers = {
      projects: makeRegister(
        "projects",
        [...ids, "A-6"].map((projectId) => ({ projectId, baselineStart: 45_100, baselineFinish: 45_000 })),
      ),
    };
    const rows = ids.map((id) => line({ Project: id, Row: id }));
    expect(waiverReport(outcomeOf(registers, read(...rows))).oftenWaived).toEqual([
      { check: "PRJ-11", waivers: 5, waived: 5, findings: 6 },
    ]);
    expect(waiverReport(outcomeOf(registers, read(...rows.slice(1)))).oftenWaived).toEqual([]);
  });
});
