import type { Statistics } from "../../office/host";

/** What the add-in asked of the host: in its last action, and since the workbook was opened. */
export interface Activity {
  readonly last: Statistics;
  readonly total: Statistics;
  /** When the last action ended, in milliseconds of the page's clock; undefined before the first. */
  readonly endedAt?: number;
  /** The totals when the last action began. */
  readonly base: Statistics;
}

const NOTHING: Statistics = { roundTrips: 0, requestBytes: 0, responseBytes: 0, milliseconds: 0 };

export const NO_ACTIVITY: Activity = { last: NOTHING, total: NOTHING, base: NOTHING };

/** Round trips further apart than this belong to different actions. */
export const PAUSE = 1500;

/** Takes in the host's counts at a time in milliseconds; the same counts as before change nothing. */
export function observe(activity: Activity, counts: Statistics, time: number): Activity {
  if (counts.roundTrips === activity.total.roundTrips) return activity;
  // Fewer than before: the counts were reset.
  const reset = counts.roundTrips < activity.total.roundTrips;
  const paused = activity.endedAt === undefined || time - activity.endedAt > PAUSE;
  const base = reset ? NOTHING : paused ? activity.total : activity.base;
  return { base, total: counts, last: difference(counts, base), endedAt: time };
}

const difference = (a: Statistics, b: Statistics): Statistics => ({
  roundTrips: a.roundTrips - b.roundTrips,
  requestBytes: a.requestBytes - b.requestBytes,
  responseBytes: a.responseBytes - b.responseBytes,
  milliseconds: a.milliseconds - b.milliseconds,
});

/** Bytes for people: `940 B`, `12.4 kB`, `3.1 MB`. */
export function showBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Time for people: `48 ms`, `1.3 s`. */
export const showTime = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
