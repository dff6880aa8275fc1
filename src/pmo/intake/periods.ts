import { periodOrder } from "../history/period";
import type { CellValue } from "../values/cell";
import { folded, textOf } from "../values/text";
import type { Template } from "../templates/template";
import type { ImportedRows, RegisterImport } from "./plan";

/** A row of an earlier period in a time series: one entry as it stood then. */
export interface EarlierRow {
  /** The period as the source says it. */
  readonly period: CellValue;
  /** One-based, on the source sheet. */
  readonly sourceRow: number;
  /** In the order of the import's columns. */
  readonly values: readonly CellValue[];
}

const PERIOD_WORDS =
  /\b(period|year|fiscal|fy|quarter|month|week|report(?:ing|ed)?|snapshot|as (?:of|at)|cycle|release|submission|updated|exercice|jahr|quartal)\b/i;
/** Ids that repeat now and then are doubled, not a series. */
const LEAST_REPEATED = 0.3;
/** A register has a field for the reporting period, and others for when a row was updated. */
const MAY_BE_PERIOD: ReadonlySet<string> = new Set(["date", "text"]);

/**
 * Takes a time series apart: where the same entries come again for period after period, the latest row of each stays, and the
 * others are handed over as `earlier`. Any other import comes back as it is.
 */
export function splitPeriods(one: RegisterImport, template: Template): RegisterImport {
  const entries = entriesOf(one, template);
  const typeOf = (id: string): string => template.fields.find((field) => field.id === id)?.type ?? "";
  const counts = new Map<string, number>();
  for (const entry of entries) if (entry !== "") counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  if (repeated < 2 || repeated < counts.size * LEAST_REPEATED) return one;
  const column = one.columns.findIndex(
    ({ header, field }, index) =>
      PERIOD_WORDS.test(header.replace(/_/g, " ")) &&
      (field === undefined || MAY_BE_PERIOD.has(typeOf(field))) &&
      isPeriod(one.rows.values[index] ?? [], entries),
  );
  if (column < 0) return one;
  const periods = one.rows.values[column] ?? [];
  const latest = new Map<string, number>();
  entries.forEach((entry, row) => {
    const known = latest.get(entry);
    if (known === undefined || periodOrder(periods[row]) > periodOrder(periods[known]))
      latest.set(entry, row);
  });
  const stays = (row: number): boolean => entries[row] === "" || latest.get(entries[row] ?? "") === row;
  const rows = Array.from({ length: one.rows.length }, (_, row) => row);
  const earlier = rows
    .filter((row) => !stays(row))
    .map((row): EarlierRow => ({
      period: periods[row] ?? null,
      sourceRow: one.rows.sourceRows[row] ?? 0,
      values: one.rows.values.map((values) => values[row] ?? null),
    }));
  return {
    ...one,
    rows: picked(one.rows, rows.filter(stays)),
    earlier,
    notes: [...one.notes, seriesNote(one.columns[column]?.header ?? "", latest.size, earlier.length)],
  };
}

const seriesNote = (header: string, entries: number, earlier: number): string =>
  `The rows are a time series by “${header}”: the latest of each of ${entries} entries goes into the register, ${earlier} earlier ${earlier === 1 ? "row goes" : "rows go"} into the history.`;

const picked = (rows: ImportedRows, places: readonly number[]): ImportedRows => ({
  length: places.length,
  sourceRows: places.map((row) => rows.sourceRows[row] ?? 0),
  values: rows.values.map((values) => places.map((row) => values[row] ?? null)),
  formats: rows.formats,
});

/** What each row is about: its key, or its name, with what it belongs to. */
function entriesOf({ columns, rows }: RegisterImport, template: Template): string[] {
  const of = (id: string | undefined): readonly CellValue[] =>
    rows.values[columns.findIndex(({ field }) => field !== undefined && field === id)] ?? [];
  const keys = of(template.key);
  const labels = of(template.label);
  const parents = of(template.fields.find(({ type }) => type === "reference")?.id);
  return Array.from({ length: rows.length }, (_, row) => {
    const named = textOf(keys[row] ?? null).toLowerCase() || folded(textOf(labels[row] ?? null));
    return named === "" ? "" : `${named}\u001f${folded(textOf(parents[row] ?? null))}`;
  });
}

/** Every entry has a readable period, no entry has one twice, and there are several. */
function isPeriod(values: readonly CellValue[], entries: readonly string[]): boolean {
  const seen = new Set<string>();
  const periods = new Set<number>();
  for (const [row, entry] of entries.entries()) {
    if (entry === "") continue;
    const order = periodOrder(values[row]);
    const key = `${entry}\u001f${order}`;
    if (order < 0 || seen.has(key)) return false;
    seen.add(key);
    periods.add(order);
  }
  return periods.size > 1;
}
