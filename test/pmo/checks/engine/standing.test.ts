import * as fc from "fast-check";
import { CHECKS } from "../../../../src/pmo/checks/catalogue";
import type { Check, CheckContext, CheckOutcome, TableCheck } from "../../../../src/pmo/checks/check";
import { runChecks } from "../../../../src/pmo/checks/engine/run";
import { StandingChecks } from "../../../../src/pmo/checks/engine/standing";
import { withRows } from "../../../../src/pmo/registers/edited";
import type { Registers } from "../../../../src/pmo/registers/register";
import { TEMPLATES } from "../../../../src/pmo/templates/standard";
import type { CellValue } from "../../../../src/pmo/values/cell";
import { likely, nearlyGood, programs, registersOf } from "../random-rows";
import { makeRegisters, SETTINGS, STANDARD_LISTS } from "../registers";

/** A cell of some register with what it is to hold; the row is taken from the rows that there are. */
const edit = fc
  .constantFrom(...TEMPLATES)
  .chain((template) =>
    fc
      .tuple(fc.constant(template.id), fc.constantFrom(...template.fields), fc.nat())
      .chain(([id, field, row]) => likely(field).map((value) => ({ id, header: field.header, row, value }))),
  );
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function withEdit(registers: Registers, { id, header, row, value }: Edit): Registers {
  const register = registers[id];
  if (!register || register.length === 0) return registers;
  const from = row % register.length;
  const cells = register.columns.map((column): CellValue =>
    column.header === header ? value : (column.values[from] ?? null),
  );
  return { ...registers, [id]: withRows(register, [{ from, cells: [cells] }]) };
}

const standing = (registers: Registers): StandingChecks => {
  const checks = StandingChecks.of(registers, SETTINGS, STANDARD_LISTS);
  for (const check of CHECKS) checks.run(check);
  return checks;
};
const whole = (registers: Registers): CheckOutcome => runChecks(CHECKS, registers, SETTINGS, STANDARD_LISTS);

test("after any edits, one after the other, the same is found as by checking everything anew", () => {
  fc.assert(
    fc.property(programs(nearlyGood), fc.array(edit, { minLength: 1, maxLength: 8 }), (rows, edits) => {
      let registers = registersOf(rows);
      let checks = standing(registers);
      for (const one of edits) {
        registers = withEdit(registers, one);
        checks = checks.edited(registers);
        expect(checks.outcome).toEqual(whole(registers));
      }
    }),
    { numRuns: 60 },
  );
});

test("an edit runs the checks that read its column, and no others", () => {
  const registers = makeRegisters({
    projects: [{ projectId: "EMR-01", name: "Ward record", status: "Active", percentComplete: 0.4 }],
  });
  const checks = StandingChecks.of(registers, SETTINGS, STANDARD_LISTS);
  const asked: string[] = [];
  for (const check of CHECKS.filter(({ id }) => ["PRJ-01", "PRJ-06", "PRJ-21"].includes(id)))
    checks.run(
      check.scope === "row"
        ? check
        : {
            ...check,
            run: (...input) => {
              asked.push(check.id);
              check.run(...input);
            },
          },
    );
  asked.length = 0;
  const after = checks.edited(
    withEdit(registers, { id: "projects", header: "% complete", row: 0, value: 45 }),
  );
  expect(asked).toEqual(["PRJ-21"]);
  expect(after.outcome.findings.map(({ check }) => check)).toEqual(["PRJ-21"]);
  expect(checks.outcome.findings).toEqual([]);
});

test("what is worked out from something that is known already counts as having read that too", () => {
  const registers = makeRegisters({
    projects: [{ projectId: "EMR-01", name: "Ward record", status: "Active" }],
  });
  const [inner, outer] = [{}, {}];
  const nameOf = (context: CheckContext): string =>
    context.once(inner, () => context.row("projects", 0).text("name") ?? "");
  const greeting = (context: CheckContext): string => context.once(outer, () => `It is ${nameOf(context)}.`);
  const saying = (id: string, words: (context: CheckContext) => string): Check => ({
    ...(CHECKS.find((check) => check.id === "PRJ-01") as TableCheck),
    id,
    judges: [],
    run: (_, context, report) => report.finding(words(context), {}),
  });
  const checks = StandingChecks.of(registers, SETTINGS, STANDARD_LISTS);
  checks.run(saying("A", (context) => nameOf(context) + greeting(context)));
  checks.run(saying("B", greeting));
  const after = checks.edited(
    withEdit(registers, { id: "projects", header: "Project", row: 0, value: "Portal" }),
  );
  expect(after.outcome.findings.map(({ message }) => message)).toEqual([
    "PortalIt is Portal.",
    "It is Portal.",
  ]);
});
