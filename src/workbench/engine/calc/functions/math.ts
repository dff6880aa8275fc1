import { numbersOf } from "../arguments";
import { cleanNumber, fail } from "../coerce";
import { define, int, many, num, opt, range, text } from "../define";
import type { AnySpec } from "../define";
import { power } from "../operators";

function factorial(value: number, step = 1): number {
  if (value < (step === 1 ? 0 : -1) || value > (step === 1 ? 170 : 300)) fail("#NUM!");
  let product = 1;
  for (let factor = value; factor > 1; factor -= step) product *= factor;
  return product;
}

function combinations(total: number, chosen: number): number {
  if (total < 0 || chosen < 0 || chosen > total) fail("#NUM!");
  const few = Math.min(chosen, total - chosen);
  let result = 1;
  for (let index = 1; index <= few; index++) result = (result * (total - few + index)) / index;
  return result > 2 ** 53 ? result : Math.round(result);
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

function naturals(values: number[]): number[] {
  const whole = values.map(Math.trunc);
  return whole.some((value) => value < 0 || value > 2 ** 53) ? fail("#NUM!") : whole;
}

const logarithm = (value: number, base: number): number =>
  value <= 0 || base <= 0 ? fail("#NUM!") : base === 1 ? fail("#DIV/0!") : Math.log(value) / Math.log(base);

/** Logarithms of whole powers come out whole: the binary ones miss by a last digit. */
function tidyLogarithm(value: number, base: number): number {
  const found = logarithm(value, base);
  const whole = Math.round(found);
  return base ** whole === value ? whole : found;
}

function fromBase(digits: string, base: number): number {
  if (base < 2 || base > 36) fail("#NUM!");
  let value = 0;
  for (const digit of digits.trim().toLowerCase()) {
    const worth = Number.parseInt(digit, 36);
    if (Number.isNaN(worth) || worth >= base) fail("#NUM!");
    value = value * base + worth;
  }
  return value;
}

export const mathFunctions: readonly AnySpec[] = [
  define("ABS", [num], Math.abs),
  define("SIGN", [num], Math.sign),
  define("SQRT", [num], (value) => (value < 0 ? fail("#NUM!") : Math.sqrt(value))),
  define("SQRTPI", [num], (value) => (value < 0 ? fail("#NUM!") : Math.sqrt(value * Math.PI))),
  define("EXP", [num], (value) => cleanNumber(Math.exp(value))),
  define("LN", [num], (value) => logarithm(value, Math.E)),
  define("LOG", [num, opt(num, 10)], tidyLogarithm),
  define("LOG10", [num], (value) => tidyLogarithm(value, 10)),
  define("POWER", [num, num], power),
  define("PI", [], () => Math.PI),
  define("FACT", [int], (value) => factorial(value)),
  define("FACTDOUBLE", [int], (value) => factorial(value, 2)),
  define("COMBIN", [int, int], combinations),
  define("COMBINA", [int, int], (total, chosen) =>
    total === 0 && chosen === 0 ? 1 : combinations(total + chosen - 1, chosen),
  ),
  define("PERMUT", [int, int], (total, chosen) => {
    if (total < 0 || chosen < 0 || chosen > total) fail("#NUM!");
    let result = 1;
    for (let factor = total; factor > total - chosen; factor--) result *= factor;
    return cleanNumber(result);
  }),
  define("PERMUTATIONA", [int, int], (total, chosen) =>
    total < 0 || chosen < 0 ? fail("#NUM!") : cleanNumber(total ** chosen),
  ),
  define("GCD", [many(range)], (args, cx) => naturals(numbersOf(args, cx)).reduce(gcd, 0)),
  define("LCM", [many(range)], (args, cx) =>
    naturals(numbersOf(args, cx)).reduce((a, b) => (a === 0 || b === 0 ? 0 : (a / gcd(a, b)) * b), 1),
  ),
  define("MULTINOMIAL", [many(range)], (args, cx) => {
    const counts = naturals(numbersOf(args, cx));
    const total = counts.reduce((sum, count) => sum + count, 0);
    return cleanNumber(Math.round(counts.reduce((rest, count) => rest / factorial(count), factorial(total))));
  }),
  define("BASE", [int, int, opt(int, 0)], (value, base, length) => {
    if (value < 0 || value >= 2 ** 53 || base < 2 || base > 36 || length < 0) fail("#NUM!");
    return value.toString(base).toUpperCase().padStart(length, "0");
  }),
  define("DECIMAL", [text, int], fromBase),
  define("RAND", [], (cx) => cx.random(), { volatile: true }),
  define(
    "RANDBETWEEN",
    [num, num],
    (low, high, cx) => {
      const [first, last] = [Math.ceil(low), Math.floor(high)];
      return last < first ? fail("#NUM!") : first + Math.floor(cx.random() * (last - first + 1));
    },
    { volatile: true },
  ),
];
