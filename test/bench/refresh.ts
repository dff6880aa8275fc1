import { openJob } from "./job";
import { cpuOf, growth, ms } from "./measure";
import type { Bench, Measured } from "./measure";
import { LARGE, partOf } from "./program-book";
import type { ProgramSize } from "./program-book";

const BUDGET = 5_000;
const SHARE = 1 / 4;
const ROUNDS = 3;

/** The processor time of the first refresh, and the least of those after it; every figure must agree. */
async function refreshing(size: ProgramSize): Promise<{ first: number; later: number; figures: number }> {
  const job = await openJob(size);
  try {
    for (const action of ["set up", "bring in", "check"] as const) await job.run(action);
    const first = await cpuOf(() => job.run("refresh"));
    let later = Infinity;
    for (let round = 0; round < ROUNDS; round++)
      later = Math.min(later, await cpuOf(() => job.run("refresh again")));
    const differing = job.figures().filter(({ reconciled }) => !reconciled);
    if (differing.length > 0) throw new Error(`${differing.length} figures do not reconcile.`);
    return { first, later, figures: job.figures().length };
  } finally {
    job.close();
  }
}

const within = (what: string, figure: number, notes: readonly string[] = []): Measured => ({
  what,
  figure: ms(figure),
  budget: ms(BUDGET),
  ratio: figure / BUDGET,
  notes,
});

/** Refreshing a large program whole, on the embedded host. */
export const refreshBench: Bench = {
  name: "refresh",
  run: async () => {
    const small = await refreshing(partOf(LARGE, SHARE));
    const large = await refreshing(LARGE);
    const rows = Object.values(LARGE).reduce((sum, count) => sum + Number(count), 0);
    return [
      within(`first refresh of ${rows.toLocaleString("en-GB")} rows`, large.first, [
        "processor time of all threads, the host's included",
        `${large.figures.toLocaleString("en-GB")} figures, all reconciled`,
      ]),
      within("refresh again", large.later),
      growth("first refresh, a quarter of the rows to all", small.first, large.first, 1 / SHARE),
      growth("refresh again, a quarter of the rows to all", small.later, large.later, 1 / SHARE),
    ];
  },
};
