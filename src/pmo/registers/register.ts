import type { CellValue } from "../values/cell";
import type { Field, FieldId, Template } from "../templates/template";

/** A register as read from its Excel table: columns of equal length, in the sheet's order. */
export interface Register {
  readonly template: Template;
  readonly sheet: string;
  /** The Excel table's name, as formulas write it. */
  readonly table: string;
  /** Zero-based place on the sheet of the first data row and of the first column. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** The number of rows. */
  readonly length: number;
  readonly columns: readonly RegisterColumn[];
  readonly byField: ReadonlyMap<FieldId, RegisterColumn>;
}

/** One column of a register; without a field it is a column of the user's own. */
export interface RegisterColumn {
  /** The header as it stands in the sheet, which structured references use. */
  readonly header: string;
  readonly field?: Field;
  /** Zero-based, from the table's left edge. */
  readonly index: number;
  readonly values: readonly CellValue[];
}

/** The registers of a program that exist in the workbook. */
export type Registers = Readonly<Record<Template["id"], Register>>;

/** The technical columns that every register ends with, before the columns kept from a source. */
export const PROVENANCE_HEADERS = {
  source: "Source",
  row: "Source row",
  importedOn: "Imported on",
  /** What the source said the last time, so that an edit by hand is told from an import. */
  stamp: "Source stamp",
  /** The day on which the source no longer had the row; only where the program marks such rows. */
  gone: "Gone since",
} as const;

/** A register from its template and the header row and rows of its table; headers match without case. */
export function registerFrom(
  template: Template,
  place: { sheet: string; table: string; firstRow: number; firstColumn: number },
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): Register {
  const fields = new Map(template.fields.map((field) => [field.header.toLowerCase(), field]));
  const columns = headers.map((header, index): RegisterColumn => {
    const field = fields.get(header.trim().toLowerCase());
    const values = rows.map((row) => blankToNull(row[index] ?? null));
    return field ? { header, field, index, values } : { header, index, values };
  });
  const byField = new Map(
    columns.flatMap((column) => (column.field ? [[column.field.id, column] as const] : [])),
  );
  return { template, ...place, length: rows.length, columns, byField };
}

/** Office.js reports an empty cell as `""`. */
export const blankToNull = (value: CellValue): CellValue => (value === "" ? null : value);
