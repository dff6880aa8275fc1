import * as formulajs from "@formulajs/formulajs";
import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { cleanNumber, fail, toNumber } from "../coerce";
import { any, bool, define, int, num, opt, text } from "../define";
import type { AnySpec, Param } from "../define";
import { logGamma } from "./special";

/**
 * The long tail: distributions, number systems, bits and complex numbers out of formulajs. Its arguments are coerced
 * and its results checked here, because it knows neither Excel's coercion nor its error values. What was measured to
 * be wrong there (ERF with two bounds, T.DIST, CHIDIST) or imprecise (T.INV, GAMMA) is not taken.
 */
type Foreign = (...args: readonly unknown[]) => unknown;

/** `n` number, `i` whole number, `b` boolean, `t` text, `v` any value; `?` from there on optional. */
const PARAMS: Readonly<Record<string, Param<unknown>>> = { n: num, i: int, b: bool, t: text, v: any };

function foreign(path: string): Foreign {
  let found: unknown = formulajs;
  for (const step of path.split(":")) found = (found as Record<string, unknown>)[step];
  if (typeof found !== "function") throw new Error(`formulajs has no ${path}.`);
  const run = found as Foreign;
  // Some of its functions throw where they should give an error value.
  return (...args) => {
    try {
      return run(...args);
    } catch (error) {
      return error;
    }
  };
}

function checked(result: unknown): Scalar {
  if (typeof result === "number") return cleanNumber(result);
  if (typeof result === "string" || typeof result === "boolean") return result;
  const code = result instanceof Error ? CellError.parse(result.message) : undefined;
  return code ?? CellError.of("#VALUE!");
}

function paramsOf(signature: string): Param<unknown>[] {
  const [required = "", optional = ""] = signature.split("?");
  const read = (letter: string): Param<unknown> => PARAMS[letter] ?? fail("#VALUE!");
  return [...[...required].map(read), ...[...optional].map((letter) => opt(read(letter), undefined))];
}

/** A function of formulajs under Excel's name; the path's steps are parted by colons. */
const borrowed = (name: string, signature: string, path = name.replaceAll(".", ":")): AnySpec => {
  const run = foreign(path);
  return define(name, paramsOf(signature), (...given) => checked(run(...given.slice(0, -1))));
};

const errorFunction = foreign("ERF");

/** Below a half by reflection. */
function gamma(value: number): number {
  if (value <= 0 && Number.isInteger(value)) fail("#NUM!");
  if (value < 0.5) return Math.PI / (Math.sin(Math.PI * value) * gamma(1 - value));
  const result = Math.exp(logGamma(value));
  return Number.isInteger(value) && value < 20 ? Math.round(result) : result;
}

const erf = (value: number): number => toNumber(checked(errorFunction(value)));

/** Kelvin from a temperature and back; formulajs converts no temperatures. */
const TEMPERATURES: Readonly<Record<string, readonly [factor: number, zero: number]>> = {
  K: [1, 0],
  kel: [1, 0],
  C: [1, 273.15],
  cel: [1, 273.15],
  F: [5 / 9, 273.15 - (32 * 5) / 9],
  fah: [5 / 9, 273.15 - (32 * 5) / 9],
  Rank: [5 / 9, 0],
  Reau: [1.25, 273.15],
};

const convertOther = foreign("CONVERT");

function convert(value: number, from: string, to: string): Scalar {
  const [source, target] = [TEMPERATURES[from], TEMPERATURES[to]];
  if (!source || !target) return checked(convertOther(value, from, to));
  const kelvin = value * source[0] + source[1];
  return Number(((kelvin - target[1]) / target[0]).toPrecision(15));
}

const upperCase = (name: string, signature: string): AnySpec => {
  const run = foreign(name);
  return define(name, paramsOf(signature), (...given) => {
    const result = checked(run(...given.slice(0, -1)));
    return typeof result === "string" ? result.toUpperCase() : result;
  });
};

const complexOfOne = [
  "IMABS IMAGINARY IMARGUMENT IMCONJUGATE IMCOS IMCOSH IMCOT IMCSC IMCSCH IMEXP IMLN IMLOG10 IMLOG2 IMREAL IMSEC",
  "IMSECH IMSIN IMSINH IMSQRT IMTAN",
].flatMap((line) => line.split(" "));

export const longTailFunctions: readonly AnySpec[] = [
  ...["NORM.DIST", "NORMDIST"].map((name) => borrowed(name, "nnnb", "NORM:DIST")),
  ...["NORM.INV", "NORMINV"].map((name) => borrowed(name, "nnn", "NORM:INV")),
  borrowed("NORM.S.DIST", "nb"),
  define("NORMSDIST", [num], (z) => (1 + erf(z / Math.SQRT2)) / 2),
  ...["NORM.S.INV", "NORMSINV"].map((name) => borrowed(name, "n", "NORM:S:INV")),
  ...["LOGNORM.DIST"].map((name) => borrowed(name, "nnnb")),
  ...["LOGNORM.INV", "LOGINV"].map((name) => borrowed(name, "nnn", "LOGNORM:INV")),
  ...["BINOM.DIST", "BINOMDIST"].map((name) => borrowed(name, "iinb", "BINOM:DIST")),
  ...["BINOM.INV", "CRITBINOM"].map((name) => borrowed(name, "inn", "BINOM:INV")),
  borrowed("NEGBINOM.DIST", "iinb"),
  ...["POISSON.DIST", "POISSON"].map((name) => borrowed(name, "inb", "POISSON:DIST")),
  ...["EXPON.DIST", "EXPONDIST"].map((name) => borrowed(name, "nnb", "EXPON:DIST")),
  ...["WEIBULL.DIST", "WEIBULL"].map((name) => borrowed(name, "nnnb", "WEIBULL:DIST")),
  ...["GAMMA.DIST", "GAMMADIST"].map((name) => borrowed(name, "nnnb", "GAMMA:DIST")),
  ...["GAMMA.INV", "GAMMAINV"].map((name) => borrowed(name, "nnn", "GAMMA:INV")),
  define("GAMMA", [num], gamma),
  ...["GAMMALN", "GAMMALN.PRECISE"].map((name) =>
    define(name, [num], (value) => (value <= 0 ? fail("#NUM!") : logGamma(value))),
  ),
  borrowed("BETA.DIST", "nnnb?nn"),
  ...["BETA.INV", "BETAINV"].map((name) => borrowed(name, "nnn?nn", "BETA:INV")),
  borrowed("CHISQ.DIST", "nib"),
  ...["CHISQ.DIST.RT", "CHIDIST"].map((name) => borrowed(name, "ni", "CHISQ:DIST:RT")),
  borrowed("CHISQ.INV", "ni"),
  ...["CHISQ.INV.RT", "CHIINV"].map((name) => borrowed(name, "ni", "CHISQ:INV:RT")),
  borrowed("HYPGEOM.DIST", "iiiib"),
  borrowed("PHI", "n"),
  borrowed("GAUSS", "n"),
  borrowed("FISHER", "n"),
  borrowed("FISHERINV", "n"),
  ...["CONFIDENCE", "CONFIDENCE.NORM"].map((name) => borrowed(name, "nni", "CONFIDENCE:NORM")),
  define("ERF", [num, opt(num, undefined)], (low, high) =>
    high === undefined ? erf(low) : erf(high) - erf(low),
  ),
  define("ERF.PRECISE", [num], erf),
  ...["ERFC", "ERFC.PRECISE"].map((name) => borrowed(name, "n", "ERFC")),
  ...["BIN2DEC", "OCT2DEC", "HEX2DEC"].map((name) => borrowed(name, "t")),
  ...["BIN2HEX", "BIN2OCT", "OCT2BIN", "OCT2HEX", "HEX2BIN", "HEX2OCT"].map((name) => upperCase(name, "t?i")),
  ...["DEC2BIN", "DEC2HEX", "DEC2OCT"].map((name) => upperCase(name, "i?i")),
  ...["BITAND", "BITOR", "BITXOR", "BITLSHIFT", "BITRSHIFT"].map((name) => borrowed(name, "ii")),
  define("DELTA", [num, opt(num, 0)], (a, b) => (a === b ? 1 : 0)),
  define("GESTEP", [num, opt(num, 0)], (value, step) => (value >= step ? 1 : 0)),
  define("CONVERT", [num, text, text], convert),
  borrowed("COMPLEX", "nn?t"),
  ...complexOfOne.map((name) => borrowed(name, "t")),
  ...["IMDIV", "IMSUB", "IMSUM", "IMPRODUCT"].map((name) => borrowed(name, "tt")),
  borrowed("IMPOWER", "tn"),
  ...["DOLLARDE", "DOLLARFR"].map((name) => borrowed(name, "nn")),
];
