import type { Change, ChangeSet } from "./change";
import type { CellInput } from "./content";
import { isRestyle, reversed } from "./restyle";

/** What stood where a change writes, as read before it was applied; `cells` has the shape of the change's cells. */
export interface Before {
  /** Contents as formulas or values; only places that the change writes are asked for. */
  cells(
    sheet: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): readonly (readonly CellInput[])[];
  /** A workbook name's formula and comment, or undefined when there is none. */
  name(name: string): { readonly formula: string; readonly comment: string } | undefined;
}

/**
 * The change set that takes another one back, steps in reverse order. It is safe to apply after the first was carried out
 * only in part: every step says what is to stand there, not what to add or subtract.
 */
export function invert(set: ChangeSet, before: Before): ChangeSet {
  const copies = new Set(
    set.changes.flatMap((change) => (change.kind === "copy sheet" ? [change.sheet] : [])),
  );
  return {
    title: set.title,
    // What happens on a copy goes with the copy.
    changes: [...set.changes]
      .reverse()
      .filter((change) => change.kind === "copy sheet" || !("sheet" in change && copies.has(change.sheet)))
      .flatMap((change) => inverseOf(change, before)),
  };
}

function inverseOf(change: Change, before: Before): Change[] {
  if (isRestyle(change)) return [reversed(change)];
  switch (change.kind) {
    case "add sheet":
    case "copy sheet":
      return [{ kind: "remove sheet", sheet: change.sheet }];
    case "remove sheet":
      throw new Error("Only an undo removes a sheet; an undo is not undone.");
    case "rewrite sheet":
      return [{ ...change, content: change.previous, previous: change.content }];
    case "write cells":
      return [{ ...change, cells: restored(change, before) }];
    case "resize table":
      return [{ ...change, from: change.to, to: change.from }];
    case "dress cells":
      return change.looks.map(({ row, column, rows, columns }) => ({
        kind: "undress cells",
        sheet: change.sheet,
        place: { row, column, rows, columns },
      }));
    case "undress cells":
    case "clear rules":
    case "remove table":
      return [];
    case "fill down": {
      const { before: formulas, run } = change;
      return formulas ? [{ ...change, run: { ...run, formulas }, before: run.formulas }] : [];
    }
    case "add rules":
      return [{ kind: "clear rules", sheet: change.sheet, places: change.rules }];
    case "set marks":
      return [{ ...change, marks: change.previous, previous: change.marks }];
    case "add table": {
      const { name, row, column, rows, columns } = change.table;
      return [
        { kind: "remove table", sheet: change.sheet, table: name, place: { row, column, rows, columns } },
      ];
    }
    case "set name": {
      const old = before.name(change.name);
      return [
        old ? { kind: "set name", name: change.name, ...old } : { kind: "remove name", name: change.name },
      ];
    }
    case "remove name": {
      const old = before.name(change.name);
      return old ? [{ kind: "set name", name: change.name, ...old }] : [];
    }
  }
}

/** Only the cells that the change wrote are put back; an empty one is emptied, not left alone. */
function restored(change: Extract<Change, { kind: "write cells" }>, before: Before): CellInput[][] {
  const rows = change.cells.length;
  const columns = Math.max(0, ...change.cells.map((row) => row.length));
  const old = before.cells(change.sheet, change.row, change.column, rows, columns);
  return change.cells.map((row, r) => row.map((cell, c) => (cell === null ? null : (old[r]?.[c] ?? ""))));
}
