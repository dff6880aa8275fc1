import { area as makeArea } from "./area";
import type { Area } from "./area";
import type { Sheet } from "./sheet";
import { showText } from "./show";
import type { Workbook } from "./workbook";
import type { Written } from "./enter";
import { writeArea } from "./write";

export interface SearchOptions {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** Whether a text is found in another. `*`, `?` and `~` are wildcards, as in Excel's Find. */
export function matcher(text: string, options: SearchOptions): (shown: string) => boolean {
  const pattern = searchPattern(text, options);
  return (shown) => pattern.test(shown);
}

function searchPattern(text: string, { completeMatch, matchCase }: SearchOptions, global = false): RegExp {
  const escaped = text.replace(/~[*?~]|[.*+?^${}()|[\]\\]/g, (found) => {
    if (found === "*") return "[\\s\\S]*";
    if (found === "?") return "[\\s\\S]";
    return `\\${found.startsWith("~") ? found[1] : found}`;
  });
  return new RegExp(completeMatch ? `^${escaped}$` : escaped, `u${matchCase ? "" : "i"}${global ? "g" : ""}`);
}

/** The cells of an area whose shown text matches, row by row. */
export function findCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  text: string,
  options: SearchOptions,
): [row: number, column: number][] {
  const matches = matcher(text, options);
  const found: [number, number][] = [];
  sheet.eachCell(area, (cell, row, column) => {
    if (cell.value === null) return;
    const shown = showText(cell.value, sheet.style(row, column).numberFormat, workbook.dateSystem);
    if (matches(shown)) found.push([row, column]);
  });
  return found;
}

/** Replaces a text in constants and formulas; answers how many replacements were made. */
export function replaceAll(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  text: string,
  replacement: string,
  options: SearchOptions,
  year: number,
): number {
  const pattern = searchPattern(text, options, true);
  const changed: [number, number, Written][] = [];
  let count = 0;
  sheet.eachCell(area, (cell, row, column) => {
    const before = cell.formula ?? (cell.value === null ? undefined : String(cell.value));
    if (before === undefined || cell.spilledFrom) return;
    const after = before.replace(pattern, () => {
      count++;
      return replacement;
    });
    if (after !== before) changed.push([row, column, after]);
  });
  for (const [row, column, after] of changed)
    writeArea(workbook, sheet, makeArea(row, column), () => after, year);
  return count;
}
