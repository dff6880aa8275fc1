import type { CellValue } from "../values/cell";
import { blankToNull } from "./register";
import type { Register } from "./register";

/** Rows of a register as they stand now, one below the other, each as wide as the register. */
export interface EditedRows {
  /** Zero-based, of the first of them. */
  readonly from: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The register with rows as they stand now; columns without a change stay the arrays that they were. */
export function withRows(register: Register, rows: readonly EditedRows[]): Register {
  const columns = register.columns.map((column) => {
    let values: CellValue[] | undefined;
    for (const { from, cells } of rows)
      cells.forEach((row, offset) => {
        const value = blankToNull(row[column.index] ?? null);
        if (value === (values ?? column.values)[from + offset]) return;
        values ??= [...column.values];
        values[from + offset] = value;
      });
    return values ? { ...column, values } : column;
  });
  const byField = new Map(
    columns.flatMap((column) => (column.field ? [[column.field.id, column] as const] : [])),
  );
  return { ...register, columns, byField };
}
