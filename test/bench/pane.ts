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

/** Counts what the host does itself, which Excel would do elsewhere. */
function hostTime(host: Job["host"]): () => Spent {
  let sum: Spent = { clock: 0, cpu: 0 };
  const execute = host.execute.bind(host);
  host.execute = (body) => {
    const start = now();
    const response = execute(body);
    const { clock, cpu } = between(start, now());
    sum = { clock: sum.clock + clock, cpu: sum.cpu + cpu };
    return response;
  };
  return () => sum;
}

/**
 * The longest stretch of an action in which nothing else could run in the pane, the host's work taken off. Of clock and processor
 * time the lesser counts, so that a busy machine is not taken for a slow pane.
 */
async function longestStretch(job: Job, host: () => Spent, action: Action): Promise<Stretch> {
  let longest: Stretch = { milliseconds: 0, step: "" };
  let step = "";
  let running = true;
  let start = { all: now(), host: host() };
  const watching = (async () => {
    while (running) {
      await setImmediate();
      const end = { all: now(), host: host() };
      const all = between(start.all, end.all);
      const away = between(start.host, end.host);
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
  const job = await openJob(LARGE);
  try {
    const measured: Measured[] = [];
    const host = hostTime(job.host);
    for (const action of MEASURED) {
      const { milliseconds, step } = await longestStretch(job, host, action);
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
