import { CellError } from "../../scalar";
import { numbersOf, sortedNumbersOf, toMatrix } from "../arguments";
import { fail } from "../coerce";
import type { Context } from "../context";
import { define, int, num, opt, range } from "../define";
import type { AnySpec } from "../define";
import { Matrix } from "../values";
import type { Argument } from "../values";

function sortedNumbers(arg: Argument, cx: Context): readonly number[] {
  const sorted = sortedNumbersOf(arg, cx);
  return sorted.length === 0 ? fail("#NUM!") : sorted;
}

/** The number at a place between two others, by straight line. */
function between(sorted: readonly number[], place: number): number {
  const low = Math.floor(place);
  const first = sorted[low] ?? fail("#NUM!");
  const next = sorted[low + 1] ?? first;
  return first + (next - first) * (place - low);
}

/** PERCENTILE.INC: the ends are 0 and 1. */
export function percentileInclusive(sorted: readonly number[], share: number): number {
  return share < 0 || share > 1 ? fail("#NUM!") : between(sorted, share * (sorted.length - 1));
}

/** PERCENTILE.EXC: the ends are left out. */
export function percentileExclusive(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length + 1) - 1;
  if (share <= 0 || share >= 1 || place < 0 || place > sorted.length - 1) fail("#NUM!");
  return between(sorted, place);
}

const quarter = (quart: number, last: number): number =>
  quart < 4 - last || quart > last ? fail("#NUM!") : quart / 4;

function rank(value: number, arg: Argument, ascending: boolean, average: boolean, cx: Context): number {
  const numbers = numbersOf([arg], cx);
  const before = numbers.filter((other) => (ascending ? other < value : other > value)).length;
  const same = numbers.filter((other) => other === value).length;
  if (same === 0) fail("#N/A");
  return average ? before + (same + 1) / 2 : before + 1;
}

function percentRank(arg: Argument, value: number, digits: number, exclusive: boolean, cx: Context): number {
  const sorted = sortedNumbers(arg, cx);
  const first = sorted[0] ?? 0;
  const last = sorted[sorted.length - 1] ?? 0;
  if (digits < 1) fail("#NUM!");
  if (value < first || value > last) fail("#N/A");
  const below = sorted.filter((other) => other < value).length;
  let place = below;
  if (sorted[below] !== value) {
    const low = sorted[below - 1] ?? first;
    const high = sorted[below] ?? last;
    place = below - 1 + (value - low) / (high - low);
  }
  const share = exclusive
    ? (place + 1) / (sorted.length + 1)
    : sorted.length === 1
      ? 1
      : place / (sorted.length - 1);
  const factor = 10 ** digits;
  return Math.floor(Number((share * factor).toPrecision(14))) / factor;
}

/** How many values fall up to each bound, and how many beyond the last. */
function frequency(data: Argument, bounds: Argument, cx: Context): Matrix {
  const values = numbersOf([data], cx);
  const limits = numbersOf([bounds], cx);
  const order = limits.map((limit, place) => ({ limit, place })).sort((a, b) => a.limit - b.limit);
  const counts = new Array<number>(limits.length + 1).fill(0);
  for (const value of values) {
    const bin = order.find(({ limit }) => value <= limit)?.place ?? limits.length;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return Matrix.column(counts);
}

/** The nth of ascending numbers, counted from 1; `#NUM!` when there is none. */
export const nthSmallest = (sorted: readonly number[], place: number): number =>
  sorted[Math.ceil(place) - 1] ?? fail("#NUM!");
export const nthLargest = (sorted: readonly number[], place: number): number =>
  sorted[sorted.length - Math.ceil(place)] ?? fail("#NUM!");

export const rankingFunctions: readonly AnySpec[] = [
  define("LARGE", [range, num], (values, place, cx) => nthLargest(sortedNumbers(values, cx), place)),
  define("SMALL", [range, num], (values, place, cx) => nthSmallest(sortedNumbers(values, cx), place)),
  ...["RANK", "RANK.EQ"].map((name) =>
    define(name, [num, range, opt(int, 0)], (value, within, order, cx) =>
      rank(value, within, order !== 0, false, cx),
    ),
  ),
  define("RANK.AVG", [num, range, opt(int, 0)], (value, within, order, cx) =>
    rank(value, within, order !== 0, true, cx),
  ),
  ...["PERCENTILE", "PERCENTILE.INC"].map((name) =>
    define(name, [range, num], (values, share, cx) => percentileInclusive(sortedNumbers(values, cx), share)),
  ),
  define("PERCENTILE.EXC", [range, num], (values, share, cx) =>
    percentileExclusive(sortedNumbers(values, cx), share),
  ),
  ...["QUARTILE", "QUARTILE.INC"].map((name) =>
    define(name, [range, int], (values, quart, cx) =>
      percentileInclusive(sortedNumbers(values, cx), quarter(quart, 4)),
    ),
  ),
  define("QUARTILE.EXC", [range, int], (values, quart, cx) =>
    percentileExclusive(sortedNumbers(values, cx), quarter(quart, 3)),
  ),
  ...["PERCENTRANK", "PERCENTRANK.INC"].map((name) =>
    define(name, [range, num, opt(int, 3)], (values, value, digits, cx) =>
      percentRank(values, value, digits, false, cx),
    ),
  ),
  define("PERCENTRANK.EXC", [range, num, opt(int, 3)], (values, value, digits, cx) =>
    percentRank(values, value, digits, true, cx),
  ),
  define("FREQUENCY", [range, range], frequency),
  define("PROB", [range, range, num, opt(num, undefined)], (values, chances, low, high, cx) => {
    const [x, p] = [toMatrix(values, cx), toMatrix(chances, cx)];
    if (x.cells.length !== p.cells.length) fail("#N/A");
    let sum = 0;
    let all = 0;
    x.cells.forEach((value, place) => {
      const chance = p.cells[place];
      if (value instanceof CellError) throw value;
      if (chance instanceof CellError) throw chance;
      if (typeof value !== "number" || typeof chance !== "number") return;
      all += chance;
      if (value >= low && value <= (high ?? low)) sum += chance;
    });
    return Math.abs(all - 1) > 1e-9 ? fail("#NUM!") : sum;
  }),
];
