import { CellError } from "../../scalar";
import { eachValue, numbersOf, numbersOfAll, raiseErrors, sortedNumbersOf, summaries } from "../arguments";
import { cleanNumber, fail, toNumber } from "../coerce";
import type { Context } from "../context";
import { define, many, num, range } from "../define";
import type { AnySpec } from "../define";
import { Matrix, Reference } from "../values";
import type { Argument } from "../values";

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0);
export const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? fail("#DIV/0!") : sumOf(numbers) / numbers.length;
export const sortedUp = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** The sum of squared distances from the mean. */
export function squaredDeviations(numbers: readonly number[]): number {
  const mean = meanOf(numbers);
  return numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** Of a sample, or of a whole population. */
export function variance(numbers: readonly number[], sample: boolean): number {
  const degrees = numbers.length - (sample ? 1 : 0);
  return degrees <= 0 ? fail("#DIV/0!") : squaredDeviations(numbers) / degrees;
}

/** The middle of ascending numbers. */
export function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? fail("#NUM!");
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The most frequent numbers, in the order in which they come first. */
export function modes(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  if (most < 2) fail("#N/A");
  return [...counts].filter(([, count]) => count === most).map(([value]) => value);
}

/** Counts what is a number: in ranges and arrays numbers only, else also what can be read as one. */
function countNumbers(args: readonly Argument[], cx: Context): number {
  let count = 0;
  for (const arg of args) {
    if (arg instanceof Reference) {
      count += sumOf(summaries([arg], cx).map((one) => one.numbers));
    } else if (arg instanceof Matrix) {
      count += arg.cells.filter((value) => typeof value === "number").length;
    } else {
      eachValue(arg, cx, (value) => {
        try {
          toNumber(value);
          count++;
        } catch (error) {
          if (!(error instanceof CellError)) throw error;
        }
      });
    }
  }
  return count;
}

function countFilled(args: readonly Argument[], cx: Context): number {
  let count = 0;
  for (const arg of args) {
    if (arg instanceof Reference) count += sumOf(summaries([arg], cx).map((one) => one.filled));
    else if (arg instanceof Matrix) count += arg.cells.length;
    else count++;
  }
  return count;
}

function extreme(args: readonly Argument[], cx: Context, side: "minimum" | "maximum"): number {
  const found = summaries(args, cx);
  raiseErrors(found);
  const counted = found.filter((one) => one.numbers > 0).map((one) => one[side]);
  if (counted.length === 0) return 0;
  return side === "minimum" ? Math.min(...counted) : Math.max(...counted);
}

/** A statistic of numbers alone. */
const plain = (name: string, run: (numbers: number[]) => number): AnySpec =>
  define(name, [many(range)], (args, cx) => cleanNumber(run(numbersOf(args, cx))));

/** A statistic that counts text as 0 and booleans as 0 and 1. */
const inclusive = (name: string, run: (numbers: number[]) => number): AnySpec =>
  define(name, [many(range)], (args, cx) => cleanNumber(run(numbersOfAll(args, cx))));

const positive = (numbers: number[]): number[] =>
  numbers.length === 0 || numbers.some((value) => value <= 0) ? fail("#NUM!") : numbers;

function skewness(numbers: readonly number[], sample: boolean): number {
  const n = numbers.length;
  const mean = meanOf(numbers);
  const deviation = Math.sqrt(variance(numbers, sample));
  if (n < 3 || deviation === 0) fail("#DIV/0!");
  const cubes = numbers.reduce((sum, value) => sum + ((value - mean) / deviation) ** 3, 0);
  return sample ? (n / ((n - 1) * (n - 2))) * cubes : cubes / n;
}

function kurtosis(numbers: readonly number[]): number {
  const n = numbers.length;
  const deviation = Math.sqrt(variance(numbers, true));
  if (n < 4 || deviation === 0) fail("#DIV/0!");
  const mean = meanOf(numbers);
  const fourths = numbers.reduce((sum, value) => sum + ((value - mean) / deviation) ** 4, 0);
  return ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * fourths - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

export const statisticFunctions: readonly AnySpec[] = [
  define("COUNT", [many(range)], countNumbers),
  define("COUNTA", [many(range)], countFilled),
  define("AVERAGE", [many(range)], (args, cx) => {
    const found = summaries(args, cx);
    raiseErrors(found);
    const count = sumOf(found.map((one) => one.numbers));
    return count === 0 ? fail("#DIV/0!") : sumOf(found.map((one) => one.sum)) / count;
  }),
  define("MIN", [many(range)], (args, cx) => extreme(args, cx, "minimum")),
  define("MAX", [many(range)], (args, cx) => extreme(args, cx, "maximum")),
  inclusive("AVERAGEA", meanOf),
  inclusive("MINA", (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  inclusive("MAXA", (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  define("MEDIAN", [many(range)], (args, cx) => {
    const [only] = args;
    return median(args.length === 1 ? sortedNumbersOf(only, cx) : sortedUp(numbersOf(args, cx)));
  }),
  ...["MODE", "MODE.SNGL"].map((name) => plain(name, (numbers) => modes(numbers)[0] ?? fail("#N/A"))),
  define("MODE.MULT", [many(range)], (args, cx) => Matrix.column(modes(numbersOf(args, cx)))),
  ...["VAR", "VAR.S"].map((name) => plain(name, (numbers) => variance(numbers, true))),
  ...["VARP", "VAR.P"].map((name) => plain(name, (numbers) => variance(numbers, false))),
  ...["STDEV", "STDEV.S"].map((name) => plain(name, (numbers) => Math.sqrt(variance(numbers, true)))),
  ...["STDEVP", "STDEV.P"].map((name) => plain(name, (numbers) => Math.sqrt(variance(numbers, false)))),
  inclusive("VARA", (numbers) => variance(numbers, true)),
  inclusive("VARPA", (numbers) => variance(numbers, false)),
  inclusive("STDEVA", (numbers) => Math.sqrt(variance(numbers, true))),
  inclusive("STDEVPA", (numbers) => Math.sqrt(variance(numbers, false))),
  plain("DEVSQ", (numbers) => (numbers.length === 0 ? fail("#NUM!") : squaredDeviations(numbers))),
  plain("AVEDEV", (numbers) => {
    if (numbers.length === 0) fail("#NUM!");
    const mean = meanOf(numbers);
    return meanOf(numbers.map((value) => Math.abs(value - mean)));
  }),
  plain("GEOMEAN", (numbers) => Math.exp(meanOf(positive(numbers).map(Math.log)))),
  plain("HARMEAN", (numbers) => 1 / meanOf(positive(numbers).map((value) => 1 / value))),
  plain("SKEW", (numbers) => skewness(numbers, true)),
  plain("SKEW.P", (numbers) => skewness(numbers, false)),
  plain("KURT", kurtosis),
  define("STANDARDIZE", [num, num, num], (value, mean, deviation) =>
    deviation <= 0 ? fail("#NUM!") : (value - mean) / deviation,
  ),
  define("TRIMMEAN", [range, num], (values, share, cx) => {
    if (share < 0 || share >= 1) fail("#NUM!");
    const sorted = sortedUp(numbersOf([values], cx));
    const cut = Math.floor((sorted.length * share) / 2);
    return meanOf(sorted.slice(cut, sorted.length - cut));
  }),
];
