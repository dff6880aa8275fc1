import { area as makeArea, containsArea, intersect } from "./area";
import type { Area } from "./area";
import { guardArrays, guardCells, guardPermission } from "./protection-guard";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Merges an area, or each of its rows; only the first cell of each keeps its content. */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Area, across: boolean): void {
  guardPermission(sheet, "allowFormatCells");
  guardCells(sheet, area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => makeArea(area.row + row, area.column, 1, area.columns))
    : [area];
  for (const part of parts) checkMerge(sheet, part);
  for (const part of parts) {
    if (part.rows * part.columns < 2) continue;
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, part));
    sheet.merges.push(part);
    emptyAllButFirst(sheet, part);
  }
  workbook.note({ kind: "edited", sheet: sheet.id, area });
  workbook.note({ kind: "formatted", sheet: sheet.id, area });
}

function checkMerge(sheet: Sheet, part: Area): void {
  guardArrays(sheet, part);
  const table = sheet.tables.find((one) => intersect(one.area, part));
  if (table) refuse("MergedRangeConflict", `table '${table.name}' is there`);
  const torn = sheet.merges.some((merge) => intersect(merge, part) && !containsArea(part, merge));
  if (torn) refuse("InvalidOperation", "it would merge a part of merged cells");
}

function emptyAllButFirst(sheet: Sheet, part: Area): void {
  const first = sheet.cell(part.row, part.column);
  const cells: [number, number][] = [];
  sheet.eachCell(part, (cell, row, column) => {
    if (cell !== first) cells.push([row, column]);
  });
  for (const [row, column] of cells) {
    const style = sheet.cell(row, column)?.style;
    sheet.setCell(row, column, style ? { value: null, style } : undefined);
  }
}

/** Undoes every merge that touches an area. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  guardPermission(sheet, "allowFormatCells");
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  workbook.note({ kind: "formatted", sheet: sheet.id, area });
}
