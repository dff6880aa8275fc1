import { cleanNumber, fail } from "../coerce";
import { bool, define, num, opt } from "../define";
import type { AnySpec } from "../define";

/** Powers of ten by division, so that 10^-2 is exactly the double nearest to 0.01. */
const scale = (digits: number): number => 10 ** Math.abs(digits);

/** Applies an integer rounding at a decimal place, after removing binary noise beyond the 15th digit. */
function atPlace(value: number, digits: number, rounding: (value: number) => number): number {
  const places = Math.trunc(digits);
  if (value === 0 || places > 300) return value;
  if (places < -300) return 0;
  const factor = scale(places);
  const shifted = places >= 0 ? value * factor : value / factor;
  if (!Number.isFinite(shifted)) return value;
  const whole = rounding(settled(shifted));
  return places >= 0 ? whole / factor : whole * factor;
}

/** 1.005 * 100 is 100.49999999999999; Excel rounds what 15 digits show, 100.5. */
const settled = (value: number): number => Number(value.toPrecision(15));

/** Half away from zero, as ROUND. */
export const roundHalfAway = (value: number, digits: number): number =>
  atPlace(value, digits, (x) => Math.sign(x) * Math.floor(Math.abs(x) + 0.5));

export const roundDown = (value: number, digits: number): number => atPlace(value, digits, Math.trunc);
export const roundUp = (value: number, digits: number): number =>
  atPlace(value, digits, (x) => Math.sign(x) * Math.ceil(Math.abs(x)));

/** The multiple of a step next to a value on one side. */
function toMultiple(value: number, step: number, rounding: (value: number) => number): number {
  return step === 0 ? 0 : Number((rounding(settled(value / step)) * step).toPrecision(15));
}

/** CEILING and FLOOR refuse a positive number with a negative step. */
function oldMultiple(value: number, step: number, rounding: (value: number) => number): number {
  if (value > 0 && step < 0) fail("#NUM!");
  return toMultiple(value, step, rounding);
}

const isOdd = (value: number): boolean => Math.abs(value % 2) === 1;

function awayToParity(value: number, odd: boolean): number {
  const sign = value < 0 ? -1 : 1;
  const whole = Math.ceil(Math.abs(value));
  return sign * (isOdd(whole) === odd ? whole : whole + 1);
}

export const roundingFunctions: readonly AnySpec[] = [
  define("ROUND", [num, num], roundHalfAway),
  define("ROUNDDOWN", [num, num], roundDown),
  define("ROUNDUP", [num, num], roundUp),
  define("TRUNC", [num, opt(num, 0)], roundDown),
  define("INT", [num], (value) => Math.floor(settled(value))),
  define("EVEN", [num], (value) => awayToParity(value, false)),
  define("ODD", [num], (value) => awayToParity(value, true)),
  define("MROUND", [num, num], (value, step) => {
    if (value * step < 0) fail("#NUM!");
    // Noise decides midpoints, as documented: MROUND(6.05,0.1) is 6, MROUND(7.05,0.1) is 7.1.
    return step === 0 ? 0 : Number((Math.floor(value / step + 0.5) * step).toPrecision(15));
  }),
  define("CEILING", [num, num], (value, step) => oldMultiple(value, step, Math.ceil)),
  define("FLOOR", [num, num], (value, step) => {
    if (step === 0 && value !== 0) fail("#DIV/0!");
    return oldMultiple(value, step, Math.floor);
  }),
  define("CEILING.MATH", [num, opt(num, 1), opt(bool, false)], (value, step, away) =>
    toMultiple(value, Math.abs(step), value < 0 && away ? Math.floor : Math.ceil),
  ),
  define("FLOOR.MATH", [num, opt(num, 1), opt(bool, false)], (value, step, towards) =>
    toMultiple(value, Math.abs(step), value < 0 && towards ? Math.ceil : Math.floor),
  ),
  ...["CEILING.PRECISE", "ISO.CEILING"].map((name) =>
    define(name, [num, opt(num, 1)], (value, step) => toMultiple(value, Math.abs(step), Math.ceil)),
  ),
  define("FLOOR.PRECISE", [num, opt(num, 1)], (value, step) => toMultiple(value, Math.abs(step), Math.floor)),
  define("QUOTIENT", [num, num], (value, divisor) =>
    divisor === 0 ? fail("#DIV/0!") : cleanNumber(Math.trunc(value / divisor)),
  ),
  define("MOD", [num, num], (value, divisor) => {
    if (divisor === 0) fail("#DIV/0!");
    const rest = value - divisor * Math.floor(value / divisor);
    // The quotient of large numbers leaves noise of the size of the divisor.
    return Math.abs(rest - divisor) < Math.abs(divisor) * 1e-15 ? 0 : cleanNumber(rest);
  }),
];
