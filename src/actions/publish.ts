import { applyChangeSet } from "../excel/apply/change-set";
import { pastOf, readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import type { Session } from "../excel/session";
import { withWorkbook } from "../excel/session";
import type { Change } from "../pmo/changes/change";
import type { WaivedOutcome } from "../pmo/waivers/apply-waivers";
import { RunContext } from "../pmo/checks/engine/context";
import { periodChanges } from "../pmo/publishing/period-changes";
import type { PeriodChanges } from "../pmo/publishing/period-changes";
import type { Readiness } from "../pmo/publishing/readiness";
import { countedOf, keptRegisters, periodOf } from "../pmo/history/publication";
import type { KeptRegister } from "../pmo/history/publication";
import { Problem } from "../pmo/problem";
import { publishedPeriods } from "../pmo/setup/periods";
import type { PeriodCounts } from "../pmo/setup/periods";
import type { Settings } from "../pmo/setup/settings";
import { longDate } from "../pmo/values/calendar";
import type { Serial } from "../pmo/values/cell";
import { runAll } from "./check";
import type { Moment } from "./clock";
import { historyChanges } from "./history";
import { periodTableChanges } from "./period-table";
import { step } from "./progress";
import type { Watch } from "./progress";
import { readiness } from "./readiness";
import { requireRegister, settingsOf } from "./ready";

/** How a period is to be published. */
export interface PublishChoice {
  /** What the period is called: a month (`2026-03`), a quarter, a year or a day. Without it, the month of the data date. */
  readonly period?: string;
  /** Publishes a period that has been published already, in the place of what was kept of it. */
  readonly again?: boolean;
}

/** What publishing would do, and what is in its way. */
export interface PublishPlan {
  readonly period: string;
  readonly dataDate: Serial;
  readonly readiness: Readiness;
  /** When this period was published before, if it was; undefined also where its row does not say it. */
  readonly published: { readonly on: Serial | undefined } | undefined;
  /** The registers whose rows are kept, and how many rows of an earlier publication of the same period they replace. */
  readonly keeps: readonly { readonly name: string; readonly rows: number; readonly replaces: number }[];
  readonly counts: PeriodCounts;
  /** What is different from the last period; undefined where none is kept. */
  readonly changes: PeriodChanges | undefined;
  readonly outcome: WaivedOutcome;
  readonly roundTrips: number;
}

/** Checks everything and says whether the period can be published and what would be kept; nothing is written. */
export function planPublish(choice: PublishChoice, watch: Watch = {}): Promise<PublishPlan> {
  return withWorkbook(async (session) => (await prepare(session, choice, watch)).plan);
}

/**
 * Publishes a period: the rows of every register are kept in their histories, and `PMO Setup` gets a row that says in what state
 * they were. A controlling or directive PMO refuses while something is in the way.
 */
export function publish(choice: PublishChoice, moment: Moment, watch: Watch = {}): Promise<PublishPlan> {
  return withWorkbook(async (session) => {
    const { program, settings, kept, plan } = await prepare(session, choice, watch);
    refuse(plan, choice);
    step(watch, "Keeping the rows of the period", 0.85);
    const { structure, journal } = program;
    const changes: Change[] = [
      ...kept.flatMap(({ template, lines, replaced }) =>
        historyChanges(program, template, lines, settings, replaced),
      ),
      ...periodTableChanges(program, plan, kept, moment),
    ];
    await applyChangeSet(
      session,
      { title: `Publish ${plan.period}`, changes },
      { structure, journal, at: moment.iso },
    );
    return { ...plan, roundTrips: session.roundTrips };
  });
}

interface Prepared {
  readonly program: Program;
  readonly settings: Settings;
  readonly kept: readonly KeptRegister[];
  readonly plan: PublishPlan;
}

async function prepare(session: Session, choice: PublishChoice, watch: Watch): Promise<Prepared> {
  step(watch, "Reading the registers", 0.05);
  const program = await readProgram(session);
  const settings = settingsOf(program);
  requireRegister(program);
  const past = pastOf(program);
  const period = periodOf(choice.period, settings.dataDate);
  refusePassed(program, period);
  const outcome = await runAll(program, settings, watch);
  const kept = keptRegisters(program.registers, past, period.label);
  const known = publishedPeriods(program.periods).find(({ order }) => order === period.order);
  const context = new RunContext(program.registers, settings, program.lists, program.standards, past);
  const plan: PublishPlan = {
    period: period.label,
    dataDate: settings.dataDate,
    readiness: readiness(program, settings, outcome),
    published: known && { on: known.publishedOn },
    keeps: kept.map(({ template, lines, replaced }) => ({
      name: template.name,
      rows: lines.length,
      replaces: replaced.length,
    })),
    counts: countedOf(outcome, program.registers),
    changes: periodChanges(context),
    outcome,
    roundTrips: session.roundTrips,
  };
  return { program, settings, kept, plan };
}

/** Periods are published in their order: the rows of today are not those of a period before one that is published. */
function refusePassed(program: Program, period: { readonly label: string; readonly order: number }): void {
  const last = publishedPeriods(program.periods).at(-1);
  if (!last || last.order <= period.order) return;
  throw new Problem(
    "period-passed",
    `${last.label} has been published, which is later than ${period.label}.`,
    "Set the data date in PMO Setup to the period that is to be published.",
  );
}

function refuse(
  { period, published, readiness: { ready, inTheWay, pmoType } }: PublishPlan,
  choice: PublishChoice,
): void {
  if (!ready) {
    const lines = inTheWay.map(({ sentence, next }) => `${sentence} ${next}`);
    throw new Problem(
      "not-ready",
      `${period} cannot be published yet: ${inTheWay.map(({ sentence }) => sentence.replace(/\.$/, "")).join("; ")}.`,
      `Put it right or waive it; a ${pmoType.toLowerCase()} PMO publishes when nothing of it is left.`,
      lines.join("\n"),
    );
  }
  if (published && choice.again !== true)
    throw new Problem(
      "period-published",
      `${period} has been published already${published.on === undefined ? "" : `, on ${longDate(published.on)}`}.`,
      "Say that it is to be published again, which replaces what was kept of it; or set the data date to the next period.",
    );
}
