import { PROVENANCE_HEADERS } from "../registers/register";
import type { FieldId, Template } from "../templates/template";
import type { CellValue, Serial } from "../values/cell";
import { mapped } from "../work";
import type { Work } from "../work";
import { keptHeaders } from "./kept-headers";
import type { RegisterImport } from "./plan";
import type { UpdateColumn } from "./update";

/** `returns.xlsx, Sheet1`: where a row came from, as its cell says it. */
export const sourceName = ({ source }: RegisterImport): string =>
  source.file === "" ? source.sheet : `${source.file}, ${source.sheet}`;

/** The columns that every import updates: the fields that people fill in, and where rows came from. */
export function standardColumns(template: Template, marksGone: boolean): readonly UpdateColumn[] {
  const fields = template.fields.flatMap((field): UpdateColumn[] =>
    field.type === "calculated" ? [] : [{ header: field.header, kind: "field", field }],
  );
  const provenance = Object.values(PROVENANCE_HEADERS).flatMap((header): UpdateColumn[] =>
    header === PROVENANCE_HEADERS.gone && !marksGone ? [] : [{ header, kind: "provenance" }],
  );
  return [...fields, ...provenance];
}

/** The columns that are kept from a source as they are, under headers that are free in the register. */
export const keptColumns = (template: Template, incoming: RegisterImport): readonly UpdateColumn[] =>
  keptHeaders(template, incoming.columns).flatMap((header, index): UpdateColumn[] =>
    header === undefined || isEmpty(incoming, index)
      ? []
      : [{ header, kind: "kept", format: incoming.rows.formats[index] ?? "General" }],
  );

const isEmpty = (incoming: RegisterImport, column: number): boolean =>
  (incoming.rows.values[column] ?? []).every((value) => value === null);

const PROVENANCE_OF: Readonly<
  Record<string, (source: string, row: number, day: Serial | null) => CellValue>
> = {
  [PROVENANCE_HEADERS.source]: (source) => source,
  [PROVENANCE_HEADERS.row]: (_, row) => row,
  [PROVENANCE_HEADERS.importedOn]: (_, __, day) => day,
};

/** The rows of an import by the columns of its update. */
export function* incomingRows(
  incoming: RegisterImport,
  columns: readonly UpdateColumn[],
  importedOn: Serial | null,
): Work<readonly (readonly CellValue[])[]> {
  const source = sourceName(incoming);
  const byField = new Map<FieldId, number>();
  const kept: number[] = [];
  incoming.columns.forEach(({ field }, index) => {
    if (field !== undefined) byField.set(field, index);
    else if (!isEmpty(incoming, index)) kept.push(index);
  });
  const keptFrom = columns.findIndex(({ kind }) => kind === "kept");
  const cells = columns.map(({ header, kind, field }, index): ((row: number) => CellValue) => {
    if (kind === "provenance") {
      const cell = PROVENANCE_OF[header];
      return (row) => cell?.(source, incoming.rows.sourceRows[row] ?? 0, importedOn) ?? null;
    }
    const column = kind === "field" ? byField.get(field?.id ?? "") : kept[index - keptFrom];
    const values = column === undefined ? undefined : incoming.rows.values[column];
    return (row) => values?.[row] ?? null;
  });
  return yield* mapped(incoming.rows.sourceRows, (_, row) => cells.map((cell) => cell(row)));
}

/** Where the cells that tell rows apart stand among the columns of an update; -1 where the template has no such field. */
export type Places = Readonly<
  Record<"key" | "parent" | "label" | "source" | "row" | "importedOn" | "stamp" | "gone", number>
>;

/** Finds these places. */
export function placesOf(columns: readonly UpdateColumn[], template: Template): Places {
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
    importedOn: header(PROVENANCE_HEADERS.importedOn),
    stamp: header(PROVENANCE_HEADERS.stamp),
    gone: header(PROVENANCE_HEADERS.gone),
  };
}
