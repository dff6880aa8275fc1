import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import type { Session } from "../excel/session";
import { Problem } from "../pmo/problem";
import type { Change } from "../pmo/changes/change";
import { missingThresholds, setupUpgrade } from "../pmo/setup/upgrade";
import type { SetupUpgrade } from "../pmo/setup/upgrade";
import type { Program } from "../excel/read/program";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";

/** What an update of `PMO Setup` adds, and where. */
export interface SetupUpdate {
  readonly sheet: string;
  /** Titles of thresholds, settings, tables and lists that were not there; empty where nothing is missing. */
  readonly added: readonly string[];
  readonly roundTrips: number;
}

/** Adds to `PMO Setup` what this version has and it lacks, without touching what is there. Done twice, it adds nothing. */
export function updateSetup(moment: Moment, watch: Watch = {}): Promise<SetupUpdate> {
  return withWorkbook(async (session) => {
    const { program, upgrade, update } = await prepare(session, watch);
    step(watch, "Updating PMO Setup", 0.5);
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: "Update PMO Setup", changes: upgrade.changes },
      { structure, journal, at: moment.iso },
    );
    return { ...update, roundTrips: session.roundTrips };
  });
}

/** The upgrade of a program's `PMO Setup`, for actions that need what it adds; a program without one is a problem. */
export function upgradeOf({ setupShape, standards }: Program): SetupUpgrade {
  if (setupShape) return setupUpgrade(setupShape, standards.lists);
  throw new Problem(
    "no-setup",
    "This workbook has no PMO Setup yet.",
    "Set the program up first; it takes half a minute.",
  );
}

/** What a report needs first: formulas name thresholds, and an earlier `PMO Setup` may lack some. */
export const upgradeForFormulas = (program: Program): readonly Change[] =>
  program.setupShape && missingThresholds(program.setupShape.names).length > 0
    ? upgradeOf(program).changes
    : [];

async function prepare(
  session: Session,
  watch: Watch,
): Promise<{ program: Program; upgrade: SetupUpgrade; update: SetupUpdate }> {
  step(watch, "Reading PMO Setup", 0.1);
  const program = await readProgram(session);
  const upgrade = upgradeOf(program);
  return {
    program,
    upgrade,
    update: {
      sheet: program.setupShape?.sheet ?? "",
      added: upgrade.missing,
      roundTrips: session.roundTrips,
    },
  };
}
