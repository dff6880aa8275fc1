import { MAX_COLUMNS, MAX_ROWS, area as areaOf } from "../area";
import type { Area } from "../area";
import { cellName } from "../address";
import type { ModelChange } from "../change";
import type { Scalar } from "../scalar";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { mergedChanges } from "./changed-areas";
import { seededRandom } from "./chance";
import { serialOf } from "./dates";
import { Evaluator } from "./evaluator";
import type { FormulaNode } from "./formula-node";
import { Graph } from "./graph";
import { clearOrphans } from "./rebuild";
import type { RangeNode } from "./range-index";
import { Run } from "./run";
import { claimArray, clearSpilled } from "./spill";
import type { CellRange } from "./values";
import { WorkbookIndex } from "./workbook-index";

/** A formula of an opened file that uses functions which the engine lacks. */
export interface UnsupportedFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** The functions, or other files in brackets; empty when the formula cannot be read at all. */
  readonly functions: readonly string[];
  /** It still shows the value that the file had; else it shows an error. */
  readonly keepsValue: boolean;
}

/** A spill that changes what other spills depend on is followed this often. */
const MOST_ROUNDS = 100;

/**
 * Calculates a workbook's formulas, in the order of their dependencies and only where something changed. Values go
 * into the cells; what changed comes back as "calculated" changes.
 */
export class Calculator {
  private readonly index: WorkbookIndex;
  private readonly evaluator: Evaluator;
  private readonly graph: Graph;
  /** Formulas to calculate next time, whatever else changes. */
  private readonly dirty = new Set<FormulaNode>();

  /** `random` serves RAND and its relatives; by default numbers follow from a fixed seed. */
  constructor(
    private readonly workbook: Workbook,
    options: { readonly random?: () => number } = {},
  ) {
    this.index = new WorkbookIndex(workbook);
    this.graph = Graph.build(this.index);
    this.evaluator = new Evaluator(this.index, options.random ?? seededRandom(1));
    for (const node of this.graph.all()) this.take(node);
  }

  /** A formula that has no value yet must be calculated; one with a value is taken to be up to date. */
  private take(node: FormulaNode): void {
    const value = node.sheet.value(node.row, node.column);
    if (value === null) this.dirty.add(node);
    else this.evaluator.keepCached(node);
  }

  /**
   * Takes over a sheet that a file gave to a workbook which is already open: formulas with a value keep it until a
   * precedent changes. Call it once the sheet is in the workbook with its tables and names. The sheets that a
   * workbook has when its calculator is made need no call.
   */
  adopt(sheet: Sheet): void {
    this.rebuild(sheet);
  }

  /** Calculates what the changes ask for. In manual mode only the formulas just entered; the rest waits. */
  recalculate(changes: readonly ModelChange[], now: Date): ModelChange[] {
    this.index.refresh();
    const touched = new Set<RangeNode>();
    const structural = changes.some(isStructural);
    if (structural) this.rebuild();
    let relevant = structural || changes.length === 0;
    for (const change of changes) {
      if (change.kind === "edited") {
        relevant = true;
        this.edited(change, touched);
      } else if (change.kind === "moved") {
        this.touch(this.rangeOf(change.sheet, band(change)), touched);
      } else if (isVisibility(change)) {
        relevant = true;
        for (const node of this.graph.visibility) this.dirty.add(node);
      }
    }
    if (!relevant) return [];
    if (this.workbook.calculationMode === "Manual") return this.enterOnly(touched, now);
    return this.run(this.takeDirty(), touched, now);
  }

  /** Calculates what waits: in manual mode all that changed since, else only volatile functions. */
  calculate(now: Date): ModelChange[] {
    this.index.refresh();
    return this.run(this.takeDirty(), new Set(), now);
  }

  /** Calculates every formula anew, in manual mode too; kept values of unsupported formulas stay. */
  recalculateAll(now: Date): ModelChange[] {
    this.index.refresh();
    this.rebuild();
    this.dirty.clear();
    return this.run(new Set(this.graph.all()), new Set(), now);
  }

  /**
   * What a formula would give in a cell, for conditional formats, validations and previews: its first value, with
   * ranges calculated as arrays. The formula leaves no trace.
   */
  evaluate(formula: string, sheet: Sheet, row: number, column: number, now: Date): Scalar {
    this.index.refresh();
    this.evaluator.begin(this.graph, undefined, this.clock(now));
    return this.evaluator.once(formula, { sheet, row, column });
  }

  /** Formulas with functions that the engine does not have, in sheet order. */
  get unsupported(): readonly UnsupportedFormula[] {
    return this.listed(
      (node) => node.unknown.length > 0 || !("kind" in node.expr),
      (node) => ({
        formula: node.formula,
        functions: node.unknown,
        keepsValue: node.cachedFor !== undefined,
      }),
    );
  }

  /** Formulas that depend on themselves; they show 0, as in Excel without iteration. */
  get circular(): readonly { readonly sheet: string; readonly cell: string; readonly formula: string }[] {
    return this.listed(
      (node) => node.circular,
      (node) => ({ formula: node.formula }),
    );
  }

  private listed<T>(
    wanted: (node: FormulaNode) => boolean,
    describe: (node: FormulaNode) => T,
  ): (T & { sheet: string; cell: string })[] {
    const order = new Map(this.workbook.sheets.map((sheet, place) => [sheet, place]));
    return [...this.graph.all()]
      .filter(wanted)
      .sort(
        (a, b) =>
          (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column,
      )
      .map((node) => ({ sheet: node.sheet.name, cell: cellName(node.row, node.column), ...describe(node) }));
  }

  /**
   * Reads all formulas anew; those that name other cells than before, or stand elsewhere, are calculated. On a sheet
   * just adopted, only those without a value.
   */
  private rebuild(adopted?: Sheet): void {
    this.index.refresh();
    const differing = this.graph.refit();
    clearOrphans(this.graph);
    const waiting = [...this.dirty];
    this.dirty.clear();
    for (const node of waiting) {
      const now = this.graph.at(node.sheet, node.row, node.column);
      if (now) this.dirty.add(now);
    }
    for (const node of differing) {
      if (node.sheet === adopted) this.take(node);
      else if (!this.evaluator.stillCached(node)) this.dirty.add(node);
    }
    // A table or merged cells may now stand where something spills, or no longer.
    for (const spills of [this.graph.spilling, this.graph.blocked]) {
      for (const node of spills) if (node.sheet !== adopted) this.dirty.add(node);
    }
  }

  private rangeOf(sheetId: string, area: Area): CellRange | undefined {
    const sheet = this.workbook.sheetById(sheetId);
    return sheet && { sheet, area };
  }

  private edited(change: { sheet: string; area: Area }, touched: Set<RangeNode>): void {
    const range = this.rangeOf(change.sheet, change.area);
    if (!range) return;
    const { sheet, area } = range;
    for (const node of this.graph.within(sheet, area)) {
      const cell = sheet.cell(node.row, node.column);
      const fixed = cell?.arrayFormula && !cell.arrayFormula.dynamic;
      if (cell?.formula === node.formula && !fixed) this.dirty.add(node);
      else this.drop(node, touched);
    }
    sheet.eachCell(area, (cell, row, column) => {
      if (cell.formula === undefined || this.graph.at(sheet, row, column)) return;
      const node = this.graph.add(sheet, row, column, cell);
      if (node.output) claimArray(sheet, row, column, node.output);
      this.dirty.add(node);
    });
    for (const node of this.graph.spillsTouching(range)) this.dirty.add(node);
    this.touch(range, touched);
  }

  /** A formula is gone: what it had spilled goes with it. */
  private drop(node: FormulaNode, touched: Set<RangeNode>): void {
    if (node.output) {
      clearSpilled(node.sheet, node.row, node.column, node.output, undefined);
      this.touch({ sheet: node.sheet, area: node.output }, touched);
    }
    this.dirty.delete(node);
    this.graph.remove(node);
  }

  private touch(range: CellRange | undefined, touched: Set<RangeNode>): void {
    if (range) for (const node of this.graph.touching(range)) touched.add(node);
  }

  private takeDirty(): Set<FormulaNode> {
    const taken = new Set(this.dirty);
    this.dirty.clear();
    return taken;
  }

  /** Manual mode: a formula just entered shows its value, its dependents wait. */
  private enterOnly(touched: ReadonlySet<RangeNode>, now: Date): ModelChange[] {
    for (const range of touched) {
      range.forget();
      for (const node of range.dependents) this.dirty.add(node);
    }
    const changes: CellRange[] = [];
    const fresh = [...this.dirty].filter((node) => node.sheet.value(node.row, node.column) === null);
    this.evaluator.begin(this.graph, undefined, this.clock(now));
    for (const node of fresh) {
      const { changed } = this.evaluator.calculate(node);
      if (changed) changes.push({ sheet: node.sheet, area: changed });
      this.dirty.delete(node);
      for (const range of this.graph.holders(node))
        for (const other of range.dependents) this.dirty.add(other);
    }
    return mergedChanges(changes);
  }

  private clock(now: Date): { now: number; year: number } {
    return { now: serialOf(now, this.workbook.dateSystem), year: now.getFullYear() };
  }

  private run(forced: Set<FormulaNode>, touched: Set<RangeNode>, now: Date): ModelChange[] {
    for (const node of this.graph.volatile) forced.add(node);
    const changes: CellRange[] = [];
    for (let round = 0; round < MOST_ROUNDS && (forced.size > 0 || touched.size > 0); round++) {
      const run = new Run(this.graph, this.evaluator);
      this.evaluator.begin(this.graph, run, this.clock(now));
      run.go(forced, touched);
      run.keepReads();
      // One by one: there may be more than a call takes arguments.
      for (const change of run.changes) changes.push(change);
      forced = new Set();
      touched = new Set();
      for (const late of run.late) {
        this.touch(late, touched);
        for (const node of this.graph.spillsTouching(late)) if (node.blocked) forced.add(node);
      }
    }
    this.evaluator.end();
    return mergedChanges(changes);
  }
}

function isStructural(change: ModelChange): boolean {
  switch (change.kind) {
    case "moved":
      return true;
    case "sheet":
      return ["added", "deleted", "renamed", "reordered"].includes(change.how);
    case "object":
      return change.what === "table" || change.what === "name";
    default:
      return false;
  }
}

/** Hidden rows change what SUBTOTAL and AGGREGATE see. */
const isVisibility = (change: ModelChange): boolean =>
  (change.kind === "sheet" && change.how === "layout") ||
  (change.kind === "object" && change.what === "filter");

/** All cells whose content a move may have changed: from its area to the sheet's end, down or to the right. */
function band({ area, shift }: Extract<ModelChange, { kind: "moved" }>): Area {
  return shift === "Down" || shift === "Up"
    ? areaOf(area.row, area.column, MAX_ROWS - area.row, area.columns)
    : areaOf(area.row, area.column, area.rows, MAX_COLUMNS - area.column);
}
