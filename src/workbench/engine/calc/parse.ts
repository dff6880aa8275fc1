import { parse, parseStructRef } from "@borgar/fx/xlsx";
import type {
  AstExpression,
  BinaryExpression,
  CallExpression,
  ReferenceIdentifier,
  Token,
} from "@borgar/fx/xlsx";
import { CellError } from "../scalar";
import { parseA1, referenceArea } from "./a1-reference";
import type { BinaryOperator, Expr, StructuredReference } from "./expression";
import { formulaTokens } from "./tokens";
import { Matrix } from "./values";

/** Parsed formulas by their text: a table's column has the same one in every row. */
const known = new Map<string, Expr | ParseFailure>();
const MOST_KNOWN = 200_000;

/** Why a text is no formula. */
export class ParseFailure {
  constructor(readonly message: string) {}
}

/** Reads a formula, from its `=` on. Equal texts give the same tree. */
export function parseFormula(formula: string): Expr | ParseFailure {
  const found = known.get(formula);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const parsed = parseAnew(formula);
  known.set(formula, parsed);
  return parsed;
}

const OPTIONS = { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true };

function parseAnew(formula: string): Expr | ParseFailure {
  try {
    const tokens = optionalParameters(formulaTokens(formula)).map(withoutFilePrefix);
    return convert(parse(tokens, OPTIONS), []);
  } catch (failure) {
    return new ParseFailure(failure instanceof Error ? failure.message : String(failure));
  }
}

/** Files mark functions and variables newer than the format: https://support.microsoft.com/office/914a1ce2 ("_xlfn"). */
const FILE_PREFIX = /^(_xlfn\.|_xlws\.|_xlpm\.|_xlop\.|_xludf\.)+/i;

function withoutFilePrefix(token: Token): Token {
  const marked = (token.type === "func" || token.type === "range_named") && token.value.startsWith("_xl");
  return marked ? { ...token, value: token.value.replace(FILE_PREFIX, "") } : token;
}

/** `LAMBDA(x,[y],…)`: a parameter that may be left out, which the tokenizer takes for a table's column. */
function optionalParameters(tokens: readonly Token[]): Token[] {
  if (!tokens.some(isLambda)) return [...tokens];
  return tokens.map((token, index) => {
    const before = tokens[index - 1]?.value;
    const stands = (before === "(" || before === ",") && tokens[index + 1]?.value === ",";
    const name = /^\[([\p{L}_][\p{L}\p{N}_.]*)\]$/u.exec(token.value)?.[1];
    return stands && token.type === "structured" && name
      ? { ...token, type: "range_named", value: name }
      : token;
  });
}

const isLambda = (token: Token): boolean => token.type === "func" && /lambda$/i.test(token.value);

type Locals = readonly string[];

function convert(node: AstExpression, locals: Locals): Expr {
  switch (node.type) {
    case "Literal":
      return { kind: "constant", value: node.value };
    case "ErrorLiteral":
      return { kind: "constant", value: CellError.parse(node.value) ?? CellError.of("#N/A") };
    case "ReferenceIdentifier":
      return convertReference(node, locals);
    case "UnaryExpression":
      return convertUnary(node.operator, convert(first(node.arguments), locals));
    case "BinaryExpression":
      return convertBinary(node, locals);
    case "CallExpression":
      return convertCall(node, locals);
    case "ArrayExpression":
      return convertArray(node.elements, locals);
    case "LambdaExpression": {
      const parameters = node.params.map((param) => param.name.toLowerCase());
      if (!node.body) throw new Error("LAMBDA needs a calculation.");
      return { kind: "lambda", parameters, body: convert(node.body, [...locals, ...parameters]) };
    }
    case "LetExpression": {
      const declarations: { name: string; value: Expr }[] = [];
      let within = locals;
      for (const { id, init } of node.declarations) {
        if (!init) throw new Error("LET needs a value for each name.");
        const name = id.name.toLowerCase();
        declarations.push({ name, value: convert(init, within) });
        within = [...within, name];
      }
      if (!node.body) throw new Error("LET needs a calculation.");
      return { kind: "let", declarations, body: convert(node.body, within) };
    }
  }
}

function first(list: readonly AstExpression[]): AstExpression {
  const [node] = list;
  if (!node) throw new Error("An operand is missing.");
  return node;
}

const UNARY_KINDS = { "-": "negate", "+": "plus", "%": "percent", "@": "single", "#": "spill" } as const;

function convertUnary(operator: keyof typeof UNARY_KINDS, operand: Expr): Expr {
  return { kind: UNARY_KINDS[operator], operand };
}

/** Chains such as 1+2+3… lean to the left; they are walked in a loop, as they may be thousands long. */
function convertBinary(node: BinaryExpression, locals: Locals): Expr {
  const chain: BinaryExpression[] = [];
  let start: AstExpression = node;
  while (start.type === "BinaryExpression") {
    chain.push(start);
    start = first(start.arguments);
  }
  let left = convert(start, locals);
  for (const { operator, arguments: operands } of chain.reverse()) {
    const right = convert(first(operands.slice(1)), locals);
    left =
      operator === ":" || operator === " " || operator === ","
        ? { kind: "join", operator, left, right }
        : { kind: "binary", operator: operator as BinaryOperator, left, right };
  }
  return left;
}

function convertCall(node: CallExpression, locals: Locals): Expr {
  const args = node.arguments.map((arg) => (arg === null ? undefined : convert(arg, locals)));
  const callee: { type: string; name?: string } = node.callee;
  if (callee.type !== "Identifier" || callee.name === undefined) {
    return { kind: "apply", callee: convert(node.callee as unknown as AstExpression, locals), args };
  }
  const local = callee.name.toLowerCase();
  if (locals.includes(local)) return { kind: "apply", callee: { kind: "local", name: local }, args };
  const name = callee.name.toUpperCase();
  const [only] = args;
  if (only && name === "ANCHORARRAY") return { kind: "spill", operand: only };
  if (only && name === "SINGLE") return { kind: "single", operand: only };
  return { kind: "call", name, args };
}

function convertArray(elements: readonly (readonly AstExpression[])[], locals: Locals): Expr {
  const rows = elements.map((row) => row.map((element) => convert(element, locals)));
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw new Error("Rows of an array differ in length.");
  const values = rows.map((row) =>
    row.map((element) =>
      element.kind === "constant" && !(element.value instanceof Matrix) ? element.value : undefined,
    ),
  );
  const constant = values.every((row) => row.every((value) => value !== undefined));
  return constant
    ? { kind: "constant", value: Matrix.fromRows(values.map((row) => row.map((value) => value ?? null))) }
    : { kind: "array", rows };
}

function convertReference(node: ReferenceIdentifier, locals: Locals): Expr {
  if (node.kind === "range" || node.kind === "beam") {
    const reference = parseA1(node.value);
    if (!reference) throw new Error(`${node.value} is no reference.`);
    return { kind: "cells", reference, area: referenceArea(reference) };
  }
  if (node.kind === "table") return { kind: "structured", reference: readStructured(node.value) };
  const local = node.value.toLowerCase();
  if (locals.includes(local)) return { kind: "local", name: local };
  const bang = node.value.lastIndexOf("!");
  if (bang < 0) return { kind: "name", name: node.value };
  const sheetName = parseA1(`${node.value.slice(0, bang)}!A1`)?.sheetName;
  const name = node.value.slice(bang + 1);
  return sheetName === undefined ? { kind: "name", name } : { kind: "name", name, sheetName };
}

function readStructured(text: string): StructuredReference {
  const parsed = parseStructRef(text);
  if (!parsed) throw new Error(`${text} is no structured reference.`);
  return {
    ...(parsed.table ? { table: parsed.table } : {}),
    columns: parsed.columns ?? [],
    sections: (parsed.sections ?? []) as StructuredReference["sections"],
  };
}
