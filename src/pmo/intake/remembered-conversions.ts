import { fieldOf } from "../templates/template";
import type { Field, RegisterId, Template } from "../templates/template";
import type { CellValue } from "../values/cell";
import { folded, textOf } from "../values/text";
import { isScale } from "./match/field-kinds";
import { sourcePattern } from "./memory";
import { readerOf } from "./options";
import type { ListReaders, RememberedConversion } from "./options";
import type { IntakeChoices, RegisterImport } from "./plan";

export const CONVERSION_HEADERS = ["Register", "Field", "From", "Source value", "Value", "Said on"];

/** Stands in the table for a value that is read as a blank; an empty cell decides nothing. */
const BLANK = "(blank)";
/** Stands in the table for every source. */
const ANY = "Any";

/** The usable rows of the conversions table; rows of registers and fields that are unknown wait. */
export function rememberedConversions(
  rows: readonly (readonly CellValue[])[],
  templates: readonly Template[],
): readonly RememberedConversion[] {
  return rows.flatMap(([register = null, field = null, from = null, source = null, value = null]) => {
    const template = templates.find(({ name }) => folded(name) === folded(textOf(register)));
    const found = template?.fields.find(({ header }) => folded(header) === folded(textOf(field)));
    if (!template || !found || textOf(source) === "" || textOf(value) === "") return [];
    const file = textOf(from);
    return [
      {
        register: template.id,
        field: found.id,
        ...(file === "" || folded(file) === folded(ANY) ? {} : { from: file.toLowerCase() }),
        source: folded(textOf(source)),
        value: textOf(value) === BLANK ? null : found.list === undefined ? value : textOf(value),
      },
    ];
  });
}

/**
 * What counts for one field in one file, by the value as folded text; what is said of this source goes before the rest. A value that
 * the field does not allow, or no longer, does not count.
 */
export function conversionsFor(
  remembered: readonly RememberedConversion[],
  register: RegisterId,
  field: Field,
  file: string,
  lists: ListReaders,
): ReadonlyMap<string, CellValue> {
  const known = concerning(remembered, register, field, file);
  return new Map(
    known
      .filter(({ value }) => isAllowed(value, field, lists))
      .map(({ source, value }) => [source, value] as const),
  );
}

/** What is remembered of a field's values and is no longer allowed, for the values that a source has. */
export function outdatedConversions(
  remembered: readonly RememberedConversion[],
  register: RegisterId,
  field: Field,
  file: string,
  lists: ListReaders,
  values: readonly CellValue[],
): readonly RememberedConversion[] {
  const outdated = concerning(remembered, register, field, file).filter(
    ({ value }) => !isAllowed(value, field, lists),
  );
  if (outdated.length === 0) return [];
  const there = new Set(values.map((value) => folded(textOf(value))));
  return outdated.filter(({ source }) => there.has(source));
}

/** What is said of a field for every source, then for this one. */
function concerning(
  remembered: readonly RememberedConversion[],
  register: RegisterId,
  field: Field,
  file: string,
): readonly RememberedConversion[] {
  const pattern = sourcePattern(file).toLowerCase();
  const known = remembered.filter((one) => one.register === register && one.field === field.id);
  return [
    ...known.filter(({ from }) => from === undefined),
    ...known.filter(({ from }) => from !== undefined && sourcePattern(from).toLowerCase() === pattern),
  ];
}

const isAllowed = (value: CellValue, field: Field, lists: ListReaders): boolean =>
  value === null ||
  (isScale(field)
    ? typeof value === "number" && value >= 1 && value <= 5
    : readerOf(lists, field.list).values.includes(textOf(value)));

/** True for fields whose values a table converts: of a list, and of a scale. */
export const isConverted = (field: Field): boolean => field.type === "list" || isScale(field);

/**
 * The rows of the conversions table after an import: words that became others, and all that the analyst said. A number of another
 * scale means something in its own source only, so it is noted for that source, and only where the analyst said it.
 */
export function conversionRows(
  known: readonly (readonly CellValue[])[],
  imports: readonly RegisterImport[],
  templates: readonly Template[],
  choices: IntakeChoices,
  ownFile: string,
  saidOn: string,
): readonly (readonly CellValue[])[] {
  const rows = new Map(
    known.filter((row) => textOf(row[3] ?? null) !== "").map((row) => [keyOf(row), row] as const),
  );
  for (const { register, source, columns, conversions = [] } of imports) {
    const template = templates.find(({ id }) => id === register);
    if (!template) continue;
    const decided = source.file === ownFile ? choices : (choices.books?.[source.file] ?? {});
    const note = (field: Field, from: string, to: CellValue): void => {
      const rowFor = (file: string): readonly CellValue[] => [
        template.name,
        field.header,
        file,
        from,
        to ?? BLANK,
        saidOn,
      ];
      const own = rowFor(sourcePattern(source.file));
      // A row that speaks of this source alone counts before the one for all.
      const row = isNumber(from) || rows.has(keyOf(own)) ? own : rowFor(ANY);
      const key = keyOf(row);
      if (textOf(rows.get(key)?.[4] ?? null) !== textOf(row[4] ?? null)) rows.set(key, row);
    };
    for (const { field, table } of conversions)
      for (const [from, to] of table) if (!isNumber(from)) note(fieldOf(template, field), from, to);
    for (const { column, field: id } of columns) {
      const field = template.fields.find((one) => one.id === id);
      if (!field || !isConverted(field)) continue;
      for (const [from, to] of Object.entries(decided.values?.[source.sheet]?.[column] ?? {}))
        note(field, from, to);
    }
  }
  return [...rows.values()];
}

const isNumber = (text: string): boolean => !/\p{L}/u.test(text);

const keyOf = (row: readonly CellValue[]): string =>
  row
    .slice(0, 4)
    .map((cell) => folded(textOf(cell)))
    .join("|");
