import { numbersOf } from "../arguments";
import { cleanNumber, fail } from "../coerce";
import { define, many, num, opt, range } from "../define";
import type { AnySpec } from "../define";

/** The growth of 1 over all periods, and the sum of the growths of payments: https://support.microsoft.com/office/23879d31 (PV). */
function growth(rate: number, periods: number, due: number): { factor: number; annuity: number } {
  const factor = (1 + rate) ** periods;
  const annuity = rate === 0 ? periods : ((factor - 1) / rate) * (1 + rate * due);
  return { factor, annuity };
}

const timing = (type: number): number => (type === 0 ? 0 : 1);

function futureValue(rate: number, periods: number, payment: number, present: number, type: number): number {
  const { factor, annuity } = growth(rate, periods, timing(type));
  return -(present * factor + payment * annuity);
}

function payment(rate: number, periods: number, present: number, future: number, type: number): number {
  if (periods === 0) fail("#NUM!");
  const { factor, annuity } = growth(rate, periods, timing(type));
  return -(present * factor + future) / annuity;
}

function interestPart(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  type: number,
): number {
  if (period < 1 || period >= periods + 1) fail("#NUM!");
  const due = timing(type);
  if (due === 1 && period === 1) return 0;
  const each = payment(rate, periods, present, future, type);
  const before = futureValue(rate, period - 1, each, present, type);
  return due === 1 ? (before / (1 + rate)) * rate : before * rate;
}

/** Sums interest or principal from one period to another. */
function cumulated(
  rate: number,
  periods: number,
  present: number,
  start: number,
  end: number,
  type: number,
  principal: boolean,
): number {
  const bad = rate <= 0 || periods <= 0 || present <= 0 || start < 1 || end < start || end > periods;
  if (bad || (type !== 0 && type !== 1)) fail("#NUM!");
  const each = payment(rate, periods, present, 0, type);
  let sum = 0;
  for (let period = Math.ceil(start); period <= end; period++) {
    const interest = interestPart(rate, period, periods, present, 0, type);
    sum += principal ? each - interest : interest;
  }
  return sum;
}

function periodsOf(rate: number, each: number, present: number, future: number, type: number): number {
  if (rate === 0) return each === 0 ? fail("#NUM!") : -(present + future) / each;
  const part = each * (1 + rate * timing(type));
  const ratio = (part - future * rate) / (part + present * rate);
  return ratio <= 0 ? fail("#NUM!") : Math.log(ratio) / Math.log(1 + rate);
}

/** Where a function is zero: Newton's steps from a guess, then bisection over plausible rates; `#NUM!` when neither finds it. */
export function solveRate(value: (rate: number) => number, guess: number): number {
  let rate = guess;
  for (let step = 0; step < 60; step++) {
    const here = value(rate);
    const width = Math.max(Math.abs(rate), 1e-3) * 1e-6;
    const slope = (value(rate + width) - value(rate - width)) / (2 * width);
    const next = rate - here / slope;
    if (!Number.isFinite(next) || next <= -1) break;
    if (Math.abs(next - rate) < 1e-12 * Math.max(1, Math.abs(next))) return next;
    rate = next;
  }
  return bisected(value);
}

function bisected(value: (rate: number) => number): number {
  let low = -0.999999;
  let atLow = value(low);
  for (const high of [-0.9, -0.5, -0.1, 0, 0.05, 0.1, 0.5, 1, 10, 100, 1000]) {
    const atHigh = value(high);
    if (Number.isFinite(atLow) && Number.isFinite(atHigh) && atLow * atHigh <= 0)
      return halved(value, low, high);
    low = high;
    atLow = atHigh;
  }
  return fail("#NUM!");
}

function halved(value: (rate: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const rising = value(low) < 0;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (value(middle) < 0 === rising) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export const presentValues = (rate: number, flows: readonly number[]): number =>
  flows.reduce((sum, flow, index) => sum + flow / (1 + rate) ** index, 0);

function internalRate(flows: readonly number[], guess: number): number {
  if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) fail("#NUM!");
  return solveRate((rate) => presentValues(rate, flows), guess);
}

function modifiedRate(flows: readonly number[], borrowed: number, reinvested: number): number {
  const n = flows.length;
  const paid = presentValues(
    borrowed,
    flows.map((flow) => Math.min(flow, 0)),
  );
  const earned = presentValues(
    reinvested,
    flows.map((flow) => Math.max(flow, 0)),
  );
  if (paid === 0 || earned === 0) fail("#DIV/0!");
  return ((earned * (1 + reinvested) ** (n - 1)) / -paid) ** (1 / (n - 1)) - 1;
}

export const financialFunctions: readonly AnySpec[] = [
  define("FV", [num, num, num, opt(num, 0), opt(num, 0)], (rate, periods, each, present, type) =>
    cleanNumber(futureValue(rate, periods, each, present, type)),
  ),
  define("PV", [num, num, num, opt(num, 0), opt(num, 0)], (rate, periods, each, future, type) => {
    const { factor, annuity } = growth(rate, periods, timing(type));
    return cleanNumber(-(future + each * annuity) / factor);
  }),
  define("PMT", [num, num, num, opt(num, 0), opt(num, 0)], (rate, periods, present, future, type) =>
    cleanNumber(payment(rate, periods, present, future, type)),
  ),
  define("NPER", [num, num, num, opt(num, 0), opt(num, 0)], periodsOf),
  define(
    "RATE",
    [num, num, num, opt(num, 0), opt(num, 0), opt(num, 0.1)],
    (periods, each, present, future, type, guess) =>
      solveRate((rate) => {
        const { factor, annuity } = growth(rate, periods, timing(type));
        return present * factor + each * annuity + future;
      }, guess),
  ),
  define("IPMT", [num, num, num, num, opt(num, 0), opt(num, 0)], interestPart),
  define(
    "PPMT",
    [num, num, num, num, opt(num, 0), opt(num, 0)],
    (rate, period, periods, present, future, type) => {
      const interest = interestPart(rate, period, periods, present, future, type);
      return payment(rate, periods, present, future, type) - interest;
    },
  ),
  define("CUMIPMT", [num, num, num, num, num, num], (rate, periods, present, start, end, type) =>
    cumulated(rate, periods, present, start, end, type, false),
  ),
  define("CUMPRINC", [num, num, num, num, num, num], (rate, periods, present, start, end, type) =>
    cumulated(rate, periods, present, start, end, type, true),
  ),
  define("NPV", [num, many(range)], (rate, flows, cx) =>
    cleanNumber(presentValues(rate, numbersOf(flows, cx)) / (1 + rate)),
  ),
  define("IRR", [range, opt(num, 0.1)], (flows, guess, cx) => internalRate(numbersOf([flows], cx), guess)),
  define("MIRR", [range, num, num], (flows, borrowed, reinvested, cx) =>
    modifiedRate(numbersOf([flows], cx), borrowed, reinvested),
  ),
  define("EFFECT", [num, num], (nominal, periods) => {
    const n = Math.trunc(periods);
    return nominal <= 0 || n < 1 ? fail("#NUM!") : (1 + nominal / n) ** n - 1;
  }),
  define("NOMINAL", [num, num], (effective, periods) => {
    const n = Math.trunc(periods);
    return effective <= 0 || n < 1 ? fail("#NUM!") : n * ((1 + effective) ** (1 / n) - 1);
  }),
  define("RRI", [num, num, num], (periods, present, future) =>
    periods <= 0 || present === 0 ? fail("#NUM!") : cleanNumber((future / present) ** (1 / periods) - 1),
  ),
  define("PDURATION", [num, num, num], (rate, present, future) =>
    rate <= 0 || present <= 0 || future <= 0
      ? fail("#NUM!")
      : (Math.log(future) - Math.log(present)) / Math.log(1 + rate),
  ),
];
