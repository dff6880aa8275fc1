import { bounding, cellCount, intersect } from "../area";
import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import { intersectReference, toScalars } from "./arguments";
import { combine, mapScalars } from "./broadcast";
import { callFunction, caught, paramAt } from "./call";
import { cleanNumber, toNumber } from "./coerce";
import type { Context, Surroundings } from "./context";
import type { AnySpec, Thunk } from "./define";
import type { Expr } from "./expression";
import { findFunction } from "./functions/registry";
import { applyOperator, settleNoise } from "./operators";
import { ParseFailure, parseFormula } from "./parse";
import { resolveCells, resolveStructured } from "./resolve";
import type { Home } from "./resolve";
import { Lambda, Matrix, Reference } from "./values";
import type { Argument, Scope, Value } from "./values";

/** A context for a formula in a cell. */
export function contextOf(surroundings: Surroundings, home: Home, arrays: boolean): Context {
  const cx: Context = {
    index: surroundings.index,
    now: surroundings.now,
    year: surroundings.year,
    random: surroundings.random,
    ensure: surroundings.ensure,
    data: surroundings.data,
    home,
    arrays,
    shifted: false,
    scope: undefined,
    calculate: (expr) => evaluate(expr, cx),
    apply: (lambda, args) => applyLambda(lambda, args, cx),
  };
  return cx;
}

/** What an expression gives; error values come back as values. */
export function evaluate(expr: Expr, cx: Context): Value {
  switch (expr.kind) {
    case "constant":
      return expr.value;
    case "cells":
      return resolveCells(expr.reference, expr.area, cx.home, cx.index, cx.shifted);
    case "structured":
      return resolveStructured(expr.reference, cx.home, cx.index);
    case "name":
      return evaluateName(expr, cx);
    case "local":
      return lookUp(cx.scope, expr.name)?.value ?? null;
    case "negate":
      return eachNumber(expr.operand, cx, (number) => cleanNumber(-number));
    case "percent":
      return eachNumber(expr.operand, cx, (number) => number / 100);
    case "plus":
      return evaluate(expr.operand, cx);
    case "single":
      return single(evaluate(expr.operand, cx), cx);
    case "spill":
      return spillOf(evaluate(expr.operand, cx), cx);
    case "binary":
      return evaluateBinary(expr, cx, false);
    case "join":
      return join(expr, cx);
    case "call":
      return call(expr, cx);
    case "apply":
      return applyValue(evaluate(expr.callee, cx), expr.args, cx);
    case "array":
      return Matrix.fromRows(expr.rows.map((row) => row.map((element) => firstOf(element, cx))));
    case "let": {
      let scope = cx.scope;
      for (const { name, value } of expr.declarations) {
        scope = { name, value: evaluate(value, withScope(cx, scope)), outer: scope };
      }
      return evaluate(expr.body, withScope(cx, scope));
    }
    case "lambda":
      return new Lambda(expr.parameters, expr.body, cx.scope);
  }
}

/** The value of a whole formula: as `evaluate`, with the noise of its last addition removed. */
export function evaluateFormula(expr: Expr, cx: Context): Value {
  return expr.kind === "binary" ? evaluateBinary(expr, cx, true) : evaluate(expr, cx);
}

type Binary = Extract<Expr, { kind: "binary" }>;

/** Chains of operators lean to the left and are walked in a loop. `last` is true for the end of a whole formula. */
function evaluateBinary(expr: Binary, cx: Context, last: boolean): Scalar | Matrix {
  if (expr.left.kind !== "binary") return operate(expr, operand(expr.left, cx), cx, last);
  const chain: Binary[] = [];
  let start: Expr = expr;
  for (; start.kind === "binary"; start = start.left) chain.push(start);
  let result = operand(start, cx);
  for (let place = chain.length - 1; place >= 0; place--) {
    const link = chain[place];
    if (link) result = operate(link, result, cx, last && place === 0);
  }
  return result;
}

function operate(
  { operator, right }: Binary,
  left: Scalar | Matrix,
  cx: Context,
  last: boolean,
): Scalar | Matrix {
  return combine(left, operand(right, cx), (a, b) => {
    const result = applyOperator(operator, a, b);
    return last ? settleNoise(operator, a, b, result) : result;
  });
}

/** An operand's value or values; a plain reference to one cell, the commonest operand, is read without detours. */
function operand(expr: Expr, cx: Context): Scalar | Matrix {
  if (
    expr.kind === "cells" &&
    expr.reference.sheetName === undefined &&
    cellCount(expr.area) === 1 &&
    !cx.shifted
  ) {
    return cx.home.sheet.value(expr.area.row, expr.area.column);
  }
  return toScalars(evaluate(expr, cx), cx);
}

const firstOf = (expr: Expr, cx: Context): Scalar => {
  const value = operand(expr, cx);
  return value instanceof Matrix ? value.at(0, 0) : value;
};

function eachNumber(expr: Expr, cx: Context, calculate: (value: number) => Scalar): Scalar | Matrix {
  return mapScalars(operand(expr, cx), (value) => caught(() => calculate(toNumber(value))));
}

function single(value: Value, cx: Context): Value {
  if (value instanceof Reference) return value.isCell ? value : intersectReference(value, cx);
  return value instanceof Matrix ? value.at(0, 0) : value;
}

/** `A1#`: all that the formula in a cell has spilled. */
function spillOf(value: Value, cx: Context): Value {
  const range = value instanceof Reference ? value.only : undefined;
  if (!range || cellCount(range.area) !== 1) return CellError.of("#REF!");
  const { sheet, area } = range;
  cx.ensure(Reference.of(sheet, area, true));
  const cell = sheet.cell(area.row, area.column);
  return cell?.arrayFormula
    ? Reference.of(sheet, { ...area, ...sizeOf(cell.arrayFormula) }, true)
    : CellError.of("#REF!");
}

const sizeOf = ({ rows, columns }: { rows: number; columns: number }): { rows: number; columns: number } => ({
  rows,
  columns,
});

function evaluateName(expr: Extract<Expr, { kind: "name" }>, cx: Context): Value {
  const sheet = expr.sheetName === undefined ? cx.home.sheet : cx.index.sheet(expr.sheetName);
  if (!sheet) return CellError.of("#REF!");
  const defined = cx.index.name(expr.name, sheet);
  if (defined) {
    const formula = defined.formula.startsWith("=") ? defined.formula : `=${defined.formula}`;
    const parsed = parseFormula(formula);
    if (parsed instanceof ParseFailure) return CellError.of("#NAME?");
    return deeper(() => evaluate(parsed, { ...cx, arrays: true, shifted: true, scope: undefined }));
  }
  const table = cx.index.table(expr.name);
  if (!table) return CellError.of("#NAME?");
  return resolveStructured({ table: table.table.name, columns: [], sections: [] }, cx.home, cx.index);
}

function join(expr: Extract<Expr, { kind: "join" }>, cx: Context): Value {
  const left = evaluate(expr.left, cx);
  const right = evaluate(expr.right, cx);
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference)) return CellError.of("#VALUE!");
  const dynamic = left.dynamic || right.dynamic;
  if (expr.operator === ",") return new Reference([...left.ranges, ...right.ranges], dynamic);
  const a = left.only;
  const b = right.only;
  if (!a || !b || a.sheet !== b.sheet) return CellError.of("#VALUE!");
  if (expr.operator === ":") {
    // What lies between two computed corners is in neither of them.
    const literal = expr.left.kind === "cells" && expr.right.kind === "cells";
    return Reference.of(a.sheet, bounding(a.area, b.area), dynamic || !literal);
  }
  const shared = intersect(a.area, b.area);
  return shared ? Reference.of(a.sheet, shared, dynamic) : CellError.of("#NULL!");
}

function call(expr: Extract<Expr, { kind: "call" }>, cx: Context): Value {
  const spec = findFunction(expr.name);
  if (!spec) return callNamed(expr, cx);
  if (expr.args.length < spec.least || expr.args.length > spec.most) return CellError.of("#VALUE!");
  return "lazy" in spec
    ? callLazy(spec, expr, cx)
    : callFunction(spec, evaluateArguments(spec, expr, cx), cx);
}

function callLazy(
  spec: Extract<AnySpec, { lazy: unknown }>,
  expr: Extract<Expr, { kind: "call" }>,
  cx: Context,
): Value {
  return caught(() =>
    spec.lazy(
      expr.args.map((arg) => arg && new Later(arg, cx)),
      cx,
    ),
  );
}

/** A class and not a closure: IF, which makes most of them, is called hundreds of thousands of times. */
class Later implements Thunk {
  private known = false;
  private found: Argument;

  constructor(
    readonly expr: Expr,
    private readonly cx: Context,
  ) {}

  value(): Argument {
    if (!this.known) {
      this.found = argument(this.expr, this.cx);
      this.known = true;
    }
    return this.found;
  }
}

function evaluateArguments(
  spec: Extract<AnySpec, { run: unknown }>,
  expr: Extract<Expr, { kind: "call" }>,
  cx: Context,
): Argument[] {
  return expr.args.map((arg, index) => {
    if (!arg) return undefined;
    const elementwise = paramAt(spec, index)?.class === "array" && !cx.arrays;
    return argument(arg, elementwise ? { ...cx, arrays: true } : cx);
  });
}

/** A left-out argument of a LAMBDA stays left out when it is handed on. */
function argument(expr: Expr, cx: Context): Argument {
  if (expr.kind === "local") return lookUp(cx.scope, expr.name)?.value;
  return evaluate(expr, cx);
}

/** A name that is no function may be a LAMBDA of the workbook. */
function callNamed(expr: Extract<Expr, { kind: "call" }>, cx: Context): Value {
  if (!cx.index.name(expr.name, cx.home.sheet)) return CellError.of("#NAME?");
  return applyValue(evaluateName({ kind: "name", name: expr.name }, cx), expr.args, cx);
}

function applyValue(callee: Value, args: readonly (Expr | undefined)[], cx: Context): Value {
  if (callee instanceof CellError) return callee;
  if (!(callee instanceof Lambda)) return CellError.of("#VALUE!");
  return applyLambda(
    callee,
    args.map((arg) => arg && argument(arg, cx)),
    cx,
  );
}

/** Lambdas and names that call themselves more deeply than this give `#NUM!`. */
const DEEPEST = 500;
let depth = 0;

function applyLambda(lambda: Lambda, args: readonly Argument[], cx: Context): Value {
  if (args.length > lambda.parameters.length) return CellError.of("#VALUE!");
  let scope: Scope | undefined = lambda.scope;
  lambda.parameters.forEach((name, index) => {
    scope = { name, value: args[index], outer: scope };
  });
  return deeper(() => evaluate(lambda.body, withScope(cx, scope)));
}

function deeper(run: () => Value): Value {
  if (depth >= DEEPEST) return CellError.of("#NUM!");
  depth++;
  try {
    return run();
  } finally {
    depth--;
  }
}

function lookUp(scope: Scope | undefined, name: string): Scope | undefined {
  for (let here = scope; here; here = here.outer) if (here.name === name) return here;
  return undefined;
}

const withScope = (cx: Context, scope: Scope | undefined): Context =>
  scope === cx.scope ? cx : { ...cx, scope };
