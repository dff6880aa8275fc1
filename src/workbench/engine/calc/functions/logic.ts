import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { eachValue, toScalar, toScalars } from "../arguments";
import { combine, commonShape, elementAt } from "../broadcast";
import { compareScalars, fail, toBoolean, toNumber } from "../coerce";
import type { Context } from "../context";
import { bool, define, defineLazy, many, range } from "../define";
import type { AnySpec, Thunk } from "../define";
import { Matrix, Reference } from "../values";
import type { Argument, Value } from "../values";

/** The conditions that AND and its relatives take: of ranges and arrays numbers and booleans, else anything readable. */
function conditions(args: readonly Argument[], cx: Context): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    const collected = arg instanceof Reference || arg instanceof Matrix;
    eachValue(arg, cx, (value) => {
      if (value instanceof CellError) throw value;
      if (collected && (typeof value === "string" || value === null)) return;
      found.push(toBoolean(value));
    });
  }
  return found.length > 0 ? found : fail("#VALUE!");
}

/** A branch's value: an absent one is FALSE, an empty one 0. */
const branch = (thunk: Thunk | undefined, present: boolean): Value =>
  thunk ? (thunk.value() ?? null) : present ? 0 : false;

/** Chooses by a condition; an array of conditions chooses element by element. */
function choose(condition: Scalar | Matrix, cx: Context, pick: (condition: Scalar) => Value): Value {
  if (!(condition instanceof Matrix)) return pick(condition);
  const picked = condition.cells.map((value) => {
    try {
      return toScalars(pick(value), { ...cx, arrays: true });
    } catch (error) {
      if (error instanceof CellError) return error;
      throw error;
    }
  });
  const { rows, columns } = commonShape([condition, ...picked]);
  return Matrix.fill(rows, columns, (row, column) => {
    if (
      (condition.rows > 1 && row >= condition.rows) ||
      (condition.columns > 1 && column >= condition.columns)
    ) {
      return CellError.of("#N/A");
    }
    const r = condition.rows === 1 ? 0 : row;
    const c = condition.columns === 1 ? 0 : column;
    return elementAt(picked[r * condition.columns + c] ?? null, row, column);
  });
}

const condition = (thunk: Thunk | undefined, cx: Context): Scalar | Matrix => toScalars(thunk?.value(), cx);

function ifs(args: readonly (Thunk | undefined)[], from: number, cx: Context): Value {
  if (from + 1 >= args.length) return CellError.of("#N/A");
  return choose(condition(args[from], cx), cx, (value) =>
    toBoolean(value) ? branch(args[from + 1], true) : ifs(args, from + 2, cx),
  );
}

function switchOver(value: Scalar, args: readonly (Thunk | undefined)[], cx: Context): Value {
  if (value instanceof CellError) return value;
  for (let index = 1; index + 1 < args.length; index += 2) {
    const candidate = toScalar(args[index]?.value(), cx);
    if (candidate instanceof CellError) return candidate;
    if (sameKind(value, candidate) && compareScalars(value, candidate) === 0)
      return branch(args[index + 1], true);
  }
  return args.length % 2 === 0 ? branch(args[args.length - 1], true) : CellError.of("#N/A");
}

const sameKind = (a: Scalar, b: Scalar): boolean => a === null || b === null || typeof a === typeof b;

/** Replaces errors that a test picks, element by element. */
function rescue(
  args: readonly (Thunk | undefined)[],
  cx: Context,
  isCaught: (value: Scalar) => boolean,
): Value {
  const given = args[0]?.value();
  const value = toScalars(given, cx);
  if (!(value instanceof Matrix)) {
    if (!isCaught(value)) return given ?? 0;
    return branch(args[1], true);
  }
  if (!value.cells.some(isCaught)) return given ?? 0;
  return combine(value, toScalars(branch(args[1], true), cx), (one, other) => (isCaught(one) ? other : one));
}

export const logicFunctions: readonly AnySpec[] = [
  define("TRUE", [], () => true),
  define("FALSE", [], () => false),
  define("NOT", [bool], (value) => !value),
  define("AND", [many(range)], (args, cx) => conditions(args, cx).every(Boolean)),
  define("OR", [many(range)], (args, cx) => conditions(args, cx).some(Boolean)),
  define("XOR", [many(range)], (args, cx) => conditions(args, cx).filter(Boolean).length % 2 === 1),
  defineLazy("IF", 2, 3, (args, cx) =>
    choose(condition(args[0], cx), cx, (value) =>
      toBoolean(value) ? branch(args[1], true) : branch(args[2], args.length > 2),
    ),
  ),
  defineLazy("IFS", 2, 254, (args, cx) => ifs(args, 0, cx)),
  defineLazy("SWITCH", 3, 254, (args, cx) =>
    choose(condition(args[0], cx), cx, (value) => switchOver(value, args, cx)),
  ),
  defineLazy("IFERROR", 2, 2, (args, cx) => rescue(args, cx, (value) => value instanceof CellError)),
  defineLazy("IFNA", 2, 2, (args, cx) => rescue(args, cx, (value) => value === CellError.of("#N/A"))),
  defineLazy("CHOOSE", 2, 255, (args, cx) =>
    choose(condition(args[0], cx), cx, (value) => {
      const place = Math.trunc(toNumber(value));
      return place >= 1 && place < args.length ? branch(args[place], true) : CellError.of("#VALUE!");
    }),
  ),
];
