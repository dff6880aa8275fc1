import { setImmediate } from "node:timers/promises";
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

/**
 * The longest stretch of an action in which nothing else could run in the pane. What the host did in it is taken off: Excel does
 * that elsewhere. Of clock and processor time the lesser counts, so that a busy machine is not taken for a slow pane.
 */
async function longestStretch(job: Job, action: Action): Promise<Stretch> {
  let longest: Stretch = { milliseconds: 0, step: "" };
  let step = "";
  let running = true;
  let start = moment(job);
  const watching = (async () => {
    while (running) {
      await setImmediate();
      const now = moment(job);
      const spent = Math.min(now.clock - start.clock, now.cpu - start.cpu) - (now.host - start.host);
      if (spent > longest.milliseconds) longest = { milliseconds: spent, step };
      start = moment(job);
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

function moment({ host }: Job): { clock: number; cpu: number; host: number } {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), cpu: (user + system) / 1000, host: host.statistics.milliseconds };
}

async function stretches(): Promise<Measured[]> {
  const job = await openJob(LARGE);
  try {
    const measured: Measured[] = [];
    for (const action of MEASURED) {
      job.host.resetStatistics();
      const { milliseconds, step } = await longestStretch(job, action);
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
