import type { FieldChoice } from "../../actions/templates";
import type { RegisterImport } from "../../pmo/intake/plan";
import type { CellValue } from "../../pmo/values/cell";

/** One value of a source column, and what it became in the register. */
export interface ValueConversion {
  readonly column: number;
  readonly header: string;
  readonly field: FieldChoice;
  readonly from: string;
  /** Undefined where the value could not be converted, and came in as it was. */
  readonly to?: CellValue;
}

/** Each value of columns with a list or a scale that became another or none, by column and then by value, so that none moves. */
export function valueConversions(
  { columns, conversions = [], problems }: RegisterImport,
  fields: readonly FieldChoice[],
): readonly ValueConversion[] {
  return columns.flatMap(({ column, header, field: id }) => {
    const field = fields.find((one) => one.id === id);
    if (field?.values === undefined) return [];
    const found = new Map<string, ValueConversion>();
    for (const problem of problems)
      if (problem.column === column && problem.field === id) {
        const from = String(problem.value ?? "");
        found.set(from, { column, header, field, from });
      }
    for (const one of conversions)
      if (one.column === column && one.field === id)
        for (const [from, to] of one.table) found.set(from, { column, header, field, from, to });
    return [...found.values()].sort((a, b) => a.from.localeCompare(b.from, undefined, { numeric: true }));
  });
}
