import { absoluteAddress } from "../changes/address";
import type { Change } from "../changes/change";
import type { CellInput, Place } from "../changes/content";
import { widthPoints } from "../registers/register-sheet";
import { PALETTE } from "../reports/palette";
import type { Standards } from "../templates/standards";
import { STANDARD } from "../templates/standards";
import { SETTING_ROWS } from "./setting-list";
import {
  settingEntry,
  SETTINGS_TABLE,
  thresholdEntry,
  THRESHOLDS_TABLE,
  VALUE_COLUMN,
} from "./setup-entries";
import type { EntryTable, SetupEntry } from "./setup-entries";
import { LIST_ROW, LIST_STYLE, listTable } from "./setup-sheet";
import { GROWING_TABLES, initialRows } from "./setup-tables";
import { freeTableName } from "./sheet-names";
import { THRESHOLDS } from "./thresholds";

/** What an upgrade must know of a `PMO Setup` that is there. */
export interface SetupShape {
  readonly sheet: string;
  /** Where the sheet has values. */
  readonly used: Place | undefined;
  /** All tables of the workbook, and all of its names that point at cells. */
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly place: Place }[];
  readonly names: ReadonlySet<string>;
  /** By table of entries: what its lines are called, and how many rows beneath it are empty. */
  readonly entries: ReadonlyMap<string, { readonly titles: readonly string[]; readonly free: number }>;
}

/** What brings a `PMO Setup` of an earlier version up to date. */
export interface SetupUpgrade {
  /** What is missing, in words: titles of thresholds, settings, tables and lists. */
  readonly missing: readonly string[];
  /** They add what is missing, and touch nothing that is there. Empty where nothing is missing. */
  readonly changes: readonly Change[];
  /** Where each table that the changes add will stand. */
  readonly added: ReadonlyMap<string, { readonly sheet: string; readonly place: Place }>;
}

const WIDTH = 22;

/** The changes that add to a `PMO Setup` what later versions have put there: beneath its tables, or right of everything. */
export function setupUpgrade(shape: SetupShape, lists: Standards["lists"] = STANDARD.lists): SetupUpgrade {
  const site = new Site(shape);
  const missing = [
    ...site.addEntries(THRESHOLDS_TABLE, missingThresholds(shape.names)),
    ...site.addEntries(SETTINGS_TABLE, missingSettings(shape.names)),
  ];
  const there = new Set(shape.tables.map(({ name }) => name));
  for (const table of GROWING_TABLES) {
    if (there.has(table.name)) continue;
    site.addTable(table.name, table.title, [table.headers, ...initialRows(table)]);
    missing.push(table.title);
  }
  for (const id of Object.keys(STANDARD.lists)) {
    const list = lists[id];
    if (!list || there.has(listTable(id))) continue;
    const values = list.items.map(({ value }) => [id === "scale" ? Number(value) : value]);
    site.addTable(listTable(id), undefined, [[list.title], ...values]);
    site.setName(list.name, `=${listTable(id)}[${list.title}]`, `Allowed values: ${list.title}`);
    missing.push(`List: ${list.title}`);
  }
  return { missing, changes: site.changes, added: site.added };
}

/** The thresholds that have no name in the workbook; their standard values count. */
export const missingThresholds = (names: ReadonlySet<string>): SetupEntry[] =>
  THRESHOLDS.filter(({ name }) => !names.has(name)).map((threshold) =>
    thresholdEntry(threshold, threshold.value),
  );

/** The same of settings that have a standard value; without the others a program is not set up. */
export const missingSettings = (names: ReadonlySet<string>): SetupEntry[] =>
  SETTING_ROWS.flatMap((setting) =>
    setting.standard === undefined || names.has(setting.name)
      ? []
      : [settingEntry(setting, setting.standard)],
  );

/** Where new things are put, one right of the other. */
class Site {
  readonly changes: Change[] = [];
  readonly added = new Map<string, { sheet: string; place: Place }>();
  #column: number;

  constructor(private readonly shape: SetupShape) {
    this.#column = shape.used ? shape.used.column + shape.used.columns + 1 : 1;
  }

  /** Adds lines to their table where the rows beneath are free, else as a table of its own; answers their titles. */
  addEntries(table: EntryTable, entries: readonly SetupEntry[]): string[] {
    const known = this.shape.tables.find(({ name }) => name === table.name);
    const { titles = [], free = 0 } = this.shape.entries.get(table.name) ?? {};
    const lower = titles.map((title) => title.trim().toLowerCase());
    const fresh = entries.filter(({ title }) => !lower.includes(title.toLowerCase()));
    // A line whose workbook name was deleted gets it back.
    for (const entry of entries) {
      const at = lower.indexOf(entry.title.toLowerCase());
      if (known && at >= 0) this.#name(entry, known.place.row + 1 + at, known.place.column, known.sheet);
    }
    if (fresh.length > 0) {
      if (known && free >= fresh.length) this.#grow(known, fresh);
      else {
        const name = freeTableName(table.name, [
          ...this.shape.tables.map((one) => one.name),
          ...this.shape.names,
        ]);
        const cells = [table.headers, ...fresh.map((entry) => entry.cells)];
        const { row, column } = this.addTable(name, table.title, cells);
        this.#dress(fresh, row + 1, column, this.shape.sheet);
      }
    }
    return entries.map(({ title }) => title);
  }

  /** Adds a table, headers first, right of everything. */
  addTable(name: string, title: string | undefined, cells: readonly (readonly CellInput[])[]): Place {
    const { sheet } = this.shape;
    const columns = cells[0]?.length ?? 0;
    const place = { row: LIST_ROW, column: this.#column, rows: cells.length, columns };
    this.#column += columns + 1;
    if (title !== undefined) {
      const above = { row: LIST_ROW - 1, column: place.column, rows: 1, columns: 1 };
      this.changes.push(
        { kind: "write cells", sheet, row: above.row, column: above.column, cells: [[title]] },
        {
          kind: "dress cells",
          sheet,
          looks: [{ ...above, look: { bold: true, fontSize: 12, fontColor: PALETTE.accent } }],
          conditional: [],
          validations: [],
        },
      );
    }
    this.changes.push({
      kind: "add table",
      sheet,
      table: { ...place, name, style: LIST_STYLE, banded: false, filterButtons: false },
      cells,
      points: widthPoints(WIDTH),
    });
    this.added.set(name, { sheet, place });
    return place;
  }

  setName(name: string, formula: string, comment: string): void {
    if (!this.shape.names.has(name)) this.changes.push({ kind: "set name", name, formula, comment });
  }

  #grow({ name, sheet, place }: SetupShape["tables"][number], entries: readonly SetupEntry[]): void {
    const row = place.row + place.rows;
    const to = { ...place, rows: place.rows + entries.length };
    // Columns that people have added to the table stay blank in the new rows.
    const cells = entries.map((entry) => entry.cells.slice(0, place.columns));
    this.changes.push(
      { kind: "resize table", table: name, sheet, from: place, to },
      { kind: "write cells", sheet, row, column: place.column, cells },
    );
    this.#dress(entries, row, place.column, sheet);
  }

  #dress(entries: readonly SetupEntry[], row: number, column: number, sheet: string): void {
    const places = entries.map((entry, index) => ({
      entry,
      place: { row: row + index, column: column + VALUE_COLUMN, rows: 1, columns: 1 },
    }));
    this.changes.push({
      kind: "dress cells",
      sheet,
      looks: [
        {
          row,
          column,
          rows: entries.length,
          columns: 4,
          look: { vertical: "Top" as const },
        },
        {
          row,
          column: column + VALUE_COLUMN,
          rows: entries.length,
          columns: 1,
          look: { horizontal: "Left" as const },
        },
        {
          row,
          column: column + 3,
          rows: entries.length,
          columns: 1,
          look: { fontColor: PALETTE.soft, wrap: true },
        },
        ...places.flatMap(({ entry: { numberFormat }, place }) =>
          numberFormat === undefined ? [] : [{ ...place, look: { numberFormat } }],
        ),
      ],
      conditional: [],
      validations: places.flatMap(({ entry: { validation }, place }) => validation?.(place) ?? []),
    });
    entries.forEach((entry, index) => this.#name(entry, row + index, column, sheet));
  }

  #name({ name, comment }: SetupEntry, row: number, column: number, sheet: string): void {
    this.setName(name, `=${absoluteAddress(sheet, row, column + VALUE_COLUMN)}`, comment);
  }
}
