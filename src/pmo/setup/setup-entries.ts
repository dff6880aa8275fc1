import type { CellInput, Place, Validation } from "../changes/content";
import { SETTING_ROWS } from "./setting-list";
import type { SettingRow } from "./setting-list";
import type { Settings, Thresholds } from "./settings";
import { SETUP_TABLES } from "./sheet-names";
import { THRESHOLDS } from "./thresholds";
import type { Threshold } from "./thresholds";

/** One line of the tables of settings and of thresholds, as it stands on the sheet. */
export interface SetupEntry {
  /** The workbook name of the cell that holds its value, and what Excel's name manager says of it. */
  readonly name: string;
  readonly comment: string;
  readonly title: string;
  readonly cells: readonly CellInput[];
  readonly numberFormat?: string;
  /** What may be typed as its value. */
  readonly validation?: (place: Place) => Validation;
}

/** A table of such lines. */
export interface EntryTable {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
}

export const SETTINGS_TABLE: EntryTable = {
  name: SETUP_TABLES.settings,
  title: "Settings",
  headers: ["Setting", "Value", "Unit", "Meaning"],
};
export const THRESHOLDS_TABLE: EntryTable = {
  name: SETUP_TABLES.thresholds,
  title: "Thresholds",
  headers: ["Threshold", "Value", "Unit", "Meaning"],
};
/** The column of their values, from 0. */
export const VALUE_COLUMN = 1;

/** The settings as lines of the sheet. */
export const settingEntries = (values: Pick<Settings, SettingRow["id"]>): SetupEntry[] =>
  SETTING_ROWS.map((setting) => settingEntry(setting, values[setting.id] ?? setting.standard ?? ""));

/** The thresholds as lines of the sheet. */
export const thresholdEntries = (values: Thresholds): SetupEntry[] =>
  THRESHOLDS.map((threshold) => thresholdEntry(threshold, values[threshold.id]));

/** A setting as a line of the sheet. */
export function settingEntry(
  { id, name, title, unit, meaning, choices }: SettingRow,
  value: string | number,
): SetupEntry {
  const prompt = { title, message: meaning };
  const entry = { name, comment: meaning, title, cells: [title, value, unit, meaning] };
  if (choices)
    return {
      ...entry,
      validation: (place) => ({
        ...place,
        kind: "list",
        list: choices.join(","),
        style: "stop",
        message: `${title} is one of ${choices.join(", ")}.`,
        prompt,
      }),
    };
  if (id !== "dataDate") return entry;
  return {
    ...entry,
    numberFormat: "yyyy-mm-dd",
    validation: (place) => ({
      ...place,
      kind: "date",
      style: "stop",
      message: "The data date is a date.",
      prompt,
    }),
  };
}

/** A threshold as a line of the sheet. */
export function thresholdEntry({ name, title, unit, meaning, source }: Threshold, value: number): SetupEntry {
  const numberFormat = thresholdFormat(unit);
  return {
    name,
    comment: meaning,
    title,
    cells: [title, value, unit, `${meaning} ${source}.`],
    ...(numberFormat === undefined ? {} : { numberFormat }),
    validation: (place) => ({
      ...place,
      kind: "number",
      minimum: 0,
      maximum: 100_000,
      style: "stop",
      message: `${title} is a number, zero or more.`,
    }),
  };
}

function thresholdFormat(unit: Threshold["unit"]): string | undefined {
  if (unit === "share" || unit === "points") return "0%";
  return unit === "ratio" ? "0.00" : undefined;
}
