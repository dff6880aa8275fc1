import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { readSourceSheets } from "../excel/read/source-sheets";
import type { Session } from "../excel/session";
import { withWorkbook } from "../excel/session";
import { currencyOf } from "../pmo/intake/currency";
import type { IntakeOptions } from "../pmo/intake/options";
import type { IntakeChoices, IntakePlan, SourceBook, SourceSheet } from "../pmo/intake/plan";
import { planIntake } from "../pmo/intake/plan-intake";
import { resolveReferences } from "../pmo/intake/references";
import { Problem } from "../pmo/problem";
import { breathe } from "./breathe";
import type { BringInPlan, BringInResult } from "./bring-in-plan";
import type { Moment } from "./clock";
import { intakeLists } from "./intake-lists";
import { missingLists } from "./list-tables";
import { withRemembered } from "./mapping-memory";
import { step } from "./progress";
import type { Watch } from "./progress";
import { settingsOf } from "./ready";
import { indexChanges } from "./register-index";
import { registerTargets } from "./register-targets";
import type { Target } from "./register-targets";

/** Settings that intake goes by before a program is set up: the amounts are read, nothing is written. */
const BEFORE_SET_UP = { currency: "", unit: 1 } as const;

/** Looks through the sheets of the workbook and of other books and plans what goes into which register, by the analyst's choices so far. */
export function planBringIn(
  choices: IntakeChoices,
  watch: Watch = {},
  books: readonly SourceBook[] = [],
): Promise<BringInPlan> {
  return withWorkbook(async (session) => {
    const { plan } = await lookThrough(session, choices, watch, books);
    return { ...plan, roundTrips: session.roundTrips };
  });
}

/**
 * Brings the planned rows in: new registers are made, existing ones are updated. The workbook's sheets are read anew, so that nothing
 * stale is written; the other books are those that were planned with.
 */
export function bringIn(
  choices: IntakeChoices,
  moment: Moment,
  watch: Watch = {},
  books: readonly SourceBook[] = [],
): Promise<BringInResult> {
  return withWorkbook(async (session) => {
    const { program, plan, targets } = await lookThrough(session, choices, watch, books, moment);
    const settings = settingsOf(program);
    if (targets.length === 0) {
      throw new Problem(
        "nothing-to-bring-in",
        "No sheet holds a table of projects, risks or milestones that was recognized.",
        "Choose the files that a team sent, or say for a sheet what it holds.",
      );
    }
    step(watch, "Writing the registers", 0.6);
    const { structure, journal } = program;
    const lists = missingLists(
      program,
      targets.map(({ template }) => template),
    );
    const changes = [
      ...lists.changes,
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
  books: readonly SourceBook[],
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
  const own = planBook(read, program, options, choices);
  const others: IntakePlan[] = [];
  const pause = breathe();
  for (const [index, { file, sheets }] of books.entries()) {
    step(watch, `Recognizing tables and columns of ${file}`, 0.4 + (0.15 * index) / books.length);
    others.push(planBook(sheets, program, { ...options, file }, choices.books?.[file] ?? {}));
    await pause();
  }
  const found: IntakePlan = {
    file: own.file,
    sheets: [
      ...own.sheets,
      ...others.flatMap(({ file, sheets }) => sheets.map((verdict) => ({ ...verdict, file }))),
    ],
    imports: [own, ...others].flatMap(({ imports }) => imports),
  };
  const intake = resolveReferences(found, program.registers, program.standards.templates);
  const targets = registerTargets(program, intake, moment?.today ?? null);
  const plan = {
    intake,
    books,
    registers: targets.map(({ preview }) => preview),
    tooLarge,
    currency: currencyOf(intake),
    roundTrips: session.roundTrips,
  };
  return { program, plan, targets };
}

/** Plans one workbook: by what was chosen now, else by what is remembered of its columns. */
function planBook(
  sheets: readonly SourceSheet[],
  program: Program,
  options: IntakeOptions,
  choices: Omit<IntakeChoices, "books">,
): IntakePlan {
  const first = planIntake(sheets, { ...options, choices });
  const remembered = withRemembered(first, program.mappings, choices);
  return remembered === choices ? first : planIntake(sheets, { ...options, choices: remembered });
}

/** `Bring in 24 projects and 120 risks`. */
function titleOf(targets: readonly Target[]): string {
  const parts = targets.map(
    ({ template, rows }) => `${rows} ${rows === 1 ? template.singular : template.name.toLowerCase()}`,
  );
  return `Bring in ${parts.join(" and ")}`;
}
