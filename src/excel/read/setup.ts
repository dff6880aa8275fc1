import { Problem } from "../../pmo/problem";
import { listTable } from "../../pmo/setup/setup-sheet";
import { SETTING_ROWS } from "../../pmo/setup/setting-list";
import type { SettingRow } from "../../pmo/setup/setting-list";
import { PMO_TYPES } from "../../pmo/setup/settings";
import type { MoneyUnit, Paper, PmoType, Settings, ThresholdId, Thresholds } from "../../pmo/setup/settings";
import { THRESHOLDS } from "../../pmo/setup/thresholds";
import type { Standards } from "../../pmo/templates/standards";
import type { ListId } from "../../pmo/templates/template";
import type { CellValue } from "../../pmo/values/cell";
import type { Session } from "../session";
import type { Structure } from "./structure";

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
}

/** Queues the loading of settings, thresholds and lists. They are found by their workbook names, so that rows may be moved. */
export function requestSetup(session: Session, structure: Structure, { lists }: Standards): RequestedSetup {
  const named = (name: string): Excel.Range | undefined => {
    if (!structure.names.has(name)) return undefined;
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
  };
}

/** The settings from loaded cells; a missing or unreadable one is a problem that names its cell. */
export function settingsFrom(requested: RequestedSetup): Settings {
  const values = new Map(
    requested.settings.map(({ row, range }) => [
      row.id,
      { value: firstCell(range), where: placeOf(range, row.name) },
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
    thresholds: Object.fromEntries(
      requested.thresholds.map(({ id, name, range }) => [
        id,
        numberOf({ value: firstCell(range), where: placeOf(range, name) }, 0),
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
