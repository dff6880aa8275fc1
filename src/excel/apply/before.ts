import type { ChangeSet } from "../../pmo/changes/change";
import type { CellInput } from "../../pmo/changes/content";
import type { Before } from "../../pmo/changes/invert";
import type { Structure } from "../read/structure";
import type { Session } from "../session";
import { fromLoaded } from "../text-cells";

/** Reads the cells that a change set will overwrite, in one round trip, or none when it overwrites nothing. */
export async function readBefore(session: Session, set: ChangeSet, structure: Structure): Promise<Before> {
  const ranges = new Map<string, Excel.Range>();
  for (const change of set.changes) {
    if (change.kind !== "write cells") continue;
    const rows = change.cells.length;
    const columns = Math.max(0, ...change.cells.map((line) => line.length));
    const range = session.workbook.worksheets
      .getItem(change.sheet)
      .getRangeByIndexes(change.row, change.column, rows, columns);
    range.load("formulas,values");
    ranges.set(keyOf(change.sheet, change.row, change.column), range);
  }
  if (ranges.size > 0) await session.sync();
  return {
    cells: (sheet, row, column) => {
      const range = ranges.get(keyOf(sheet, row, column));
      return range ? cellsOf(range) : [];
    },
    name: (name) => structure.names.get(name),
  };
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row}:${column}`;

function cellsOf(range: Excel.Range): CellInput[][] {
  const { formulas, values } = range;
  return formulas.map((line: unknown[], r: number) =>
    line.map((formula, c) => fromLoaded(formula, values[r]?.[c])),
  );
}
