import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { readSourceSheets } from "../excel/read/source-sheets";
import type { Session } from "../excel/session";
import { withWorkbook } from "../excel/session";
import { currencyOf } from "../pmo/intake/currency";
import { rememberedConversions } from "../pmo/intake/remembered-conversions";
import type { IntakeOptions } from "../pmo/intake/options";
import { driftSentences, isStopped } from "../pmo/intake/drift";
import { rememberedSources } from "../pmo/intake/memory";
import type { RememberedSource } from "../pmo/intake/memory";
import type { IntakeChoices, IntakePlan, RegisterImport, SourceBook, SourceSheet } from "../pmo/intake/plan";
import { contentsMark, latestUpdate, sourceNotices } from "../pmo/intake/source-notices";
import type { DeliveredBook } from "../pmo/intake/source-notices";
import { resolveReferences } from "../pmo/intake/references";
import { Problem } from "../pmo/problem";
import { finishPausing } from "../pmo/work";
import { countRows } from "../pmo/templates/template";
import { answeredTargets } from "./answer-memory";
import { breathe } from "../excel/breathe";
import type { BringInPlan, BringInResult } from "./bring-in-plan";
import type { Moment } from "./clock";
import { intakeLists } from "./intake-lists";
import { missingLists } from "./list-tables";
import { compared, withRemembered } from "./mapping-memory";
import { planHere } from "./planner/plan-sheets";
import type { PlanSheets } from "./planner/plan-sheets";
import { step } from "./progress";
import type { Watch } from "./progress";
import { settingsOf } from "./ready";
import { indexChanges } from "./register-index";
import type { Target } from "./register-targets";

/** Settings that intake goes by before a program is set up: the amounts are read, nothing is written. */
const BEFORE_SET_UP = { currency: "", unit: 1 } as const;

/** Looks through the sheets of the workbook and of other books and plans what goes into which register, by the analyst's choices so far. */
export function planBringIn(
  choices: IntakeChoices,
  watch: Watch = {},
  books: readonly SourceBook[] = [],
  planSheets: PlanSheets = planHere,
): Promise<BringInPlan> {
  return withWorkbook(async (session) => {
    const { plan } = await lookThrough(session, choices, watch, books, planSheets);
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
  planSheets: PlanSheets = planHere,
): Promise<BringInResult> {
  return withWorkbook(async (session) => {
    const { program, plan, targets, delivered } = await lookThrough(
      session,
      choices,
      watch,
      books,
      planSheets,
      moment,
    );
    const settings = settingsOf(program);
    const stopped = plan.intake.imports.filter(isStopped);
    if (targets.length === 0 && stopped.length > 0) throw driftProblem(stopped);
    if (targets.length === 0) {
      throw new Problem(
        "nothing-to-bring-in",
        "No sheet holds a table that was recognized as a register: projects, risks, issues or any other.",
        "Choose the files that a team sent, or say for a sheet what it holds.",
      );
    }
    step(watch, "Writing the registers", 0.6);
    const { structure, journal } = program;
    const lists = missingLists(
      program,
      targets.map(({ template }) => template),
    );
    const changes = [...lists.changes];
    const pause = breathe();
    for (const target of targets) {
      changes.push(...target.changes(settings));
      await pause();
    }
    changes.push(...indexChanges(program, plan.intake, targets, delivered, choices, moment));
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
  planSheets: PlanSheets,
  moment?: Moment,
): Promise<{ program: Program; plan: BringInPlan; targets: Target[]; delivered: readonly DeliveredBook[] }> {
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
    conversions: rememberedConversions(program.conversions, program.standards.templates),
  };
  const pause = breathe();
  const look: PlanSheets = (all, by) => planSheets(all, by, watch.signal);
  const memory = rememberedSources(program.mappings);
  const own = await planBook(read, program, memory, options, choices, look);
  await pause();
  const others: IntakePlan[] = [];
  for (const [index, { file, sheets }] of books.entries()) {
    step(watch, `Recognizing tables and columns of ${file}`, 0.4 + (0.15 * index) / books.length);
    const chosen = choices.books?.[file] ?? {};
    others.push(await planBook(sheets, program, memory, { ...options, file }, chosen, look));
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
  const templates = program.standards.templates;
  const intake = await finishPausing(resolveReferences(found, program.registers, templates), pause);
  const targets = await finishPausing(
    answeredTargets(program, intake, choices, moment?.today ?? null),
    pause,
  );
  const delivered: DeliveredBook[] = [];
  for (const book of [{ file: own.file, sheets: read }, ...books]) {
    const imports = intake.imports.filter((one) => one.source.file === book.file && !isStopped(one));
    if (imports.length === 0) continue;
    const latest = latestUpdate(imports, templates);
    delivered.push({
      file: book.file,
      contents: await finishPausing(contentsMark(book.sheets), pause),
      ...("modified" in book && book.modified !== undefined ? { modified: book.modified } : {}),
      ...(latest === undefined ? {} : { latest }),
    });
  }
  const plan = {
    intake,
    books,
    registers: targets.map(({ preview }) => preview),
    // The open workbook changes under the analyst's own hands; there is nothing to say about its age.
    notices: sourceNotices(delivered, program.sources).filter(({ file }) => file !== own.file),
    tooLarge,
    currency: currencyOf(intake),
    roundTrips: session.roundTrips,
  };
  return { program, plan, targets, delivered };
}

/** Plans one workbook: by what was chosen now, else by what is remembered of its columns; and says how it differs from last time. */
async function planBook(
  sheets: readonly SourceSheet[],
  { standards }: Program,
  sources: readonly RememberedSource[],
  options: IntakeOptions,
  choices: Omit<IntakeChoices, "books">,
  planSheets: PlanSheets,
): Promise<IntakePlan> {
  const first = await planSheets(sheets, { ...options, choices });
  const remembered = withRemembered(first, sources, standards, choices);
  const plan = remembered === choices ? first : await planSheets(sheets, { ...options, choices: remembered });
  return finishPausing(compared(plan, sources, standards, choices), breathe());
}

/** Says for each source that stands still what is no longer as it was. */
function driftProblem(stopped: readonly RegisterImport[]): Problem {
  const lines = stopped.map(
    ({ source, drift }) => `${source.file}, ${source.sheet}: ${driftSentences(drift).join(" ")}`,
  );
  return new Problem(
    "source-drift",
    `${lines[0] ?? ""}${lines.length > 1 ? ` And ${lines.length - 1} more.` : ""}`,
    "Say for each column which one takes its place, or that it is to be gone on without; then bring the data in.",
    lines.join("\n"),
  );
}

/** `Bring in 24 projects and 120 risks`. */
function titleOf(targets: readonly Target[]): string {
  const parts = targets.map(({ template, rows }) => countRows(template, rows));
  const last = parts.pop() ?? "nothing";
  return `Bring in ${parts.length > 0 ? `${parts.join(", ")} and ` : ""}${last}`;
}
