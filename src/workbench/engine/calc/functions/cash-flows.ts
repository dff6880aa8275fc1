import { numbersOf } from "../arguments";
import { fail } from "../coerce";
import type { Context } from "../context";
import { bool, define, num, opt, range } from "../define";
import type { AnySpec } from "../define";
import type { Argument } from "../values";
import { solveRate } from "./financial";

/** Payments and their days: https://support.microsoft.com/office/1b42bbf6-370f-4532-a0eb-d67c16b664b7 */
function datedFlows(values: Argument, dates: Argument, cx: Context): { flows: number[]; years: number[] } {
  const flows = numbersOf([values], cx);
  const days = numbersOf([dates], cx).map(Math.floor);
  const first = days[0] ?? fail("#NUM!");
  if (flows.length !== days.length || days.some((day) => day < first)) fail("#NUM!");
  return { flows, years: days.map((day) => (day - first) / 365) };
}

const valueAt = (rate: number, flows: readonly number[], years: readonly number[]): number =>
  flows.reduce((sum, flow, index) => sum + flow / (1 + rate) ** (years[index] ?? 0), 0);

/** Fixed-declining balance, with its rate rounded to three places as documented for DB. */
function fixedDeclining(cost: number, salvage: number, life: number, period: number, months: number): number {
  if (cost < 0 || salvage < 0 || life <= 0 || period <= 0 || months < 1 || months > 12) fail("#NUM!");
  if (period > life + (months < 12 ? 1 : 0)) fail("#NUM!");
  if (cost === 0) return 0;
  const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
  let written = (cost * rate * months) / 12;
  if (period === 1) return written;
  for (let index = 2; index <= Math.min(period, life); index++) {
    const part = (cost - written) * rate;
    if (index === period) return part;
    written += part;
  }
  return ((cost - written) * rate * (12 - months)) / 12;
}

/** What a declining balance has written off at a time, never below the salvage value. */
function decliningTotal(cost: number, salvage: number, life: number, time: number, factor: number): number {
  const left = cost * (1 - Math.min(1, factor / life)) ** time;
  return cost - Math.max(left, Math.min(salvage, cost));
}

function doubleDeclining(
  cost: number,
  salvage: number,
  life: number,
  period: number,
  factor: number,
): number {
  if (cost < 0 || salvage < 0 || life <= 0 || period < 1 || period > life || factor <= 0) fail("#NUM!");
  return (
    decliningTotal(cost, salvage, life, period, factor) -
    decliningTotal(cost, salvage, life, period - 1, factor)
  );
}

/** Declining balance that turns to a straight line where that writes off more: https://support.microsoft.com/office/dde4e207-f3fa-488d-91d2-66d55e861d73 */
function variableDeclining(
  cost: number,
  salvage: number,
  life: number,
  start: number,
  end: number,
  factor: number,
  noSwitch: boolean,
): number {
  if (cost < 0 || salvage < 0 || life <= 0 || start < 0 || end < start || end > life || factor <= 0)
    fail("#NUM!");
  let value = cost;
  let total = 0;
  for (let period = 0; period < Math.ceil(end); period++) {
    const declining = Math.min(value * Math.min(1, factor / life), Math.max(value - salvage, 0));
    const straight = Math.max(value - salvage, 0) / (life - period);
    const written = noSwitch ? declining : Math.max(declining, straight);
    const share = Math.max(0, Math.min(period + 1, end) - Math.max(period, start));
    total += written * share;
    value -= written;
  }
  return total;
}

export const cashFlowFunctions: readonly AnySpec[] = [
  define("XNPV", [num, range, range], (rate, values, dates, cx) => {
    const { flows, years } = datedFlows(values, dates, cx);
    return rate <= 0 ? fail("#NUM!") : valueAt(rate, flows, years);
  }),
  define("XIRR", [range, range, opt(num, 0.1)], (values, dates, guess, cx) => {
    const { flows, years } = datedFlows(values, dates, cx);
    if (!flows.some((flow) => flow > 0) || !flows.some((flow) => flow < 0)) fail("#NUM!");
    return solveRate((rate) => valueAt(rate, flows, years), guess);
  }),
  define("FVSCHEDULE", [num, range], (principal, rates, cx) =>
    numbersOf([rates], cx).reduce((value, rate) => value * (1 + rate), principal),
  ),
  define(
    "ISPMT",
    [num, num, num, num],
    (rate, period, periods, present) => present * rate * (period / periods - 1),
  ),
  define("SLN", [num, num, num], (cost, salvage, life) =>
    life === 0 ? fail("#DIV/0!") : (cost - salvage) / life,
  ),
  define("SYD", [num, num, num, num], (cost, salvage, life, period) =>
    life <= 0 || period < 1 || period > life
      ? fail("#NUM!")
      : ((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1)),
  ),
  define("DB", [num, num, num, num, opt(num, 12)], fixedDeclining),
  define("DDB", [num, num, num, num, opt(num, 2)], doubleDeclining),
  define("VDB", [num, num, num, num, num, opt(num, 2), opt(bool, false)], variableDeclining),
];
