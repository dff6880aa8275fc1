import type { Scalar } from "../scalar";
import { toBoolean, toNumber, toText } from "./coerce";
import type { Context } from "./context";
import type { Expr } from "./expression";
import type { Argument, Value } from "./values";

/**
 * How an argument reaches a function. `value`: a single value, and a function given an array there is calculated for
 * each element; `range`: as it is, references unread; `array`: as it is, its expression calculated element by element
 * even in old formulas; `address`: as `range`, but only where the cells are counts, so that it makes no dependency.
 */
export type ParamClass = "value" | "range" | "array" | "address";

export interface Param<T> {
  readonly class: ParamClass;
  /** Turns what was given into what the function works with; for `value` it is never an array or reference. */
  readonly read: (given: Argument, cx: Context) => T;
  readonly optional?: { readonly value: T; readonly whenEmpty: boolean };
}

/** The last parameters, repeated as often as arguments come; the function gets a list of groups. */
export interface Repeated<T> {
  readonly group: readonly Param<unknown>[];
  /** Fewest groups. */
  readonly fewest: 0 | 1;
  /** Only to carry the type of the list. */
  readonly list?: T[];
}

type Read<P> = P extends Param<infer T> ? T : P extends Repeated<infer G> ? G[] : never;
type AllRead<P extends readonly unknown[]> = { -readonly [K in keyof P]: Read<P[K]> };

interface Traits {
  /** Calculated anew each time: NOW, RAND, OFFSET. */
  readonly volatile?: boolean;
  /** Depends on which rows are hidden. */
  readonly visibility?: boolean;
}

export interface FunctionSpec extends Traits {
  readonly name: string;
  readonly params: readonly Param<unknown>[];
  readonly repeated: readonly Param<unknown>[];
  /** Fewest and most arguments. */
  readonly least: number;
  readonly most: number;
  readonly run: (args: readonly unknown[], cx: Context) => Value;
}

/** An argument not yet evaluated, for functions that may not need it. */
export interface Thunk {
  readonly expr: Expr;
  /** Its value; evaluated once. */
  value(): Argument;
}

export interface LazySpec extends Traits {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly lazy: (args: readonly (Thunk | undefined)[], cx: Context) => Value;
}

export type AnySpec = FunctionSpec | LazySpec;

const MOST_ARGUMENTS = 255;

/** Defines a function by its parameters; `run` gets what they read, then the context. It may throw an error value. */
export function define<const P extends readonly (Param<unknown> | Repeated<unknown>)[]>(
  name: string,
  params: P,
  run: (...args: [...AllRead<P>, cx: Context]) => Value,
  traits: Traits = {},
): FunctionSpec {
  const fixed = params.filter((param): param is Param<unknown> => "class" in param);
  const last = params[params.length - 1];
  const repetition = last && "group" in last ? last : undefined;
  const repeated = repetition?.group ?? [];
  const required = fixed.findIndex((param) => param.optional !== undefined);
  return {
    name,
    params: fixed,
    repeated,
    least: required < 0 ? fixed.length + repeated.length * (repetition?.fewest ?? 0) : required,
    most: repeated.length > 0 ? MOST_ARGUMENTS : fixed.length,
    run: (args, cx) => run(...([...args, cx] as [...AllRead<P>, cx: Context])),
    ...traits,
  };
}

/** Defines a function that evaluates its arguments itself. */
export function defineLazy(
  name: string,
  least: number,
  most: number,
  lazy: LazySpec["lazy"],
  traits: Traits = {},
): LazySpec {
  return { name, least, most, lazy, ...traits };
}

const value = <T>(read: (scalar: Scalar) => T): Param<T> => ({
  class: "value",
  read: (given) => read((given ?? null) as Scalar),
});

/** A number; text of numbers is read, anything else is `#VALUE!`. */
export const num: Param<number> = value(toNumber);
/** A number without its decimals, towards zero. */
export const int: Param<number> = value((scalar) => Math.trunc(toNumber(scalar)));
export const text: Param<string> = value(toText);
export const bool: Param<boolean> = value(toBoolean);
/** A single value as it is, errors included. */
export const any: Param<Scalar> = value((scalar) => scalar);
/** References and arrays as they are. */
export const range: Param<Argument> = { class: "range", read: (given) => given };
export const array: Param<Argument> = { class: "array", read: (given) => given };
export const address: Param<Argument> = { class: "address", read: (given) => given };

/** A parameter that may be left out; an empty place (`f(1,)`) is still read as an empty value. */
export const opt = <T, D = T>(param: Param<T>, fallback: D): Param<T | D> => ({
  ...param,
  optional: { value: fallback, whenEmpty: false },
});

/** A parameter that may be left out or empty. */
export const skippable = <T, D = T>(param: Param<T>, fallback: D): Param<T | D> => ({
  ...param,
  optional: { value: fallback, whenEmpty: true },
});

/** At least one argument of a kind. */
export const many = <T>(param: Param<T>): Repeated<T> => ({ group: [param], fewest: 1 });
/** Any number of arguments of a kind, none too. */
export const some = <T>(param: Param<T>): Repeated<T> => ({ group: [param], fewest: 0 });
/** Pairs of arguments, at least one. */
export const pairs = <A, B>(first: Param<A>, second: Param<B>): Repeated<[A, B]> => ({
  group: [first, second],
  fewest: 1,
});
/** Pairs of arguments, none too. */
export const somePairs = <A, B>(first: Param<A>, second: Param<B>): Repeated<[A, B]> => ({
  group: [first, second],
  fewest: 0,
});
