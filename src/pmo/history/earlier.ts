import type { Register } from "../registers/register";
import type { CellValue, Serial } from "../values/cell";
import { isBlank } from "../values/cell";
import { periodEnd, periodLabel, periodOrder } from "./period";

/** The columns that a history has beside those of its register. */
export const PERIOD_HEADER = "Period";
export const MARK_HEADER = "Row mark";

/** A register as it stood in one earlier period. */
export interface EarlierPeriod {
  /** How sentences call it: `2026-02`. */
  readonly label: string;
  /** Its place among periods, in years with a fraction. */
  readonly order: number;
  /** Its last day; undefined where its label does not say which. */
  readonly date: Serial | undefined;
  readonly register: Register;
}

/** A history taken apart into its periods, oldest first. Rows whose period cannot be read are left out; `unreadable` counts them. */
export function earlierPeriods(history: Register): {
  readonly periods: readonly EarlierPeriod[];
  readonly unreadable: number;
} {
  const values = columnOf(history, PERIOD_HEADER);
  const rows = new Map<number, number[]>();
  let unreadable = 0;
  for (let row = 0; row < history.length; row++) {
    const value = values?.[row] ?? null;
    const order = periodOrder(value);
    if (order < 0) {
      if (!isBlank(value)) unreadable++;
      continue;
    }
    const same = rows.get(order);
    if (same) same.push(row);
    else rows.set(order, [row]);
  }
  const periods = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([order, places]): EarlierPeriod => {
      const value = values?.[places[0] ?? 0] ?? null;
      const register = pickedRows(history, places);
      return { label: periodLabel(value), order, date: periodEnd(value), register };
    });
  return { periods, unreadable };
}

/** The cells of a column by its header, whatever its case; undefined where there is none. */
export const columnOf = ({ columns }: Register, header: string): readonly CellValue[] | undefined =>
  columns.find((column) => column.header.trim().toLowerCase() === header.toLowerCase())?.values;

function pickedRows(register: Register, rows: readonly number[]): Register {
  const columns = register.columns.map((column) => ({
    ...column,
    values: rows.map((row) => column.values[row] ?? null),
  }));
  return {
    ...register,
    length: rows.length,
    columns,
    byField: new Map(columns.flatMap((column) => (column.field ? [[column.field.id, column]] : []))),
  };
}
