import { MAX_COLUMNS, MAX_ROWS, area as areaOf, bounding, containsCell, intersect, sameArea } from "../area";
import type { Area } from "../area";
import type { Cell } from "../cell";
import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import type { Sheet } from "../sheet";
import { elementAt } from "./broadcast";
import type { FormulaNode } from "./formula-node";
import type { Graph } from "./graph";
import { Matrix } from "./values";

/** Puts a formula's result into its cell and those that it fills. Answers with the area whose values changed. */
export function writeResult(node: FormulaNode, result: Scalar | Matrix, graph: Graph): Area | undefined {
  const cell = node.sheet.cell(node.row, node.column);
  if (!cell) return undefined;
  if (cell.arrayFormula && !cell.arrayFormula.dynamic) return fillFixed(node, cell, result);
  const wanted =
    result instanceof Matrix ? areaOf(node.row, node.column, result.rows, result.columns) : undefined;
  if (!wanted || !(result instanceof Matrix)) return unspill(node, cell, result as Scalar, graph);
  if (isBlocked(node, wanted)) {
    const changed = unspill(node, cell, CellError.of("#SPILL!"), graph);
    graph.setBlocked(node, wanted);
    return changed;
  }
  return spill(node, cell, result, wanted, graph);
}

/** A value alone: whatever the formula had spilled before is cleared. */
function unspill(node: FormulaNode, cell: Cell, value: Scalar, graph: Graph): Area | undefined {
  const before = node.output;
  graph.setBlocked(node, undefined);
  graph.setOutput(node, undefined);
  delete cell.arrayFormula;
  const changed = put(cell, value);
  if (before) {
    clearSpilled(node.sheet, node.row, node.column, before, undefined);
    return before;
  }
  return changed ? areaOf(node.row, node.column) : undefined;
}

function spill(node: FormulaNode, cell: Cell, result: Matrix, wanted: Area, graph: Graph): Area | undefined {
  const before = node.output;
  graph.setBlocked(node, undefined);
  cell.arrayFormula = { rows: wanted.rows, columns: wanted.columns, dynamic: true };
  const same = before !== undefined && sameArea(before, wanted);
  if (before && !same) clearSpilled(node.sheet, node.row, node.column, before, wanted);
  graph.setOutput(node, wanted);
  const changed = fill(node, cell, wanted, result);
  if (same) return changed ? wanted : undefined;
  return before ? bounding(before, wanted) : wanted;
}

/** An array formula of fixed size: single rows and columns are repeated, what is beyond the result is `#N/A`. */
function fillFixed(node: FormulaNode, cell: Cell, result: Scalar | Matrix): Area | undefined {
  const { rows, columns } = cell.arrayFormula ?? { rows: 1, columns: 1 };
  const wanted = areaOf(node.row, node.column, rows, columns);
  return fill(node, cell, wanted, result) ? wanted : undefined;
}

function fill(node: FormulaNode, anchor: Cell, wanted: Area, result: Scalar | Matrix): boolean {
  const { sheet, row, column } = node;
  let changed = false;
  for (let r = 0; r < wanted.rows; r++) {
    for (let c = 0; c < wanted.columns; c++) {
      const value = elementAt(result, r, c) ?? 0;
      const cell = r === 0 && c === 0 ? anchor : sheet.cell(row + r, column + c);
      if (cell && (cell === anchor || cell.spilledFrom)) {
        if (put(cell, value)) changed = true;
      } else {
        const style = cell?.style;
        sheet.setCell(row + r, column + c, {
          value,
          spilledFrom: { row, column },
          ...(style ? { style } : {}),
        });
        changed = true;
      }
    }
  }
  return changed;
}

function put(cell: Cell, value: Scalar): boolean {
  if (cell.value === value) return false;
  cell.value = value;
  return true;
}

/** Empties the cells that a formula had filled, except those that it will fill again; their looks stay. */
export function clearSpilled(
  sheet: Sheet,
  row: number,
  column: number,
  filled: Area,
  keep: Area | undefined,
): void {
  const gone: [Cell, number, number][] = [];
  sheet.eachCell(filled, (cell, r, c) => {
    const from = cell.spilledFrom;
    const mine = from?.row === row && from.column === column;
    if (mine && !(keep && containsCell(keep, r, c))) gone.push([cell, r, c]);
  });
  for (const [{ style }, r, c] of gone) sheet.setCell(r, c, style ? { value: null, style } : undefined);
}

/**
 * A spill needs empty cells, none of them merged or in a table, all on the sheet.
 * https://support.microsoft.com/office/ffe0f555-b479-4a17-a6e2-ef9cc9ad4023
 */
function isBlocked(node: FormulaNode, wanted: Area): boolean {
  const { sheet, row, column } = node;
  if (row + wanted.rows > MAX_ROWS || column + wanted.columns > MAX_COLUMNS) return true;
  if (sheet.merges.some((merge) => intersect(merge, wanted))) return true;
  if (sheet.tables.some((table) => intersect(table.area, wanted))) return true;
  let blocked = false;
  sheet.eachCell(wanted, (cell, r, c) => {
    if (r === row && c === column) return;
    const from = cell.spilledFrom;
    const mine = from?.row === row && from.column === column;
    if (!mine && (cell.value !== null || cell.formula !== undefined || from)) blocked = true;
  });
  return blocked;
}

/** Marks the cells of a file's array formulas as filled by them, so that they are not taken for content. */
export function claimArray(sheet: Sheet, row: number, column: number, filled: Area): void {
  for (let r = filled.row; r < filled.row + filled.rows; r++) {
    for (let c = filled.column; c < filled.column + filled.columns; c++) {
      if (r === row && c === column) continue;
      const cell = sheet.cell(r, c);
      if (cell?.formula !== undefined) continue;
      if (cell) cell.spilledFrom = { row, column };
      else sheet.setCell(r, c, { value: null, spilledFrom: { row, column } });
    }
  }
}
