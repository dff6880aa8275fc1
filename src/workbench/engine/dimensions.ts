import { lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { guardPermission } from "./protection-guard";
import { refuse } from "./refusals";
import type { Band, Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Excel's limits in points: 409.5 high, 255 characters of the standard font wide. */
const TALLEST = 409.5;
const WIDEST = 1_342.5;

const noteLayout = (workbook: Workbook, sheet: Sheet): void =>
  workbook.note({ kind: "sheet", sheet: sheet.id, how: "layout" });

/** The bands of a range of rows or columns, made where there is none. */
function eachBand(bands: Map<number, Band>, first: number, last: number, change: (band: Band) => Band): void {
  for (let index = first; index <= last; index++) {
    const band = change(bands.get(index) ?? {});
    const plain = Object.values(band).every((value) => value === undefined || value === false);
    if (plain) bands.delete(index);
    else bands.set(index, band);
  }
}

/** Sets the width of columns in points; 0 hides them, undefined gives them the sheet's standard width. */
export function setColumnWidth(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  width: number | undefined,
): void {
  guardPermission(sheet, "allowFormatColumns");
  if (width !== undefined && (width < 0 || width > WIDEST))
    refuse("InvalidArgument", `no column is ${width} wide`);
  eachBand(sheet.columns, area.column, lastColumn(area), (band) => resized(band, width));
  noteLayout(workbook, sheet);
}

/** Sets the height of rows in points; 0 hides them, undefined gives them the sheet's standard height. */
export function setRowHeight(workbook: Workbook, sheet: Sheet, area: Area, height: number | undefined): void {
  guardPermission(sheet, "allowFormatRows");
  if (height !== undefined && (height < 0 || height > TALLEST))
    refuse("InvalidArgument", `no row is ${height} high`);
  eachBand(sheet.rowBands, area.row, lastRow(area), (band) => resized(band, height));
  noteLayout(workbook, sheet);
}

function resized(band: Band, size: number | undefined): Band {
  const next: Band = { ...band };
  delete next.hidden;
  delete next.size;
  if (size === 0) return { ...band, hidden: true };
  return size === undefined ? next : { ...next, size };
}

function hidden(band: Band, hide: boolean): Band {
  const next: Band = { ...band };
  if (hide) next.hidden = true;
  else delete next.hidden;
  return next;
}

/** Hides or shows rows. */
export function hideRows(workbook: Workbook, sheet: Sheet, area: Area, hide: boolean): void {
  guardPermission(sheet, "allowFormatRows");
  eachBand(sheet.rowBands, area.row, lastRow(area), (band) => hidden(band, hide));
  noteLayout(workbook, sheet);
}

/** Hides or shows columns. */
export function hideColumns(workbook: Workbook, sheet: Sheet, area: Area, hide: boolean): void {
  guardPermission(sheet, "allowFormatColumns");
  eachBand(sheet.columns, area.column, lastColumn(area), (band) => hidden(band, hide));
  noteLayout(workbook, sheet);
}

/** Whether all, none or some of the bands from first to last are hidden; some is undefined. */
export function commonlyHidden(
  bands: ReadonlyMap<number, Band>,
  first: number,
  last: number,
): boolean | undefined {
  let count = 0;
  for (const [index, band] of bands) if (band.hidden && index >= first && index <= last) count++;
  if (count === 0) return false;
  return count === last - first + 1 ? true : undefined;
}

/** The size that all bands from first to last have, in points; undefined when they differ. */
export function commonSize(
  bands: ReadonlyMap<number, Band>,
  first: number,
  last: number,
  standard: number,
): number | undefined {
  const sizeOf = (band: Band | undefined): number => (band?.hidden ? 0 : (band?.size ?? standard));
  const size = sizeOf(bands.get(first));
  if (bands.size === 0) return size;
  for (let index = first + 1; index <= last; index++) if (sizeOf(bands.get(index)) !== size) return undefined;
  return size;
}
