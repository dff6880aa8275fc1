import { isBlank } from "../../values/cell";
import type { Area, Grid } from "./grid";
import { countBetween, rowsBetween } from "./grid";
import type { HeaderRows } from "./header-rows";
import { headerCell, joinedHeaders } from "./tiers";
import type { Vocabulary } from "./vocabulary";

/** A table found on a sheet: where its header and its rows are. All places count from 0 in the grid. */
export interface Block {
  /** The header's lines and columns. */
  readonly header: Area;
  /** The joined header of each column from `header.left`; empty where there is none. */
  readonly headers: readonly string[];
  /** The rows below the header; `bottom < top` when there are none. */
  readonly body: Area;
  /** The name of the Excel table that it is. */
  readonly table?: string;
}

/** A run of columns between two columns that are blank all the way. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The block below a header: its columns without the lists beside it, its rows without what stands further down. */
export function blockBelow(grid: Grid, header: HeaderRows, limit: number, vocabulary: Vocabulary): Block {
  const rows = rowsBetween(grid, header.top, limit);
  const stretches = stretchesOf(grid, rows);
  const main = mainStretch(grid, header, stretches, vocabulary);
  const own = joinStretches(grid, header, limit, stretches, main);
  const bottom = lastRow(grid, header.bottom, limit, own);
  const area: Area = { top: header.top, bottom: header.bottom, ...trimmed(grid, header, bottom, own) };
  return {
    header: area,
    headers: joinedHeaders(grid, area, vocabulary),
    body: { top: header.bottom + 1, bottom, left: area.left, right: area.right },
  };
}

function stretchesOf(grid: Grid, rows: readonly number[]): readonly Stretch[] {
  const used: boolean[] = [];
  for (const row of rows)
    for (let column = grid.first(row); column <= grid.last(row); column++)
      if (used[column] !== true && !isBlank(grid.value(row, column))) used[column] = true;
  const stretches: Stretch[] = [];
  for (let column = 0; column < used.length; column++) {
    if (used[column] !== true) continue;
    const left = column;
    while (used[column + 1] === true) column++;
    stretches.push({ left, right: column });
  }
  return stretches;
}

function mainStretch(
  grid: Grid,
  header: HeaderRows,
  stretches: readonly Stretch[],
  vocabulary: Vocabulary,
): Stretch {
  const worth = ({ left, right }: Stretch): number =>
    joinedHeaders(grid, { top: header.top, bottom: header.bottom, left, right }, vocabulary).reduce(
      (sum, text) => sum + (text === "" ? 0 : 0.1 + vocabulary.known(text)),
      0,
    );
  return stretches.reduce(
    (best, stretch) => (worth(stretch) > worth(best) ? stretch : best),
    stretches[0] ?? { left: 0, right: 0 },
  );
}

/** The main stretch with those beside it that share its header row and its rows; lists of values beside a table do not. */
function joinStretches(
  grid: Grid,
  header: HeaderRows,
  limit: number,
  stretches: readonly Stretch[],
  main: Stretch,
): Stretch {
  const at = stretches.indexOf(main);
  let { left, right } = main;
  const rows = rowsBetween(grid, header.bottom + 1, limit).filter(
    (row) => countBetween(grid, row, main.left, main.right) > 0,
  );
  for (const step of [1, -1] as const)
    for (let index = at + step; index >= 0 && index < stretches.length; index += step) {
      const next = stretches[index];
      if (!next || !belongs(grid, header, limit, rows, next)) break;
      left = Math.min(left, next.left);
      right = Math.max(right, next.right);
    }
  return { left, right };
}

function belongs(
  grid: Grid,
  header: HeaderRows,
  limit: number,
  mainRows: readonly number[],
  next: Stretch,
): boolean {
  const hasHeader = Array.from({ length: next.right - next.left + 1 }, (_, index) => next.left + index).some(
    (column) => headerCell(grid, header.bottom, column) !== "",
  );
  if (!hasHeader) return false;
  const inMain = new Set(mainRows);
  const filled = rowsBetween(grid, header.bottom + 1, limit).filter(
    (row) => countBetween(grid, row, next.left, next.right) > 0,
  );
  if (filled.length === 0) return true;
  if (filled.some((row) => !inMain.has(row))) return false;
  const fromTop = filled.length >= 2 && filled.every((row, index) => row === mainRows[index]);
  return !(fromTop && filled.length * 2 <= mainRows.length && allDifferent(grid, filled, next));
}

/** A list of values repeats nothing in any of its columns. */
function allDifferent(grid: Grid, rows: readonly number[], { left, right }: Stretch): boolean {
  for (let column = left; column <= right; column++) {
    const texts = rows.map((row) => grid.value(row, column)).filter((value) => !isBlank(value));
    if (new Set(texts).size < texts.length) return false;
  }
  return true;
}

/** The last row of the block: two or more blank rows end it unless what follows is filled like it. */
function lastRow(grid: Grid, headerBottom: number, limit: number, { left, right }: Stretch): number {
  const rows = rowsBetween(grid, headerBottom + 1, limit).filter(
    (row) => countBetween(grid, row, left, right) > 0,
  );
  const counts = rows
    .map((row) => countBetween(grid, row, left, right))
    .filter((count) => count > 1)
    .sort((a, b) => a - b);
  const usual = counts[counts.length >> 1] ?? 0;
  let last = headerBottom;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    const previous = index === 0 ? headerBottom : (rows[index - 1] ?? 0);
    if (row - previous > 2) {
      const rest = rows.slice(index);
      const nextGap = rest.findIndex((later, place) => place > 0 && later - (rest[place - 1] ?? 0) > 2);
      const segment = nextGap < 0 ? rest : rest.slice(0, nextGap);
      const like = segment.some(
        (later) => countBetween(grid, later, left, right) >= Math.max(2, 0.5 * usual),
      );
      if (!like) break;
    }
    last = row;
  }
  return last;
}

/** Columns without a header at the left edge stay only when most rows fill them. */
function trimmed(grid: Grid, header: HeaderRows, bottom: number, stretch: Stretch): Stretch {
  const rows = rowsBetween(grid, header.bottom + 1, bottom).filter(
    (row) => countBetween(grid, row, stretch.left, stretch.right) > 1,
  );
  let { left } = stretch;
  const named = (column: number): boolean => {
    for (let row = header.top; row <= header.bottom; row++)
      if (headerCell(grid, row, column) !== "") return true;
    return false;
  };
  while (left < stretch.right && !named(left)) {
    const filled = rows.filter((row) => !isBlank(grid.value(row, left))).length;
    if (filled * 2 >= rows.length && rows.length > 0) break;
    left++;
  }
  return { left, right: stretch.right };
}

/** The blocks of a sheet's Excel tables that have a header row. */
export function tableBlocks(grid: Grid): readonly Block[] {
  const { firstRow, firstColumn, tables } = grid.sheet;
  return tables.flatMap((table): Block[] => {
    if (!table.hasHeaders || table.rows < 1 || table.columns < 1) return [];
    const top = table.row - firstRow;
    const left = table.column - firstColumn;
    const right = left + table.columns - 1;
    if (top < 0 || left < 0) return [];
    const header: Area = { top, bottom: top, left, right };
    const headers = Array.from({ length: table.columns }, (_, index) => headerCell(grid, top, left + index));
    const bottom = top + table.rows - 1 - (table.hasTotals ? 1 : 0);
    return [{ header, headers, body: { top: top + 1, bottom, left, right }, table: table.name }];
  });
}
