import type { Program } from "../excel/read/program";
import { sheetWithRole } from "../excel/read/structure";
import type { WaivedOutcome } from "../pmo/waivers/apply-waivers";
import { CHECKS_BY_ID } from "../pmo/checks/catalogue";
import { readinessOf } from "../pmo/publishing/readiness";
import type { Readiness } from "../pmo/publishing/readiness";
import type { Settings } from "../pmo/setup/settings";
import { SHEET_NAMES } from "../pmo/setup/sheet-names";

/** Whether a program's period can be published after a check, and what is in the way. */
export const readiness = (program: Program, settings: Settings, outcome: WaivedOutcome): Readiness =>
  readinessOf({ outcome, settings, checks: CHECKS_BY_ID, openStandards: openStandards(program) });

/** The sheets of registers, and the one with the lists, that are not protected. */
function openStandards({ structure, registers }: Program): string[] {
  const sheets = new Set(Object.values(registers).map(({ sheet }) => sheet));
  const setup = sheetWithRole(structure, "setup", SHEET_NAMES.setup);
  if (setup) sheets.add(setup.name);
  return structure.sheets.flatMap(({ name, protected: isProtected }) =>
    sheets.has(name) && !isProtected ? [name] : [],
  );
}
