import { parseAddress } from "./address";
import { containsCell, intersect, isEntireColumn, isEntireRow, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { dress } from "./formats";
import { guardPermission } from "./protection-guard";
import { takeAreas } from "./rules";
import type { Band, Sheet } from "./sheet";
import { DEFAULT_STYLE } from "./style";
import type { Workbook } from "./workbook";
import { clearContents } from "./write";

/** What Range.clear takes away, in the words of Excel.ClearApplyTo. */
export const CLEARINGS = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

export type Clearing = (typeof CLEARINGS)[number];

/**
 * Clears an area. Formats take merges and conditional formats with them, everything takes validation too, as in
 * Excel; `Hyperlinks` leaves the looks that a link gave, `RemoveHyperlinks` does not.
 */
export function clearArea(workbook: Workbook, sheet: Sheet, area: Area, what: Clearing): void {
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
    guardPermission(sheet, "allowInsertHyperlinks");
    clearHyperlinks(sheet, area);
    if (what === "RemoveHyperlinks") clearLooks(workbook, sheet, area);
    workbook.note({ kind: "formatted", sheet: sheet.id, area });
    return;
  }
  if (what !== "Formats") clearContents(workbook, sheet, area);
  if (what === "Contents" || what === "ResetContents") return;
  clearLooks(workbook, sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  takeAreas(sheet.conditionalFormats, [area]);
  if (what === "All") {
    takeAreas(sheet.validations, [area]);
    clearHyperlinks(sheet, area);
  }
}

function clearHyperlinks(sheet: Sheet, area: Area): void {
  for (const cell of [...sheet.hyperlinks.keys()]) {
    const at = parseAddress(cell)?.area;
    if (at && containsCell(area, at.row, at.column)) sheet.hyperlinks.delete(cell);
  }
}

/** Takes every look of an area away; whole rows and columns lose the looks of the band too. */
function clearLooks(workbook: Workbook, sheet: Sheet, area: Area): void {
  guardPermission(sheet, "allowFormatCells");
  const dressed: [number, number][] = [];
  sheet.eachCell(area, (cell, row, column) => {
    if (cell.style) dressed.push([row, column]);
  });
  for (const [row, column] of dressed) {
    const cell = sheet.cell(row, column);
    if (!cell) continue;
    const bare = { ...cell };
    delete bare.style;
    sheet.setCell(row, column, bare);
  }
  if (isEntireColumn(area)) undress(sheet.columns, area.column, lastColumn(area));
  else if (isEntireRow(area)) undress(sheet.rowBands, area.row, lastRow(area));
  else hideBands(sheet, area);
  workbook.note({ kind: "formatted", sheet: sheet.id, area });
}

/** Cells of a dressed row or column get a plain look of their own. */
function hideBands(sheet: Sheet, area: Area): void {
  const dressed = (band: Band | undefined): boolean => band?.style !== undefined;
  for (let row = area.row; row <= lastRow(area); row++) {
    const inRow = dressed(sheet.rowBands.get(row));
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (inRow || dressed(sheet.columns.get(column))) dress(sheet, row, column, DEFAULT_STYLE);
    }
  }
}

function undress(bands: Map<number, Band>, first: number, last: number): void {
  for (const [index, band] of bands) if (index >= first && index <= last) delete band.style;
}
