import { area, between, intersect, lastColumn, lastRow } from "./area";
import type { Area } from "./area";

/** What is left of an area without another: up to four rectangles. */
export function subtract(from: Area, gone: Area): Area[] {
  const hole = intersect(from, gone);
  if (!hole) return [from];
  const left: Area[] = [];
  const push = (top: number, first: number, bottom: number, last: number): void => {
    if (top <= bottom && first <= last) left.push(between(top, first, bottom, last));
  };
  push(from.row, from.column, hole.row - 1, lastColumn(from));
  push(hole.row, from.column, lastRow(hole), hole.column - 1);
  push(hole.row, lastColumn(hole) + 1, lastRow(hole), lastColumn(from));
  push(lastRow(hole) + 1, from.column, lastRow(from), lastColumn(from));
  return left;
}

/** What is left of several areas without several others. */
export function subtractAll(from: readonly Area[], gone: readonly Area[]): Area[] {
  return gone.reduce<Area[]>((left, hole) => left.flatMap((one) => subtract(one, hole)), [...from]);
}

/** The cells that two lists of areas share. */
export function intersectAll(a: readonly Area[], b: readonly Area[]): Area[] {
  return a.flatMap((one) => b.map((other) => intersect(one, other)).filter((found) => found !== undefined));
}

/** Single cells, given row by row, as few rectangles: runs in a row, joined with equal runs below them. */
export function joinCells(cells: readonly (readonly [row: number, column: number])[]): Area[] {
  const runs: Area[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last && last.row === row && lastColumn(last) + 1 === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push(area(row, column));
    }
  }
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above && lastRow(above) + 1 === run.row) {
      const grown = { ...above, rows: above.rows + 1 };
      open.set(key, grown);
      done[done.indexOf(above)] = grown;
    } else {
      open.set(key, run);
      done.push(run);
    }
  }
  return done;
}
