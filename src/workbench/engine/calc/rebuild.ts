import { containsCell, sameArea } from "../area";
import type { Cell } from "../cell";
import type { FormulaNode } from "./formula-node";
import type { Graph } from "./graph";
import type { CellRange } from "./values";

/** Empties cells that were filled by a formula which is gone or stands elsewhere. */
export function clearOrphans(graph: Graph): void {
  for (const { sheet, row, column, from } of graph.filled) {
    const output = graph.at(sheet, from.row, from.column)?.output;
    if (output && containsCell(output, row, column)) continue;
    const style = sheet.cell(row, column)?.style;
    sheet.setCell(row, column, style ? { value: null, style } : undefined);
  }
}

/** Whether a formula fills the cells that its cell says it does. */
export function sameOutput({ output, row, column }: FormulaNode, { arrayFormula }: Cell): boolean {
  if (!output || !arrayFormula) return output === undefined && arrayFormula === undefined;
  return sameArea(output, { row, column, rows: arrayFormula.rows, columns: arrayFormula.columns });
}

/** Whether a formula is what it was and names the cells that it named, which are given. */
export function sameFormula(old: FormulaNode, named: readonly CellRange[], now: FormulaNode): boolean {
  if (old.formula !== now.formula || old.named !== now.named) return false;
  if ((old.output === undefined) !== (now.output === undefined)) return false;
  if (old.output && now.output && !sameArea(old.output, now.output)) return false;
  const ranges = now.ranges.map(({ range }) => range);
  return sameRanges(named, ranges) && sameRanges(old.addresses, now.addresses);
}

const sameRanges = (a: readonly CellRange[], b: readonly CellRange[]): boolean =>
  a.length === b.length &&
  a.every((range, index) => {
    const other = b[index];
    return other !== undefined && range.sheet === other.sheet && sameArea(range.area, other.area);
  });
