import type { Program } from "../excel/read/program";
import type { Surrounding } from "../pmo/registers/register-changes";

/** What is known of the sheet around a register's table. */
export function surroundingOf({ structure }: Program, sheet: string): Surrounding {
  const used = structure.sheets.find(({ name }) => name === sheet)?.used;
  const table = structure.tables.find((candidate) => candidate.sheet === sheet);
  return {
    lastRow: used ? used.row + used.rows - 1 : 0,
    lastColumn: used ? used.column + used.columns - 1 : 0,
    hasTotals: table?.hasTotals ?? false,
  };
}
