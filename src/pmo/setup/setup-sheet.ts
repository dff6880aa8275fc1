import { absoluteAddress } from "../changes/address";
import type { Change } from "../changes/change";
import type { CellInput, SheetContent } from "../changes/content";
import { ContentBuilder } from "../reports/content-builder";
import { PALETTE } from "../reports/palette";
import { STANDARD } from "../templates/standards";
import type { ListId } from "../templates/template";
import { CHARTER } from "./charter";
import type { Settings } from "./settings";
import {
  SETTINGS_TABLE,
  settingEntries,
  THRESHOLDS_TABLE,
  thresholdEntries,
  VALUE_COLUMN,
} from "./setup-entries";
import { GROWING_TABLES, initialRows } from "./setup-tables";
import { SETUP_TABLES } from "./sheet-names";

/** Zero-based places on the sheet: the left group of columns, the middle one, then what grows row by row, and the lists to the right. */
const LEFT = 1;
const MIDDLE = 7;
const SOURCES = 16;
const CONVERSIONS = 23;
const DUPLICATES = 31;
const PROFILES = 38;
const WAIVERS = 45;
const PERIODS = 57;
const LISTS_AT = 72;
const TOP = 3;
/** Where the header rows of lists stand, how they look, and how wide they are: for lists that come later. */
export const LIST_ROW = TOP + 1;
export const LIST_STYLE = "TableStyleLight1";
export const LIST_WIDTH = 18;
/** Rows kept free under the register index for registers to come: the standard ones, and as many of the PMO's own. */
const REGISTER_ROOM = STANDARD.templates.length + 16;

/** The same under the policies, for those that people add. */
const POLICY_ROOM = 40;

/** Where each table that grows stands. */
const PLACES: Readonly<Record<string, { readonly row: number; readonly column: number }>> = {
  [SETUP_TABLES.registers]: { row: TOP, column: MIDDLE },
  [SETUP_TABLES.policies]: { row: TOP + REGISTER_ROOM, column: MIDDLE },
  [SETUP_TABLES.mappings]: { row: TOP + REGISTER_ROOM + POLICY_ROOM, column: MIDDLE },
  [SETUP_TABLES.sources]: { row: TOP, column: SOURCES },
  [SETUP_TABLES.conversions]: { row: TOP, column: CONVERSIONS },
  [SETUP_TABLES.duplicates]: { row: TOP, column: DUPLICATES },
  [SETUP_TABLES.profiles]: { row: TOP, column: PROFILES },
  [SETUP_TABLES.waivers]: { row: TOP, column: WAIVERS },
  [SETUP_TABLES.periods]: { row: TOP, column: PERIODS },
};

const WIDTHS = [
  2, 34, 26, 14, 74, 3, 3, 20, 24, 18, 20, 14, 30, 10, 16, 3, 34, 16, 22, 14, 14, 3, 3, 20, 24, 30, 24, 20,
  16, 3, 3, 20, 40, 40, 8, 16, 3, 3, 34, 14, 20, 12, 40, 3, 3, 10, 18, 14, 16, 20, 44, 22, 14, 14, 24, 3, 3,
  14, 14, 14, 12, 12, 12, 12, 12, 14, 12, 14, 14, 14, 30, 3,
];
const STYLE = LIST_STYLE;
const BAND_COLOR = PALETTE.accent;

/** A sheet with the workbook names that point into it. */
export interface SetupSheet {
  readonly content: SheetContent;
  readonly names: readonly Extract<Change, { kind: "set name" }>[];
}

/** A new `PMO Setup`: charter to be filled in, settings, thresholds, register index, mappings and lists, as ordinary tables. */
export function setupSheet(sheet: string, settings: Settings): SetupSheet {
  const builder = new ContentBuilder();
  const names: Extract<Change, { kind: "set name" }>[] = [];
  const at = (row: number, column: number): string => `=${absoluteAddress(sheet, row, column)}`;
  builder.put(0, LEFT, "PMO Setup", { fontSize: 20, bold: true, fontColor: BAND_COLOR });
  builder.height(0, 30);
  builder.put(
    1,
    LEFT,
    "What this program has decided once. Checks, colours and reports go by it; change a value here and refresh.",
    { fontColor: PALETTE.soft },
  );

  let row = section(
    builder,
    TOP,
    LEFT,
    "Charter",
    SETUP_TABLES.charter,
    ["Item", "Entry", "Agreed on", "Guidance"],
    CHARTER.map(({ title, guidance }) => [title, null, null, guidance]),
  );
  for (const { table, entries } of [
    { table: SETTINGS_TABLE, entries: settingEntries(settings) },
    { table: THRESHOLDS_TABLE, entries: thresholdEntries(settings.thresholds) },
  ]) {
    const first = row + 3;
    row = section(
      builder,
      row + 1,
      LEFT,
      table.title,
      table.name,
      table.headers,
      entries.map(({ cells }) => cells),
    );
    entries.forEach(({ name, comment, numberFormat, validation }, index) => {
      const place = { row: first + index, column: LEFT + VALUE_COLUMN, rows: 1, columns: 1 };
      names.push({ kind: "set name", name, formula: at(place.row, place.column), comment });
      if (numberFormat !== undefined) builder.look(place, { numberFormat });
      if (validation) builder.validate(validation(place));
    });
  }
  builder.look({ row: TOP, column: LEFT + 1, rows: row - TOP, columns: 1 }, { horizontal: "Left" });
  builder.look(
    { row: TOP, column: LEFT + 3, rows: row - TOP, columns: 1 },
    { fontColor: PALETTE.soft, wrap: true, vertical: "Top" },
  );
  for (const table of GROWING_TABLES) {
    const place = PLACES[table.name];
    if (!place) throw new Error(`${table.name} has no place on PMO Setup.`);
    section(builder, place.row, place.column, table.title, table.name, table.headers, initialRows(table));
  }
  names.push(...lists(builder));
  const content = builder.build({
    columnWidths: [...WIDTHS, ...Object.keys(STANDARD.lists).flatMap(() => [LIST_WIDTH, 3])],
    tabColor: PALETTE.ink,
    frozen: { rows: 2, columns: 0 },
    page: {
      orientation: "Landscape",
      paper: settings.paper,
      area: { row: 0, column: 0, rows: row, columns: LEFT + 4 },
      leftFooter: "PMO Setup",
    },
  });
  return { content, names };
}

/** A titled table; returns the row after it. */
function section(
  builder: ContentBuilder,
  row: number,
  column: number,
  title: string,
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellInput[])[],
): number {
  builder.put(row, column, title, { bold: true, fontSize: 12, fontColor: BAND_COLOR });
  builder.putRow(row + 1, column, headers);
  rows.forEach((cells, index) => builder.putRow(row + 2 + index, column, cells));
  builder.table({
    row: row + 1,
    column,
    rows: rows.length + 1,
    columns: headers.length,
    name,
    style: STYLE,
    banded: false,
    filterButtons: false,
  });
  return row + 2 + rows.length;
}

function lists(builder: ContentBuilder): Extract<Change, { kind: "set name" }>[] {
  return Object.entries(STANDARD.lists).map(([id, list], index) => {
    const column = LISTS_AT + index * 2;
    const values = list.items.map(({ value }) => [id === "scale" ? Number(value) : value]);
    section(
      builder,
      TOP,
      column,
      index === 0 ? "Lists of allowed values" : "",
      listTable(id),
      [list.title],
      values,
    );
    return {
      kind: "set name",
      name: list.name,
      formula: `=${listTable(id)}[${list.title}]`,
      comment: `Allowed values: ${list.title}`,
    };
  });
}

/** The table that holds a list's values. */
export const listTable = (id: ListId): string => `PMO_${id.charAt(0).toUpperCase()}${id.slice(1)}`;
