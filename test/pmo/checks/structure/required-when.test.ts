import { CHECKS, checkOf } from "../../../../src/pmo/checks/catalogue";
import type { Finding } from "../../../../src/pmo/checks/check";
import { runChecks } from "../../../../src/pmo/checks/engine/run";
import type { RegisterId } from "../../../../src/pmo/templates/template";
import { TEMPLATES } from "../../../../src/pmo/templates/standard";
import { GOOD } from "../examples/scene";
import { makeRegister, SETTINGS, STANDARD_LISTS } from "../registers";
import type { RowValues } from "../registers";

function run(register: RegisterId, rows: readonly RowValues[], without: readonly string[] = []) {
  const check = checkOf("IMP-21");
  if (!check) throw new Error("There is no check IMP-21.");
  const { findings, results } = runChecks(
    [check],
    { [register]: makeRegister(register, rows, { without }) },
    SETTINGS,
    STANDARD_LISTS,
  );
  const at = ({ row, field }: Finding): string => `${row ?? "all"} ${field}`;
  return { found: findings.map(at), findings, reasons: [...(results[0]?.notAssessableReasons ?? [])] };
}

test("a blank yes-or-no calls for nothing; a Yes does, in any form", () => {
  const rows = [
    { communicationId: "C-1", title: "Board brief", approvalNeeded: null },
    { communicationId: "C-2", title: "Ward news", approvalNeeded: "No" },
    { communicationId: "C-3", title: "Letter", approvalNeeded: "y" },
    { communicationId: "C-4", title: "Press", approvalNeeded: "Yes", approver: "Ada Okafor" },
  ];
  expect(run("communications", rows)).toMatchObject({ found: ["2 approver"], reasons: [] });
});

test("a cell that is filled calls for another", () => {
  const gate = {
    project: "EMR-01",
    gate: "Gate 2",
    criterion: "Plan is agreed",
    mandatory: "Yes",
    result: "Not assessed",
  };
  const { found } = run("gates", [
    { ...gate, decision: "Conditional", condition: "Name the trainers", conditionDue: null },
    { ...gate, decision: "Conditional", condition: null },
    { ...gate, decision: "Pass" },
  ]);
  expect(found.sort()).toEqual(["0 conditionDue", "1 condition"]);
});

test("a reference is compared without case", () => {
  const dependency = {
    dependencyId: "D-1",
    toProject: "EMR-01",
    title: "Test data",
    agreed: "No",
    status: "Open",
  };
  const { found, findings } = run("dependencies", [
    { ...dependency, fromProject: "external", receiverOwner: "Ada Okafor" },
    { ...dependency, dependencyId: "D-2", fromProject: "PPT-01" },
  ]);
  expect(found).toEqual(["0 externalParty"]);
  expect(findings[0]).toMatchObject({ project: "EMR-01", owner: "Ada Okafor", key: "D-1" });
});

test("a blank required cell that decides leaves the row not assessable", () => {
  const { found, reasons } = run("actions", [{ actionId: "A-1", title: "Order devices", status: null }]);
  expect(found).toEqual([]);
  expect(reasons).toEqual([["Status is blank", 1]]);
});

test("a missing column is a reason, for every row", () => {
  const rows = [
    { actionId: "A-1", title: "Order devices", status: "Done" },
    { actionId: "A-2", title: "Book rooms", status: "Open" },
  ];
  expect(run("actions", rows, ["completedOn"]).reasons).toEqual([
    ["The column Completed on of Actions is missing", 2],
  ]);
  expect(run("actions", rows, ["status"]).reasons).toEqual([["The column Status of Actions is missing", 2]]);
});

test("a column that is blank wherever it is called for is one finding", () => {
  const { findings } = run("actions", [
    { actionId: "A-1", title: "Order devices", status: "Done" },
    { actionId: "A-2", title: "Book rooms", status: "Done" },
    { actionId: "A-3", title: "Brief the board", status: "Open" },
  ]);
  expect(findings.map(({ message }) => message)).toEqual([
    "Completed on is blank in all 2 rows that call for it; it is needed when Status is Done.",
  ]);
});

test("every blank that its row calls for is one finding: of this check, or of one of its own", () => {
  for (const template of TEMPLATES) {
    for (const { id, header, requiredWhen } of template.fields) {
      if (!requiredWhen) continue;
      const calling = Object.fromEntries(
        requiredWhen.map((condition) => [condition.field, "is" in condition ? condition.is[0] : "x"]),
      ) as RowValues;
      const register = makeRegister(template.id, [{ ...GOOD[template.id], ...calling, [id]: null }]);
      const { findings } = runChecks(CHECKS, { [template.id]: register }, SETTINGS, STANDARD_LISTS);
      const about = findings.filter(
        ({ field, message }) => field === id || message.toLowerCase().includes(header.toLowerCase()),
      );
      expect([template.id, id, about.length]).toEqual([template.id, id, 1]);
    }
  }
});
