import type { Area, Grid } from "./grid";
import { blocksBelow, tableBlocks } from "./block";
import type { Block } from "./block";
import { bestHeader, headerRowsIn, isOtherHeader } from "./header-rows";
import type { HeaderRows } from "./header-rows";
import { headerCell } from "./tiers";
import type { Vocabulary } from "./vocabulary";

/** Every table of a sheet that has a header we can read: its Excel tables first, then blocks of plain cells, from the top. */
export function findBlocks(grid: Grid, vocabulary: Vocabulary): readonly Block[] {
  const tables = tableBlocks(grid);
  const covered = (row: number): boolean =>
    tables.some(({ header, body }) => row >= header.top && row <= Math.max(header.bottom, body.bottom));
  const rows = headerRowsIn(grid, vocabulary).filter((row) => !covered(row));
  const headers = pickHeaders(grid, rows, vocabulary);
  const last = grid.filledRows[grid.filledRows.length - 1] ?? 0;
  const plain = headers.flatMap((header, index) => {
    const next = headers[index + 1];
    const nextTable = tables.map((table) => table.header.top).filter((top) => top > header.bottom);
    const limit = Math.min(next ? next.top - 1 : last, ...nextTable.map((top) => top - 1));
    return blocksBelow(grid, header, limit, vocabulary);
  });
  return [...tables, ...plain];
}

/** A later header row that is the same again is a page break; one that says less than the first and has no gap before it is data. */
function pickHeaders(grid: Grid, rows: readonly number[], vocabulary: Vocabulary): readonly HeaderRows[] {
  const best = rows.map((row) => bestHeader(grid, row, vocabulary));
  const picked: HeaderRows[] = [];
  for (const header of best) {
    const previous = picked[picked.length - 1];
    if (!previous) {
      picked.push(header);
      continue;
    }
    const near = header.top - previous.bottom <= NEAR;
    if (header.bottom <= previous.bottom || sameTexts(grid, header.bottom, previous.bottom)) continue;
    if (near && !hasGap(grid, previous.bottom, header.top)) {
      // Of rows that stand close together the one that reads better is the header; the first wins a tie.
      if (header.score > previous.score * 1.2 + 0.5) picked[picked.length - 1] = header;
      continue;
    }
    // Entries may hold words that are headers elsewhere, so a header among them must say nearly as much as the one above.
    const says = header.score >= Math.max(2, 0.6 * previous.score) && standsApart(grid, header.top);
    if (says || isOtherHeader(grid, header.top, vocabulary)) picked.push(header);
  }
  return picked;
}

const NEAR = 12;

function hasGap(grid: Grid, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) if (grid.count(row) === 0) return true;
  return false;
}

/** Below a blank row, with at most a title between. */
const standsApart = (grid: Grid, row: number): boolean =>
  grid.count(row - 1) === 0 || (grid.count(row - 1) === 1 && grid.count(row - 2) === 0);

function sameTexts(grid: Grid, row: number, other: number): boolean {
  let same = 0;
  let texts = 0;
  for (let column = grid.first(row); column <= grid.last(row); column++) {
    const text = headerCell(grid, row, column);
    if (text === "") continue;
    texts++;
    if (text.toLowerCase() === headerCell(grid, other, column).toLowerCase()) same++;
  }
  return texts > 0 && same >= 0.7 * texts;
}

/** The block under the first row that looks like a header of anything, for a sheet that the analyst names a register. */
export function blockByShape(grid: Grid, vocabulary: Vocabulary): Block | undefined {
  const widest = Math.max(0, ...grid.filledRows.slice(0, 200).map((row) => grid.count(row)));
  const row = grid.filledRows.find(
    (candidate) => grid.count(candidate) >= Math.max(2, 0.6 * widest) && isAllText(grid, candidate),
  );
  if (row === undefined) return undefined;
  const last = grid.filledRows[grid.filledRows.length - 1] ?? row;
  return blocksBelow(grid, { top: row, bottom: row, score: 0 }, last, vocabulary)[0];
}

function isAllText(grid: Grid, row: number): boolean {
  for (let column = grid.first(row); column <= grid.last(row); column++) {
    const value = grid.value(row, column);
    if (value !== null && typeof value !== "string") return false;
  }
  return true;
}

/** True when two areas share a cell. */
export const overlap = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
