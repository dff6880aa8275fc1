import type { IColumnData, IRange, IRowData, IWorksheetData } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from "../../engine/area";
import type { Sheet } from "../../engine/sheet";
import { automaticHeights } from "./row-heights";
import type { TextMeasure } from "./text-measure";
import { toPixels } from "./units";
import { NO, YES } from "./univer-words";

/** Rows and columns of a sheet as the grid lays them out; cells come later, when they are shown. */
export type SheetStructure = Pick<
  IWorksheetData,
  | "rowCount"
  | "columnCount"
  | "rowData"
  | "columnData"
  | "mergeData"
  | "freeze"
  | "showGridlines"
  | "defaultRowHeight"
  | "defaultColumnWidth"
  | "rowHeader"
  | "columnHeader"
  | "zoomRatio"
>;

const FEWEST_ROWS = 1000;
const FEWEST_COLUMNS = 52;
/** Empty rows and columns to scroll into behind what is used. */
const SPARE = { rows: 200, columns: 26 };

/** How many rows and columns of a sheet the grid offers. */
export function extent(sheet: Sheet): { rows: number; columns: number } {
  const used = sheet.usedArea();
  const rows = used ? lastRow(used) + 1 + SPARE.rows : 0;
  const columns = used ? lastColumn(used) + 1 + SPARE.columns : 0;
  return {
    rows: Math.min(MAX_ROWS, Math.max(FEWEST_ROWS, rows)),
    columns: Math.min(MAX_COLUMNS, Math.max(FEWEST_COLUMNS, columns)),
  };
}

/** The layout of a sheet. `reach` is what the grid offered before, which never shrinks under a person's hands. */
export function sheetStructure(
  sheet: Sheet,
  measure: TextMeasure,
  reach: { rows: number; columns: number } = { rows: 0, columns: 0 },
): SheetStructure {
  const { rows, columns } = extent(sheet);
  const heading = sheet.showHeadings ? NO : YES;
  return {
    rowCount: Math.max(rows, reach.rows),
    columnCount: Math.max(columns, reach.columns),
    rowData: rowLayout(sheet, measure),
    columnData: columnLayout(sheet),
    mergeData: sheet.merges.map((merge): IRange => ({
      startRow: merge.row,
      endRow: lastRow(merge),
      startColumn: merge.column,
      endColumn: lastColumn(merge),
    })),
    freeze: freezeOf(sheet),
    showGridlines: sheet.showGridlines ? YES : NO,
    defaultRowHeight: toPixels(sheet.standardHeight),
    defaultColumnWidth: toPixels(sheet.standardWidth),
    rowHeader: { width: 46, hidden: heading },
    columnHeader: { height: 22, hidden: heading },
    zoomRatio: (sheet.zoom ?? 100) / 100,
  };
}

function rowLayout(sheet: Sheet, measure: TextMeasure): Record<number, Partial<IRowData>> {
  const layout: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of automaticHeights(sheet, measure)) layout[row] = { h: height, ia: NO };
  for (const [row, band] of sheet.rowBands) {
    if (band.size === undefined && !band.hidden) continue;
    layout[row] = {
      ...layout[row],
      ...(band.size === undefined ? {} : { h: toPixels(band.size), ia: NO }),
      ...(band.hidden ? { hd: YES } : {}),
    };
  }
  return layout;
}

function columnLayout(sheet: Sheet): Record<number, Partial<IColumnData>> {
  const layout: Record<number, Partial<IColumnData>> = {};
  for (const [column, band] of sheet.columns) {
    layout[column] = {
      ...(band.size === undefined ? {} : { w: toPixels(band.size) }),
      ...(band.hidden ? { hd: YES } : {}),
    };
  }
  return layout;
}

/** Univer writes no split as -1. */
function freezeOf({ frozen: { rows, columns } }: Sheet): IWorksheetData["freeze"] {
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}
