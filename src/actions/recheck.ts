import { checkOf } from "../pmo/checks/catalogue";
import type { WaivedOutcome } from "../pmo/waivers/apply-waivers";
import { chaseList } from "../pmo/chase/chase";
import type { ChaseEntry } from "../pmo/chase/chase";
import { readEditedRows } from "../excel/read/edited-rows";
import type { SheetEdit } from "../excel/read/edited-rows";
import { withWorkbook } from "../excel/session";
import type { Standing } from "./check";
import { withWaivers } from "./with-waivers";

export type { SheetEdit };

/** What the checks find after an edit. */
export interface RecheckAction {
  readonly outcome: WaivedOutcome;
  readonly chase: readonly ChaseEntry[];
  readonly standing: Standing;
  readonly roundTrips: number;
}

/**
 * Checks again what edits of cells touch, in one round trip and without writing anything. Undefined when the registers no longer
 * stand where they stood, or too much has changed: then the whole has to be checked again.
 */
export function recheck(standing: Standing, edits: readonly SheetEdit[]): Promise<RecheckAction | undefined> {
  return withWorkbook(async (session) => {
    const { settings } = standing;
    const registers = await readEditedRows(session, standing.program, edits);
    if (!registers) return undefined;
    const program = { ...standing.program, registers };
    const checks = standing.checks.edited(registers);
    const outcome = withWaivers(program, settings, checks.outcome);
    return {
      outcome,
      chase: chaseList(outcome.findings, registers, checkOf),
      standing: { program, settings, checks },
      roundTrips: session.roundTrips,
    };
  });
}
