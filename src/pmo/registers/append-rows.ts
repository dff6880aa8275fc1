import type { Change } from "../changes/change";
import type { Settings } from "../setup/settings";
import type { FieldId } from "../templates/template";
import type { CellValue } from "../values/cell";
import { registerFrom } from "./register";
import type { Register } from "./register";
import { registerChanges } from "./register-changes";
import type { Surrounding } from "./register-changes";

/** What one new row of a register holds, by field; other fields stay empty. */
export type NewRow = Readonly<Record<FieldId, CellValue>>;

/** The changes that put rows below those that a register has. */
export function appendRows(
  register: Register,
  rows: readonly NewRow[],
  around: Surrounding,
  settings: Settings,
): Change[] {
  if (rows.length === 0) return [];
  const { template, sheet, table, firstRow, firstColumn, columns, length } = register;
  const old = Array.from({ length }, (_, row) => columns.map(({ values }) => values[row] ?? null));
  const fresh = rows.map((row) => columns.map(({ field }) => (field ? (row[field.id] ?? null) : null)));
  const after = registerFrom(
    template,
    { sheet, table, firstRow, firstColumn },
    columns.map(({ header }) => header),
    [...old, ...fresh],
  );
  return registerChanges(register, { register: after, formats: new Map() }, around, settings);
}
