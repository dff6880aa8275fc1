import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import { chaseList } from "../pmo/chase/chase";
import type { ChaseEntry } from "../pmo/chase/chase";
import { chaseSheet } from "../pmo/chase/chase-sheet";
import { checkOf } from "../pmo/checks/catalogue";
import { generatedChange, runAll } from "./check";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";
import { requireRegister, settingsOf } from "./ready";
import { CHASE_TITLE } from "./titles";

/** Checks the registers as they are now, and writes who is to put right what on the Chase List sheet. */
export function writeChase(
  { warnings }: { readonly warnings: boolean },
  moment: Moment,
  watch: Watch = {},
): Promise<{ sheet: string; entries: readonly ChaseEntry[]; roundTrips: number }> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.05);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    requireRegister(program);
    const { findings } = await runAll(program, settings, watch);
    const entries = chaseList(findings, program.registers, checkOf);
    step(watch, "Writing the chase list", 0.85);
    const change = generatedChange(program, "chase", chaseSheet(entries, settings, { warnings }));
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: CHASE_TITLE, changes: [change] },
      { structure, journal, at: moment.iso },
    );
    return { sheet: change.sheet, entries, roundTrips: session.roundTrips };
  });
}
