import { columnLetters } from "../../../../src/pmo/intake/find/grid";
import type { ColumnMatch, IntakePlan, RegisterImport } from "../../../../src/pmo/intake/plan";
import type { LabelledBook, LabelledTable } from "./load";

/** How well intake did on labelled workbooks. */
export interface Quality {
  /** Columns that a field of the register describes, and those that were given that field. */
  readonly mappable: number;
  readonly mapped: number;
  /** Columns of known meaning that were surely given a field, and those given a wrong one. */
  readonly given: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Of the missed columns, those for which the analyst is asked the right question. */
  readonly asked: number;
  readonly tables: number;
  readonly tablesFound: number;
  readonly tablesMissed: readonly string[];
  /** Imports where a person sees no such register. */
  readonly tablesWrong: readonly string[];
  readonly imports: number;
}

/** Compares what `plan` makes of workbooks with their labels. */
export function measure(
  books: readonly LabelledBook[],
  plan: (book: LabelledBook) => IntakePlan,
  has: (register: string) => boolean,
): Quality {
  const missed: string[] = [];
  const wrong: string[] = [];
  const tablesMissed: string[] = [];
  const tablesWrong: string[] = [];
  const counts = { mappable: 0, mapped: 0, given: 0, asked: 0, tables: 0, tablesFound: 0, imports: 0 };
  for (const book of books) {
    const { imports } = plan(book);
    counts.imports += imports.length;
    const used = new Set<RegisterImport>();
    for (const { sheet, tables } of book.sheets)
      for (const table of tables.filter(({ register }) => has(register))) {
        const place = `${book.name} / ${sheet.name} / ${table.register}`;
        const found = imports.find(
          (entry) => !used.has(entry) && entry.source.sheet === sheet.name && isTable(entry, table),
        );
        counts.tables++;
        if (found) used.add(found);
        if (found && found.rows.length === table.entries) counts.tablesFound++;
        else
          tablesMissed.push(
            `${place}: ${found ? `${found.rows.length} of ${table.entries} rows` : "not found"}`,
          );
        for (const [at, field] of table.fields) {
          const column = found?.columns.find((candidate) => placeOf(candidate, table) === at);
          if (field !== undefined) counts.mappable++;
          if (column?.field !== undefined) counts.given++;
          if (field !== undefined && column?.field === field) counts.mapped++;
          else if (field !== undefined) {
            if (column?.field === undefined && column?.alternatives[0]?.field === field) counts.asked++;
            missed.push(
              `${place} ${at} ${column?.header ?? "?"}: ${field}, not ${column?.field ?? "mapped"} (${column?.reason ?? ""})`,
            );
          }
          if (column?.field !== undefined && column.field !== field)
            wrong.push(`${place} ${at} ${column.header}: ${column.field} instead of ${field ?? "none"}`);
        }
      }
    for (const entry of imports)
      if (!used.has(entry)) tablesWrong.push(`${book.name} / ${entry.source.sheet}: ${entry.register}`);
  }
  return { ...counts, wrong, missed, tablesMissed, tablesWrong };
}

const isTable = ({ register, source }: RegisterImport, table: LabelledTable): boolean =>
  register === table.register &&
  (typeof table.header === "number"
    ? source.shape === undefined && source.headerRow === table.header
    : source.shape === table.header);

function placeOf({ column, cell }: ColumnMatch, { header }: LabelledTable): string {
  if (header === "form") return cell ?? "";
  return header === "across" ? String(column + 1) : columnLetters(column);
}
