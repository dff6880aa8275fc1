import type { RegisterUpdate } from "../intake/update";
import type { CellValue } from "../values/cell";
import { TABLE_ROW } from "./register-sheet";
import { registerFrom } from "./register";
import type { Register } from "./register";

/** A register as updates will leave it, with the number formats of the columns that they kept. */
export interface UpdatedRegister {
  readonly register: Register;
  /** By header, in lower case. */
  readonly formats: ReadonlyMap<string, string>;
}

/**
 * The register that an update leaves: all columns it had, in their order, then those that the update keeps for the first time;
 * its rows, then the new ones. Without a register before, the columns are the template's, then provenance, then what was kept.
 */
export function afterUpdate(
  before: UpdatedRegister | undefined,
  update: RegisterUpdate,
  place: { sheet: string; table: string },
): UpdatedRegister {
  const headers = before ? [...before.register.columns.map(({ header }) => header)] : standardHeaders(update);
  const known = new Set(headers.map(key));
  headers.push(...update.columns.map(({ header }) => header).filter((header) => !known.has(key(header))));
  const at = new Map(update.columns.map(({ header }, index) => [key(header), index]));
  const rows = update.rows.map(({ values, registerRow }) =>
    headers.map((header, column): CellValue => {
      const updated = at.get(key(header));
      if (updated !== undefined) return values[updated] ?? null;
      return registerRow === undefined
        ? null
        : (before?.register.columns[column]?.values[registerRow] ?? null);
    }),
  );
  const formats = new Map(before?.formats ?? []);
  for (const { header, format } of update.columns) if (format !== undefined) formats.set(key(header), format);
  const where = before?.register ?? { ...place, firstRow: TABLE_ROW + 1, firstColumn: 0 };
  const { sheet, table, firstRow, firstColumn } = where;
  return {
    register: registerFrom(update.template, { sheet, table, firstRow, firstColumn }, headers, rows),
    formats,
  };
}

const key = (header: string): string => header.trim().toLowerCase();

function standardHeaders(update: RegisterUpdate): string[] {
  return [
    ...update.template.fields.filter(({ type }) => type !== "calculated"),
    ...update.template.fields.filter(({ type }) => type === "calculated"),
  ]
    .map(({ header }) => header)
    .concat(update.columns.flatMap(({ header, kind }) => (kind === "provenance" ? [header] : [])));
}
