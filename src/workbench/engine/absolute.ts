import { columnName, quoteSheet } from "./address";
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** `'Project list'!$A$1:$C$9`: an area as names and charts refer to it. */
export function absoluteAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${absoluteArea(area)}`;
}

function absoluteArea(area: Area): string {
  if (isEntireColumn(area)) return `$${columnName(area.column)}:$${columnName(lastColumn(area))}`;
  if (isEntireRow(area)) return `$${area.row + 1}:$${lastRow(area) + 1}`;
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(lastRow(area), lastColumn(area));
  return first === last ? first : `${first}:${last}`;
}
