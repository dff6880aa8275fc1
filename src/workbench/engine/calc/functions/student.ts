import { fail } from "../coerce";
import { bool, define, int, num } from "../define";
import type { AnySpec } from "../define";
import { incompleteBeta, inverseOf, logGamma } from "./special";

/** Student's t and F: formulajs has them with wrong arguments or with seven digits. */

/** The share of Student's t above a value that is not negative. */
const studentAbove = (x: number, degrees: number): number =>
  incompleteBeta(degrees / (degrees + x * x), degrees / 2, 0.5) / 2;

/** The share below a value. */
export const studentBelow = (x: number, degrees: number): number =>
  x >= 0 ? 1 - studentAbove(x, degrees) : studentAbove(-x, degrees);

function studentDensity(x: number, degrees: number): number {
  const scale = Math.exp(logGamma((degrees + 1) / 2) - logGamma(degrees / 2)) / Math.sqrt(degrees * Math.PI);
  return scale * (1 + x ** 2 / degrees) ** (-(degrees + 1) / 2);
}

/** The value below which a share of Student's t lies. */
export function studentInverse(share: number, degrees: number): number {
  if (share <= 0 || share >= 1) fail("#NUM!");
  if (share > 0.5) return -studentInverse(1 - share, degrees);
  let low = -1;
  while (studentBelow(low, degrees) > share) low *= 2;
  return inverseOf((x) => studentBelow(x, degrees), share, low, 0);
}

const checked = (degrees: number): number => (degrees < 1 ? fail("#NUM!") : degrees);

const fBelow = (x: number, n: number, d: number): number =>
  incompleteBeta((n * x) / (n * x + d), n / 2, d / 2);
const fAbove = (x: number, n: number, d: number): number => incompleteBeta(d / (n * x + d), d / 2, n / 2);

function fDensity(x: number, n: number, d: number): number {
  if (x === 0) return n > 2 ? 0 : n === 2 ? 1 : fail("#NUM!");
  const scale = logGamma((n + d) / 2) - logGamma(n / 2) - logGamma(d / 2);
  const power =
    (n / 2) * Math.log(n / d) + (n / 2 - 1) * Math.log(x) - ((n + d) / 2) * Math.log1p((n * x) / d);
  return Math.exp(scale + power);
}

function fInverse(share: number, n: number, d: number): number {
  if (share < 0 || share >= 1) fail("#NUM!");
  let high = 1;
  while (fBelow(high, n, d) < share) high *= 2;
  return inverseOf((x) => fBelow(x, n, d), share, 0, high);
}

const fChecked = (x: number, n: number, d: number): number => (x < 0 || n < 1 || d < 1 ? fail("#NUM!") : x);

export const studentFunctions: readonly AnySpec[] = [
  define("T.DIST", [num, int, bool], (x, degrees, below) =>
    below ? studentBelow(x, checked(degrees)) : studentDensity(x, checked(degrees)),
  ),
  define("T.DIST.RT", [num, int], (x, degrees) => studentBelow(-x, checked(degrees))),
  define("T.DIST.2T", [num, int], (x, degrees) =>
    x < 0 ? fail("#NUM!") : 2 * studentAbove(x, checked(degrees)),
  ),
  define("TDIST", [num, int, int], (x, degrees, tails) => {
    if (x < 0 || (tails !== 1 && tails !== 2)) fail("#NUM!");
    return tails * studentAbove(x, checked(degrees));
  }),
  define("T.INV", [num, int], (share, degrees) => studentInverse(share, checked(degrees))),
  ...["T.INV.2T", "TINV"].map((name) =>
    define(name, [num, int], (share, degrees) =>
      share <= 0 || share > 1 ? fail("#NUM!") : Math.abs(studentInverse(share / 2, checked(degrees))),
    ),
  ),
  define("CONFIDENCE.T", [num, num, int], (alpha, deviation, size) => {
    if (alpha <= 0 || alpha >= 1 || deviation <= 0) fail("#NUM!");
    if (size < 2) fail("#DIV/0!");
    return (Math.abs(studentInverse(alpha / 2, size - 1)) * deviation) / Math.sqrt(size);
  }),
  define("F.DIST", [num, int, int, bool], (x, n, d, below) =>
    below ? fBelow(fChecked(x, n, d), n, d) : fDensity(fChecked(x, n, d), n, d),
  ),
  ...["F.DIST.RT", "FDIST"].map((name) =>
    define(name, [num, int, int], (x, n, d) => fAbove(fChecked(x, n, d), n, d)),
  ),
  define("F.INV", [num, int, int], (share, n, d) => fInverse(share, checked(n), checked(d))),
  ...["F.INV.RT", "FINV"].map((name) =>
    define(name, [num, int, int], (share, n, d) => fInverse(1 - share, checked(n), checked(d))),
  ),
];
