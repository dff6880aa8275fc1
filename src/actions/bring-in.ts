import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { readSourceSheets } from "../excel/read/source-sheets";
import type { Session } from "../excel/session";
import { withWorkbook } from "../excel/session";
import { currencyOf } from "../pmo/intake/currency";
import type { IntakeChoices, IntakePlan } from "../pmo/intake/plan";
import { planIntake } from "../pmo/intake/plan-intake";
import { resolveReferences } from "../pmo/intake/references";
import { Problem } from "../pmo/problem";
import type { BringInPlan, BringInResult } from "./bring-in-plan";
import type { Moment } from "./clock";
import { intakeLists } from "./intake-lists";
import { withRemembered } from "./mapping-memory";
import { step } from "./progress";
import type { Watch } from "./progress";
import { settingsOf } from "./ready";
import { indexChanges } from "./register-index";
import { registerTargets } from "./register-targets";
import type { Target } from "./register-targets";

/** Settings that intake goes by before a program is set up: the amounts are read, nothing is written. */
const BEFORE_SET_UP = { currency: "", unit: 1 } as const;

/** Looks through the workbook's sheets and plans what goes into which register, by the analyst's choices so far. */
export function planBringIn(choices: IntakeChoices, watch: Watch = {}): Promise<BringInPlan> {
  return withWorkbook(async (session) => {
    const { plan } = await lookThrough(session, choices, watch);
    return { ...plan, roundTrips: session.roundTrips };
  });
}

/** Brings the planned rows in: new registers are made, existing ones are updated. The sheets are read anew, so that nothing stale is written. */
export function bringIn(choices: IntakeChoices, moment: Moment, watch: Watch = {}): Promise<BringInResult> {
  return withWorkbook(async (session) => {
    const { program, plan, targets } = await lookThrough(session, choices, watch, moment);
    const settings = settingsOf(program);
    if (targets.length === 0) {
      throw new Problem(
        "nothing-to-bring-in",
        "No sheet of this workbook holds a table of projects, risks or milestones that was recognized.",
        "Open the workbook that a team sent, or say for a sheet what it holds.",
      );
    }
    step(watch, "Writing the registers", 0.6);
    const { structure, journal } = program;
    const changes = [
      ...targets.flatMap((target) => target.changes(settings)),
      ...indexChanges(program, plan.intake, targets, moment),
    ];
    await applyChangeSet(
      session,
      { title: titleOf(targets), changes },
      { structure, journal, at: moment.iso },
    );
    return { plan: { ...plan, roundTrips: session.roundTrips }, roundTrips: session.roundTrips };
  });
}

async function lookThrough(
  session: Session,
  choices: IntakeChoices,
  watch: Watch,
  moment?: Moment,
): Promise<{ program: Program; plan: BringInPlan; targets: Target[] }> {
  step(watch, "Reading the workbook", 0.05);
  const program = await readProgram(session);
  const sources = program.structure.sheets.filter(({ role }) => role === undefined);
  const { read, tooLarge } = await readSourceSheets(session, program.structure, sources, (name) =>
    step(watch, `Reading ${name}`, 0.2),
  );
  step(watch, "Recognizing tables and columns", 0.4);
  const options = {
    file: program.structure.file,
    templates: program.standards.templates,
    lists: intakeLists(program.lists, program.standards),
    settings: program.settings ?? BEFORE_SET_UP,
  };
  const first = planIntake(read, { ...options, choices });
  const remembered = withRemembered(first, program.mappings, choices);
  const found = remembered === choices ? first : planIntake(read, { ...options, choices: remembered });
  const intake: IntakePlan = resolveReferences(found, program.registers, program.standards.templates);
  const targets = registerTargets(program, intake, moment?.today ?? null);
  const plan = {
    intake,
    registers: targets.map(({ preview }) => preview),
    tooLarge,
    currency: currencyOf(intake),
    roundTrips: session.roundTrips,
  };
  return { program, plan, targets };
}

/** `Bring in 24 projects and 120 risks`. */
function titleOf(targets: readonly Target[]): string {
  const parts = targets.map(
    ({ template, rows }) => `${rows} ${rows === 1 ? template.singular : template.name.toLowerCase()}`,
  );
  return `Bring in ${parts.join(" and ")}`;
}
