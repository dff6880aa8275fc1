import type { CellValue, Serial } from "../values/cell";
import { mergedRow, stamped } from "./merge-row";
import type { Merge } from "./merge-row";
import type { UpdatedRow } from "./update";

type Rows = readonly (readonly CellValue[])[];

/** A row of the register after all the incoming rows that it is. */
export const heldRow = (
  by: Merge,
  registerRow: number,
  values: readonly CellValue[],
  fresh: Rows,
  rows: readonly number[],
  sourceRows: readonly number[],
): UpdatedRow =>
  rows.reduce<UpdatedRow>(
    (row, next) =>
      joined(row, mergedRow(by, row.values, fresh[next] ?? [], registerRow, sourceRows[next] ?? 0)),
    { state: "unchanged", values, registerRow, changes: [], kept: [] },
  );

/** A row of the register that its source no longer has. */
export const goneRow = (
  { place, importedOn }: Merge,
  registerRow: number,
  values: readonly CellValue[],
): UpdatedRow => ({
  state: "notInSource",
  values: withGone(values, place.gone, importedOn),
  registerRow,
  changes: [],
  kept: [],
});

/** A new row, with what its doubles among the incoming rows say of it. */
export function addedRow(
  by: Merge,
  fresh: Rows,
  row: number,
  doubles: readonly number[],
  sourceRows: readonly number[],
): UpdatedRow {
  const values = fresh[row] ?? [];
  const sourceRow = sourceRows[row] ?? 0;
  return doubles.reduce<UpdatedRow>(
    (all, next) => {
      const { values, changes } = mergedRow(by, all.values, fresh[next] ?? [], 0, sourceRow);
      return { ...all, values, changes: [...all.changes, ...changes] };
    },
    {
      state: "added",
      values: stamped(by.columns, values, values, by.place.stamp, new Set()),
      sourceRow,
      changes: [],
      kept: [],
    },
  );
}

/** A row after a second source row was merged into it. */
const joined = (before: UpdatedRow, after: UpdatedRow): UpdatedRow => ({
  ...after,
  state: before.state === "changed" ? "changed" : after.state,
  changes: [...before.changes, ...after.changes],
  kept: [...before.kept, ...after.kept],
});

/** The row with the day on which its source no longer had it; the first such day stays. */
function withGone(values: readonly CellValue[], at: number, day: Serial | null): readonly CellValue[] {
  return at < 0 || day === null || (values[at] ?? null) !== null
    ? values
    : values.map((value, index) => (index === at ? day : value));
}
