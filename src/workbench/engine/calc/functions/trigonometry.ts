import { cleanNumber, fail } from "../coerce";
import { define, num } from "../define";
import type { AnySpec } from "../define";

/** Excel refuses angles so large that nothing of them is left: https://support.microsoft.com/office/cf0e3432 (SIN). */
const LARGEST_ANGLE = 2 ** 27;

const angle = (value: number): number => (Math.abs(value) >= LARGEST_ANGLE ? fail("#NUM!") : value);
const reciprocal = (value: number): number => (value === 0 ? fail("#DIV/0!") : 1 / value);
const within = (value: number, inside: boolean): number => (inside ? value : fail("#NUM!"));

const simple: Readonly<Record<string, (value: number) => number>> = {
  SIN: (x) => Math.sin(angle(x)),
  COS: (x) => Math.cos(angle(x)),
  TAN: (x) => Math.tan(angle(x)),
  COT: (x) => reciprocal(Math.tan(angle(x))),
  SEC: (x) => reciprocal(Math.cos(angle(x))),
  CSC: (x) => reciprocal(Math.sin(angle(x))),
  SINH: Math.sinh,
  COSH: Math.cosh,
  TANH: Math.tanh,
  COTH: (x) => reciprocal(Math.tanh(x)),
  SECH: (x) => 1 / Math.cosh(x),
  CSCH: (x) => reciprocal(Math.sinh(x)),
  ASIN: (x) => Math.asin(within(x, Math.abs(x) <= 1)),
  ACOS: (x) => Math.acos(within(x, Math.abs(x) <= 1)),
  ATAN: Math.atan,
  ACOT: (x) => Math.PI / 2 - Math.atan(x),
  ASINH: Math.asinh,
  ACOSH: (x) => Math.acosh(within(x, x >= 1)),
  ATANH: (x) => Math.atanh(within(x, Math.abs(x) < 1)),
  ACOTH: (x) => Math.atanh(1 / within(x, Math.abs(x) > 1)),
  DEGREES: (x) => (x * 180) / Math.PI,
  RADIANS: (x) => (x * Math.PI) / 180,
};

export const trigonometryFunctions: readonly AnySpec[] = [
  ...Object.entries(simple).map(([name, run]) => define(name, [num], (value) => cleanNumber(run(value)))),
  define("ATAN2", [num, num], (x, y) => (x === 0 && y === 0 ? fail("#DIV/0!") : Math.atan2(y, x))),
];
