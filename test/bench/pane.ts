import { setImmediate } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import type { PlanSheets } from "../../src/actions/planner/plan-sheets";
import type { IntakePlan } from "../../src/pmo/intake/plan";
import { planIntake } from "../../src/pmo/intake/plan-intake";
import type { Action, Job } from "./job";
import { openJob } from "./job";
import { ms } from "./measure";
import type { Bench, Measured } from "./measure";
import { LARGE } from "./program-book";

const BUDGET = 100;
const MEASURED: readonly Action[] = [
  "set up",
  "plan",
  "bring in",
  "bring in again",
  "check",
  "refresh",
  "refresh again",
  "undo",
];

interface Stretch {
  readonly milliseconds: number;
  /** What the action last said that it was doing. */
  readonly step: string;
}

/** Clock and processor time, in milliseconds. */
interface Spent {
  readonly clock: number;
  readonly cpu: number;
}

function now(): Spent {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), cpu: (user + system) / 1000 };
}

const between = (from: Spent, to: Spent): Spent => ({ clock: to.clock - from.clock, cpu: to.cpu - from.cpu });

/** Counts what is done elsewhere than in the pane's thread: the host's work in Excel, planning in a worker. */
class Elsewhere {
  spent: Spent = { clock: 0, cpu: 0 };

  do<Result>(work: () => Result): Result {
    const start = now();
    const result = work();
    const { clock, cpu } = between(start, now());
    this.spent = { clock: this.spent.clock + clock, cpu: this.spent.cpu + cpu };
    return result;
  }
}

/** Plans as the pane's worker does: what stays in the pane is packing what is sent and unpacking what comes back. */
const plannerElsewhere =
  (elsewhere: Elsewhere): PlanSheets =>
  async (sheets, options) => {
    serialize({ sheets, options });
    await setImmediate();
    return deserialize(elsewhere.do(() => serialize(planIntake(sheets, options)))) as IntakePlan;
  };

/**
 * The longest stretch of an action in which nothing else could run in the pane, what is done elsewhere taken off. Of clock and processor
 * time the lesser counts, so that a busy machine is not taken for a slow pane.
 */
async function longestStretch(job: Job, elsewhere: Elsewhere, action: Action): Promise<Stretch> {
  let longest: Stretch = { milliseconds: 0, step: "" };
  let step = "";
  let running = true;
  let start = { all: now(), away: elsewhere.spent };
  const watching = (async () => {
    while (running) {
      await setImmediate();
      const end = { all: now(), away: elsewhere.spent };
      const all = between(start.all, end.all);
      const away = between(start.away, end.away);
      const milliseconds = Math.min(all.clock - away.clock, all.cpu - away.cpu);
      if (milliseconds > longest.milliseconds) longest = { milliseconds, step };
      start = end;
    }
  })();
  try {
    await job.run(action, { onProgress: (sentence) => (step = sentence) });
  } finally {
    running = false;
    await watching;
  }
  return longest;
}

async function stretches(): Promise<Measured[]> {
  const elsewhere = new Elsewhere();
  const job = await openJob(LARGE, plannerElsewhere(elsewhere));
  const execute = job.host.execute.bind(job.host);
  job.host.execute = (body) => elsewhere.do(() => execute(body));
  try {
    const measured: Measured[] = [];
    for (const action of MEASURED) {
      const { milliseconds, step } = await longestStretch(job, elsewhere, action);
      measured.push({
        what: `longest stretch, ${action}`,
        figure: ms(milliseconds),
        budget: ms(BUDGET),
        ratio: milliseconds / BUDGET,
        notes: step === "" ? [] : [`at “${step}”`],
      });
    }
    return measured;
  } finally {
    job.close();
  }
}

/** How long actions on a large program block the pane. */
export const paneBench: Bench = { name: "pane", run: stretches };
