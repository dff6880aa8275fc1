import type { SeriesData } from "./chart-data";

/** From where to where a point reaches along the value axis. */
export type Reach = readonly [from: number, to: number];

/** The reach of every point of every series, stacked series standing on each other. */
export interface Stacks {
  /** Undefined for a point without a number. */
  reach(series: SeriesData, index: number): Reach | undefined;
  /** The lowest and highest places that some series need. */
  range(series: readonly SeriesData[]): Reach;
}

/** Computes stacks; positive and negative values are stacked apart, and percent stacks are shares of 1. */
export function stacksOf(all: readonly SeriesData[]): Stacks {
  const reaches = new Map<SeriesData, readonly (Reach | undefined)[]>();
  const piles = new Map<string, { up: number[]; down: number[] }>();
  for (const series of all) {
    const { stacking, family } = series.kind;
    if (stacking === "none") {
      reaches.set(
        series,
        series.values.map((value) => (value === null ? undefined : ([0, value] as const))),
      );
      continue;
    }
    const key = `${family}|${stacking}|${series.secondary}`;
    const pile = piles.get(key) ?? { up: [], down: [] };
    piles.set(key, pile);
    const totals = stacking === "percent" ? sums(all.filter((one) => sameStack(one, series))) : undefined;
    reaches.set(
      series,
      series.values.map((value, index): Reach | undefined => {
        if (value === null) return undefined;
        const share = totals ? value / (totals[index] || 1) : value;
        const side = share < 0 ? pile.down : pile.up;
        const from = side[index] ?? 0;
        side[index] = from + share;
        return [from, from + share];
      }),
    );
  }
  return {
    reach: (series, index) => reaches.get(series)?.[index],
    range: (some) =>
      rangeOf(
        some.flatMap((series) => reaches.get(series) ?? []),
        some,
      ),
  };
}

const sameStack = (a: SeriesData, b: SeriesData): boolean =>
  a.kind.family === b.kind.family && a.kind.stacking === b.kind.stacking && a.secondary === b.secondary;

function sums(series: readonly SeriesData[]): number[] {
  const totals: number[] = [];
  for (const { values } of series) {
    for (const [index, value] of values.entries())
      totals[index] = (totals[index] ?? 0) + Math.abs(value ?? 0);
  }
  return totals;
}

/** Columns, bars and areas begin at zero; lines and scatters need not show it. */
function rangeOf(reaches: readonly (Reach | undefined)[], series: readonly SeriesData[]): Reach {
  const grounded = series.some(({ kind }) => kind.family !== "line" && kind.family !== "scatter");
  const ends = reaches.flatMap((one) => (one ? (grounded ? [one[0], one[1]] : [one[1]]) : []));
  return ends.length === 0 ? [0, 0] : [Math.min(...ends), Math.max(...ends)];
}
