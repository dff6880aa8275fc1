import type { ChangeSet } from "../../pmo/changes/change";
import type { CellInput } from "../../pmo/changes/content";
import type { Before } from "../../pmo/changes/invert";
import type { Structure } from "../read/structure";
import type { Session } from "../session";
import { fromLoaded } from "../text-cells";
import { requestFilters } from "./filters";
import type { FilterState } from "./filters";
import { openSheets } from "./protection";

/** What an action must know before it writes: what stands there, and which tables are filtered. */
export interface BeforeWriting {
  readonly before: Before;
  readonly filters: readonly FilterState[];
}

/**
 * Reads the cells that a change set will overwrite, and opens the sheets that are in our own protection, in one round trip, or none
 * when there is nothing of either.
 */
export async function readBefore(
  session: Session,
  set: ChangeSet,
  structure: Structure,
  toOpen: readonly string[],
): Promise<BeforeWriting> {
  const ranges = new Map<string, Excel.Range>();
  const copies = new Set(
    set.changes.flatMap((change) => (change.kind === "copy sheet" ? [change.sheet] : [])),
  );
  for (const change of set.changes) {
    if (change.kind !== "write cells" || copies.has(change.sheet)) continue;
    const rows = change.cells.length;
    const columns = Math.max(0, ...change.cells.map((line) => line.length));
    const range = session.workbook.worksheets
      .getItem(change.sheet)
      .getRangeByIndexes(change.row, change.column, rows, columns);
    range.load("formulas,values");
    ranges.set(keyOf(change.sheet, change.row, change.column), range);
  }
  const filters = requestFilters(session, set, structure);
  openSheets(session, toOpen);
  if (ranges.size > 0 || toOpen.length > 0) await session.sync();
  const before: Before = {
    cells: (sheet, row, column) => {
      const range = ranges.get(keyOf(sheet, row, column));
      return range ? cellsOf(range) : [];
    },
    name: (name) => structure.names.get(name),
  };
  return { before, filters };
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row}:${column}`;

function cellsOf(range: Excel.Range): CellInput[][] {
  const { formulas, values } = range;
  return formulas.map((line: unknown[], r: number) =>
    line.map((formula, c) => fromLoaded(formula, values[r]?.[c])),
  );
}
