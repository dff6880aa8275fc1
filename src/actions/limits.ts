import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import { limitChanges, withLimitColumns } from "../pmo/registers/limit-changes";
import { withLimits } from "../pmo/registers/limits";
import type { Registers } from "../pmo/registers/register";
import type { Settings } from "../pmo/setup/settings";

/**
 * What lets the registers' calculated columns go by the profiles of these settings, where they do not yet: its changes, and the
 * registers as they are then. There are none where everything is in place.
 */
export function limitsFor(
  { registers, plainStandards, structure, firstFormulas }: Program,
  settings: Settings,
): { changes: readonly Change[]; registers: Registers } {
  const { projects } = registers;
  const standards = withLimits(
    plainStandards,
    settings.profiles ?? [],
    projects && { table: projects.table, headers: projects.columns.map(({ header }) => header) },
  );
  return {
    changes: limitChanges({
      registers,
      standards,
      formulas: firstFormulas,
      tables: structure.tables,
      used: new Map(structure.sheets.flatMap(({ name, used }) => (used ? [[name, used]] : []))),
      settings,
    }),
    registers: withLimitColumns(registers, standards),
  };
}
