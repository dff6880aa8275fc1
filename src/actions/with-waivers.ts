import type { Program } from "../excel/read/program";
import { applyWaivers } from "../pmo/waivers/apply-waivers";
import type { WaivedOutcome } from "../pmo/waivers/apply-waivers";
import { CHECKS_BY_ID } from "../pmo/checks/catalogue";
import type { CheckOutcome } from "../pmo/checks/check";
import { readWaivers } from "../pmo/waivers/waivers";
import type { Waiver, WaiverProblem } from "../pmo/waivers/waivers";
import type { Settings } from "../pmo/setup/settings";
import { SETUP_TABLES } from "../pmo/setup/sheet-names";

/** What checks have found, with the findings marked that the waivers of `PMO Setup` accept. */
export function withWaivers(program: Program, settings: Settings, outcome: CheckOutcome): WaivedOutcome {
  const { waivers, problems } = waiversOf(program);
  return applyWaivers(outcome, waivers, program.registers, settings, problems);
}

/** The waivers that `PMO Setup` holds, and the lines of their table that cannot be understood. */
export function waiversOf({ structure, waivers, standards }: Program): {
  waivers: readonly Waiver[];
  problems: readonly WaiverProblem[];
} {
  const table = structure.tables.find(({ name }) => name === SETUP_TABLES.waivers);
  if (!table) return { waivers: [], problems: [] };
  return readWaivers(waivers, { checks: CHECKS_BY_ID, templates: standards.templates, table });
}
