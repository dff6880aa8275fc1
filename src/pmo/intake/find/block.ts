import { isBlank } from "../../values/cell";
import type { Area, Grid } from "./grid";
import { countBetween, rowsBetween } from "./grid";
import type { HeaderRows } from "./header-rows";
import { stretchesOf, tableStretches } from "./stretches";
import type { Stretch } from "./stretches";
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

/**
 * The blocks below a header: the main one, without the lists beside it and what stands further down, and tables of another kind
 * whose headers stand in the same row beside a blank column.
 */
export function blocksBelow(
  grid: Grid,
  header: HeaderRows,
  limit: number,
  vocabulary: Vocabulary,
): readonly Block[] {
  const stretches = stretchesOf(grid, rowsBetween(grid, header.top, limit));
  return tableStretches(grid, header, limit, stretches, vocabulary).map((own) =>
    blockIn(grid, header, limit, own, vocabulary),
  );
}

function blockIn(grid: Grid, header: HeaderRows, limit: number, own: Stretch, vocabulary: Vocabulary): Block {
  const bottom = lastRow(grid, header.bottom, limit, own);
  const area: Area = { top: header.top, bottom: header.bottom, ...trimmed(grid, header, bottom, own) };
  return {
    header: area,
    headers: joinedHeaders(grid, area, vocabulary),
    body: { top: header.bottom + 1, bottom, left: area.left, right: area.right },
  };
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
