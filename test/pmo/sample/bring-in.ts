import { finish } from "../../../src/pmo/work";
import type { CellValue, Serial } from "../../../src/pmo/values/cell";
import type { CheckOutcome, Finding } from "../../../src/pmo/checks/check";
import { CHECKS } from "../../../src/pmo/checks/catalogue";
import { runChecks } from "../../../src/pmo/checks/engine/run";
import { planIntake } from "../../../src/pmo/intake/plan-intake";
import type { IntakePlan, SourceSheet } from "../../../src/pmo/intake/plan";
import { resolveReferences } from "../../../src/pmo/intake/references";
import { updateRegister } from "../intake/support/update-register";
import { registerFrom } from "../../../src/pmo/registers/register";
import type { Register } from "../../../src/pmo/registers/register";
import { valueOf } from "../../../src/pmo/sample/book";
import type { SampleBook, SampleSheet } from "../../../src/pmo/sample/book";
import { LISTS } from "../../../src/pmo/templates/lists";
import { TEMPLATES } from "../../../src/pmo/templates/standard";
import type { RegisterId } from "../../../src/pmo/templates/template";
import { SETTINGS, STANDARD_LISTS } from "../checks/registers";

/** A sample sheet as intake reads one from a workbook. */
export function sourceOf({ name, rows }: SampleSheet): SourceSheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    name,
    hidden: false,
    firstRow: 0,
    firstColumn: 0,
    values: cells.map((row): CellValue[] => row.map(valueOf)),
    formats: cells.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === "object" && cell.numberFormat) || "General"),
    ),
    tables: [],
    hiddenRows: [],
  };
}

/** A book after intake and checks, with the sheet and row of the source for every register row. */
export interface BroughtIn {
  readonly plan: IntakePlan;
  readonly registers: Readonly<Partial<Record<RegisterId, Register>>>;
  readonly outcome: CheckOutcome;
  /** Where a finding stands on the source: `RSK-04 Risks 17 R-006`; without a row, `XT-01 register`. */
  readonly place: (finding: Finding) => string;
}

/** Brings the sample's sheets into registers and checks them, all in memory. */
export function bringIn(book: SampleBook, dataDate: Serial): BroughtIn {
  const plan = finish(
    resolveReferences(
      planIntake(book.sheets.map(sourceOf), {
        file: "sample.xlsx",
        templates: TEMPLATES,
        lists: LISTS,
        settings: { currency: "GBP", unit: 1 },
      }),
      {},
      TEMPLATES,
    ),
  );
  const sources = new Map<RegisterId, { sheet: string; rows: readonly number[] }>();
  const registers = Object.fromEntries(
    plan.imports.map((entry) => {
      const update = updateRegister(undefined, entry, dataDate);
      const { template } = update;
      sources.set(template.id, {
        sheet: entry.source.sheet,
        rows: update.rows.map(({ sourceRow }) => sourceRow ?? 0),
      });
      const register = registerFrom(
        template,
        { sheet: template.name, table: template.name, firstRow: 1, firstColumn: 0 },
        update.columns.map(({ header }) => header),
        update.rows.map(({ values }) => values),
      );
      return [template.id, register];
    }),
  );
  const settings = { ...SETTINGS, unit: 1 as const, dataDate };
  return {
    plan,
    registers,
    outcome: runChecks(CHECKS, registers, settings, STANDARD_LISTS),
    place: ({ check, register, row, key }) => {
      const source = sources.get(register);
      return row === undefined
        ? `${check} register`
        : `${check} ${source?.sheet} ${source?.rows[row]} ${key}`;
    },
  };
}
