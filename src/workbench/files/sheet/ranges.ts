import { cellName, parseAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import { lastColumn, lastRow } from "../../engine/area";

/** The areas of an `sqref`: addresses parted by blanks. What is no address is left out. */
export const readAreas = (sqref: string | undefined): Area[] =>
  (sqref ?? "")
    .split(/\s+/)
    .map((text) => parseAddress(text)?.area)
    .filter((area) => area !== undefined);

/** An area as files write it: always with both corners in full (`B1:B1048576`), or one cell. */
export function fullName(area: Area): string {
  const first = cellName(area.row, area.column);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${cellName(lastRow(area), lastColumn(area))}`;
}

/** Areas as an `sqref`. */
export const printAreas = (areas: readonly Area[]): string => areas.map(fullName).join(" ");
