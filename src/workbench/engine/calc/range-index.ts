import { MAX_COLUMNS, cellCount, containsCell, intersect, lastColumn, lastRow } from "../area";
import type { Area } from "../area";
import type { FormulaNode } from "./formula-node";
import { RangeData } from "./range-data";
import type { CellRange } from "./values";

/** A range that formulas depend on; one for each distinct range, whatever the number of formulas. */
export class RangeNode {
  readonly dependents = new Set<FormulaNode>();
  private read: RangeData | undefined;
  /** Of the recalculation that it takes part in. */
  run = 0;
  /** Formulas inside that are still to be calculated. */
  pending = 0;
  changed = false;
  released = false;

  constructor(readonly range: CellRange) {}

  /** Its values, read when they are first wanted. */
  get data(): RangeData {
    return (this.read ??= new RangeData(this.range));
  }

  /** Forgets the values read; a cell inside has changed. */
  forget(): void {
    this.read = undefined;
  }
}

/** Ranges wider than this are looked up by row only. */
const WIDEST = 32;
const WIDE = -1;

type Levels = Map<number, Set<RangeNode>>[];

/**
 * The ranges on one sheet, found by the cells inside them. Single cells are kept by address. A larger range is parted
 * into blocks of rows whose sizes are powers of two (at most two of each size), kept for each of its columns; a cell
 * is then looked up in one block of each size.
 */
export class RangeIndex {
  private readonly cells = new Map<number, RangeNode>();
  private readonly larger = new Map<string, RangeNode>();
  private readonly blocks = new Map<number, Levels>();

  /** The node of a range, made when there is none. */
  node(range: CellRange): RangeNode {
    const found = this.existing(range.area);
    if (found) return found;
    const node = new RangeNode(range);
    if (cellCount(range.area) === 1) {
      this.cells.set(cellKey(range.area.row, range.area.column), node);
    } else {
      this.larger.set(areaKey(range.area), node);
      this.eachBlock(range.area, (block) => block.add(node));
    }
    return node;
  }

  existing(area: Area): RangeNode | undefined {
    return cellCount(area) === 1
      ? this.cells.get(cellKey(area.row, area.column))
      : this.larger.get(areaKey(area));
  }

  /** Forgets the values that were read of all ranges. */
  forget(): void {
    for (const nodes of [this.cells, this.larger]) for (const node of nodes.values()) node.forget();
  }

  /** Forgets a range on which nothing depends any more. */
  remove(node: RangeNode): void {
    const { area } = node.range;
    if (cellCount(area) === 1) {
      this.cells.delete(cellKey(area.row, area.column));
      return;
    }
    this.larger.delete(areaKey(area));
    this.eachBlock(area, (block) => block.delete(node));
  }

  /** Visits the ranges that hold a cell. */
  holding(row: number, column: number, visit: (node: RangeNode) => void): void {
    const single = this.cells.get(cellKey(row, column));
    if (single) visit(single);
    if (this.larger.size === 0) return;
    visitLevels(this.blocks.get(column), row, visit);
    visitLevels(this.blocks.get(WIDE), row, (node) => {
      if (containsCell(node.range.area, row, column)) visit(node);
    });
  }

  /** The ranges that share a cell with an area, each once. */
  touching(area: Area): Set<RangeNode> {
    const found = new Set<RangeNode>();
    if (cellCount(area) <= 1 + (this.cells.size + this.larger.size) / 8) {
      for (let row = area.row; row <= lastRow(area); row++) {
        for (let column = area.column; column <= lastColumn(area); column++) {
          this.holding(row, column, (node) => found.add(node));
        }
      }
      return found;
    }
    for (const nodes of [this.cells, this.larger]) {
      for (const node of nodes.values()) if (intersect(node.range.area, area)) found.add(node);
    }
    return found;
  }

  private eachBlock(area: Area, visit: (block: Set<RangeNode>) => void): void {
    const wide = area.columns > WIDEST;
    const columns = wide ? [WIDE] : Array.from({ length: area.columns }, (_, i) => area.column + i);
    for (const column of columns) {
      let levels = this.blocks.get(column);
      if (!levels) this.blocks.set(column, (levels = []));
      let row = area.row;
      const end = area.row + area.rows;
      while (row < end) {
        let level = 0;
        while (row % 2 ** (level + 1) === 0 && row + 2 ** (level + 1) <= end) level++;
        const size = 2 ** level;
        visit(blockOf(levels, level, row / size));
        row += size;
      }
    }
  }
}

function blockOf(levels: Levels, level: number, place: number): Set<RangeNode> {
  const blocks = (levels[level] ??= new Map());
  let block = blocks.get(place);
  if (!block) blocks.set(place, (block = new Set()));
  return block;
}

function visitLevels(levels: Levels | undefined, row: number, visit: (node: RangeNode) => void): void {
  if (!levels) return;
  for (let level = 0; level < levels.length; level++) {
    const block = levels[level]?.get(Math.floor(row / 2 ** level));
    if (block) for (const node of block) visit(node);
  }
}

/** A cell's place on its sheet as one number. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

const areaKey = (area: Area): string => `${area.row},${area.column},${area.rows},${area.columns}`;
