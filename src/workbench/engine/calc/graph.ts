import { MAX_COLUMNS, MAX_ROWS, area as areaOf, cellCount, containsCell, intersect } from "../area";
import type { Area } from "../area";
import type { Cell } from "../cell";
import type { Sheet } from "../sheet";
import { precedentsOf } from "./dependencies";
import { FormulaNode } from "./formula-node";
import { ParseFailure, parseFormula } from "./parse";
import { RangeIndex, cellKey } from "./range-index";
import { sameFormula, sameOutput } from "./rebuild";
import { mayDiffer, shapesOf, staleBetween } from "./shapes";
import type { Shapes, Stale } from "./shapes";
import type { RangeNode } from "./range-index";
import type { CellRange } from "./values";
import type { WorkbookIndex } from "./workbook-index";

/** Which formula depends on which cells. Formulas depend on ranges, and ranges hold formulas. */
export class Graph {
  private readonly nodes = new Map<Sheet, Map<number, FormulaNode>>();
  private readonly ranges = new Map<Sheet, RangeIndex>();
  /** The few formulas that recalculation must look at without a changed precedent. */
  readonly volatile = new Set<FormulaNode>();
  readonly visibility = new Set<FormulaNode>();
  readonly spilling = new Set<FormulaNode>();
  readonly blocked = new Set<FormulaNode>();

  /** Cells that some formula fills, as found when the graph was built. */
  readonly filled: { sheet: Sheet; row: number; column: number; from: { row: number; column: number } }[] =
    [];

  private shapes: Shapes = { sheets: "", names: "", tables: new Map() };
  private generation = 0;

  constructor(private readonly index: WorkbookIndex) {}

  /** Builds the graph of a whole workbook. */
  static build(index: WorkbookIndex): Graph {
    const graph = new Graph(index);
    graph.refit();
    return graph;
  }

  /**
   * Takes in the workbook as it is now, after a change of its structure. Formulas that stand where they stood, with the
   * same text, naming the same cells, are kept; the others come back. Nothing of the values read before is believed.
   */
  refit(): FormulaNode[] {
    const shapes = shapesOf(this.index.workbook);
    const stale = staleBetween(this.shapes, shapes);
    this.shapes = shapes;
    this.filled.length = 0;
    for (const ranges of this.ranges.values()) ranges.forget();
    const generation = ++this.generation;
    const differing: FormulaNode[] = [];
    for (const sheet of this.index.workbook.sheets) {
      sheet.eachCell(areaOf(0, 0, MAX_ROWS, MAX_COLUMNS), (cell, row, column) => {
        if (cell.formula !== undefined) {
          const { node, kept } = this.refitCell(sheet, row, column, cell, stale);
          node.generation = generation;
          if (!kept) differing.push(node);
        } else if (cell.spilledFrom) this.filled.push({ sheet, row, column, from: cell.spilledFrom });
      });
    }
    for (const node of [...this.all()]) if (node.generation !== generation) this.remove(node);
    return differing;
  }

  /** `kept` when the formula names the same cells as before, so that its result stands. */
  private refitCell(
    sheet: Sheet,
    row: number,
    column: number,
    cell: Cell,
    stale: Stale,
  ): { node: FormulaNode; kept: boolean } {
    const old = this.at(sheet, row, column);
    if (old && old.formula === cell.formula && sameOutput(old, cell) && !mayDiffer(old, stale))
      return { node: old, kept: true };
    if (!old) return { node: this.add(sheet, row, column, cell), kept: false };
    const { ranges, dynamicRanges, blocked } = old;
    const dynamic = dynamicRanges.map(({ range }) => range);
    const named = ranges.map(({ range }) => range);
    this.remove(old);
    const node = this.add(sheet, row, column, cell);
    const kept = sameFormula(old, named, node) && !(node.named && stale.names);
    if (kept) {
      node.circular = old.circular;
      node.cachedFor = old.cachedFor;
      if (blocked) this.setBlocked(node, blocked);
      if (dynamic.length > 0) this.setDynamicRanges(node, dynamic);
    }
    return { node, kept };
  }

  at(sheet: Sheet, row: number, column: number): FormulaNode | undefined {
    return this.nodes.get(sheet)?.get(cellKey(row, column));
  }

  *all(): Iterable<FormulaNode> {
    for (const onSheet of this.nodes.values()) yield* onSheet.values();
  }

  /** The formulas inside an area. */
  within(sheet: Sheet, area: Area): FormulaNode[] {
    const onSheet = this.nodes.get(sheet);
    if (!onSheet) return [];
    if (cellCount(area) > onSheet.size) {
      return [...onSheet.values()].filter((node) => containsCell(area, node.row, node.column));
    }
    const found: FormulaNode[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const node = onSheet.get(cellKey(row, column));
        if (node) found.push(node);
      }
    }
    return found;
  }

  /** Takes up a cell's formula; the cell must have one. */
  add(sheet: Sheet, row: number, column: number, cell: Cell): FormulaNode {
    const formula = cell.formula ?? "=";
    const node = new FormulaNode(sheet, row, column, formula, parseFormula(formula));
    let onSheet = this.nodes.get(sheet);
    if (!onSheet) this.nodes.set(sheet, (onSheet = new Map()));
    onSheet.set(cellKey(row, column), node);
    if (cell.arrayFormula)
      this.setOutput(node, areaOf(row, column, cell.arrayFormula.rows, cell.arrayFormula.columns));
    this.connect(node);
    return node;
  }

  private connect(node: FormulaNode): void {
    if (node.expr instanceof ParseFailure) return;
    const precedents = precedentsOf(node.expr, node, this.index);
    node.addresses = precedents.addresses;
    node.named = precedents.named;
    node.visibility = precedents.visibility;
    node.unknown = precedents.unknown;
    node.volatile = precedents.volatile;
    if (node.volatile) this.volatile.add(node);
    if (node.visibility) this.visibility.add(node);
    node.ranges = [...new Set(precedents.ranges.map((range) => this.rangeNode(range)))];
    for (const range of node.ranges) range.dependents.add(node);
  }

  private rangeNode(range: CellRange): RangeNode {
    let index = this.ranges.get(range.sheet);
    if (!index) this.ranges.set(range.sheet, (index = new RangeIndex()));
    return index.node(range);
  }

  remove(node: FormulaNode): void {
    const onSheet = this.nodes.get(node.sheet);
    const key = cellKey(node.row, node.column);
    if (onSheet?.get(key) === node) onSheet.delete(key);
    for (const set of [this.volatile, this.visibility, this.spilling, this.blocked]) set.delete(node);
    this.release(node, node.ranges);
    this.release(node, node.dynamicRanges);
    node.ranges = [];
    node.dynamicRanges = [];
  }

  private release(node: FormulaNode, ranges: readonly RangeNode[]): void {
    for (const range of ranges) {
      range.dependents.delete(node);
      if (range.dependents.size === 0) this.ranges.get(range.range.sheet)?.remove(range);
    }
  }

  /** Notes the cells that a formula read without naming them. */
  setDynamicRanges(node: FormulaNode, ranges: readonly CellRange[]): void {
    const named = new Set(node.ranges);
    const next = [...new Set(ranges.map((range) => this.rangeNode(range)))].filter(
      (range) => !named.has(range),
    );
    for (const range of next) range.dependents.add(node);
    this.release(
      node,
      node.dynamicRanges.filter((range) => !next.includes(range)),
    );
    node.dynamicRanges = next;
  }

  setOutput(node: FormulaNode, output: Area | undefined): void {
    node.output = output;
    if (output) this.spilling.add(node);
    else this.spilling.delete(node);
  }

  setBlocked(node: FormulaNode, wanted: Area | undefined): void {
    node.blocked = wanted;
    if (wanted) this.blocked.add(node);
    else this.blocked.delete(node);
  }

  /** The ranges that hold any of a formula's cells. */
  holders(node: FormulaNode): RangeNode[] {
    const index = this.ranges.get(node.sheet);
    if (!index) return [];
    if (node.output) return [...index.touching(node.output)];
    const found: RangeNode[] = [];
    index.holding(node.row, node.column, (range) => found.push(range));
    return found;
  }

  /** The ranges that share a cell with an area. */
  touching(range: CellRange): Iterable<RangeNode> {
    return this.ranges.get(range.sheet)?.touching(range.area) ?? [];
  }

  /** The node of a range that some formula depends on. */
  existingRange(range: CellRange): RangeNode | undefined {
    return this.ranges.get(range.sheet)?.existing(range.area);
  }

  /** Spills and refused spills with a cell in an area. */
  *spillsTouching({ sheet, area }: CellRange): Iterable<FormulaNode> {
    for (const node of this.spilling) {
      if (node.sheet === sheet && node.output && intersect(node.output, area)) yield node;
    }
    for (const node of this.blocked) {
      if (node.sheet === sheet && node.blocked && intersect(node.blocked, area)) yield node;
    }
  }
}
