import { keptHeaders } from "../intake/kept-headers";
import type { RegisterImport } from "../intake/plan";
import { valueMark } from "../intake/stamp";
import { sourceName } from "../intake/update-columns";
import { PROVENANCE_HEADERS } from "../registers/register";
import type { Register } from "../registers/register";
import type { Template } from "../templates/template";
import type { CellValue, Serial } from "../values/cell";
import { MARK_HEADER, PERIOD_HEADER } from "./earlier";
import { publishedMark } from "./mark";

/** One row that a history keeps, by header. */
export interface HistoryLine {
  /** By which the same row of the same period is known again. */
  readonly mark: string;
  readonly cells: ReadonlyMap<string, CellValue>;
  /** Number formats of columns that no field is for. */
  readonly formats: ReadonlyMap<string, string>;
}

/** The earlier rows of a time series that was brought in. */
export function importedLines(one: RegisterImport, template: Template, today: Serial): HistoryLine[] {
  const kept = keptHeaders(template, one.columns);
  const headers = one.columns.map(
    ({ field }, index) => template.fields.find(({ id }) => id === field)?.header ?? kept[index] ?? "",
  );
  const formats = new Map(headers.map((header, index) => [header, one.rows.formats[index] ?? "General"]));
  return (one.earlier ?? []).map(({ period, sourceRow, values }) => {
    const cells = new Map<string, CellValue>([
      [PERIOD_HEADER, period],
      ...headers.map((header, index) => [header, values[index] ?? null] as const),
    ]);
    const mark = [...cells]
      .map(([header, value]) => (value === null ? "" : `${header}:${valueMark(value)}`))
      .sort();
    const name = `m:${valueMark(mark.join("|"))}${valueMark(mark.reverse().join("|"))}`;
    cells.set(PROVENANCE_HEADERS.source, sourceName(one));
    cells.set(PROVENANCE_HEADERS.row, sourceRow);
    cells.set(PROVENANCE_HEADERS.importedOn, today);
    cells.set(MARK_HEADER, name);
    return { mark: name, cells, formats };
  });
}

/** The rows of a register as they are kept when a period is published; what formulas work out is left to them. */
export function publishedLines(register: Register, period: string): HistoryLine[] {
  const columns = register.columns.filter(
    ({ header, field }) => field?.type !== "calculated" && header !== PROVENANCE_HEADERS.stamp,
  );
  return Array.from({ length: register.length }, (_, row) => {
    const cells = new Map<string, CellValue>([
      [PERIOD_HEADER, period],
      ...columns.map(
        ({ header, field, values }) => [field?.header ?? free(header), values[row] ?? null] as const,
      ),
    ]);
    const mark = publishedMark(cells);
    cells.set(MARK_HEADER, mark);
    return { mark, cells, formats: new Map() };
  });
}

/** A column of the user's own may be called as one of the history's is. */
const free = (header: string): string =>
  TAKEN.has(header.trim().toLowerCase()) ? `${header.trim()} (register)` : header;

const TAKEN: ReadonlySet<string> = new Set(
  [PERIOD_HEADER, MARK_HEADER].map((header) => header.toLowerCase()),
);
