import { isBlank } from "../../values/cell";
import { headerText } from "../match/header-text";
import { countBetween, rowsBetween } from "./grid";
import type { Grid } from "./grid";
import type { HeaderRows } from "./header-rows";
import { scoreKinds } from "./kind-score";
import { headerCell, joinedHeaders } from "./tiers";
import type { Vocabulary } from "./vocabulary";

/** A run of columns between two columns that are blank all the way. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The columns of the table under a header first, then those of other tables whose headers stand beside it. */
export function tableStretches(
  grid: Grid,
  header: HeaderRows,
  limit: number,
  stretches: readonly Stretch[],
  vocabulary: Vocabulary,
): readonly Stretch[] {
  const main = mainStretch(grid, header, stretches, vocabulary);
  const own = joinStretches(grid, header, limit, stretches, main, vocabulary);
  const rest = stretches.filter(({ left, right }) => right < own.left || left > own.right);
  const apart = rest.filter((next) => isTableOfItsOwn(grid, header, main, next, vocabulary));
  return apart.length === 0 ? [own] : [own, ...tableStretches(grid, header, limit, rest, vocabulary)];
}

/** The fewest headers of a table beside another, and how much they must say for its kind. */
const OWN_HEADERS = 3;
const OWN_SCORE = 5;

/** Columns beside a table are another one when their headers speak for another kind, or begin the same kind anew. */
function isTableOfItsOwn(
  grid: Grid,
  header: HeaderRows,
  main: Stretch,
  next: Stretch,
  vocabulary: Vocabulary,
): boolean {
  const texts = headersOf(grid, header, next, vocabulary);
  if (texts.length < OWN_HEADERS) return false;
  const [best] = kindsOf(texts);
  if (!best || best.score < OWN_SCORE) return false;
  const mainTexts = headersOf(grid, header, main, vocabulary);
  const [mains] = kindsOf(mainTexts);
  const known = new Set(mainTexts.map((text) => text.toLowerCase()));
  const again = texts.filter((text) => known.has(text.toLowerCase())).length;
  if (best.kind === mains?.kind) return again * 2 > texts.length;
  const asMain = kindsOf(texts).find(({ kind }) => kind === mains?.kind)?.score ?? 0;
  return best.score >= 1.5 * asMain;
}

const headersOf = (
  grid: Grid,
  { top, bottom }: HeaderRows,
  stretch: Stretch,
  vocabulary: Vocabulary,
): readonly string[] =>
  joinedHeaders(grid, { top, bottom, ...stretch }, vocabulary).filter((text) => text !== "");

const kindsOf = (texts: readonly string[]): ReturnType<typeof scoreKinds> =>
  scoreKinds(
    texts.map((header) => ({ header, text: headerText(header) })),
    [],
  );

/** The stretches of columns that some rows use. */
export function stretchesOf(grid: Grid, rows: readonly number[]): readonly Stretch[] {
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
  vocabulary: Vocabulary,
): Stretch {
  const at = stretches.indexOf(main);
  let { left, right } = main;
  const rows = rowsBetween(grid, header.bottom + 1, limit).filter(
    (row) => countBetween(grid, row, main.left, main.right) > 0,
  );
  for (const step of [1, -1] as const)
    for (let index = at + step; index >= 0 && index < stretches.length; index += step) {
      const next = stretches[index];
      if (!next || isTableOfItsOwn(grid, header, main, next, vocabulary)) break;
      if (!belongs(grid, header, limit, rows, next)) break;
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
