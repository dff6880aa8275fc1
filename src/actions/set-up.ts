import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import { sheetWithRole } from "../excel/read/structure";
import { withWorkbook } from "../excel/session";
import type { Change } from "../pmo/changes/change";
import { setupSheet } from "../pmo/setup/setup-sheet";
import { freeSheetName, SHEET_NAMES } from "../pmo/setup/sheet-names";
import type { Settings } from "../pmo/setup/settings";
import { DEFAULT_THRESHOLDS } from "../pmo/setup/thresholds";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";
import { settingChanges } from "./setting-changes";

/** What the analyst says when setting up, or when changing it later; thresholds are changed in the sheet. */
export type SetUpInput = Omit<Settings, "thresholds" | "profiles">;

export interface SetUpResult {
  readonly sheet: string;
  readonly created: boolean;
  readonly roundTrips: number;
}

/** Creates `PMO Setup`, or changes the settings of the one that is there. */
export function setUp(input: SetUpInput, moment: Moment, watch: Watch = {}): Promise<SetUpResult> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the workbook", 0.1);
    const program = await readProgram(session);
    const { structure, journal } = program;
    const existing = sheetWithRole(structure, "setup", SHEET_NAMES.setup);
    const sheet =
      existing?.name ??
      freeSheetName(
        SHEET_NAMES.setup,
        structure.sheets.map(({ name }) => name),
      );
    const changes = existing ? settingChanges(structure, input) : newSetup(sheet, input);
    step(watch, existing ? "Changing the settings" : "Writing PMO Setup", 0.5);
    await applyChangeSet(
      session,
      { title: existing ? "Change the settings" : "Set up the program", changes },
      { structure, journal, at: moment.iso },
    );
    return { sheet, created: !existing, roundTrips: session.roundTrips };
  });
}

function newSetup(sheet: string, input: SetUpInput): Change[] {
  const { content, names } = setupSheet(sheet, { ...input, thresholds: DEFAULT_THRESHOLDS });
  return [{ kind: "add sheet", sheet, role: "setup", content }, ...names];
}
