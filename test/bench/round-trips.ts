import { Payload } from "../../src/excel/payload";
import { ACTIONS, openJob } from "./job";
import type { Bench, Measured } from "./measure";
import { LARGE, partOf } from "./program-book";
import type { ProgramSize } from "./program-book";

const BUDGET = 8;
const SMALL = partOf(LARGE, 1 / 100);

/** Counts the round trips that only the payload limit makes necessary, until told to stop. */
function countSplits(): { count: number; stop: () => void } {
  const { flush } = Payload.prototype;
  const counter = { count: 0, stop: () => (Payload.prototype.flush = flush) };
  Payload.prototype.flush = async function () {
    counter.count++;
    await flush.call(this);
  };
  return counter;
}

async function tripsOf(name: string, size: ProgramSize): Promise<Measured[]> {
  const job = await openJob(size);
  const measured: Measured[] = [];
  try {
    for (const action of ACTIONS) {
      job.host.resetStatistics();
      const splits = countSplits();
      try {
        await job.run(action);
      } finally {
        splits.stop();
      }
      const { roundTrips, requestBytes, responseBytes } = job.host.statistics;
      const own = roundTrips - splits.count;
      const megabytes = ((requestBytes + responseBytes) / 1e6).toFixed(1);
      measured.push({
        what: `${action}, ${name}`,
        figure: `${own}${splits.count > 0 ? ` + ${splits.count} splits` : ""}`,
        budget: `${BUDGET} + splits`,
        ratio: own / BUDGET,
        notes: [`${megabytes} MB`],
      });
    }
    return measured;
  } finally {
    job.close();
  }
}

/** The round trips of every action on a small and on a large program. */
export const roundTripsBench: Bench = {
  name: "round-trips",
  run: async () => [...(await tripsOf("310 rows", SMALL)), ...(await tripsOf("31,000 rows", LARGE))],
};
