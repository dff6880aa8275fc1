import type { Change } from "../changes/change";
import type { CellInput, Place } from "../changes/content";
import { Problem } from "../problem";
import type { Settings } from "../setup/settings";
import { lockOf } from "../standards/lock";
import { STANDARD, templateIn } from "../templates/standards";
import type { Field, Template } from "../templates/template";
import type { UpdatedRegister } from "./after-update";
import { PROVENANCE_HEADERS } from "./register";
import type { Register } from "./register";
import { calculatedCells, registerDress, registerSheet, TABLE_ROW } from "./register-sheet";
import type { ColumnLayout } from "./register-sheet";

/** What is known of the sheet around a register's table. */
export interface Surrounding {
  /** The last row and column with content on the sheet, zero-based. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly hasTotals: boolean;
}

/** The changes that make a register where there is none; a directive PMO's is locked at once. */
export function newRegister(after: UpdatedRegister, settings: Settings): Change[] {
  const { template, sheet, table, columns, length } = after.register;
  const rows = Array.from({ length }, (_, row) => columns.map(({ values }) => values[row] ?? null));
  const content = registerSheet(template, table, layoutsOf(after), rows, settings);
  const place = { row: TABLE_ROW, column: 0, rows: length + 1, columns: columns.length };
  const standard = columns.flatMap(({ field, index }) => (field ? [{ field, column: index }] : []));
  return [
    { kind: "add sheet", sheet, role: template.id, content },
    ...(settings.pmoType === "Directive"
      ? [{ kind: "lock", sheet, from: undefined, to: lockOf(place, length, standard) } as const]
      : []),
  ];
}

/**
 * The changes that bring an existing register to what updates leave of it: cells that changed, rows and columns that it grows by.
 * Columns of the user's own keep their place and content. Refuses where growing would swallow something beside the table.
 */
export function registerChanges(
  before: Register,
  after: UpdatedRegister,
  around: Surrounding,
  settings: Settings,
): Change[] {
  refuseMissing(before);
  const columns = layoutsOf(after);
  const place: Place = {
    row: before.firstRow - 1,
    column: before.firstColumn,
    rows: tableRows(before) + 1,
    columns: before.columns.length,
  };
  const grown: Place = { ...place, rows: tableRows(after.register) + 1, columns: columns.length };
  // Headers stand before the table reaches them: a header that is emptied inside a table gets a name from Excel when this is undone.
  const changes: Change[] = newHeaders(before, columns);
  if (grown.rows !== place.rows || grown.columns !== place.columns) {
    refuseSwallowing(before, place, grown, around);
    changes.push({ kind: "resize table", table: before.table, sheet: before.sheet, from: place, to: grown });
  }
  changes.push(
    ...newColumns(before, columns, settings),
    ...changedCells(before, after.register),
    ...newRows(before, after.register, columns, settings),
  );
  return changes;
}

/** Excel keeps one row, which is blank, in a table without data. */
const tableRows = ({ length }: Register): number => Math.max(length, 1);

const TECHNICAL = new Set<string>(Object.values(PROVENANCE_HEADERS));
const DATES = new Set<string>([PROVENANCE_HEADERS.importedOn, PROVENANCE_HEADERS.gone]);

function layoutsOf({ register, formats }: UpdatedRegister): ColumnLayout[] {
  return register.columns.map(({ header, field }) => {
    if (field) return { header, field };
    if (TECHNICAL.has(header))
      return {
        header,
        technical: true,
        format: DATES.has(header) ? "yyyy-mm-dd" : "General",
      };
    const format = formats.get(header.trim().toLowerCase());
    return format === undefined ? { header } : { header, format };
  });
}

/** Drift stops loudly: a standard column that is gone is named, not made again beside a renamed one. */
function refuseMissing(before: Register): void {
  const missing = reliedOn(before.template).filter(({ id }) => !before.byField.has(id));
  if (missing.length === 0) return;
  const headers = missing.map(({ header }) => header).join(", ");
  throw new Problem(
    "column-missing",
    `${before.sheet} has no column ${headers} any more.`,
    "Give the column its standard header back, or undo the change, then bring the data in again.",
  );
}

/** The columns that formulas and checks rely on. What the PMO has added comes with the next update instead. */
const reliedOn = ({ id, key, label, fields }: Template): readonly Field[] =>
  templateIn(STANDARD, id)?.fields ?? fields.filter((field) => field.id === key || field.id === label);

function refuseSwallowing(register: Register, place: Place, grown: Place, around: Surrounding): void {
  const next = "Move it to another sheet, then bring the data in again.";
  if (around.hasTotals) {
    throw new Problem(
      "no-room",
      `The table on ${register.sheet} has a totals row, and must grow.`,
      "Switch the totals row off on the Table Design tab, then bring the data in again.",
    );
  }
  if (grown.rows > place.rows && around.lastRow > place.row + place.rows - 1) {
    throw new Problem(
      "no-room",
      `${register.sheet} has something below its table, where new rows must go.`,
      next,
    );
  }
  if (grown.columns > place.columns && around.lastColumn > place.column + place.columns - 1) {
    throw new Problem(
      "no-room",
      `${register.sheet} has something to the right of its table, where kept columns must go.`,
      next,
    );
  }
}

function newHeaders(before: Register, columns: readonly ColumnLayout[]): Change[] {
  const fresh = columns.slice(before.columns.length);
  if (fresh.length === 0) return [];
  return [
    {
      kind: "write cells",
      sheet: before.sheet,
      row: before.firstRow - 1,
      column: before.firstColumn + before.columns.length,
      cells: [fresh.map(({ header }) => header)],
    },
  ];
}

function newColumns(before: Register, columns: readonly ColumnLayout[], settings: Settings): Change[] {
  const fresh = columns.slice(before.columns.length);
  if (fresh.length === 0) return [];
  const column = before.firstColumn + before.columns.length;
  const place = { row: before.firstRow, column, rows: tableRows(before), columns: fresh.length };
  return [{ kind: "dress cells", sheet: before.sheet, ...registerDress(fresh, place, settings) }];
}

/** Cells of existing rows that are to hold something else, in one block from the first such row to the last. */
function changedCells(before: Register, after: Register): Change[] {
  const changed = new Map<number, CellInput[]>();
  for (let row = 0; row < before.length; row++) {
    const cells = after.columns.map(({ values }, column): CellInput => {
      const value = values[row] ?? null;
      return value === (before.columns[column]?.values[row] ?? null) ? null : (value ?? "");
    });
    if (cells.some((cell) => cell !== null)) changed.set(row, cells);
  }
  if (changed.size === 0) return [];
  const first = Math.min(...changed.keys());
  const last = Math.max(...changed.keys());
  const block = Array.from(
    { length: last - first + 1 },
    (_, offset) => changed.get(first + offset) ?? after.columns.map(() => null),
  );
  return [
    {
      kind: "write cells",
      sheet: before.sheet,
      row: before.firstRow + first,
      column: before.firstColumn,
      cells: block,
    },
  ];
}

function newRows(
  before: Register,
  after: Register,
  columns: readonly ColumnLayout[],
  settings: Settings,
): Change[] {
  const count = after.length - before.length;
  if (count === 0) return [];
  const row = before.firstRow + before.length;
  const formulas = calculatedCells(columns);
  const cells = Array.from({ length: count }, (_, offset) =>
    after.columns.map(({ values }, column) => formulas[column] ?? values[before.length + offset] ?? null),
  );
  // The blank row of an empty register is dressed already.
  const spare = tableRows(before) - before.length;
  const place = {
    row: row + spare,
    column: before.firstColumn,
    rows: count - spare,
    columns: columns.length,
  };
  const dress: Change[] =
    place.rows > 0
      ? [{ kind: "dress cells", sheet: before.sheet, ...registerDress(columns, place, settings) }]
      : [];
  return [{ kind: "write cells", sheet: before.sheet, row, column: before.firstColumn, cells }, ...dress];
}
