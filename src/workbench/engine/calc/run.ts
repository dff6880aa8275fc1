import { containsCell } from "../area";
import type { Area } from "../area";
import { cyclesAmong } from "./cycles";
import type { FormulaNode } from "./formula-node";
import type { Graph } from "./graph";
import type { RangeNode } from "./range-index";
import type { CellRange, Reference } from "./values";

/** Thrown when a formula comes upon cells that its text does not name and that are not calculated yet. */
export class NotReady {
  constructor(readonly nodes: readonly FormulaNode[]) {}
}

/** Thrown when a formula comes upon its own cell that way. */
export class OwnCell {}

/** What a formula's calculation did: the cells that changed, and those that it read without naming them. */
export interface Outcome {
  readonly changed: Area | undefined;
  /** Absent when the formula was not calculated, so that what it read last time still holds. */
  readonly read?: readonly CellRange[];
}

export interface Evaluation {
  /** Calculates a formula and writes its result; may throw `NotReady` or `OwnCell`. */
  readonly calculate: (node: FormulaNode) => Outcome;
  /** Gives a formula on a circle its value. */
  readonly breakCircle: (node: FormulaNode) => Outcome;
}

let runs = 0;

/**
 * One recalculation: all that depends on the changed cells, each formula once and after its precedents. Nothing
 * recurses, so that chains may be of any length. Ranges stand between formulas: a range is ready when the formulas
 * inside it are, and a formula when its ranges are.
 */
export class Run {
  private readonly id = ++runs;
  private readonly waiting = new Set<FormulaNode>();
  private readonly ready: FormulaNode[] = [];
  private readonly readyRanges: RangeNode[] = [];
  readonly changes: CellRange[] = [];
  /** Cells that changed although nobody could know before, filled by growing spills: work for another run. */
  readonly late: CellRange[] = [];
  private current: FormulaNode | undefined;

  constructor(
    private readonly graph: Graph,
    private readonly evaluation: Evaluation,
  ) {}

  /** Calculates the formulas given and what depends on them and on the changed ranges. */
  go(forced: Iterable<FormulaNode>, touched: Iterable<RangeNode>): void {
    const reached: FormulaNode[] = [];
    const ranges: RangeNode[] = [];
    for (const node of forced) {
      this.reach(node, reached);
      node.forced = true;
    }
    for (const range of touched) {
      this.reachRange(range, reached, ranges);
      range.changed = true;
      range.forget();
    }
    for (let next = reached.pop(); next; next = reached.pop()) {
      next.holders = this.graph.holders(next);
      for (const range of next.holders) {
        this.reachRange(range, reached, ranges);
        range.pending++;
      }
    }
    for (const range of ranges) if (range.pending === 0) this.readyRanges.push(range);
    for (const node of this.waiting) if (node.pending === 0) this.ready.push(node);
    this.drain();
    while (this.waiting.size > 0) {
      if (!this.dropOldReads()) this.breakCircles();
      this.drain();
    }
  }

  /**
   * What formulas came upon last time was taken for what they depend on now. Where that leads into a circle it may be
   * out of date: those formulas are calculated without it, and wait again if they come upon the same cells.
   */
  private dropOldReads(): boolean {
    let dropped = false;
    for (const node of this.waiting) {
      if (node.dynamicRanges.length === 0) continue;
      const open = node.dynamicRanges.filter((range) => range.run === this.id && !range.released).length;
      this.graph.setDynamicRanges(node, []);
      node.pending -= open;
      // Whether those cells change is not known any more.
      node.forced = true;
      if (node.pending === 0) this.ready.push(node);
      dropped = true;
    }
    return dropped;
  }

  private breakCircles(): void {
    for (const node of cyclesAmong(this.waiting, this.id)) {
      this.finish(node, this.evaluation.breakCircle(node));
    }
  }

  private reach(node: FormulaNode, reached: FormulaNode[]): void {
    if (node.run === this.id) return;
    node.run = this.id;
    node.pending = 0;
    node.forced = false;
    node.inputChanged = false;
    node.done = false;
    node.attempted = [];
    node.waiters = undefined;
    this.waiting.add(node);
    reached.push(node);
  }

  private reachRange(range: RangeNode, reached: FormulaNode[], ranges: RangeNode[]): void {
    if (range.run === this.id) return;
    range.run = this.id;
    range.pending = 0;
    range.changed = false;
    range.released = false;
    ranges.push(range);
    for (const dependent of range.dependents) {
      this.reach(dependent, reached);
      dependent.pending++;
    }
  }

  private drain(): void {
    for (;;) {
      const range = this.readyRanges.pop();
      if (range) {
        this.releaseRange(range);
        continue;
      }
      const node = this.ready.pop();
      if (!node) return;
      if (!node.done) this.calculate(node);
    }
  }

  private releaseRange(range: RangeNode): void {
    range.released = true;
    for (const dependent of range.dependents) {
      if (dependent.run !== this.id || dependent.done) continue;
      if (range.changed) dependent.inputChanged = true;
      if (--dependent.pending === 0) this.ready.push(dependent);
    }
  }

  private calculate(node: FormulaNode): void {
    // A formula that was on a circle has no result of its own yet, even if nothing that it reads changes.
    if (!node.forced && !node.inputChanged && !node.circular) {
      this.finish(node, UNCHANGED);
      return;
    }
    this.current = node;
    try {
      this.finish(node, this.evaluation.calculate(node));
    } catch (reason) {
      if (reason instanceof OwnCell) {
        this.finish(node, this.evaluation.breakCircle(node));
      } else if (reason instanceof NotReady) {
        node.forced = true;
        node.pending = reason.nodes.length;
        for (const other of reason.nodes) (other.waiters ??= []).push(node);
      } else {
        throw reason;
      }
    } finally {
      this.current = undefined;
    }
  }

  private finish(node: FormulaNode, { changed, read }: Outcome): void {
    node.done = true;
    this.waiting.delete(node);
    if (changed) {
      this.changes.push({ sheet: node.sheet, area: changed });
      for (const range of node.holders) {
        range.changed = true;
        range.forget();
      }
      if (changed.rows > 1 || changed.columns > 1) this.noteLate(node, changed);
    }
    if (read && (read.length > 0 || node.dynamicRanges.length > 0)) this.reads.push([node, read]);
    for (const range of node.holders) {
      if (--range.pending === 0) this.readyRanges.push(range);
    }
    node.holders = [];
    for (const waiter of node.waiters ?? []) if (--waiter.pending === 0) this.ready.push(waiter);
    node.waiters = undefined;
  }

  private readonly reads: [FormulaNode, readonly CellRange[]][] = [];

  /** Afterwards: keeps the dependencies that formulas came upon. Not during the run, whose counts they would upset. */
  keepReads(): void {
    for (const [node, read] of this.reads) this.graph.setDynamicRanges(node, read);
  }

  private noteLate(node: FormulaNode, area: Area): void {
    const held = new Set(node.holders);
    for (const range of this.graph.touching({ sheet: node.sheet, area })) {
      if (!held.has(range)) {
        this.late.push({ sheet: node.sheet, area });
        return;
      }
    }
  }

  /** Refuses to read cells that are still to be calculated. */
  ensure(reference: Reference): void {
    const { current } = this;
    if (!current) return;
    const missing: FormulaNode[] = [];
    for (const range of reference.ranges) {
      if (range.sheet === current.sheet && containsCell(range.area, current.row, current.column)) {
        throw new OwnCell();
      }
      for (const node of this.unfinished(range)) missing.push(node);
    }
    if (missing.length > 0) throw new NotReady(missing);
  }

  private unfinished(range: CellRange): FormulaNode[] {
    const { area, sheet } = range;
    if (area.rows * area.columns <= this.waiting.size) {
      return this.graph.within(sheet, area).filter((node) => node.run === this.id && !node.done);
    }
    return [...this.waiting].filter(
      (node) => node.sheet === sheet && containsCell(area, node.row, node.column),
    );
  }
}

const UNCHANGED: Outcome = { changed: undefined };
