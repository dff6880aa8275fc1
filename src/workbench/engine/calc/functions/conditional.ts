import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { fail } from "../coerce";
import type { Context } from "../context";
import { readCriterion } from "../criteria";
import type { Criterion } from "../criteria";
import { any, define, opt, pairs, range } from "../define";
import type { AnySpec } from "../define";
import type { RangeData } from "../range-data";
import { Reference } from "../values";
import type { Argument, CellRange } from "../values";

/** These functions take references only; an array is refused, as in Excel. */
function rangeOf(arg: Argument, cx: Context): CellRange {
  if (arg instanceof CellError) throw arg;
  if (!(arg instanceof Reference)) return fail("#VALUE!");
  cx.ensure(arg);
  return arg.only ?? fail("#VALUE!");
}

interface Condition {
  readonly data: RangeData;
  readonly criterion: Criterion;
}

function conditionsOf(given: readonly (readonly [Argument, Scalar])[], cx: Context): Condition[] {
  const conditions = given.map(([arg, wanted]) => ({
    data: cx.data(rangeOf(arg, cx)),
    criterion: readCriterion(wanted, cx.year),
  }));
  const [first] = conditions;
  for (const { data } of conditions) if (first && !sameSize(data, first.data)) fail("#VALUE!");
  return conditions;
}

const sameSize = (a: RangeData, b: RangeData): boolean =>
  a.range.area.rows === b.range.area.rows && a.range.area.columns === b.range.area.columns;

/** Places, counted row by row through `width` columns, that meet all conditions, and whether unread empty cells do. */
interface Matches {
  readonly places: readonly number[];
  readonly width: number;
  /** Cells beyond those read, all of them empty, that meet the conditions too. */
  readonly beyond: number;
}

function matchAll(conditions: readonly Condition[]): Matches {
  const width = Math.max(...conditions.map(({ data }) => data.width));
  const read = Math.max(...conditions.map(({ data }) => rowsRead(data) * width));
  const lists = conditions.map((condition) => placesOf(condition, width, read));
  lists.sort((a, b) => a.length - b.length);
  const places = lists.reduce((shared, list) => common(shared, list));
  const area = conditions[0]?.data.range.area;
  const rest = area ? area.rows * area.columns - read : 0;
  const emptyMeets = conditions.every(({ criterion }) => criterion.matchesEmpty);
  return { places, width, beyond: emptyMeets ? rest : 0 };
}

const rowsRead = (data: RangeData): number => data.values().length / data.width;

/** The places of one condition, as all conditions of a call count them. */
function placesOf({ data, criterion }: Condition, width: number, read: number): readonly number[] {
  const own = data.width;
  const found = data.matches(criterion);
  const same = own === width && data.values().length === read;
  if (same || !criterion.matchesEmpty)
    return own === width ? found : found.map((place) => widened(place, own, width));
  const places = new Set(found.map((place) => widened(place, own, width)));
  // Cells that were not read are empty, and empty cells meet this condition.
  const rows = rowsRead(data);
  for (let place = 0; place < read; place++) {
    if (place % width >= own || place / width >= rows) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

const widened = (place: number, from: number, to: number): number =>
  Math.floor(place / from) * to + (place % from);

/** What two ascending lists share. */
function common(few: readonly number[], many: readonly number[]): readonly number[] {
  if (few === many) return few;
  return many.length > 16 * few.length
    ? few.filter((place) => includesSorted(many, place))
    : merged(few, many);
}

function includesSorted(list: readonly number[], wanted: number): boolean {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = list[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function merged(a: readonly number[], b: readonly number[]): number[] {
  const shared: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) {
      shared.push(x);
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return shared;
}

/** The numbers of another range where the conditions are met; errors there are thrown. */
function numbersWhere(target: CellRange, conditions: readonly Condition[], cx: Context): number[] {
  const data = cx.data(target);
  const { places, width } = matchAll(conditions);
  const values = data.values();
  const own = data.width;
  const numbers: number[] = [];
  for (const place of places) {
    const value = place % width < own ? values[widened(place, width, own)] : undefined;
    if (typeof value === "number") numbers.push(value);
    else if (value instanceof CellError) throw value;
  }
  return numbers;
}

/** SUMIF's third range begins where it says and is as large as the first. */
function alike(target: Argument, model: CellRange, cx: Context): CellRange {
  if (target === undefined) return model;
  const { sheet, area } = rangeOf(target, cx);
  return { sheet, area: { ...area, rows: model.area.rows, columns: model.area.columns } };
}

type Gather = (numbers: number[]) => number;

const total: Gather = (numbers) => numbers.reduce((sum, value) => sum + value, 0);
const mean: Gather = (numbers) => (numbers.length === 0 ? fail("#DIV/0!") : total(numbers) / numbers.length);
const least: Gather = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const most: Gather = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);

const overOne = (name: string, gather: Gather): AnySpec =>
  define(name, [range, any, opt(range, undefined)], (within, wanted, target, cx) => {
    const conditions = conditionsOf([[within, wanted]], cx);
    return gather(numbersWhere(alike(target, rangeOf(within, cx), cx), conditions, cx));
  });

const overMany = (name: string, gather: Gather): AnySpec =>
  define(name, [range, pairs(range, any)], (target, given, cx) => {
    const conditions = conditionsOf(given, cx);
    const wanted = rangeOf(target, cx);
    const [first] = conditions;
    if (first && !sameSize(cx.data(wanted), first.data)) fail("#VALUE!");
    return gather(numbersWhere(wanted, conditions, cx));
  });

function countMatches(conditions: readonly Condition[]): number {
  const { places, beyond } = matchAll(conditions);
  return places.length + beyond;
}

export const conditionalFunctions: readonly AnySpec[] = [
  define("COUNTIF", [range, any], (within, wanted, cx) => countMatches(conditionsOf([[within, wanted]], cx))),
  define("COUNTIFS", [pairs(range, any)], (given, cx) => countMatches(conditionsOf(given, cx))),
  define("COUNTBLANK", [range], (within, cx) => countMatches(conditionsOf([[within, ""]], cx))),
  overOne("SUMIF", total),
  overOne("AVERAGEIF", mean),
  overMany("SUMIFS", total),
  overMany("AVERAGEIFS", mean),
  overMany("MINIFS", least),
  overMany("MAXIFS", most),
];
