import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import { toScalar, toScalars } from "./arguments";
import { commonShape, elementAt } from "./broadcast";
import type { Context } from "./context";
import type { FunctionSpec, Param } from "./define";
import { Matrix } from "./values";
import type { Argument, Value } from "./values";

/** Runs something that may throw an error value, which then is its result. */
export function caught<T>(run: () => T): T | CellError {
  try {
    return run();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

/** The parameter that an argument belongs to, counted from 0. */
export function paramAt(spec: FunctionSpec, index: number): Param<unknown> | undefined {
  const { params, repeated } = spec;
  return params[index] ?? repeated[(index - params.length) % Math.max(repeated.length, 1)];
}

/**
 * Calls a function with evaluated arguments. Where an array stands for a single value, the function is called for
 * each element and the results make an array.
 */
export function callFunction(spec: FunctionSpec, given: readonly Argument[], cx: Context): Value {
  const args = given.map((arg, index) => {
    const param = paramAt(spec, index);
    return arg !== undefined && param?.class === "value" ? toScalars(arg, cx) : arg;
  });
  const lifted = args.filter(
    (arg, index): arg is Matrix => arg instanceof Matrix && paramAt(spec, index)?.class === "value",
  );
  if (lifted.length === 0) return caught(() => spec.run(readArguments(spec, args, cx), cx));
  const { rows, columns } = commonShape(lifted);
  return Matrix.fill(rows, columns, (row, column) => {
    const element = args.map((arg, index) =>
      arg instanceof Matrix && paramAt(spec, index)?.class === "value" ? elementAt(arg, row, column) : arg,
    );
    return elementOf(
      caught(() => spec.run(readArguments(spec, element, cx), cx)),
      cx,
    );
  });
}

/** One result inside an array: an array or range in its place gives its first value. */
const elementOf = (value: Value, cx: Context): Scalar => toScalar(value, { ...cx, arrays: true });

function readArguments(spec: FunctionSpec, args: readonly Argument[], cx: Context): unknown[] {
  const read: unknown[] = spec.params.map((param, index) => readOne(param, args, index, cx));
  if (spec.repeated.length === 0) return read;
  const groups: unknown[] = [];
  for (let index = spec.params.length; index < args.length; index += spec.repeated.length) {
    const group = spec.repeated.map((param, place) => readOne(param, args, index + place, cx));
    groups.push(group.length === 1 ? group[0] : group);
  }
  return [...read, groups];
}

function readOne(param: Param<unknown>, args: readonly Argument[], index: number, cx: Context): unknown {
  const arg = args[index];
  if (arg === undefined && param.optional && (index >= args.length || param.optional.whenEmpty)) {
    return param.optional.value;
  }
  return param.read(arg, cx);
}
