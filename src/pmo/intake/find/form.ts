import type { CellValue } from "../../values/cell";
import { isBlank } from "../../values/cell";
import type { Area, Grid } from "./grid";
import type { Vocabulary } from "./vocabulary";

/** One label of a form with the cell that answers it; places count from 0 in the grid. */
export interface FormEntry {
  readonly label: string;
  readonly value: CellValue;
  readonly format: string;
  readonly row: number;
  readonly column: number;
}

/** How many rows of a sheet are looked at, how far a value may stand from its label, and how many columns of labels a form has. */
const LOOKED_AT = 400;
const REACH = 4;
const MOST_COLUMNS = 3;
const LONGEST = 90;

/** The labels and values of a form (`Project manager: | Ana Reyes`) outside some areas, in reading order; none where the sheet is no form. */
export function formEntries(
  grid: Grid,
  vocabulary: Vocabulary,
  taken: readonly Area[],
): readonly FormEntry[] {
  const rows = grid.filledRows.slice(0, LOOKED_AT);
  const columns = labelColumns(grid, rows, vocabulary, taken);
  if (columns.length === 0 || columns.length > MOST_COLUMNS) return [];
  return rows
    .flatMap((row) => columns.flatMap((column) => entryAt(grid, row, column, columns, taken)))
    .filter(({ label, value }) => !isSubheader(label, value, vocabulary))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** `Type | Description` in the midst of a form heads a list of its own. */
const isSubheader = (label: string, value: CellValue, vocabulary: Vocabulary): boolean =>
  typeof value === "string" && vocabulary.known(label) === 1 && vocabulary.known(value) === 1;

interface LabelColumn {
  readonly at: number;
  /** How far to the right its values stand. */
  readonly step: number;
}

/** Columns in which several different known labels have their values at the same distance. */
function labelColumns(
  grid: Grid,
  rows: readonly number[],
  vocabulary: Vocabulary,
  taken: readonly Area[],
): readonly LabelColumn[] {
  /** By column and step: the labels whose values stand so far away. */
  const found = new Map<number, Map<number, string[]>>();
  const isKnown = (text: string | undefined): text is string => {
    const known = text === undefined ? 0 : vocabulary.known(text);
    return known === 1 || (known > 0 && text !== undefined && vocabulary.score(text) >= 0.85);
  };
  for (const row of rows)
    for (let column = grid.first(row); column < grid.last(row); column++) {
      const text = labelAt(grid, row, column, taken);
      if (!isKnown(text)) continue;
      const step = stepTo(grid, row, column);
      if (step === undefined || isKnown(labelAt(grid, row, column + step, taken))) continue;
      const steps = found.get(column) ?? new Map<number, string[]>();
      found.set(column, steps.set(step, [...(steps.get(step) ?? []), text.toLowerCase()]));
    }
  return [...found]
    .flatMap(([at, steps]): LabelColumn[] => {
      const [best] = [...steps].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
      const all = [...steps.values()].reduce((sum, labels) => sum + labels.length, 0);
      if (!best || best[1].length < 2 || best[1].length * 2 < all) return [];
      const different = new Set(best[1]).size;
      return different >= 2 && different * 2 >= best[1].length ? [{ at, step: best[0] }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

function stepTo(grid: Grid, row: number, column: number): number | undefined {
  for (let step = 1; step <= REACH; step++) if (!isBlank(grid.value(row, column + step))) return step;
  return undefined;
}

function entryAt(
  grid: Grid,
  row: number,
  { at, step }: LabelColumn,
  columns: readonly LabelColumn[],
  taken: readonly Area[],
): readonly FormEntry[] {
  const label = labelAt(grid, row, at, taken);
  const column = at + step;
  const value = grid.value(row, column);
  if (label === undefined || isBlank(value) || columns.some((other) => other.at === column)) return [];
  return [{ label, value, format: grid.format(row, column), row, column }];
}

/** `1.2 Project name *:` is `Project name`. */
function labelAt(grid: Grid, row: number, column: number, taken: readonly Area[]): string | undefined {
  const value = grid.value(row, column);
  if (typeof value !== "string" || value.length > LONGEST || !/\p{L}/u.test(value)) return undefined;
  if (
    taken.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
  )
    return undefined;
  const text = value
    .replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+/i, "")
    .replace(/[\s:*?]+$/, "")
    .trim();
  return text === "" ? undefined : text;
}
