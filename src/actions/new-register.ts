import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import { registerFrom } from "../pmo/registers/register";
import { newRegister } from "../pmo/registers/register-changes";
import { TABLE_ROW } from "../pmo/registers/register-sheet";
import type { Settings } from "../pmo/setup/settings";
import { freeSheetName, freeTableName, registerSheetName, registerTableName } from "../pmo/setup/sheet-names";
import type { Template } from "../pmo/templates/template";
import type { CellValue } from "../pmo/values/cell";

/** The changes that make a register where there is none, with rows in the order of the template's fields. */
export function newRegisterChanges(
  { structure }: Program,
  template: Template,
  rows: readonly (readonly CellValue[])[],
  settings: Settings,
): { sheet: string; table: string; changes: Change[] } {
  const sheet = freeSheetName(
    registerSheetName(template),
    structure.sheets.map(({ name }) => name),
  );
  const table = freeTableName(registerTableName(template), [
    ...structure.tables.map(({ name }) => name),
    ...structure.names.keys(),
  ]);
  const headers = template.fields.map(({ header }) => header);
  // Excel keeps one row in an empty table; it is dressed like the others.
  const body = rows.length > 0 ? rows : [headers.map(() => null)];
  const register = registerFrom(
    template,
    { sheet, table, firstRow: TABLE_ROW + 1, firstColumn: 0 },
    headers,
    body,
  );
  return { sheet, table, changes: newRegister({ register, formats: new Map() }, settings) };
}
