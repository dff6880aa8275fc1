import type { Area } from "../engine/area";
import type { Written } from "../engine/enter";
import { refuse } from "../engine/refusals";
import type { Json } from "./protocol";

/** What one place of an area is to get; counted from its first cell. */
export type At<T> = (row: number, column: number) => T;

/**
 * Reads what a program sets a cell-level property to: an array of rows of just the area's shape, or one value for
 * every cell. `null` alone is refused, and stands in an array for a cell that stays as it is.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function writtenAt(value: Json, area: Area, name: string): At<Written> {
  if (!Array.isArray(value)) {
    if (value === null) refuse("InvalidArgument", `${name} cannot be null`);
    const one = scalar(value, name);
    return () => one;
  }
  const rows = checkShape(value, area, name);
  return (row, column) => scalar(rows[row]?.[column] ?? null, name);
}

function checkShape(value: readonly Json[], area: Area, name: string): readonly (readonly Json[])[] {
  const wrong = (): never =>
    refuse(
      "InvalidArgument",
      `${name} must have ${area.rows} rows of ${area.columns} columns, as the range has`,
    );
  if (value.length !== area.rows) return wrong();
  return value.map((row) => (Array.isArray(row) && row.length === area.columns ? row : wrong()));
}

function scalar(value: Json, name: string): Written {
  if (typeof value === "object" && value !== null) {
    return refuse("InvalidArgument", `${name} holds texts, numbers, true, false and null`);
  }
  return value;
}

/** Makes the array of rows that a cell-level property is read as. */
export function rowsOf(area: Area, value: At<Json>): Json[][] {
  const rows: Json[][] = [];
  for (let row = 0; row < area.rows; row++) {
    const cells: Json[] = new Array<Json>(area.columns);
    for (let column = 0; column < area.columns; column++)
      cells[column] = value(area.row + row, area.column + column);
    rows.push(cells);
  }
  return rows;
}
