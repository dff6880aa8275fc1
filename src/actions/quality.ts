import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import { qualityOf } from "../pmo/quality/quality";
import type { Quality } from "../pmo/quality/quality";
import { qualitySheet } from "../pmo/quality/quality-sheet";
import { QualityTally } from "../pmo/quality/tally";
import { generatedChange, runAll } from "./check";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";
import { requireRegister, settingsOf } from "./ready";
import { QUALITY_TITLE } from "./titles";

/** Checks the registers as they are now, and writes the quality of their data on the Data Quality sheet. */
export function writeQuality(
  moment: Moment,
  watch: Watch = {},
): Promise<{ sheet: string; quality: Quality; roundTrips: number }> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.05);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    requireRegister(program);
    const tally = new QualityTally(program.registers);
    const outcome = await runAll(program, settings, watch, tally);
    const quality = qualityOf(outcome, tally, program.periods, settings.dataDate);
    step(watch, "Writing the data quality", 0.85);
    const change = generatedChange(program, "quality", qualitySheet(quality, settings));
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: QUALITY_TITLE, changes: [change] },
      { structure, journal, at: moment.iso },
    );
    return { sheet: change.sheet, quality, roundTrips: session.roundTrips };
  });
}
