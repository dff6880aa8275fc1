import { applyChangeSet } from "../excel/apply/change-set";
import { pastOf, readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { sheetWithRole } from "../excel/read/structure";
import { withWorkbook } from "../excel/session";
import type { Change, FixedRole } from "../pmo/changes/change";
import type { SheetContent } from "../pmo/changes/content";
import { chaseList } from "../pmo/chase/chase";
import type { ChaseEntry } from "../pmo/chase/chase";
import { CHECKS, checkOf } from "../pmo/checks/catalogue";
import type { WaivedOutcome } from "../pmo/waivers/apply-waivers";
import type { Judgements } from "../pmo/checks/engine/judgements";
import { StandingChecks } from "../pmo/checks/engine/standing";
import type { Readiness } from "../pmo/publishing/readiness";
import { qualityOf } from "../pmo/quality/quality";
import type { Quality } from "../pmo/quality/quality";
import { QualityTally } from "../pmo/quality/tally";
import { findingsSheet } from "../pmo/reports/findings-sheet";
import { freeSheetName, freeTableName, SHEET_NAMES } from "../pmo/setup/sheet-names";
import type { Settings } from "../pmo/setup/settings";
import type { Moment } from "./clock";
import { breathe } from "../excel/breathe";
import { step } from "./progress";
import type { Watch } from "./progress";
import { readiness } from "./readiness";
import { requireRegister, settingsOf } from "./ready";
import { CHECK_TITLE } from "./titles";
import { withWaivers } from "./with-waivers";

export interface CheckAction {
  readonly outcome: WaivedOutcome;
  /** Who is to put right what of it. */
  readonly chase: readonly ChaseEntry[];
  readonly quality: Quality;
  /** Whether the period could be published as things are. */
  readonly readiness: Readiness;
  readonly sheet: string;
  /** What `recheck` goes by after an edit. */
  readonly standing?: Standing;
  readonly roundTrips: number;
}

/** A program as it was checked, with its checks kept for the next edit. */
export interface Standing {
  readonly program: Program;
  readonly settings: Settings;
  readonly checks: StandingChecks;
}

/** Checks every row of every register and writes the Findings sheet. */
export function check(moment: Moment, watch: Watch = {}): Promise<CheckAction> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.05);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    requireRegister(program);
    const tally = new QualityTally(program.registers);
    const checks = await standAll(program, settings, watch, tally);
    const outcome = withWaivers(program, settings, checks.outcome);
    step(watch, "Writing the findings", 0.85);
    const change = findingsChange(program, outcome, settings);
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: CHECK_TITLE, changes: [change] },
      { structure, journal, at: moment.iso },
    );
    return {
      outcome,
      chase: chaseList(outcome.findings, program.registers, checkOf),
      quality: qualityOf(outcome, tally, program.periods, settings.dataDate),
      readiness: readiness(program, settings, outcome),
      sheet: change.sheet,
      standing: { program, settings, checks },
      roundTrips: session.roundTrips,
    };
  });
}

/** What all checks find in a program, its waivers applied. */
export async function runAll(
  program: Program,
  settings: Settings,
  watch: Watch,
  judgements?: Judgements,
): Promise<WaivedOutcome> {
  return withWaivers(program, settings, (await standAll(program, settings, watch, judgements)).outcome);
}

/** Runs the checks one by one, with pauses, so that the pane stays responsive and can cancel. */
async function standAll(
  program: Program,
  settings: Settings,
  watch: Watch,
  judgements?: Judgements,
): Promise<StandingChecks> {
  const { registers, lists, standards } = program;
  const standing = StandingChecks.of(registers, settings, lists, standards, pastOf(program));
  const pause = breathe();
  for (const [index, one] of CHECKS.entries()) {
    if (await pause()) step(watch, `Checking: ${one.title}`, 0.1 + (0.7 * index) / CHECKS.length);
    standing.run(one, judgements);
  }
  return standing;
}

function findingsChange(
  program: Program,
  outcome: WaivedOutcome,
  settings: Settings,
): Extract<Change, { kind: "add sheet" | "rewrite sheet" }> {
  const content = findingsSheet(
    outcome,
    new Map(CHECKS.map((one) => [one.id, one])),
    settings,
    {
      findings: tableName(program, "Findings", "findings"),
      checks: tableName(program, "PMO_Checks", "findings"),
    },
    new Map(program.standards.templates.map(({ id, name }) => [id, name])),
  );
  return generatedChange(program, "findings", content);
}

/** A table's name, kept free of tables that are not on our own sheet of this role. */
export function tableName(program: Program, base: string, role: Exclude<FixedRole, "journal">): string {
  const own = sheetWithRole(program.structure, role, SHEET_NAMES[role])?.name;
  const taken = program.structure.tables.filter(({ sheet }) => sheet !== own).map(({ name }) => name);
  return freeTableName(base, [...taken, ...program.structure.names.keys()]);
}

/** The change that writes a generated sheet: a new one, or the one that is there anew. */
export function generatedChange(
  program: Program,
  role: Exclude<FixedRole, "journal">,
  content: SheetContent,
): Extract<Change, { kind: "add sheet" | "rewrite sheet" }> {
  const { structure, journal } = program;
  const existing = sheetWithRole(structure, role, SHEET_NAMES[role]);
  const previous = existing && journal.contents[existing.name]?.value;
  if (existing && previous) return { kind: "rewrite sheet", sheet: existing.name, role, content, previous };
  // Without a journal nobody knows what the sheet held before: it is left as it is, and a new one takes its place.
  const sheet = freeSheetName(
    SHEET_NAMES[role],
    structure.sheets.map(({ name }) => name),
  );
  return { kind: "add sheet", sheet, role, content };
}
