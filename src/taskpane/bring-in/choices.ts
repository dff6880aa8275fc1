import type { ColumnMatch, IntakeChoices, IntakePlan, RegisterImport } from "../../pmo/intake/plan";
import type { CellValue } from "../../pmo/values/cell";
import type { FieldId, RegisterId } from "../../pmo/templates/template";

/** What was chosen for a workbook: the open one, or another by its file's name. */
export const choicesOf = (choices: IntakeChoices, book: string | undefined): Omit<IntakeChoices, "books"> =>
  book === undefined ? choices : (choices.books?.[book] ?? {});

/** The file of a source, unless it is the open workbook. */
export const bookOf = (file: string, intake: IntakePlan | undefined): string | undefined =>
  file === intake?.file ? undefined : file;

/** The choices with one column decided: a field, null to keep it as it is, or undefined to leave it to the matcher again. */
export function withColumn(
  choices: IntakeChoices,
  sheet: string,
  column: number,
  field: FieldId | null | undefined,
  book?: string,
): IntakeChoices {
  const old = choicesOf(choices, book).columns;
  return withBook(choices, book, {
    columns: { ...old, [sheet]: withEntry(old?.[sheet] ?? {}, column, field) },
  });
}

/** The choices with one sheet decided: a register, null to leave it out, or undefined to go by what is found. */
export function withSheet(
  choices: IntakeChoices,
  sheet: string,
  register: RegisterId | null | undefined,
  book?: string,
): IntakeChoices {
  return withBook(choices, book, {
    sheets: withEntry(choicesOf(choices, book).sheets ?? {}, sheet, register),
  });
}

/** The choices with one value of a column decided: what it becomes, null for a blank, or undefined to read it by the rules again. */
export function withValue(
  choices: IntakeChoices,
  sheet: string,
  column: number,
  from: string,
  to: CellValue | undefined,
  book?: string,
): IntakeChoices {
  const old = choicesOf(choices, book).values;
  const columns = old?.[sheet] ?? {};
  return withBook(choices, book, {
    values: { ...old, [sheet]: { ...columns, [column]: withEntry(columns[column] ?? {}, from, to) } },
  });
}

/** The choices with a header gone on without, that used to feed a field. */
export function withoutHeader(
  choices: IntakeChoices,
  sheet: string,
  header: string,
  book?: string,
): IntakeChoices {
  const old = choicesOf(choices, book).without;
  return withBook(choices, book, { without: { ...old, [sheet]: [...(old?.[sheet] ?? []), header] } });
}

/** The choices with each column that waits for a decision given its first suggestion; no field is given twice. */
export function withSuggestions(
  choices: IntakeChoices,
  { source, columns }: RegisterImport,
  book?: string,
): IntakeChoices {
  const taken = new Set(columns.flatMap(({ field }) => field ?? []));
  return suggested(columns).reduce((all, { column, alternatives }) => {
    const field = alternatives[0]?.field;
    if (field === undefined || taken.has(field)) return all;
    taken.add(field);
    return withColumn(all, source.sheet, column, field, book);
  }, choices);
}

/** The columns that wait for a decision and have a suggestion. */
export const suggested = (columns: readonly ColumnMatch[]): readonly ColumnMatch[] =>
  columns.filter(
    ({ level, chosen, alternatives }) => level === "review" && !chosen && alternatives.length > 0,
  );

const withBook = (
  choices: IntakeChoices,
  book: string | undefined,
  decided: Omit<IntakeChoices, "books">,
): IntakeChoices =>
  book === undefined
    ? { ...choices, ...decided }
    : { ...choices, books: { ...choices.books, [book]: { ...choicesOf(choices, book), ...decided } } };

/** A record with one entry set, or without it. */
function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string | number,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([one]) => one !== String(key));
  return Object.fromEntries(value === undefined ? others : [...others, [String(key), value] as const]);
}
