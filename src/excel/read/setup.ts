import { Problem } from "../../pmo/problem";
import { listTable } from "../../pmo/setup/setup-sheet";
import { SETTING_ROWS } from "../../pmo/setup/setting-list";
import type { SettingRow } from "../../pmo/setup/setting-list";
import { PMO_TYPES } from "../../pmo/setup/settings";
import type { MoneyUnit, Paper, PmoType, Settings, ThresholdId, Thresholds } from "../../pmo/setup/settings";
import { SETUP_TABLES, SHEET_NAMES } from "../../pmo/setup/sheet-names";
import { DEFAULT_THRESHOLDS, THRESHOLDS } from "../../pmo/setup/thresholds";
import { missingSettings, missingThresholds } from "../../pmo/setup/upgrade";
import type { SetupShape } from "../../pmo/setup/upgrade";
import type { Standards } from "../../pmo/templates/standards";
import type { ListId } from "../../pmo/templates/template";
import type { CellValue } from "../../pmo/values/cell";
import type { Session } from "../session";
import { sheetWithRole } from "./structure";
import type { Structure, TableEntry } from "./structure";

/** Allowed values by list, as the workbook has them. */
export type Lists = Readonly<Record<ListId, readonly string[]>>;

/** The loaded cells of `PMO Setup`, before they are understood. */
export interface RequestedSetup {
  readonly settings: readonly { readonly row: SettingRow; readonly range: Excel.Range | undefined }[];
  readonly thresholds: readonly {
    readonly id: ThresholdId;
    readonly name: string;
    readonly range: Excel.Range | undefined;
  }[];
  readonly lists: readonly { readonly id: ListId; readonly range: Excel.Range | undefined }[];
  /** The tables of entries with the cells beneath them, where the workbook lacks some that this version knows. */
  readonly entries: readonly { readonly table: TableEntry; readonly range: Excel.Range }[];
}

/** Queues the loading of settings, thresholds and lists. They are found by their workbook names, so that rows may be moved. */
export function requestSetup(session: Session, structure: Structure, { lists }: Standards): RequestedSetup {
  const known = namesThatPoint(structure);
  const named = (name: string): Excel.Range | undefined => {
    if (!known.has(name)) return undefined;
    const range = session.workbook.names.getItem(name).getRange();
    range.load("values,address");
    return range;
  };
  const tables = new Set(structure.tables.map(({ name }) => name));
  return {
    settings: SETTING_ROWS.map((row) => ({ row, range: named(row.name) })),
    thresholds: THRESHOLDS.map(({ id, name }) => ({ id, name, range: named(name) })),
    lists: Object.keys(lists).map((id) => {
      if (!tables.has(listTable(id))) return { id, range: undefined };
      const range = session.workbook.tables.getItem(listTable(id)).getDataBodyRange();
      range.load("values");
      return { id, range };
    }),
    entries: requestEntries(session, structure, known),
  };
}

/** The names of the workbook that point at something; one whose cell was deleted says `#REF!`. */
const namesThatPoint = ({ names }: Structure): ReadonlySet<string> =>
  new Set([...names].flatMap(([name, { formula }]) => (formula.includes("#REF!") ? [] : [name])));

/** Of an up-to-date `PMO Setup` nothing more is asked for. */
function requestEntries(
  session: Session,
  { tables }: Structure,
  known: ReadonlySet<string>,
): RequestedSetup["entries"] {
  return [
    { name: SETUP_TABLES.thresholds, missing: missingThresholds(known).length },
    { name: SETUP_TABLES.settings, missing: missingSettings(known).length },
  ].flatMap(({ name, missing }) => {
    const table = tables.find((one) => one.name === name);
    if (!table || missing === 0) return [];
    const { row, column, rows, columns } = table.place;
    const range = session.workbook.worksheets
      .getItem(table.sheet)
      .getRangeByIndexes(row + 1, column, rows - 1 + missing, columns);
    range.load("values,formulas");
    return [{ table, range }];
  });
}

/** The shape of `PMO Setup` from loaded cells; undefined where there is none. */
export function shapeFrom({ entries }: RequestedSetup, structure: Structure): SetupShape | undefined {
  const setup = sheetWithRole(structure, "setup", SHEET_NAMES.setup);
  if (!setup) return undefined;
  return {
    sheet: setup.name,
    used: setup.used,
    tables: structure.tables,
    names: namesThatPoint(structure),
    entries: new Map(
      entries.map(({ table: { name, place }, range }) => {
        const beneath = (range.formulas as unknown[][]).slice(place.rows - 1);
        const taken = beneath.findIndex((row) => row.some((cell) => cell !== ""));
        return [
          name,
          {
            titles: range.values.slice(0, place.rows - 1).map((row: unknown[]) => String(row[0] ?? "")),
            free: taken < 0 ? beneath.length : taken,
          },
        ];
      }),
    ),
  };
}

/**
 * The settings from loaded cells; an unreadable one is a problem that names its cell. For what an earlier version did not have yet,
 * the standard value counts; `setupUpgrade` says what that is.
 */
export function settingsFrom(requested: RequestedSetup): Settings {
  const values = new Map(
    requested.settings.map(({ row, range }) => [
      row.id,
      { value: range ? firstCell(range) : (row.standard ?? null), where: placeOf(range, row.name) },
    ]),
  );
  const read = (id: SettingRow["id"]): { value: CellValue; where: string } =>
    values.get(id) ?? { value: null, where: id };
  return {
    programName: textOf(read("programName").value) || "Program",
    pmoType: oneOf<PmoType>(read("pmoType"), PMO_TYPES),
    dataDate: numberOf(read("dataDate"), 1),
    currency:
      textOf(read("currency").value).toUpperCase() || refuse(read("currency"), "a currency's ISO code"),
    unit: oneOf<MoneyUnit>(read("unit"), [1, 1_000, 1_000_000]),
    paper: oneOf<Paper>(read("paper"), ["A4", "Letter"]),
    waiverApprover: textOf(read("waiverApprover").value),
    thresholds: Object.fromEntries(
      requested.thresholds.map(({ id, name, range }) => [
        id,
        range
          ? numberOf({ value: firstCell(range), where: placeOf(range, name) }, 0)
          : DEFAULT_THRESHOLDS[id],
      ]),
    ) as Thresholds,
  };
}

/** The lists from loaded cells; a list whose table is gone has its standard values. */
export function listsFrom(requested: RequestedSetup, { lists }: Standards): Lists {
  return Object.fromEntries(
    requested.lists.map(({ id, range }) => {
      const given = range
        ? range.values
            .flat()
            .map(String)
            .filter((value) => value.trim() !== "")
        : [];
      return [id, given.length > 0 ? given : (lists[id]?.items ?? []).map(({ value }) => value)];
    }),
  );
}

const firstCell = (range: Excel.Range | undefined): CellValue => {
  const value: unknown = range?.values[0]?.[0];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
};

const placeOf = (range: Excel.Range | undefined, name: string): string =>
  range ? range.address : `the name ${name}`;
const textOf = (value: CellValue): string => (value === null ? "" : String(value).trim());

function numberOf(cell: { value: CellValue; where: string }, least: number): number {
  return typeof cell.value === "number" && cell.value >= least
    ? cell.value
    : refuse(cell, least > 0 ? "a date" : "a number, zero or more");
}

function oneOf<Choice extends string | number>(
  cell: { value: CellValue; where: string },
  choices: readonly Choice[],
): Choice {
  return choices.find((choice) => choice === cell.value) ?? refuse(cell, `one of ${choices.join(", ")}`);
}

function refuse(cell: { value: CellValue; where: string }, wanted: string): never {
  const found = cell.value === null || cell.value === "" ? "nothing" : `"${String(cell.value)}"`;
  throw new Problem(
    "setting-unreadable",
    `PMO Setup: ${cell.where} should hold ${wanted}, and holds ${found}.`,
    "Correct the cell, then try again.",
  );
}
