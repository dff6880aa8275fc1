import { columnLetters } from "./grid";
import type { Grid } from "./grid";
import type { Vocabulary } from "./vocabulary";
import { listsSheet, pivotSheet, sidewaysSheet } from "../words";

/** How many rows of a sheet are looked at for its shape. */
const LOOKED_AT = 400;
/** The fewest field names in one column that make a table lie on its side. */
const SIDEWAYS = 4;
/** And the smallest share of that column's texts that they must be. */
const SHARE = 0.4;

/** What a sheet without a register's table is as a whole, as one sentence; undefined where it has no shape that we know. */
export function sheetShape(grid: Grid, vocabulary: Vocabulary): string | undefined {
  const rows = grid.filledRows.slice(0, LOOKED_AT);
  if (rows.some((row) => hasPivotWords(grid, row))) return pivotSheet();
  const sideways = sidewaysColumn(grid, vocabulary, rows);
  if (sideways)
    return sidewaysSheet(sideways.fields, columnLetters(grid.sheet.firstColumn + sideways.column));
  return areLists(grid, rows) ? listsSheet() : undefined;
}

const PIVOT = /^(?:row labels|column labels|\(multiple items\)|(?:sum|count|average|max|min) of .+)$/i;

function hasPivotWords(grid: Grid, row: number): boolean {
  for (let column = grid.first(row); column <= grid.last(row); column++) {
    const value = grid.value(row, column);
    if (typeof value === "string" && PIVOT.test(value.trim())) return true;
  }
  return false;
}

/** The column down which the names of fields run, with little else in it. */
export function sidewaysColumn(
  grid: Grid,
  vocabulary: Vocabulary,
  rows: readonly number[] = grid.filledRows.slice(0, LOOKED_AT),
): { readonly column: number; readonly fields: number } | undefined {
  const known = new Map<number, Set<string>>();
  const texts = new Map<number, number>();
  for (const row of rows)
    for (let column = grid.first(row); column < grid.last(row); column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value === "") continue;
      texts.set(column, (texts.get(column) ?? 0) + 1);
      if (vocabulary.known(value) < 1) continue;
      known.set(column, (known.get(column) ?? new Set<string>()).add(value.trim().toLowerCase()));
    }
  const [best] = [...known]
    .filter(([column, names]) => names.size >= SIDEWAYS && names.size >= SHARE * (texts.get(column) ?? 0))
    .sort((a, b) => b[1].size - a[1].size);
  return best ? { column: best[0], fields: best[1].size } : undefined;
}

/** Columns of short, different texts and hardly anything else; where there are numbers too, the columns must end at different rows. */
function areLists(grid: Grid, rows: readonly number[]): boolean {
  const columns = new Map<number, { readonly texts: string[]; last: number }>();
  let others = 0;
  for (const row of rows)
    for (let column = grid.first(row); column <= grid.last(row); column++) {
      const value = grid.value(row, column);
      if (value === null || value === "") continue;
      if (typeof value !== "string" || value.length > 60 || /\d{2}/.test(value)) others++;
      else {
        const list = columns.get(column) ?? { texts: [], last: row };
        list.texts.push(value.trim().toLowerCase());
        list.last = row;
        columns.set(column, list);
      }
    }
  const lists = [...columns.values()].filter(({ texts }) => texts.length >= 2);
  const different = lists.filter(({ texts }) => new Set(texts).size === texts.length);
  const cells = lists.reduce((sum, { texts }) => sum + texts.length, 0);
  const ragged = new Set(lists.map(({ last }) => last)).size > 1;
  return (
    lists.length >= 1 &&
    different.length >= 0.8 * lists.length &&
    (others === 0 || (ragged && others <= 0.5 * cells)) &&
    grid.width <= 80
  );
}
