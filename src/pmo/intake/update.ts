import type { CellValue, Serial } from "../values/cell";
import { textOf, tidyLines } from "../values/text";
import { PROVENANCE_HEADERS } from "../registers/register";
import type { Register } from "../registers/register";
import type { Field, FieldId, Template } from "../templates/template";
import { templateOf } from "../templates/standard";
import { identityOf, matchRows } from "./identity";
import type { Identity } from "./identity";
import { keptHeaders } from "./kept-headers";
import type { RegisterImport } from "./plan";

/** What an import makes of a register: its columns and rows as they will stand. */
export interface RegisterUpdate {
  readonly template: Template;
  /** The fields that people fill in, in the template's order, then where rows came from, then columns kept from the source. */
  readonly columns: readonly UpdateColumn[];
  /** The register's own rows first, in their order, then the new ones. */
  readonly rows: readonly UpdatedRow[];
  readonly counts: Readonly<Record<RowState, number>>;
}

export interface UpdateColumn {
  readonly header: string;
  readonly kind: "field" | "provenance" | "kept";
  readonly field?: Field;
  /** For kept columns: the number format of the source. */
  readonly format?: string;
}

/**
 * `notInSource` rows stay as they are: the register has them from the same source, which no longer does. Rows from other sources
 * are `unchanged`.
 */
export type RowState = "added" | "changed" | "unchanged" | "notInSource";

export interface UpdatedRow {
  readonly state: RowState;
  /** By `columns`. */
  readonly values: readonly CellValue[];
  /** From 0, in the existing register; absent for added rows. */
  readonly registerRow?: number;
  /** One-based, on the source sheet; absent for rows that the source does not have. */
  readonly sourceRow?: number;
  /** What changed; provenance does not count. */
  readonly changes: readonly CellChange[];
}

export interface CellChange {
  readonly header: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/**
 * Joins an import with the register that exists, if it does. Rows are recognized by key (with what they belong to), then by name,
 * then by their place in the source. What the source says wins, but a blank never erases, and columns of the user's own are not
 * touched. The same import twice changes nothing. `importedOn` marks added and changed rows.
 */
export function updateRegister(
  existing: Register | undefined,
  incoming: RegisterImport,
  importedOn: Serial | null = null,
  template: Template = existing?.template ?? templateOf(incoming.register),
): RegisterUpdate {
  const columns = updateColumns(incoming, template);
  const source = sourceName(incoming);
  const fresh = incomingRows(incoming, columns, source, importedOn);
  const old = existing ? existingRows(existing, columns) : [];
  const place = placesOf(columns, template);
  const identity = (row: readonly CellValue[]): Identity =>
    identityOf(row[place.key] ?? null, row[place.parent] ?? null, row[place.label] ?? null, {
      source: row[place.source] ?? null,
      row: row[place.row] ?? null,
    });
  const matched = matchRows(old.map(identity), fresh.map(identity));
  const incomingOf = new Map(matched.flatMap((index, row) => (index < 0 ? [] : [[index, row] as const])));
  const sources = new Set([
    source,
    ...[...incomingOf.keys()].map((index) => textOf(old[index]?.[place.source] ?? null)),
  ]);
  const kept = old.map((values, index): UpdatedRow => {
    const row = incomingOf.get(index);
    if (row === undefined) {
      const state = sources.has(textOf(values[place.source] ?? null)) ? "notInSource" : "unchanged";
      return { state, values, registerRow: index, changes: [] };
    }
    return merged(columns, values, fresh[row] ?? [], index, incoming.rows.sourceRows[row] ?? 0);
  });
  const added = fresh.flatMap((values, row): UpdatedRow[] =>
    matched[row] === -1
      ? [{ state: "added", values, sourceRow: incoming.rows.sourceRows[row] ?? 0, changes: [] }]
      : [],
  );
  const rows = [...kept, ...added];
  const counts: Record<RowState, number> = { added: 0, changed: 0, unchanged: 0, notInSource: 0 };
  for (const { state } of rows) counts[state]++;
  return { template, columns, rows, counts };
}

/** `returns.xlsx, Sheet1`: where a row came from, as its cell says it. */
export const sourceName = ({ source }: RegisterImport): string =>
  source.file === "" ? source.sheet : `${source.file}, ${source.sheet}`;

function updateColumns(incoming: RegisterImport, template: Template): readonly UpdateColumn[] {
  const fields = template.fields.flatMap((field): UpdateColumn[] =>
    field.type === "calculated" ? [] : [{ header: field.header, kind: "field", field }],
  );
  const provenance = Object.values(PROVENANCE_HEADERS).map((header): UpdateColumn => ({
    header,
    kind: "provenance",
  }));
  const kept = keptHeaders(template, incoming.columns).flatMap((header, index): UpdateColumn[] =>
    header === undefined || isEmpty(incoming, index)
      ? []
      : [{ header, kind: "kept", format: incoming.rows.formats[index] ?? "General" }],
  );
  return [...fields, ...provenance, ...kept];
}

const isEmpty = (incoming: RegisterImport, column: number): boolean =>
  (incoming.rows.values[column] ?? []).every((value) => value === null);

function incomingRows(
  incoming: RegisterImport,
  columns: readonly UpdateColumn[],
  source: string,
  importedOn: Serial | null,
): readonly (readonly CellValue[])[] {
  const byField = new Map<FieldId, number>();
  const keptColumns: number[] = [];
  incoming.columns.forEach(({ field }, index) => {
    if (field !== undefined) byField.set(field, index);
    else if (!isEmpty(incoming, index)) keptColumns.push(index);
  });
  const keptFrom = columns.findIndex(({ kind }) => kind === "kept");
  return incoming.rows.sourceRows.map((sourceRow, row) =>
    columns.map(({ header, kind, field }, index): CellValue => {
      if (kind === "provenance")
        return header === PROVENANCE_HEADERS.source
          ? source
          : header === PROVENANCE_HEADERS.row
            ? sourceRow
            : importedOn;
      const column = kind === "field" ? byField.get(field?.id ?? "") : keptColumns[index - keptFrom];
      return column === undefined ? null : (incoming.rows.values[column]?.[row] ?? null);
    }),
  );
}

function existingRows(
  register: Register,
  columns: readonly UpdateColumn[],
): readonly (readonly CellValue[])[] {
  const byHeader = new Map(register.columns.map((column) => [column.header.trim().toLowerCase(), column]));
  const found = columns.map(({ header }) => byHeader.get(header.toLowerCase()));
  return Array.from({ length: register.length }, (_, row) =>
    found.map((column) => {
      const value = column?.values[row] ?? null;
      return value === "" ? null : value;
    }),
  );
}

function placesOf(
  columns: readonly UpdateColumn[],
  template: Template,
): Readonly<Record<"key" | "parent" | "label" | "source" | "row", number>> {
  const field = (id: FieldId | undefined): number =>
    columns.findIndex((column) => column.field?.id === id && id !== undefined);
  const header = (name: string): number =>
    columns.findIndex((column) => column.kind === "provenance" && column.header === name);
  return {
    key: field(template.key),
    parent: field(template.fields.find(({ type }) => type === "reference")?.id),
    label: field(template.label),
    source: header(PROVENANCE_HEADERS.source),
    row: header(PROVENANCE_HEADERS.row),
  };
}

function merged(
  columns: readonly UpdateColumn[],
  old: readonly CellValue[],
  fresh: readonly CellValue[],
  registerRow: number,
  sourceRow: number,
): UpdatedRow {
  const changes: CellChange[] = [];
  const values = columns.map(({ header, kind }, index): CellValue => {
    const from = old[index] ?? null;
    const to = fresh[index] ?? null;
    if (kind === "provenance" || to === null || isSame(from, to)) return from;
    changes.push({ header, from, to });
    return to;
  });
  const changed = changes.length > 0;
  const withPlace = values.map((value, index): CellValue => {
    const column = columns[index];
    if (column?.kind !== "provenance") return value;
    const to = fresh[index] ?? null;
    return column.header === PROVENANCE_HEADERS.importedOn ? (changed ? (to ?? value) : value) : to;
  });
  return { state: changed ? "changed" : "unchanged", values: withPlace, registerRow, sourceRow, changes };
}

/** Equal as a workbook gives values back: ids may return as numbers, line breaks and the last binary digits may differ. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return typeof a === "string" && typeof b === "string"
    ? tidyLines(a) === tidyLines(b)
    : textOf(a).toLowerCase() === textOf(b).toLowerCase();
}
