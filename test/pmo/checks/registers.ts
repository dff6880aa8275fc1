import type { CellValue } from "../../../src/pmo/values/cell";
import type { FieldId, RegisterId } from "../../../src/pmo/templates/template";
import { templateOf } from "../../../src/pmo/templates/standard";
import { registerFrom } from "../../../src/pmo/registers/register";
import type { Register, Registers } from "../../../src/pmo/registers/register";
import type { Settings } from "../../../src/pmo/setup/settings";
import { DEFAULT_THRESHOLDS } from "../../../src/pmo/setup/thresholds";
import { serialOf } from "../../../src/pmo/values/calendar";
import { LISTS } from "../../../src/pmo/templates/lists";

/** A row by field ids; fields that are not named are blank. */
export type RowValues = Readonly<Record<FieldId, CellValue>>;

/** The serial of a day written `2026-03-31`. */
export function on(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const serial = serialOf(year, month, day);
  if (serial === undefined) throw new Error(`No such day: ${iso}`);
  return serial;
}

export const DATA_DATE = on("2026-03-31");

export const SETTINGS: Settings = {
  programName: "Test",
  pmoType: "Controlling",
  dataDate: DATA_DATE,
  currency: "GBP",
  unit: 1_000,
  paper: "A4",
  thresholds: DEFAULT_THRESHOLDS,
};

/** The standard lists, as `PMO Setup` gives them. */
export const STANDARD_LISTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(LISTS).map(([id, list]) => [id, list.items.map((item) => item.value)]),
);

/** A register with all columns of its template but those left out, on a sheet of its name, headers in row 1. */
export function makeRegister(
  id: RegisterId,
  rows: readonly RowValues[],
  options: { without?: readonly FieldId[]; own?: Readonly<Record<string, readonly CellValue[]>> } = {},
): Register {
  const template = templateOf(id);
  const fields = template.fields.filter((field) => !options.without?.includes(field.id));
  for (const row of rows)
    for (const field of Object.keys(row))
      if (!template.fields.some((known) => known.id === field))
        throw new Error(`${id} has no field ${field}.`);
  const own = Object.entries(options.own ?? {});
  return registerFrom(
    template,
    { sheet: template.name, table: template.name, firstRow: 1, firstColumn: 0 },
    [...fields.map((field) => field.header), ...own.map(([header]) => header)],
    rows.map((row, index) => [
      ...fields.map((field) => row[field.id] ?? null),
      ...own.map(([, values]) => values[index] ?? null),
    ]),
  );
}

/** Registers by their rows; those that are not named do not exist. */
export function makeRegisters(rows: Partial<Record<RegisterId, readonly RowValues[]>>): Registers {
  return Object.fromEntries(
    (Object.entries(rows) as [RegisterId, readonly RowValues[]][]).map(([id, values]) => [
      id,
      makeRegister(id, values),
    ]),
  );
}
