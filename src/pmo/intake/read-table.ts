import type { CellValue } from "../values/cell";
import type { Block } from "./find/block";
import type { Grid } from "./find/grid";
import { scoreKinds } from "./find/kind-score";
import type { KindScore } from "./find/kind-score";
import type { SourceColumn } from "./match/candidate";
import { headerText } from "./match/header-text";
import { profileOf } from "./match/profile";
import type { ListReaders } from "./options";
import { joinMarks } from "./rows/marks";
import { raidOf } from "./rows/raid";
import type { Raid } from "./rows/raid";
import { putBack } from "./rows/shifted";
import { tableOf, withoutEmptyUnnamed } from "./rows/table";
import type { Table } from "./rows/table";

/** A table that has been taken off its sheet, mended and looked at, before anything is known about its register. */
export interface ReadTable {
  readonly block: Block;
  readonly table: Table;
  readonly columns: readonly SourceColumn[];
  /** What was mended. */
  readonly notes: readonly string[];
  /** Kinds of tables by how much speaks for them, best first. */
  readonly kinds: readonly KindScore[];
  /** For a RAID log: the column that says what each row is. */
  readonly raid?: Raid;
}

/** Reads the table of a block. */
export function readTable(grid: Grid, block: Block, lists: ListReaders): ReadTable {
  const mended = putBack(tableOf(grid, block));
  const marked = joinMarks(withoutEmptyUnnamed(mended.table), lists);
  const { table } = marked;
  const raid = raidOf(table);
  const columns = columnsOf(table, raid);
  const named = columns.filter(({ unnamed }) => !unnamed);
  const names = [grid.sheet.name, block.table ?? "", ...titlesAbove(grid, block)];
  return {
    block,
    table,
    columns,
    notes: [...mended.notes, ...marked.notes],
    kinds: scoreKinds(
      named.map(({ header }) => ({ header, text: headerText(header) })),
      names,
    ),
    ...(raid === undefined ? {} : { raid }),
  };
}

/** The columns of a table with what stands in them. */
export const columnsOf = (table: Table, raid?: Raid): readonly SourceColumn[] =>
  table.columns.map((column, index): SourceColumn => {
    const profile = profileOf(table.rows.length, (row) => ({
      value: table.rows[row]?.cells[index] ?? null,
      format: table.rows[row]?.formats[index] ?? "General",
    }));
    return { ...column, profile, ...(raid?.column === index ? { sorts: true } : {}) };
  });

/** Short texts in the few rows above a header. */
function titlesAbove(grid: Grid, { header }: Block): readonly string[] {
  const titles: string[] = [];
  for (const row of grid.filledRows) {
    if (row >= header.top) break;
    if (row < header.top - 8) continue;
    const value: CellValue = grid.value(row, grid.first(row));
    if (typeof value === "string" && value.length <= 80 && grid.count(row) <= 2) titles.push(value);
  }
  return titles;
}
