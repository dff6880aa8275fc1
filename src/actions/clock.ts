import type { Serial } from "../pmo/values/cell";

/** The time of an action, given by whoever knows the clock. */
export interface Moment {
  /** ISO date and time, in UTC. */
  readonly iso: string;
  /** The day, as Excel counts it. */
  readonly today: Serial;
}

const DAY = 86_400_000;
/** Excel's serial of 1970-01-01. */
const EPOCH = 25_569;

/** The moment of a date, on its own day by the local clock. */
export function momentOf(date: Date): Moment {
  const local = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return { iso: date.toISOString(), today: local / DAY + EPOCH };
}
