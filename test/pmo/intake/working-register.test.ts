import fc from "fast-check";
import type { RegisterImport } from "../../../src/pmo/intake/plan";
import { policiesFrom } from "../../../src/pmo/intake/policies";
import { WorkingRegister } from "../../../src/pmo/intake/working-register";
import { finish } from "../../../src/pmo/work";
import type { UpdateRules } from "../../../src/pmo/intake/update";
import { templateOf } from "../../../src/pmo/templates/standard";
import type { CellValue } from "../../../src/pmo/values/cell";

const RISKS = templateOf("risks");
const PLACE = { sheet: "Risks", table: "Risks" };

const row = fc.tuple(
  fc.constantFrom<CellValue>("R1", "R2", "R3", null),
  fc.constantFrom<CellValue>("P1", "P2", null),
  fc.constantFrom<CellValue>(
    "Supplier insolvency",
    "Suppliers insolvency",
    "Supplier insolvencies",
    "Staff",
    null,
  ),
  fc.constantFrom<CellValue>("cost", "time", null),
  fc.constantFrom<CellValue>("kept", 7, null),
);
const source = fc.constantFrom(
  ["a.xlsx", "One"] as const,
  ["a.xlsx", "Two"] as const,
  ["b.xlsx", "One"] as const,
);

/** An import of risks: key, project, name, cause, and a column of the source's own. */
const imports: fc.Arbitrary<RegisterImport> = fc
  .tuple(source, fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom("Remark", "Minute"))
  .map(([[file, sheet], rows, own]) => {
    const fields = [RISKS.key, "project", RISKS.label, "cause", undefined];
    return {
      register: "risks",
      source: { file, sheet, headerRow: 1, firstRow: 2, lastRow: rows.length + 1 },
      confidence: 1,
      reason: "",
      columns: fields.map((field, column) => ({
        column,
        header: field ?? own,
        ...(field === undefined ? {} : { field }),
        confidence: 1,
        level: "certain" as const,
        reason: "",
        alternatives: [],
        samples: [],
      })),
      rows: {
        length: rows.length,
        sourceRows: rows.map((_, index) => index + 2),
        values: fields.map((_, column) => rows.map((cells) => cells[column] ?? null)),
        formats: fields.map(() => "General"),
      },
      leftOut: [],
      problems: [],
      notes: [],
    };
  });

const rulesOf = (isMarked: boolean, answers: Readonly<Record<string, boolean>> = {}): UpdateRules => ({
  policies: policiesFrom(isMarked ? [["Any", "Rows gone from the source", "Mark"]] : []),
  choices: { same: answers },
  alike: 0.8,
});

test("imports one after the other leave what each of them leaves of the register written before it", () => {
  let asked = 0;
  let gone = 0;
  fc.assert(
    fc.property(
      fc.array(imports, { minLength: 2, maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
      (all, marks, same) => {
        // Every question that comes up is answered the same way.
        const answers: Record<string, boolean> = {};
        const first = new WorkingRegister(undefined, RISKS, rulesOf(marks), 46112);
        for (const one of all) for (const { id } of finish(first.bring(one)).questions) answers[id] = same;
        const rules = rulesOf(marks, answers);

        const kept = new WorkingRegister(undefined, RISKS, rules, 46112);
        let written = kept.updated(PLACE).register;
        for (const one of all) {
          const anew = new WorkingRegister(written, RISKS, rules, 46112);
          const expected = finish(anew.bring(one));
          const brought = finish(kept.bring(one));
          expect(brought).toEqual(expected);
          asked += brought.questions.length;
          gone += brought.rows.filter(({ state }) => state === "notInSource").length;
          written = anew.updated(PLACE).register;
          expect(kept.updated(PLACE).register).toEqual(written);
        }
      },
    ),
    { numRuns: 100 },
  );
  // So that the rows of this test do meet each other.
  expect(asked).toBeGreaterThan(100);
  expect(gone).toBeGreaterThan(100);
});
