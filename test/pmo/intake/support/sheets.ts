import type { CellValue } from "../../../../src/pmo/values/cell";
import { LISTS } from "../../../../src/pmo/templates/lists";
import { TEMPLATES } from "../../../../src/pmo/templates/standard";
import { planIntake } from "../../../../src/pmo/intake/plan-intake";
import type { IntakeOptions } from "../../../../src/pmo/intake/options";
import type { IntakePlan, RegisterImport, SourceSheet } from "../../../../src/pmo/intake/plan";

/** A sheet of plain cells for tests; formats by address-like key `row,column` (from 0) where they matter. */
export function sheetOf(
  values: readonly (readonly CellValue[])[],
  more: Partial<Omit<SourceSheet, "values" | "formats">> & {
    readonly formats?: Readonly<Record<string, string>>;
  } = {},
): SourceSheet {
  const { formats = {}, ...rest } = more;
  return {
    name: "Sheet1",
    hidden: false,
    firstRow: 0,
    firstColumn: 0,
    tables: [],
    hiddenRows: [],
    ...rest,
    values,
    formats: values.map((row, r) => row.map((_, c) => formats[`${r},${c}`] ?? "General")),
  };
}

/** Plans sheets with the standard templates and lists. */
export function planOf(
  sheets: SourceSheet | readonly SourceSheet[],
  more: Partial<IntakeOptions> = {},
): IntakePlan {
  return planIntake(isSheet(sheets) ? [sheets] : sheets, {
    file: "book.xlsx",
    templates: TEMPLATES,
    lists: LISTS,
    settings: { currency: "GBP", unit: 1 },
    ...more,
  });
}

const isSheet = (sheets: SourceSheet | readonly SourceSheet[]): sheets is SourceSheet =>
  !Array.isArray(sheets);

/** The one import of a plan; fails when there is none or more. */
export function onlyImport(plan: IntakePlan): RegisterImport {
  const [first, ...others] = plan.imports;
  if (!first || others.length > 0)
    throw new Error(`${plan.imports.length} imports: ${JSON.stringify(plan.sheets)}`);
  return first;
}

/** Which header feeds which field. */
export const mapping = (entry: RegisterImport): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entry.columns.flatMap(({ header, field }) => (field === undefined ? [] : [[header, field]])),
  );

/** The converted values of a field. */
export function valuesOf(entry: RegisterImport, field: string): readonly CellValue[] {
  const column = entry.columns.findIndex((candidate) => candidate.field === field);
  if (column < 0) throw new Error(`Nothing feeds ${field}: ${JSON.stringify(mapping(entry))}`);
  return entry.rows.values[column] ?? [];
}
