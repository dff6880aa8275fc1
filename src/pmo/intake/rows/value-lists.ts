import { textOf } from "../../values/text";
import type { Table } from "./table";

/** The share of columns that must be lists, and of those that must end before the longest one. */
const LISTS = 0.7;
const SHORTER = 0.5;
/** The fewest columns, and the fewest different lengths among them: a register may have a last row that is half empty. */
const FEWEST = 3;

/**
 * True for columns of allowed values that only stand beside each other: each is filled from the top without a gap, repeats
 * nothing, and ends where it ends.
 */
export function areValueLists({ columns, rows }: Table): boolean {
  const lengths: number[] = [];
  let filled = 0;
  columns.forEach((_, place) => {
    const texts = rows.map(({ cells }) => textOf(cells[place] ?? null));
    const count = texts.filter((text) => text !== "").length;
    if (count < 2) return;
    filled++;
    const list = texts.slice(0, count);
    if (list.every((text) => text !== "") && new Set(list).size === count) lengths.push(count);
  });
  const longest = Math.max(0, ...lengths);
  const shorter = lengths.filter((length) => length < longest).length;
  return (
    lengths.length >= FEWEST &&
    lengths.length >= LISTS * filled &&
    shorter >= SHORTER * lengths.length &&
    new Set(lengths).size >= FEWEST
  );
}
