import { MAX_COLUMNS } from "../area";
import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import type { Criterion } from "./criteria";
import { numberLikeText } from "./text-number";
import type { CellRange } from "./values";

/** What aggregates need of a range: made in one pass over its cells. */
export interface RangeSummary {
  readonly numbers: number;
  readonly sum: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Cells with any content. */
  readonly filled: number;
  readonly error: CellError | undefined;
}

export type Key = Exclude<Scalar, null>;

/** Matches are forgotten when a range has gathered this many places. */
const MOST_MATCHES = 4_000_000;

/**
 * The values of a range, read once: as a list, summed up, and by value. To be dropped when one of its cells changes. A
 * range's empty rows below the sheet's last used row are left out, so that whole columns stay cheap.
 */
export class RangeData {
  private cells: Scalar[] | undefined;
  private summed: RangeSummary | undefined;
  private sorted: readonly number[] | undefined;
  private byKey: Map<Key, number[]> | undefined;
  private readonly matched = new Map<string, readonly number[]>();
  private matchedSize = 0;
  private readonly lines = new Map<number, readonly Scalar[]>();
  private readonly lineKeys = new Map<number, Map<Key, number[]>>();

  constructor(readonly range: CellRange) {}

  /** Columns kept: all, but of whole rows only the used ones. */
  get width(): number {
    const { columns } = this.range.area;
    return columns === MAX_COLUMNS ? usedWidth(this.range) : columns;
  }

  /** The values row by row, `width` of them a row, without the unused rows at the end. */
  values(): readonly Scalar[] {
    return (this.cells ??= readCells(this.range, this.width));
  }

  /** The numbers in ascending order; throws the first error. */
  sortedNumbers(): readonly number[] {
    if (this.sorted) return this.sorted;
    const { error } = this.summary();
    if (error) throw error;
    const numbers = this.values().filter((value) => typeof value === "number");
    this.sorted = numbers.sort((a, b) => a - b);
    return this.sorted;
  }

  summary(): RangeSummary {
    return (this.summed ??= summarise(this.range));
  }

  /** Places (in `values()`) of the cells that meet a criterion, in order. */
  matches(criterion: Criterion): readonly number[] {
    const { equals } = criterion;
    if (equals !== undefined) return this.looseIndex().get(equals) ?? NONE;
    const known = this.matched.get(criterion.key);
    if (known) return known;
    const found: number[] = [];
    this.values().forEach((value, place) => {
      if (criterion.test(value)) found.push(place);
    });
    if ((this.matchedSize += found.length + 1) > MOST_MATCHES) {
      this.matched.clear();
      this.matchedSize = found.length;
    }
    this.matched.set(criterion.key, found);
    return found;
  }

  /** By value, with texts of numbers under their number too, as criteria want. */
  private looseIndex(): Map<Key, number[]> {
    return (this.byKey ??= indexed(this.values(), true));
  }

  /** One column of the range, without the unused rows at the end. */
  column(offset: number): readonly Scalar[] {
    const { width } = this;
    const values = this.values();
    if (width === 1) return values;
    return kept(this.lines, offset, () => {
      const line: Scalar[] = [];
      for (let place = offset; place < values.length; place += width) line.push(values[place] ?? null);
      return line;
    });
  }

  /** The places of each value in `values()`, for ranges of one row or column. */
  index(): ReadonlyMap<Key, readonly number[]> {
    return kept(this.lineKeys, ALL, () => indexed(this.values(), false));
  }

  /** The places of each value in a column; texts in lower case. */
  columnIndex(offset: number): ReadonlyMap<Key, readonly number[]> {
    return kept(this.lineKeys, offset, () => indexed(this.column(offset), false));
  }
}

const NONE: readonly number[] = [];
const ALL = -1;

function kept<T>(known: Map<number, T>, key: number, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

function usedWidth({ sheet, area }: CellRange): number {
  let width = 1;
  sheet.eachCell(area, (_cell, _row, column) => {
    width = Math.max(width, column - area.column + 1);
  });
  return width;
}

function readCells({ sheet, area }: CellRange, width: number): Scalar[] {
  const rows = Math.max(0, Math.min(area.rows, sheet.rawRows().length - area.row));
  const cells = new Array<Scalar>(rows * width).fill(null);
  sheet.eachCell(area, (cell, row, column) => {
    cells[(row - area.row) * width + column - area.column] = cell.value;
  });
  return cells;
}

function summarise({ sheet, area }: CellRange): RangeSummary {
  let [numbers, sum, filled] = [0, 0, 0];
  let [minimum, maximum] = [Infinity, -Infinity];
  let error: CellError | undefined;
  sheet.eachCell(area, ({ value }) => {
    if (value === null) return;
    filled++;
    if (typeof value === "number") {
      numbers++;
      sum += value;
      if (value < minimum) minimum = value;
      if (value > maximum) maximum = value;
    } else if (value instanceof CellError) {
      error ??= value;
    }
  });
  return { numbers, sum, minimum, maximum, filled, error };
}

/** Places by value; with `loose`, texts of numbers are found under their number too, as criteria want. */
function indexed(values: readonly Scalar[], loose: boolean): Map<Key, number[]> {
  const byKey = new Map<Key, number[]>();
  const add = (key: Key, place: number): void => {
    const places = byKey.get(key);
    if (places) places.push(place);
    else byKey.set(key, [place]);
  };
  values.forEach((value, place) => {
    if (value === null) return;
    if (typeof value !== "string") {
      add(value, place);
      return;
    }
    add(value.toLowerCase(), place);
    const number = loose ? numberLikeText(value) : undefined;
    if (number !== undefined) add(number, place);
  });
  return byKey;
}
