import { containsCell, sameArea } from "../area";
import type { FormulaNode } from "./formula-node";
import type { Graph } from "./graph";
import type { CellRange } from "./values";

/**
 * Compares a rebuilt graph with the one before: state goes over to the formulas that are the same, and the others,
 * which must be calculated, come back.
 */
export function compareGraphs(before: Graph, after: Graph): FormulaNode[] {
  const differing: FormulaNode[] = [];
  for (const node of after.all()) {
    const old = before.at(node.sheet, node.row, node.column);
    if (!old || !isSame(old, node)) {
      differing.push(node);
      continue;
    }
    node.circular = old.circular;
    node.cachedFor = old.cachedFor;
    if (old.blocked) after.setBlocked(node, old.blocked);
    if (old.dynamicRanges.length > 0) {
      after.setDynamicRanges(
        node,
        old.dynamicRanges.map((range) => range.range),
      );
    }
  }
  return differing;
}

/** Empties cells that were filled by a formula which is gone or stands elsewhere. */
export function clearOrphans(graph: Graph): void {
  for (const { sheet, row, column, from } of graph.filled) {
    const output = graph.at(sheet, from.row, from.column)?.output;
    if (output && containsCell(output, row, column)) continue;
    const style = sheet.cell(row, column)?.style;
    sheet.setCell(row, column, style ? { value: null, style } : undefined);
  }
}

function isSame(a: FormulaNode, b: FormulaNode): boolean {
  if (a.formula !== b.formula || a.named || b.named) return false;
  if ((a.output === undefined) !== (b.output === undefined)) return false;
  if (a.output && b.output && !sameArea(a.output, b.output)) return false;
  return (
    sameRanges(
      a.ranges.map((node) => node.range),
      b.ranges.map((node) => node.range),
    ) && sameRanges(a.addresses, b.addresses)
  );
}

const sameRanges = (a: readonly CellRange[], b: readonly CellRange[]): boolean =>
  a.length === b.length &&
  a.every((range, index) => {
    const other = b[index];
    return other !== undefined && range.sheet === other.sheet && sameArea(range.area, other.area);
  });
