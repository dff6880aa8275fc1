import type { Template } from "../templates/template";
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

/** The register that updates leave, where it was before; `place` is where a new one goes. */
export function registerAfter(
  before: Register | undefined,
  template: Template,
  place: { readonly sheet: string; readonly table: string },
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): Register {
  const where = before ?? { ...place, firstRow: TABLE_ROW + 1, firstColumn: 0 };
  const { sheet, table, firstRow, firstColumn } = where;
  return registerFrom(template, { sheet, table, firstRow, firstColumn }, headers, rows);
}

/** The headers that a new register begins with: the template's, calculated ones last, then where rows came from. */
export const standardHeaders = ({ fields }: Template, provenance: readonly string[]): string[] => [
  ...fields.filter(({ type }) => type !== "calculated").map(({ header }) => header),
  ...fields.filter(({ type }) => type === "calculated").map(({ header }) => header),
  ...provenance,
];
