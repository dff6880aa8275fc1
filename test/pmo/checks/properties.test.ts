import * as fc from "fast-check";
import { CHECKS } from "../../../src/pmo/checks/catalogue";
import type { CheckOutcome, Finding } from "../../../src/pmo/checks/check";
import { runChecks } from "../../../src/pmo/checks/engine/run";
import type { Register, Registers } from "../../../src/pmo/registers/register";
import type { Past } from "../../../src/pmo/history/past";
import { TEMPLATES } from "../../../src/pmo/templates/standard";
import type { RegisterId, Template } from "../../../src/pmo/templates/template";
import { STANDARD } from "../../../src/pmo/templates/standards";
import type { CellValue } from "../../../src/pmo/values/cell";
import { anything, nearlyGood, programs, registersOf } from "./random-rows";
import type { Rows } from "./random-rows";
import { makeRegister, SETTINGS, STANDARD_LISTS } from "./registers";
import type { RowValues } from "./registers";

const run = (registers: Registers, past?: Past): CheckOutcome =>
  runChecks(CHECKS, registers, SETTINGS, STANDARD_LISTS, STANDARD, past);

/** Rows as two earlier periods had them, with periods, seals and sources of every type of cell. */
const pastOf = (rows: Rows, cells: readonly CellValue[]): Past => ({
  histories: TEMPLATES.map(({ id }, place) =>
    makeRegister(id, rows[place] ?? [], {
      own: {
        Period: (rows[place] ?? []).map((_, row) =>
          row % 5 === 4 ? (cells[0] ?? null) : `2026-0${1 + (row % 2)}`,
        ),
        "Row mark": (rows[place] ?? []).map((_, row) => (row % 3 === 0 ? "p:00000000" : null)),
      },
    }),
  ),
  periods: [cells, ["2026-02", 46_081, ...cells.slice(2), "Projects 3 (00000000), Risks 1 (x)"]],
  sources: [cells, [...cells].reverse()],
});

const failures = (outcome: CheckOutcome): string[] =>
  outcome.results.flatMap(({ id, notAssessableReasons }) =>
    [...notAssessableReasons.keys()]
      .filter((reason) => reason.startsWith("The check failed"))
      .map((reason) => `${id}: ${reason}`),
  );

test("no check throws, whatever the cells hold", () => {
  const row = (template: Template): fc.Arbitrary<RowValues> =>
    fc
      .tuple(...template.fields.map(() => anything))
      .map((values) =>
        Object.fromEntries(template.fields.map((field, place) => [field.id, values[place] ?? null])),
      );
  fc.assert(
    fc.property(
      programs(row),
      programs(row),
      fc.array(anything, { maxLength: 14 }),
      (rows, before, cells) => {
        expect(failures(run(registersOf(rows), pastOf(before, cells)))).toEqual([]);
      },
    ),
  );
});

test("what is counted is what there is", () => {
  fc.assert(
    fc.property(programs(nearlyGood), (rows) => {
      const registers = registersOf(rows);
      const { findings, results } = run(registers);
      for (const result of results) {
        expect(findings.filter(({ check }) => check === result.id)).toHaveLength(result.findings);
        const reasons = [...result.notAssessableReasons.values()].reduce((sum, rows) => sum + rows, 0);
        expect(reasons).toBe(result.notAssessable);
      }
      for (const check of CHECKS) {
        const result = results.find(({ id }) => id === check.id);
        if (check.scope === "row")
          expect((result?.assessed ?? 0) + (result?.notAssessable ?? 0)).toBeLessThanOrEqual(
            registers[check.register]?.length ?? 0,
          );
      }
    }),
  );
});

test("the order of rows does not matter", () => {
  fc.assert(
    fc.property(programs(nearlyGood), programs(nearlyGood), fc.integer(), (rows, before, seed) => {
      const past = pastOf(before, []);
      const registers = registersOf(rows);
      const orders = new Map<RegisterId, number[]>();
      const shuffled = Object.fromEntries(
        Object.values(registers).map((register) => {
          const order = shuffle(register.length, seed);
          orders.set(register.template.id, order);
          return [register.template.id, reordered(register, order)];
        }),
      );
      const place = (finding: Finding, order?: number[]): string =>
        `${finding.check} ${finding.register} ${finding.row === undefined ? "-" : order ? order[finding.row] : finding.row} ${finding.field ?? ""}`;
      expect(
        run(shuffled, past)
          .findings.map((finding) => place(finding, orders.get(finding.register)))
          .sort(),
      ).toEqual(
        run(registers, past)
          .findings.map((finding) => place(finding))
          .sort(),
      );
    }),
  );
});

test("a safe fix removes its finding, and adds none but where there was nothing to judge", () => {
  fc.assert(
    fc.property(programs(nearlyGood), (rows) => {
      const registers = registersOf(rows);
      const before = run(registers);
      const fixable = before.findings.filter((finding) => finding.fix !== undefined).slice(0, 3);
      for (const finding of fixable) {
        const after = run(withCell(registers, finding));
        const places = new Set(after.findings.map(placeOf));
        expect(places).not.toContain(placeOf(finding));
        const known = new Set(before.findings.map(placeOf));
        for (const added of after.findings.filter((one) => !known.has(placeOf(one)))) {
          const [was, is] = [before, after].map(({ results }) =>
            results.find(({ id }) => id === added.check),
          );
          expect({ added: placeOf(added), judgedMore: (is?.assessed ?? 0) > (was?.assessed ?? 0) }).toEqual({
            added: placeOf(added),
            judgedMore: true,
          });
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("checking changes nothing, and twice gives the same", () => {
  fc.assert(
    fc.property(programs(nearlyGood), (rows) => {
      const registers = registersOf(rows);
      const copy = JSON.stringify(
        Object.values(registers).map(({ columns }) => columns.map(({ values }) => values)),
      );
      expect(run(registers)).toEqual(run(registers));
      expect(
        JSON.stringify(Object.values(registers).map(({ columns }) => columns.map(({ values }) => values))),
      ).toBe(copy);
    }),
    { numRuns: 30 },
  );
});

const placeOf = ({ check, register, row, field }: Finding): string =>
  `${check} ${register} ${row ?? "-"} ${field ?? ""}`;

function shuffle(length: number, seed: number): number[] {
  return Array.from({ length }, (_, index) => index).sort(
    (a, b) => Math.sin(seed + a * 12.9898) - Math.sin(seed + b * 12.9898) || a - b,
  );
}

const rowsOf = (register: Register): RowValues[] =>
  Array.from({ length: register.length }, (_, row) =>
    Object.fromEntries([...register.byField].map(([field, column]) => [field, column.values[row] ?? null])),
  );

function reordered(register: Register, order: readonly number[]): Register {
  const rows = rowsOf(register);
  return makeRegister(
    register.template.id,
    order.map((row) => rows[row] ?? {}),
  );
}

function withCell(registers: Registers, { register, row, field, fix }: Finding): Registers {
  const changed = registers[register];
  if (!changed || row === undefined || field === undefined) throw new Error("A fix is about one cell.");
  const rows = rowsOf(changed).map((values, index) =>
    index === row ? { ...values, [field]: fix ?? null } : values,
  );
  return { ...registers, [register]: makeRegister(register, rows) };
}
