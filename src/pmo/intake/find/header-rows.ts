import { parseDate } from "../../values/date-text";
import type { CellValue } from "../../values/cell";
import { countBetween, rowsBetween } from "./grid";
import type { Grid } from "./grid";
import { headerCell, joinedHeaders } from "./tiers";
import type { Vocabulary } from "./vocabulary";

/** The lines of a header, and how well they read as one. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly score: number;
}

/** How many filled rows from the top are looked at as headers; further down only rows after a gap are. */
const NEAR_TOP = 120;
const MOST_TIERS = 3;
const MOST_COLUMNS = 400;

/** Rows that may be headers, in order: with at least two names that we know; failing any, with words that tell a kind of table. */
export function headerRowsIn(grid: Grid, vocabulary: Vocabulary): readonly number[] {
  const rows = grid.filledRows.filter((row, index) => {
    const afterGap = index > 0 && (grid.filledRows[index - 1] ?? 0) < row - 1;
    return index < NEAR_TOP || afterGap;
  });
  const known = rows.filter(
    (row) => rowScore(grid, row, vocabulary, 2) > 0 || isOtherHeader(grid, row, vocabulary),
  );
  return known.length > 0 ? known : rows.filter((row) => rowScore(grid, row, vocabulary, 0) > 0);
}

/** The header of another kind of table further down: short texts only, below two blank rows, most of them words of headers. */
export function isOtherHeader(grid: Grid, row: number, vocabulary: Vocabulary): boolean {
  const count = grid.count(row);
  if (row < 2 || count < 3 || grid.count(row - 1) > 0 || grid.count(row - 2) > 0) return false;
  let known = 0;
  for (let column = grid.first(row); column <= grid.last(row); column++) {
    const value = grid.value(row, column);
    if (value === null || value === "") continue;
    if (typeof value !== "string" || value.length > 40) return false;
    if (vocabulary.known(value) > 0) known++;
  }
  return known >= 0.6 * count;
}

/** What a single row is worth as a header; 0 when it is none, or has fewer known names than asked for. */
function rowScore(grid: Grid, row: number, vocabulary: Vocabulary, names: number): number {
  if (grid.count(row) < 2) return 0;
  const seen = new Set<string>();
  let known = 0;
  let score = 0;
  let texts = 0;
  let others = 0;
  const last = Math.min(grid.last(row), grid.first(row) + MOST_COLUMNS);
  for (let column = grid.first(row); column <= last; column++) {
    const value = grid.value(row, column);
    if (value === null || value === "") continue;
    if (!isHeaderLike(value)) {
      others++;
      continue;
    }
    texts++;
    const text = String(value).trim().toLowerCase();
    if (seen.has(text)) continue;
    seen.add(text);
    const worth = vocabulary.known(String(value));
    if (worth === 1) known++;
    score += worth;
  }
  const enough = known >= names && score >= 1.5;
  return enough && texts >= others * 3 && score / (texts + others) >= 0.2 ? score - 0.6 * others : 0;
}

/** Text that is neither a date, an amount nor a story; or a year. */
function isHeaderLike(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1990 && value <= 2100;
  if (typeof value !== "string" || value.length > 600) return false;
  if (/^\s*(?:19|20)\d{2}\s*(?:[-/–]\s*(?:\d{2}|\d{4}))?\s*$/.test(value)) return true;
  if (!/\p{L}|[#%£$€№]/u.test(value)) return false;
  if (!/^\s*\d/.test(value)) return true;
  const date = parseDate(value, "day-first");
  return date === "missing" || !date.ok;
}

/** The best reading of the lines around a header row: it alone, or with one or two neighbours as further lines. */
export function bestHeader(grid: Grid, row: number, vocabulary: Vocabulary): HeaderRows {
  let best: HeaderRows = { top: row, bottom: row, score: windowScore(grid, row, row, vocabulary) };
  for (let tiers = 2; tiers <= MOST_TIERS; tiers++)
    for (let top = row - tiers + 1; top <= row; top++) {
      const bottom = top + tiers - 1;
      if (!isWindow(grid, top, bottom)) continue;
      const score = windowScore(grid, top, bottom, vocabulary) - 0.4 * (tiers - 1);
      if (score > best.score + 1e-9) best = { top, bottom, score };
    }
  const hints = isHintRow(grid, best.bottom + 1, grid.first(best.bottom), grid.last(best.bottom));
  return hints ? { ...best, bottom: best.bottom + 1 } : best;
}

/** Lines of one header follow each other, hold no data, and an upper one is no title over everything. */
function isWindow(grid: Grid, top: number, bottom: number): boolean {
  if (top < 0) return false;
  const rows = rowsBetween(grid, top, bottom);
  if (rows.length !== bottom - top + 1) return false;
  const left = Math.min(...rows.map((row) => grid.first(row)));
  const isTitle = (row: number): boolean => grid.count(row) === 1 && grid.first(row) === left;
  return rows.every((row) => (row === bottom || !isTitle(row)) && isTextRow(grid, row));
}

function isTextRow(grid: Grid, row: number): boolean {
  let texts = 0;
  for (let column = grid.first(row); column <= Math.min(grid.last(row), MOST_COLUMNS); column++) {
    const value = grid.value(row, column);
    if (value !== null && value !== "" && (isHeaderLike(value) || isStep(value))) texts++;
  }
  return texts >= 0.8 * Math.min(grid.count(row), MOST_COLUMNS);
}

/** The steps of a scale stand as numbers below a label. */
const isStep = (value: CellValue): boolean => typeof value === "number" && value >= 0 && value <= 10;

/** What the joined headers of some rows are worth together: known names, each once. */
function windowScore(grid: Grid, top: number, bottom: number, vocabulary: Vocabulary): number {
  const rows = rowsBetween(grid, top, bottom);
  const left = Math.min(...rows.map((row) => grid.first(row)));
  const right = Math.min(Math.max(...rows.map((row) => grid.last(row))), left + MOST_COLUMNS);
  const seen = new Map<string, number>();
  for (const text of joinedHeaders(grid, { top, bottom, left, right }, vocabulary)) {
    const key = text.toLowerCase();
    if (text !== "" && !seen.has(key))
      seen.set(key, Math.max(vocabulary.known(text), vocabulary.score(text)));
  }
  let score = 0;
  for (const worth of seen.values()) score += worth >= 0.75 ? worth : worth / 4;
  return score;
}

const HINT =
  /^[[(]?\s*(?:£|\$|€|¥|₹|%|#|us\$|usd|gbp|eur)?\s*(?:'?000s?|m|k|bn|million|thousand|millions|thousands|days?|weeks?|months?|text|free text|number|date|drop-?\s?down|list|select|y\/n|yes\/no|r\/a\/g|rag|mandatory|optional|required|dd[/.-]mm[/.-]yy(?:yy)?|mm[/.-]dd[/.-]yy(?:yy)?|yyyy-mm-dd|h\/m\/l|(?:\(?\d\s*(?:-|to|–)\s*\d{1,2}\)?))?\s*[\])]?$/i;

/** A row below a header that only says units or how to fill the columns in. */
function isHintRow(grid: Grid, row: number, left: number, right: number): boolean {
  const filled = countBetween(grid, row, left, right);
  if (filled < 2 || grid.count(row) !== filled) return false;
  let hints = 0;
  for (let column = left; column <= right; column++) {
    const text = headerCell(grid, row, column);
    if (text !== "" && typeof grid.value(row, column) === "string" && HINT.test(text)) hints++;
  }
  return hints >= 0.7 * filled;
}
