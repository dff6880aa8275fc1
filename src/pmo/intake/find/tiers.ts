import { moneyWords } from "../../values/money-words";
import { textOf } from "../../values/text";
import type { Area, Grid } from "./grid";
import type { Vocabulary } from "./vocabulary";

/** The text of a header cell; a year as a number is a header, other numbers are not. */
export function headerCell(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  if (typeof value === "string") return textOf(value);
  return typeof value === "number" ? String(value) : "";
}

/**
 * The header of each column from the lines of a header, top line first, with the lines joined. A label above several columns is
 * the first of them in a merged cell, so it holds for the columns to its right until the next label; a column whose own name is
 * known and unique keeps it when the label above would only spoil it.
 */
export function joinedHeaders(grid: Grid, area: Area, vocabulary: Vocabulary): string[] {
  const lines: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: string[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(headerCell(grid, row, column));
    lines.push(line);
  }
  let joined = lines[lines.length - 1] ?? [];
  for (let line = lines.length - 2; line >= 0; line--)
    joined = join(lines[line] ?? [], joined, startsAbove(lines, line), vocabulary);
  return joined;
}

/** Where a label of a line further up begins: a label lower down does not reach over it. */
const startsAbove = (lines: readonly (readonly string[])[], line: number): ReadonlySet<number> =>
  new Set(
    lines.slice(0, line).flatMap((texts) => texts.flatMap((text, column) => (text === "" ? [] : [column]))),
  );

/** Joins one line of labels with the headers below it. */
function join(
  labels: readonly string[],
  below: readonly string[],
  starts: ReadonlySet<number>,
  vocabulary: Vocabulary,
): string[] {
  const times = new Map<string, number>();
  for (const text of below) times.set(text.toLowerCase(), (times.get(text.toLowerCase()) ?? 0) + 1);
  let label = "";
  return below.map((own, column) => {
    const above = labels[column] ?? "";
    if (above !== "") label = above;
    else if (starts.has(column)) label = "";
    if (own === "") {
      // Nothing below: a label merged downwards is this column's own header and covers no other.
      if (above !== "") label = "";
      return above;
    }
    if (label === "" || same(label, own)) return own;
    // A label of nothing but a unit says in what the columns below it are.
    const both = moneyWords(label) === undefined ? `${label} ${own}` : `${own} (${label})`;
    const isLeaf = (times.get(own.toLowerCase()) ?? 0) > 1 || STEP.test(own);
    const alone = isLeaf ? 0 : vocabulary.score(own);
    return alone >= 0.95 && vocabulary.score(both) < 0.85 ? own : both;
  });
}

/** A step of a scale says nothing without the label above it. */
const STEP = /^(?:(?:very\s+)?(?:low|medium|moderate|high)|[0-9]|10)$/i;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
