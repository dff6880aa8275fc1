import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import type { Change } from "../pmo/changes/change";
import { sampleContent } from "../pmo/sample/sample-content";
import { sampleProgram } from "../pmo/sample/sample-program";
import { freeSheetName } from "../pmo/setup/sheet-names";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";

/** Adds the sample program's sheets to the workbook, as project teams would send them: none of them is marked as ours. */
export function addSample(
  moment: Moment,
  watch: Watch = {},
): Promise<{ sheets: readonly string[]; roundTrips: number }> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the workbook", 0.1);
    const { structure, journal } = await readProgram(session);
    const taken = structure.sheets.map(({ name }) => name);
    const changes = sampleProgram().sheets.map((sheet): Change => {
      const name = freeSheetName(sheet.name, taken);
      taken.push(name);
      return { kind: "add sheet", sheet: name, content: sampleContent(sheet) };
    });
    step(watch, "Writing the sample program", 0.4);
    await applyChangeSet(
      session,
      { title: "Add the sample program", changes },
      { structure, journal, at: moment.iso },
    );
    return {
      sheets: changes.flatMap((change) => (change.kind === "add sheet" ? [change.sheet] : [])),
      roundTrips: session.roundTrips,
    };
  });
}
