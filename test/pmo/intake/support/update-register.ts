import type { RegisterImport } from "../../../../src/pmo/intake/plan";
import { policiesFrom } from "../../../../src/pmo/intake/policies";
import type {
  NearDuplicate,
  RowState,
  UpdateColumn,
  UpdatedRow,
  UpdateRules,
} from "../../../../src/pmo/intake/update";
import { WorkingRegister } from "../../../../src/pmo/intake/working-register";
import type { Register } from "../../../../src/pmo/registers/register";
import { templateOf } from "../../../../src/pmo/templates/standard";
import type { Template } from "../../../../src/pmo/templates/template";
import { finish } from "../../../../src/pmo/work";
import type { CellValue, Serial } from "../../../../src/pmo/values/cell";

/** What an import makes of a register: its columns and rows as they will stand. */
export interface RegisterUpdate {
  readonly template: Template;
  /** The fields that people fill in, in the template's order, then where rows came from, then columns kept from the source. */
  readonly columns: readonly UpdateColumn[];
  /** The register's own rows first, in their order, then the new ones. */
  readonly rows: readonly UpdatedRow[];
  readonly counts: Readonly<Record<RowState, number>>;
  /** New rows whose names are so like another's that they may be one entry. */
  readonly questions: readonly NearDuplicate[];
}

const NO_RULES: UpdateRules = { policies: policiesFrom([]), choices: {}, alike: 0.9 };

/** Joins one import with the register that exists, if it does, and says of every row what becomes of it. */
export function updateRegister(
  existing: Register | undefined,
  incoming: RegisterImport,
  importedOn: Serial | null = null,
  template: Template = existing?.template ?? templateOf(incoming.register),
  rules: UpdateRules = NO_RULES,
): RegisterUpdate {
  const working = new WorkingRegister(existing, template, rules, importedOn);
  const { columns, rows: touched, questions } = finish(working.bring(incoming));
  const byRow = new Map(touched.map((row) => [row.registerRow, row]));
  const rows = [
    ...Array.from(
      { length: existing?.length ?? 0 },
      (_, row) => byRow.get(row) ?? untouchedRow(working.valuesOf(row, columns), row),
    ),
    ...touched.filter(({ state }) => state === "added"),
  ];
  const counts: Record<RowState, number> = { added: 0, changed: 0, unchanged: 0, notInSource: 0 };
  for (const { state } of rows) counts[state]++;
  return { template, columns, rows, questions, counts };
}

const untouchedRow = (values: readonly CellValue[], registerRow: number): UpdatedRow => ({
  state: "unchanged",
  values,
  registerRow,
  changes: [],
  kept: [],
});
