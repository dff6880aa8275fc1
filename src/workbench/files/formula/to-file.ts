import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import { fileFunctionName } from "./future-functions";
import type { Piece } from "./pieces";
import { formulaPieces, piecesText } from "./pieces";

/**
 * A formula as a file writes it: without `=`, newer functions with their prefixes, `[@Column]` spelled out with
 * the name of the table around the cell, which Excel demands in files. The opposite of `formulaFromFile`.
 */
export function formulaToFile(formula: string, table?: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!needsWork(text)) return text;
  const pieces = formulaPieces(`=${text}`);
  for (const piece of pieces)
    if (piece.type === "structured") piece.value = wholeReference(piece.value, table);
  markParameters(pieces);
  for (const piece of pieces) if (piece.type === "func") piece.value = fileFunctionName(piece.value);
  return piecesText(withAnchorFunctions(pieces)).slice(1);
}

function needsWork(text: string): boolean {
  if (text.includes("[") || text.includes("#")) return true;
  for (const [, name = ""] of text.matchAll(/([A-Za-z][A-Za-z0-9.]*)\s*\(/g)) {
    if (fileFunctionName(name) !== name) return true;
  }
  return false;
}

function wholeReference(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (!reference || (reference.table && !text.includes("@"))) return text;
  const name = reference.table || table;
  return stringifyStructRef(name ? { ...reference, table: name } : reference, { thisRow: true });
}

/** `A1#` is `_xlfn.ANCHORARRAY(A1)` in a file. */
function withAnchorFunctions(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const last = done[done.length - 1];
    if (piece.type === "operator" && piece.value === "#" && last?.type === "range") {
      done[done.length - 1] = { type: "range", value: `_xlfn.ANCHORARRAY(${last.value})` };
    } else {
      done.push(piece);
    }
  }
  return done;
}

interface Call {
  readonly function: string;
  /** How many commas of this call were passed. */
  position: number;
  /** Names that stand alone as an argument, with the argument's number. */
  readonly alone: { position: number; piece: Piece }[];
  argument: Piece[];
}

/**
 * The names that LET and LAMBDA give to values are written with a prefix too: `_xlpm.x`. Which arguments are
 * names is known from their place; wherever they are used within the call they get the prefix.
 */
function markParameters(pieces: readonly Piece[]): void {
  const calls: Call[] = [];
  const starts: number[] = [];
  pieces.forEach((piece, index) => {
    const call = calls[calls.length - 1];
    if (piece.type !== "operator") {
      if (piece.type !== "whitespace" && piece.type !== "func") call?.argument.push(piece);
      if (piece.type === "func") call?.argument.push(piece);
    } else if (piece.value === "(") {
      const before = pieces[index - 1];
      const name = before?.type === "func" ? before.value.toUpperCase() : "";
      calls.push({ function: name, position: 0, alone: [], argument: [] });
      starts.push(index);
    } else if (piece.value === "," || piece.value === ")") {
      if (call) endArgument(call);
      if (piece.value === ")") {
        calls.pop();
        const start = starts.pop() ?? 0;
        if (call) prefixWithin(pieces.slice(start, index), parameters(call));
      }
    } else {
      call?.argument.push(piece);
    }
  });
}

function endArgument(call: Call): void {
  const [only] = call.argument;
  if (call.argument.length === 1 && only?.type === "range_named") {
    call.alone.push({ position: call.position, piece: only });
  }
  call.argument = [];
  call.position++;
}

function parameters(call: Call): Set<string> {
  const last = call.position - 1;
  const names = call.alone.filter(({ position }) => {
    if (position === last) return false;
    return call.function === "LAMBDA" || (call.function === "LET" && position % 2 === 0);
  });
  return new Set(names.map(({ piece }) => piece.value.toLowerCase()));
}

function prefixWithin(pieces: readonly Piece[], names: ReadonlySet<string>): void {
  for (const piece of pieces) {
    // A parameter that holds a LAMBDA is called like a function.
    const named = piece.type === "range_named" || piece.type === "func";
    if (named && names.has(piece.value.toLowerCase())) piece.value = `_xlpm.${piece.value}`;
  }
}
