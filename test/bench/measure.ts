import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One budget beside what was measured. */
export interface Measured {
  readonly what: string;
  readonly figure: string;
  readonly budget: string;
  /** Figure by budget: above 1 the budget is broken. Undefined where there is nothing to measure yet. */
  readonly ratio: number | undefined;
  /** What else a reader should know. */
  readonly notes?: readonly string[];
}

/** A part of the bench, run by its name. */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Measured[]>;
}

/** Milliseconds of processor time that work takes: what else runs on the machine disturbs it less than the clock. */
export function cpu(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bytes that stay in use because of what work answers, after everything else was collected. */
export function kept(work: () => unknown): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = [work()];
  collect();
  const after = process.memoryUsage().heapUsed;
  return held.length > 0 ? after - before : 0;
}

/** Runs each of several works so many times in turn, and answers the least time of each, so that all meet the same machine. */
export function best<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => number>>,
): Record<Name, number> {
  const least = {} as Record<Name, number>;
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(works) as Name[])
      least[name] = Math.min(least[name] ?? Infinity, works[name]());
  return least;
}

export const ms = (milliseconds: number): string => `${Math.round(milliseconds).toLocaleString("en-GB")} ms`;

/** A time that may take as long as another one. */
export const against = (
  what: string,
  figure: number,
  other: string,
  limit: number,
  notes: readonly string[] = [],
): Measured => ({
  what,
  figure: ms(figure),
  budget: `${other}: ${ms(limit)}`,
  ratio: figure / limit,
  notes,
});

/** How much longer a work takes on more rows, which may be as many times longer as there are more rows. */
export const growth = (what: string, small: number, large: number, factor: number): Measured => ({
  what,
  figure: `× ${(large / small).toFixed(1)}`,
  budget: `× ${factor}`,
  ratio: large / small / factor,
});
