import * as fc from "fast-check";
import { momentOf } from "../../src/actions/clock";
import { refresh } from "../../src/actions/refresh";
import { setUp } from "../../src/actions/set-up";
import { applyChangeSet } from "../../src/excel/apply/change-set";
import { readProgram } from "../../src/excel/read/program";
import { withWorkbook } from "../../src/excel/session";
import type { Change } from "../../src/pmo/changes/change";
import { registerSheet } from "../../src/pmo/registers/register-sheet";
import { registerSheetName } from "../../src/pmo/setup/sheet-names";
import { THRESHOLDS } from "../../src/pmo/setup/thresholds";
import { STANDARD } from "../../src/pmo/templates/standards";
import { templateOf } from "../../src/pmo/templates/standard";
import type { Field, Template } from "../../src/pmo/templates/template";
import type { CellValue } from "../../src/pmo/values/cell";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
const DATA_DATE = 46_112;

/** What people put into cells of any type: nothing, prose, words with wildcards and quotes. */
const ODD: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom("TBC", "exempt *", 'say "no"', "~?", "=1+1", "0", "n/a") },
);

function cellOf(field: Field): fc.Arbitrary<CellValue> {
  const usual = usualCell(field);
  return fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: ODD });
}

function usualCell(field: Field): fc.Arbitrary<CellValue> {
  if (field.list) {
    const words = (STANDARD.lists[field.list]?.items ?? []).map(({ value }) => value);
    return fc.constantFrom(...words, words[0]?.toLowerCase() ?? "");
  }
  switch (field.type) {
    case "date":
      return fc.integer({ min: DATA_DATE - 400, max: DATA_DATE + 400 });
    case "number":
      return fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(2.5));
    case "money":
      return fc.integer({ min: -100_000, max: 500_000_000 }).map((cents) => cents / 100);
    case "percent":
      return fc.integer({ min: 0, max: 1000 }).map((mille) => mille / 1000);
    case "flag":
      return fc.constantFrom("Yes", "No", "yes");
    case "id":
    case "reference":
      return fc.constantFrom<CellValue>("P-1", "P-2", "p-1", "P-3", 7, "7", "P*");
    default:
      return fc.constantFrom<CellValue>(
        "Records",
        "Portal",
        "records",
        "Training & care",
        "A?b",
        'The "old" one',
      );
  }
}

function rowsOf(template: Template): fc.Arbitrary<CellValue[][]> {
  const row = fc.tuple(
    ...template.fields.map((field) => (field.type === "calculated" ? fc.constant(null) : cellOf(field))),
  );
  return fc.array(row, { minLength: 1, maxLength: 12 });
}

/** Profiles of any kind, also such as contradict each other or are about nothing. */
const PROFILES: fc.Arbitrary<CellValue[][]> = fc.array(
  fc.tuple(
    fc.constantFrom(
      ...THRESHOLDS.slice(0, 10).map(({ title }) => title),
      "Project update, stale after",
      "Nothing",
    ),
    fc.constantFrom<CellValue>("Project", "Stage", "Tier", "tier", "Stage"),
    fc.constantFrom<CellValue>(
      "P-1",
      "p-2",
      7,
      "P*",
      "TBC",
      "exempt *",
      "~?",
      "=1+1",
      null,
      ...["stage", "tier"].flatMap((id) => (STANDARD.lists[id]?.items ?? []).map(({ value }) => value)),
    ),
    fc.constantFrom<CellValue>(0, 0.2, 0.5, 1, 2, 9, 15, 40, -1, "many", null),
    fc.constant<CellValue>("Agreed"),
  ),
  { maxLength: 12 },
);

const PROGRAM = fc.record({
  profiles: PROFILES,
  projects: rowsOf(templateOf("projects")),
  risks: rowsOf(templateOf("risks")),
  milestones: rowsOf(templateOf("milestones")),
  without: fc.constantFrom("none", "projects", "risks", "milestones"),
});

test("every figure's formula and calculation agree on any registers", async () => {
  await fc.assert(
    fc.asyncProperty(PROGRAM, async (program) => {
      const { client } = await openExcel();
      const restore = installGlobals(client);
      try {
        await setUp(
          {
            programName: "Any",
            pmoType: "Supportive",
            dataDate: DATA_DATE,
            currency: "GBP",
            unit: 1,
            paper: "A4",
          },
          MOMENT,
        );
        await writeRegisters(program);
        await writeProfiles(program.profiles);
        const { figures } = await refresh(MOMENT);
        expect(
          figures
            .filter(({ reconciled }) => !reconciled)
            .map(({ id, formula, value, hostValue }) => ({ id, formula, value, hostValue })),
        ).toEqual([]);
      } finally {
        restore();
      }
    }),
    // Shrinking would repeat the whole job a hundred times.
    { numRuns: Number(process.env["FC_RUNS"] ?? 10), endOnFailure: true },
  );
}, 240_000);

/** The registers that figures are worked out from. */
const FIGURED = ["projects", "risks", "milestones"] as const;

type Program = typeof PROGRAM extends fc.Arbitrary<infer Value> ? Value : never;

/** As people type them, below one another. */
async function writeProfiles(rows: readonly (readonly CellValue[])[]): Promise<void> {
  await withWorkbook(async (session) => {
    const { structure, journal } = await readProgram(session);
    const table = structure.tables.find(({ name }) => name === "PMO_Profiles");
    if (!table || rows.length === 0) return;
    const { sheet, name, place: from } = table;
    const changes: Change[] = [
      { kind: "resize table", table: name, sheet, from, to: { ...from, rows: rows.length + 1 } },
      { kind: "write cells", sheet, row: from.row + 1, column: from.column, cells: rows },
    ];
    await applyChangeSet(session, { title: "Profiles", changes }, { structure, journal, at: MOMENT.iso });
  });
}

async function writeRegisters(program: Program): Promise<void> {
  await withWorkbook(async (session) => {
    const { structure, journal, settings } = await readProgram(session);
    if (!settings) throw new Error("The program was set up.");
    const changes = FIGURED.filter((id) => id !== program.without).map((id): Change => {
      const template = templateOf(id);
      const columns = template.fields.map((field) => ({ header: field.header, field }));
      return {
        kind: "add sheet",
        sheet: registerSheetName(template),
        role: template.id,
        content: registerSheet(template, template.name, columns, program[id], settings),
      };
    });
    await applyChangeSet(session, { title: "Registers", changes }, { structure, journal, at: MOMENT.iso });
  });
}
