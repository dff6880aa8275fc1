import { registerChoices } from "../../../src/actions/templates";
import { withColumn, withSheet } from "../../../src/taskpane/bring-in/choices";
import { fieldOptions } from "../../../src/taskpane/bring-in/field-options";
import { incoming } from "../../../src/taskpane/bring-in/incoming";
import { english } from "../../../src/taskpane/words";
import { PLAN } from "../support/plans";

test("choices are added, changed and taken back without touching others or what was given", () => {
  const first = withColumn({}, "A", 3, "budget");
  const second = withColumn(withColumn(first, "B", 0, null), "A", 4, "name");
  expect(second).toEqual({ columns: { A: { 3: "budget", 4: "name" }, B: { 0: null } } });
  expect(withColumn(second, "A", 3, undefined)).toEqual({ columns: { A: { 4: "name" }, B: { 0: null } } });
  expect(first).toEqual({ columns: { A: { 3: "budget" } } });
  expect(withSheet(withSheet(first, "A", null), "A", "risks")).toEqual({ ...first, sheets: { A: "risks" } });
  expect(withSheet(withSheet(first, "A", null), "A", undefined)).toEqual({ ...first, sheets: {} });
});

const projects = registerChoices().find(({ id }) => id === "projects");
const match = PLAN.intake.imports[0]?.columns[2];
const options = (search: string) => {
  if (!projects || !match) throw new Error("The example has no such column.");
  return fieldOptions(projects.fields, match, new Map([["manager", "PM"]]), english.bringIn, search);
};

test("what came near is offered first, and once", () => {
  const [suggested, ...others] = options("");
  expect(suggested).toEqual({
    title: "Suggested",
    options: [
      { id: "sponsor", header: "Sponsor" },
      { id: "manager", header: "Project manager", takenBy: "PM" },
    ],
  });
  const rest = others.flatMap((group) => group.options.map(({ id }) => id));
  expect(rest).not.toContain("sponsor");
  expect(new Set(rest).size).toBe(rest.length);
  expect(rest.length + 2).toBe(projects?.fields.length);
});

test("a search knows headers and other names, and nothing matches nothing", () => {
  expect(options("wlc").flatMap((group) => group.options.map(({ id }) => id))).toEqual(["budget"]);
  expect(options("zzz")).toEqual([]);
});

test("fields that formulas work out are no choice", () => {
  expect(projects?.fields.map(({ id }) => id)).not.toContain("computedRag");
});

test("what comes in is counted by register, and a register that gets nothing is not named", () => {
  const [projects, risks] = PLAN.registers;
  if (!projects || !risks) throw new Error("The example has two registers.");
  const plan = { ...PLAN, registers: [{ ...projects, added: 0 }, risks] };
  // 3 added, 12 changed and 103 as before.
  expect(incoming(plan)).toEqual([{ register: "risks", rows: 118 }]);
});
