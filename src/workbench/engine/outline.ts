import { lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { guardUnprotected } from "./protection-guard";
import type { Band, Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Excel's outline has eight levels. */
const DEEPEST = 8;

export type GroupBy = "ByRows" | "ByColumns";

const linesOf = (sheet: Sheet, area: Area, by: GroupBy): [Map<number, Band>, number, number] =>
  by === "ByRows"
    ? [sheet.rowBands, area.row, lastRow(area)]
    : [sheet.columns, area.column, lastColumn(area)];

/** Moves rows or columns one level into the outline, or (-1) out of it. */
export function groupLines(workbook: Workbook, sheet: Sheet, area: Area, by: GroupBy, step: 1 | -1): void {
  guardUnprotected(sheet);
  const [bands, first, last] = linesOf(sheet, area, by);
  for (let index = first; index <= last; index++) {
    const band: Band = { ...bands.get(index) };
    const level = Math.min(DEEPEST, Math.max(0, (band.outlineLevel ?? 0) + step));
    if (level === 0) delete band.outlineLevel;
    else band.outlineLevel = level;
    bands.set(index, band);
  }
  workbook.note({ kind: "sheet", sheet: sheet.id, how: "layout" });
}

/** Hides or shows the grouped rows or columns within an area. */
export function showGroups(workbook: Workbook, sheet: Sheet, area: Area, by: GroupBy, show: boolean): void {
  guardUnprotected(sheet);
  const [bands, first, last] = linesOf(sheet, area, by);
  for (const [index, band] of bands) {
    if (index < first || index > last || !band.outlineLevel) continue;
    const next: Band = { ...band, hidden: true };
    if (show) delete next.hidden;
    bands.set(index, next);
  }
  workbook.note({ kind: "sheet", sheet: sheet.id, how: "layout" });
}
