import {
  parseStructRef,
  stringifyStructRef,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from "@borgar/fx/xlsx";
import type { ReferenceStructXlsx, Token } from "@borgar/fx/xlsx";
import { cellName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Area } from "../area";
import { parseA1, printA1, referenceArea, withArea } from "./a1-reference";
import type { A1Reference } from "./a1-reference";
import { movedArea, shiftArea } from "./structure-edit";
import type { StructureEdit } from "./structure-edit";
import { formulaTokens, isAddressToken, tokensText } from "./tokens";

/** Where a formula stands: references without a sheet mean this one, and `[@Budget]` means this table. */
export interface FormulaHome {
  readonly sheetName: string;
  readonly tableName?: string;
}

type TokenRewrite = (token: Token) => string | undefined;

/** Puts new text in place of tokens; a formula with nothing to change comes back as it was. */
function rewriteTokens(formula: string, rewrite: TokenRewrite): string {
  const tokens = formulaTokens(formula);
  let changed = false;
  const result = tokens.map((token) => {
    const value = rewrite(token);
    if (value === undefined || value === token.value) return token;
    changed = true;
    return { ...token, value };
  });
  return changed ? tokensText(result) : formula;
}

/**
 * Maps every reference by address in a formula; texts, names, structured references and references to other files
 * stay untouched. `transform` is given the sheet that is meant beside the reference as written, and answers with
 * the reference to write, or undefined for one that is lost, which becomes `#REF!`.
 */
export function rewriteReferences(
  formula: string,
  home: FormulaHome,
  transform: (reference: A1Reference, sheetName: string) => A1Reference | undefined,
): string {
  return rewriteTokens(formula, (token) => {
    if (!isAddressToken(token)) return undefined;
    const reference = parseA1(token.value);
    if (!reference || reference.workbookName !== undefined) return undefined;
    const next = transform(reference, reference.sheetName ?? home.sheetName);
    if (next === reference) return undefined;
    return next ? printA1(next) : "#REF!";
  });
}

/** Maps every structured reference of a formula; undefined from `transform` leaves it, text replaces it. */
export function rewriteStructured(
  formula: string,
  transform: (reference: ReferenceStructXlsx) => string | undefined,
): string {
  if (!formula.includes("[")) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    return reference && transform(reference);
  });
}

/** True of every formula with a reference by address, `A1`, `A:A` or `1:1`, and of few others: much faster than reading it. */
const MAY_NAME_CELLS = /[A-Za-z]\$?\d|:/;

/**
 * The formula that copying or filling gives when its cell goes to another place: what has no `$` moves along, and
 * a reference that leaves the sheet becomes `#REF!`. Rows and columns are zero-based.
 */
export function shiftFormula(
  formula: string,
  fromRow: number,
  fromColumn: number,
  toRow: number,
  toColumn: number,
): string {
  const down = toRow - fromRow;
  const across = toColumn - fromColumn;
  if ((down === 0 && across === 0) || !MAY_NAME_CELLS.test(formula)) return formula;
  return rewriteReferences(formula, { sheetName: "" }, (ref) => shifted(ref, down, across));
}

function shifted(ref: A1Reference, down: number, across: number): A1Reference | undefined {
  const rowsMove = ref.shape === "columns" ? 0 : down;
  const columnsMove = ref.shape === "rows" ? 0 : across;
  const { fixed } = ref;
  const top = ref.top + (fixed.top ? 0 : rowsMove);
  const bottom = ref.bottom + (fixed.bottom ? 0 : rowsMove);
  const left = ref.left + (fixed.left ? 0 : columnsMove);
  const right = ref.right + (fixed.right ? 0 : columnsMove);
  if (Math.min(top, bottom, left, right) < 0) return undefined;
  if (Math.max(top, bottom) >= MAX_ROWS || Math.max(left, right) >= MAX_COLUMNS) return undefined;
  return ordered({ ...ref, top, bottom, left, right });
}

/** `$A$5:A9` filled upwards past row 5 is written with its corners in order again, each with its own `$`. */
function ordered(ref: A1Reference): A1Reference {
  let next = ref;
  if (ref.top > ref.bottom) {
    const fixed = { ...next.fixed, top: ref.fixed.bottom, bottom: ref.fixed.top };
    next = { ...next, top: ref.bottom, bottom: ref.top, fixed };
  }
  if (ref.left > ref.right) {
    const fixed = { ...next.fixed, left: ref.fixed.right, right: ref.fixed.left };
    next = { ...next, left: ref.right, right: ref.left, fixed };
  }
  return next;
}

/** A formula in R1C1 notation, as Office.js's `formulasR1C1` shows it for the cell at a row and column. */
export function formulaToR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, cellName(row, column));
}

/** The A1 formula that an R1C1 one means in the cell at a row and column. References wrap at the sheet's edges. */
export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, cellName(row, column));
}

/**
 * A formula after the workbook's structure changed: references grow, shrink, move, follow new names, or become
 * `#REF!`. `home` is where the formula stood before the change.
 */
export function moveReferences(formula: string, home: FormulaHome, edit: StructureEdit): string {
  switch (edit.kind) {
    case "insert":
    case "delete":
      return moveAddresses(formula, home, edit.sheetName, (area) => shiftArea(area, edit));
    case "moveCells":
      return followCells(formula, home, edit);
    case "renameSheet":
      return renameSheet(formula, edit.from, edit.to);
    case "deleteSheet":
      return loseSheet(formula, edit.sheetName);
    case "renameTable":
      return renameTable(formula, edit.from, edit.to);
    case "deleteTable":
      return loseStructured(formula, home, edit.table, () => true);
    case "renameTableColumn":
      return renameColumn(formula, home, edit);
    case "deleteTableColumn":
      return loseStructured(formula, home, edit.table, (ref) => names(ref.columns, edit.column));
    case "renameName":
      return renameName(formula, edit.from, edit.to);
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const names = (list: readonly string[] | undefined, name: string): boolean =>
  (list ?? []).some((one) => same(one, name));

function moveAddresses(
  formula: string,
  home: FormulaHome,
  sheetName: string,
  move: (area: Area) => Area | undefined,
): string {
  return rewriteReferences(formula, home, (ref, on) => {
    if (!same(on, sheetName)) return ref;
    const before = referenceArea(ref);
    const after = move(before);
    return after === before ? ref : after && withArea(ref, after);
  });
}

function followCells(
  formula: string,
  home: FormulaHome,
  edit: Extract<StructureEdit, { kind: "moveCells" }>,
): string {
  return rewriteReferences(formula, home, (ref, on) => {
    const before = referenceArea(ref);
    const after = movedArea(before, on, edit);
    if (!after) return undefined;
    const stays = same(after.sheetName, on);
    if (stays && after.area === before) return ref;
    const moved = withArea(ref, after.area);
    return stays ? moved : { ...moved, sheetName: after.sheetName };
  });
}

/** Sheets are named by references and by names of a sheet (`Sheet1!Rate`). */
function renameSheet(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, (token) => {
    const isName = token.type === "range_named" && token.value.includes("!");
    if (!isName && !isAddressToken(token)) return undefined;
    const bang = token.value.lastIndexOf("!");
    const reference = parseA1(isName ? `${token.value.slice(0, bang)}!A1` : token.value);
    if (reference?.sheetName === undefined || reference.workbookName !== undefined) return undefined;
    const parts = reference.sheetName.split(":");
    if (!names(parts, from)) return undefined;
    const sheetName = parts.map((part) => (same(part, from) ? to : part)).join(":");
    if (!isName) return printA1({ ...reference, sheetName });
    return printA1({ ...reference, sheetName }).slice(0, -"A1".length) + token.value.slice(bang + 1);
  });
}

function loseSheet(formula: string, sheetName: string): string {
  return rewriteTokens(formula, (token) => {
    if (!isAddressToken(token) && token.type !== "range_named") return undefined;
    const bang = token.value.lastIndexOf("!");
    const reference = bang < 0 ? undefined : parseA1(`${token.value.slice(0, bang)}!A1`);
    if (reference?.sheetName === undefined || reference.workbookName !== undefined) return undefined;
    return same(reference.sheetName, sheetName) ? "#REF!" : undefined;
  });
}

function renameTable(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.type === "range_named") return same(token.value, from) ? to : undefined;
    if (token.type !== "structured") return undefined;
    const bracket = token.value.indexOf("[");
    return same(token.value.slice(0, bracket), from) ? to + token.value.slice(bracket) : undefined;
  });
}

function renameColumn(
  formula: string,
  home: FormulaHome,
  edit: Extract<StructureEdit, { kind: "renameTableColumn" }>,
): string {
  return rewriteStructured(formula, (ref) => {
    if (!same(ref.table || (home.tableName ?? ""), edit.table)) return undefined;
    if (!names(ref.columns, edit.from)) return undefined;
    const columns = (ref.columns ?? []).map((column) => (same(column, edit.from) ? edit.to : column));
    return stringifyStructRef({ ...ref, columns });
  });
}

function loseStructured(
  formula: string,
  home: FormulaHome,
  table: string,
  lost: (ref: ReferenceStructXlsx) => boolean,
): string {
  return rewriteTokens(formula, (token) => {
    if (token.type === "range_named") return same(token.value, table) && lost({}) ? "#REF!" : undefined;
    const ref = token.type === "structured" ? parseStructRef(token.value) : undefined;
    if (!ref || !same(ref.table || (home.tableName ?? ""), table)) return undefined;
    return lost(ref) ? "#REF!" : undefined;
  });
}

function renameName(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.type !== "range_named") return undefined;
    const bang = token.value.lastIndexOf("!");
    return same(token.value.slice(bang + 1), from) ? token.value.slice(0, bang + 1) + to : undefined;
  });
}
