import type { LinkType } from "./links";

/**
 * An activity of a network. Times are counted in working days from one fixed day: a start is the number of the day on whose morning
 * it lies, a finish that of the morning after.
 */
export interface Activity {
  /** The working days that it still lasts. */
  readonly duration: number;
  /** What it waits for, by place in the network. */
  readonly after: readonly { readonly place: number; readonly type: LinkType; readonly lag: number }[];
  /** When it began, where it has begun. */
  readonly began?: number;
  /** When it finished, where it has: nothing moves it any more. */
  readonly ended?: number;
  readonly earliestStart?: number;
  readonly earliestFinish?: number;
  readonly latestStart?: number;
  readonly latestFinish?: number;
  /** A start that it must have, whatever it waits for. */
  readonly fixedStart?: number;
}

/** When an activity can start and finish at the earliest and at the latest, and by how much it can slip. */
export interface Times {
  readonly start: number;
  readonly finish: number;
  readonly latestFinish: number;
  /** Working days; negative where a deadline cannot be met. */
  readonly float: number;
}

/** A network worked out. */
export interface Passes {
  readonly times: readonly Times[];
  /** The latest finish of all. */
  readonly finish: number;
}

/**
 * The critical path method: forward from the earliest start that anything may have, and back from the deadline, or else from the
 * latest finish (Kelley and Walker, 1959). `order` has every place after those that it waits for.
 */
export function passesOf(
  network: readonly Activity[],
  order: readonly number[],
  earliest: number,
  deadline?: number,
): Passes {
  const starts = new Float64Array(network.length);
  const finishes = new Float64Array(network.length);
  for (const place of order) {
    const activity = network[place] as Activity;
    starts[place] = startOf(activity, starts, finishes, network, earliest);
    finishes[place] = activity.ended ?? (starts[place] as number) + activity.duration;
  }
  const finish = network.length === 0 ? earliest : finishes.reduce((a, b) => Math.max(a, b));
  const latest = new Float64Array(network.length).fill(deadline ?? finish);
  for (let index = order.length - 1; index >= 0; index--) holdBack(order[index] as number, network, latest);
  return {
    finish,
    times: network.map((_, place) => {
      const [start, end, last] = [starts[place] ?? 0, finishes[place] ?? 0, latest[place] ?? 0];
      return { start, finish: end, latestFinish: last, float: last - end };
    }),
  };
}

function startOf(
  { duration, after, began, ended, ...holds }: Activity,
  starts: Float64Array,
  finishes: Float64Array,
  network: readonly Activity[],
  earliest: number,
): number {
  if (ended !== undefined) return began ?? ended;
  if (holds.fixedStart !== undefined) return holds.fixedStart;
  let start = Math.max(
    earliest,
    holds.earliestStart ?? -Infinity,
    (holds.earliestFinish ?? -Infinity) - duration,
  );
  for (const { place, type, lag } of after) {
    const from =
      type === "FS" || type === "FF" ? (finishes[place] ?? 0) : (network[place]?.began ?? starts[place] ?? 0);
    start = Math.max(start, from + lag - (type === "FF" || type === "SF" ? duration : 0));
  }
  return start;
}

/** What an activity's own latest finish allows those that it waits for; its successors have been here already. */
function holdBack(place: number, network: readonly Activity[], latest: Float64Array): void {
  const { duration, after, ended, ...holds } = network[place] as Activity;
  if (ended !== undefined) return;
  const lower = (at: number, to: number): void => {
    latest[at] = Math.min(latest[at] ?? to, to);
  };
  if (holds.latestFinish !== undefined) lower(place, holds.latestFinish);
  const lastStart = Math.min(holds.latestStart ?? Infinity, holds.fixedStart ?? Infinity);
  if (lastStart < Infinity) lower(place, lastStart + duration);
  const finish = latest[place] ?? 0;
  for (const link of after) {
    const before = network[link.place] as Activity;
    const limit = (link.type === "FS" || link.type === "SS" ? finish - duration : finish) - link.lag;
    if (link.type === "FS" || link.type === "FF") lower(link.place, limit);
    // What has begun is not held back by what waits for its start.
    else if (before.began === undefined) lower(link.place, limit + before.duration);
  }
}
