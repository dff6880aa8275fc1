import { applyWaivers } from "../../../src/pmo/waivers/apply-waivers";
import { CHECKS, CHECKS_BY_ID } from "../../../src/pmo/checks/catalogue";
import { readinessOf } from "../../../src/pmo/publishing/readiness";
import type { Readiness } from "../../../src/pmo/publishing/readiness";
import { runChecks } from "../../../src/pmo/checks/engine/run";
import type { Waiver, WaiverProblem } from "../../../src/pmo/waivers/waivers";
import type { Settings } from "../../../src/pmo/setup/settings";
import { makeRegister, SETTINGS, STANDARD_LISTS } from "../checks/registers";

const ID = "PRJ-11";
/** Two projects that were to end before they began. */
const registers = {
  projects: makeRegister(
    "projects",
    ["EMR-01", "EMR-02"].map((projectId) => ({ projectId, baselineStart: 45_100, baselineFinish: 45_000 })),
  ),
};
const waiverOf = (row: string, changes: Partial<Waiver> = {}): Waiver => ({
  line: 0,
  check: ID,
  register: "projects",
  project: "",
  row,
  field: "",
  reason: "Kept for audit",
  approver: "Head of PMO",
  grantedOn: undefined,
  expiresOn: SETTINGS.dataDate,
  valueThen: 45_000,
  ...changes,
});
const PROBLEM: WaiverProblem = {
  code: "waiver-reason-missing",
  at: "'PMO Setup'!AY6",
  text: "No reason is given.",
  next: "Write why it is accepted.",
};

function judge(
  changes: Partial<Settings>,
  waivers: readonly Waiver[] = [],
  { open = [], problems = [] }: { open?: readonly string[]; problems?: readonly WaiverProblem[] } = {},
): Readiness {
  const settings: Settings = { ...SETTINGS, ...changes };
  const only = CHECKS.filter(({ id }) => id === ID);
  const outcome = runChecks(only, registers, settings, STANDARD_LISTS);
  return readinessOf({
    outcome: applyWaivers(outcome, waivers, registers, settings, problems),
    settings,
    checks: CHECKS_BY_ID,
    openStandards: open,
  });
}
const codes = ({ inTheWay }: Readiness): string[] => inTheWay.map(({ code }) => code);

test("supportive never blocks, and lists the same as advice", () => {
  const found = judge({ pmoType: "Supportive" }, [], { open: ["Projects register"] });
  expect(found).toMatchObject({ ready: true, inTheWay: [] });
  expect(found.advice).toMatchObject([
    {
      code: "errors",
      check: ID,
      count: 2,
      sentence: "2 errors of PRJ-11: Baseline finish before baseline start.",
    },
  ]);
});

test("controlling needs every error fixed or waived", () => {
  expect(judge({ pmoType: "Controlling" })).toMatchObject({ ready: false, inTheWay: [{ count: 2 }] });
  const half = judge({ pmoType: "Controlling" }, [waiverOf("EMR-01")]);
  expect(half.inTheWay).toMatchObject([{ count: 1, findings: [{ key: "EMR-02" }] }]);
  const both = judge({ pmoType: "Controlling" }, [
    waiverOf("EMR-01"),
    waiverOf("EMR-02", { approver: "Anyone" }),
  ]);
  expect(both.ready).toBe(true);
});

test("a waiver that has run out leaves its error in the way", () => {
  const runOut = { expiresOn: SETTINGS.dataDate - 1 };
  const found = judge({ pmoType: "Controlling" }, [waiverOf("EMR-01"), waiverOf("EMR-02", runOut)]);
  expect(found.inTheWay).toMatchObject([{ code: "errors", count: 1 }]);
});

test("directive needs waivers of its approver, in force, and locked standards", () => {
  const settings: Partial<Settings> = { pmoType: "Directive", waiverApprover: "Head of PMO" };
  const waivers = [waiverOf("EMR-01"), waiverOf("EMR-02")];
  expect(judge(settings, waivers)).toMatchObject({ ready: true });
  expect(codes(judge(settings, waivers, { open: ["PMO Setup"] }))).toEqual(["standards-open"]);
  const foreign = judge(settings, [waiverOf("EMR-01"), waiverOf("EMR-02", { approver: "Project manager" })]);
  expect(codes(foreign)).toEqual(["errors", "waivers-not-approved"]);
  expect(foreign.inTheWay[1]?.sentence).toBe("1 waiver was not approved by Head of PMO.");
  const runOut = waiverOf("EMR-02", { expiresOn: SETTINGS.dataDate - 1 });
  expect(codes(judge(settings, [waiverOf("EMR-01"), runOut]))).toEqual(["errors", "waivers-run-out"]);
  expect(codes(judge({ pmoType: "Directive" }, waivers))).toEqual(["errors", "no-approver"]);
});

test("a line that cannot be understood is advice, for a directive PMO in the way", () => {
  const waivers = [waiverOf("EMR-01"), waiverOf("EMR-02")];
  const controlling = judge({ pmoType: "Controlling" }, waivers, { problems: [PROBLEM] });
  expect(controlling).toMatchObject({ ready: true, advice: [{ code: "waivers-unreadable" }] });
  const settings: Partial<Settings> = { pmoType: "Directive", waiverApprover: "Head of PMO" };
  const directive = judge(settings, waivers, { problems: [PROBLEM] });
  expect(codes(directive)).toEqual(["waivers-unreadable"]);
  expect(directive.inTheWay[0]?.sentence).toContain("'PMO Setup'!AY6");
});
