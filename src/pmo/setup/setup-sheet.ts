import { absoluteAddress } from "../changes/address";
import type { Change } from "../changes/change";
import type { CellInput, SheetContent } from "../changes/content";
import { WAIVER_HEADERS } from "../checks/waivers";
import { POLICY_HEADERS, STANDARD_POLICIES } from "../intake/policies";
import { DUPLICATE_HEADERS } from "../intake/remembered-answers";
import { CONVERSION_HEADERS } from "../intake/remembered-conversions";
import { SOURCE_HEADERS } from "../intake/source-notices";
import { ContentBuilder } from "../reports/content-builder";
import { PALETTE } from "../reports/palette";
import { STANDARD } from "../templates/standards";
import type { ListId } from "../templates/template";
import { CHARTER } from "./charter";
import { PERIOD_HEADERS } from "./periods";
import { PROFILE_HEADERS } from "./profiles";
import { SETTING_ROWS } from "./setting-list";
import type { Settings } from "./settings";
import { SETUP_TABLES } from "./sheet-names";
import { THRESHOLDS } from "./thresholds";

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

const WIDTHS = [
  2, 34, 26, 14, 74, 3, 3, 20, 24, 18, 20, 14, 30, 10, 16, 3, 34, 16, 22, 14, 14, 3, 3, 20, 24, 30, 24, 20,
  16, 3, 3, 20, 40, 40, 8, 16, 3, 3, 34, 14, 20, 12, 40, 3, 3, 10, 18, 14, 16, 20, 44, 22, 14, 14, 24, 3, 3,
  14, 14, 14, 12, 12, 12, 12, 12, 14, 12, 14, 14, 14, 3, 3,
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
  const settingsAt = row + 1;
  row = section(
    builder,
    settingsAt,
    LEFT,
    "Settings",
    SETUP_TABLES.settings,
    ["Setting", "Value", "Unit", "Meaning"],
    SETTING_ROWS.map(({ id, title, unit, meaning }) => [title, settings[id], unit, meaning]),
  );
  SETTING_ROWS.forEach((setting, index) => {
    const place = { row: settingsAt + 2 + index, column: LEFT + 1 };
    names.push({
      kind: "set name",
      name: setting.name,
      formula: at(place.row, place.column),
      comment: setting.meaning,
    });
    if (setting.choices) {
      builder.validate({
        ...place,
        rows: 1,
        columns: 1,
        kind: "list",
        list: setting.choices.join(","),
        style: "stop",
        message: `${setting.title} is one of ${setting.choices.join(", ")}.`,
        prompt: { title: setting.title, message: setting.meaning },
      });
    }
    if (setting.id === "dataDate") {
      builder.look({ ...place, rows: 1, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
      builder.validate({
        ...place,
        rows: 1,
        columns: 1,
        kind: "date",
        style: "stop",
        message: "The data date is a date.",
        prompt: { title: setting.title, message: setting.meaning },
      });
    }
  });
  const thresholdsAt = row + 1;
  row = section(
    builder,
    thresholdsAt,
    LEFT,
    "Thresholds",
    SETUP_TABLES.thresholds,
    ["Threshold", "Value", "Unit", "Meaning"],
    THRESHOLDS.map(({ id, title, unit, meaning, source }) => [
      title,
      settings.thresholds[id],
      unit,
      `${meaning} ${source}.`,
    ]),
  );
  THRESHOLDS.forEach((threshold, index) => {
    const place = { row: thresholdsAt + 2 + index, column: LEFT + 1, rows: 1, columns: 1 };
    names.push({
      kind: "set name",
      name: threshold.name,
      formula: at(place.row, place.column),
      comment: threshold.meaning,
    });
    if (threshold.unit === "share" || threshold.unit === "points")
      builder.look(place, { numberFormat: "0%" });
    if (threshold.unit === "ratio") builder.look(place, { numberFormat: "0.00" });
    builder.validate({
      ...place,
      kind: "number",
      minimum: 0,
      maximum: 100_000,
      style: "stop",
      message: `${threshold.title} is a number, zero or more.`,
    });
  });
  builder.look({ row: TOP, column: LEFT + 1, rows: row - TOP, columns: 1 }, { horizontal: "Left" });
  builder.look(
    { row: TOP, column: LEFT + 3, rows: row - TOP, columns: 1 },
    { fontColor: PALETTE.soft, wrap: true, vertical: "Top" },
  );

  section(builder, TOP, MIDDLE, "Registers", SETUP_TABLES.registers, REGISTER_INDEX_HEADERS, [
    REGISTER_INDEX_HEADERS.map(() => null),
  ]);
  section(
    builder,
    TOP + REGISTER_ROOM,
    MIDDLE,
    "Who wins where a source says something else than the register",
    SETUP_TABLES.policies,
    POLICY_HEADERS,
    STANDARD_POLICIES,
  );
  section(
    builder,
    TOP + REGISTER_ROOM + POLICY_ROOM,
    MIDDLE,
    "Mappings: which source column feeds which field",
    SETUP_TABLES.mappings,
    MAPPING_HEADERS,
    [MAPPING_HEADERS.map(() => null)],
  );
  section(builder, TOP, SOURCES, "Workbooks that were brought in", SETUP_TABLES.sources, SOURCE_HEADERS, [
    SOURCE_HEADERS.map(() => null),
  ]);
  section(
    builder,
    TOP,
    CONVERSIONS,
    "Conversions: what values of sources stand for",
    SETUP_TABLES.conversions,
    CONVERSION_HEADERS,
    [CONVERSION_HEADERS.map(() => null)],
  );
  section(
    builder,
    TOP,
    DUPLICATES,
    "Entries that were asked about: the same or different",
    SETUP_TABLES.duplicates,
    DUPLICATE_HEADERS,
    [DUPLICATE_HEADERS.map(() => null)],
  );
  section(
    builder,
    TOP,
    PROFILES,
    "Profiles: thresholds that differ for a project, a stage or a tier",
    SETUP_TABLES.profiles,
    PROFILE_HEADERS,
    [PROFILE_HEADERS.map(() => null)],
  );
  section(
    builder,
    TOP,
    WAIVERS,
    "Waivers: findings that are accepted, why, and until when",
    SETUP_TABLES.waivers,
    WAIVER_HEADERS,
    [WAIVER_HEADERS.map(() => null)],
  );
  section(builder, TOP, PERIODS, "Periods that were published", SETUP_TABLES.periods, PERIOD_HEADERS, [
    PERIOD_HEADERS.map(() => null),
  ]);
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

export const REGISTER_INDEX_HEADERS = ["Register", "Sheet", "Table", "Version", "Brought in", "From"];
export const MAPPING_HEADERS = [
  "File",
  "Sheet",
  "Header",
  "Field",
  "Confidence",
  "Reason",
  "Column",
  "For register",
];

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
