import type { Place } from "../changes/content";
import type { Lock } from "../changes/restyle";
import type { Field } from "../templates/template";

/**
 * What a directive PMO locks of a register: the headers of its standard columns and the cells of calculated ones. Everything else
 * stays open: what people enter, their own columns, and the rows below.
 */
export function lockOf(
  table: Place,
  rows: number,
  columns: readonly { readonly field: Field; readonly column: number }[],
): Lock {
  const sorted = [...columns].sort((a, b) => a.column - b.column);
  const headers = runs(sorted.map(({ column }) => column)).map(([first, count]): Place => ({
    row: table.row,
    column: table.column + first,
    rows: 1,
    columns: count,
  }));
  const calculated = runs(
    sorted.filter(({ field }) => field.type === "calculated").map(({ column }) => column),
  ).map(([first, count]): Place => ({
    row: table.row + 1,
    column: table.column + first,
    rows,
    columns: count,
  }));
  return { locked: [...headers, ...(rows > 0 ? calculated : [])] };
}

/** Neighbouring numbers as first and count. */
function runs(numbers: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else found.push([number, 1]);
  }
  return found;
}
