import type { CellValue } from "../values/cell";
import { longDate } from "../values/calendar";
import { printMoney } from "../values/money-text";
import type { Trouble } from "../values/reading";
import { shortened, textOf } from "../values/text";
import type { DateOrder } from "../values/date-text";
import { countRows } from "../templates/template";
import type { Field, Template } from "../templates/template";
import type { Candidate } from "./match/candidate";
import type { DateEvidence } from "./convert/dates";

/** Every sentence that intake shows to the analyst, so that they can be read together and translated. */

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
const quoted = (text: string, length = 60): string => `“${shortened(textOf(text), length)}”`;
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const list = (texts: readonly string[], most = 5): string =>
  texts.length > most
    ? `${texts.slice(0, most).join(", ")} and ${texts.length - most} more`
    : texts.join(", ");
const unitWord = (unit: number): string =>
  unit === 1e3
    ? "thousands"
    : unit === 1e6
      ? "millions"
      : unit === 1e9
        ? "billions"
        : unit === 1
          ? "whole units"
          : unit.toLocaleString("en-GB");
const orderWord = (order: DateOrder): string => (order === "day-first" ? "day first" : "month first");

/** `3–5, 9`: rows as people list them. */
export function rowList(rows: readonly number[]): string {
  const runs: string[] = [];
  for (let index = 0; index < rows.length; index++) {
    const from = rows[index] ?? 0;
    while (rows[index + 1] === (rows[index] ?? 0) + 1) index++;
    const to = rows[index] ?? from;
    runs.push(from === to ? `${from}` : `${from}–${to}`);
  }
  return list(runs, 6);
}

// Sheets and tables.

export const skippedSheet = (reason: string): string => reason;
export const blankSheet = (): string => "The sheet is empty.";
export const leftOutByChoice = (): string => "You chose to leave this sheet out.";
export const hiddenSheet = (template: Template, rows: number): string =>
  `The sheet is hidden. It holds ${count(rows, "row")} that look like ${template.name}; choose it if they should come in.`;
export const takenSheet = (template: Template, rows: number, header: number): string =>
  `${countRows(template, rows)} for ${template.name}, under the header in row ${header}.`;
export const acrossSheet = (template: Template, entries: number): string =>
  `${countRows(template, entries)} for ${template.name}: the table lies on its side, with fields down and entries across.`;
export const formSheet = (template: Template, fields: number): string =>
  `A form: ${count(fields, "field")} of one ${template.singular} for ${template.name}.`;
export const formRest = (): string => "Headings, hints and notes of the form; they are left alone.";
export const acrossRest = (): string => "Cells beside the table that lies on its side; they are left alone.";
export const statedAboveReason = (label: string, cell: string): string =>
  `${quoted(label)} stands once above the table, in ${cell}, and holds for all of its rows.`;
export const namedAboveReason = (name: string, cell: string): string =>
  `${quoted(name)} above the table, in ${cell}, is a project of this workbook; it holds for all rows.`;
export const sheetNamedReason = (name: string): string =>
  `The sheet is named after a project of this workbook, ${quoted(name)}; it holds for all rows.`;
export const sidewaysSheet = (fields: number, column: string): string =>
  `The table lies on its side: ${fields} field names run down column ${column}, with the entries across. Turn it (copy, paste special, transpose) to bring it in.`;
export const pivotSheet = (): string =>
  "The sheet holds a pivot table, which sums up data that is elsewhere.";
export const listsSheet = (): string => "The sheet holds lists of values for drop-downs, not a register.";
export const noTableSheet = (): string => "No table with the headers of a register was found on the sheet.";
export const otherKindSheet = (kind: string, headers: readonly string[]): string =>
  `This looks like ${kind} (${list(
    headers.map((header) => quoted(header, 30)),
    3,
  )}), for which there is no register yet.`;
export const weakSheet = (template: Template, fields: readonly string[]): string =>
  fields.length === 0
    ? `A table was found, but none of its headers is surely a field of ${template.name}.`
    : `A table was found, but too few of its headers are surely fields of ${template.name}: only ${list(fields)}.`;
export const namelessSheet = (template: Template, fields: readonly string[]): string =>
  `${fields.length} headers are fields of ${template.name} (${list(fields)}), but none is surely the name of the ${template.singular}.`;
export const strangeContentSheet = (template: Template, share: number): string =>
  `The headers are those of ${template.name}, but only ${percent(share)} of the dates, amounts and list values under them read as such: a form or a summary rather than a register.`;
export const noRowsSheet = (template: Template): string =>
  `The headers of ${template.name} are there, but no rows under them.`;

export const importReason = (
  template: Template,
  matched: readonly string[],
  columns: number,
  key: boolean,
): string =>
  `${matched.length} of ${count(columns, "column")} match ${template.name}: ${list(matched, 6)}.${key ? "" : ` No column holds its ${template.singular} ID.`}`;
export const chosenRegister = (template: Template): string =>
  `You chose to read this sheet as ${template.name}.`;

export const besideBlock = (): string => "A separate block beside the table; it is left alone.";
export const belowBlock = (): string => "A separate block below the table; it is left alone.";
export const otherBlock = (kind: string | undefined): string =>
  kind === undefined
    ? "Another block of cells, no register; it is left alone."
    : `Another table, which looks like ${kind}; it is left alone.`;

// Matches.

export const chosenReason = (field: Field): string => `You chose ${field.header}.`;
export const keptByChoiceReason = (): string => "You chose to keep this column as it is.";
export const chosenTwiceReason = (other: string, field: Field): string =>
  `${quoted(other)} already feeds ${field.header}, and one field takes one column.`;
export const calculatedReason = (field: Field): string =>
  `${field.header} is worked out in the register; the column is kept beside it for comparison.`;
export const takenReason = (other: string, field: Field): string =>
  `${quoted(other)} feeds ${field.header} and fits better, so this column is kept as it is.`;
export const stepReason = (scale: string): string =>
  `Only a step of ${quoted(scale)}, whose mark is read in the first of its columns.`;
export const sortsReason = (): string =>
  "It says what each row is, by which the log is sorted into registers.";
export const noMatchReason = (): string => "No field has this name or one like it.";
export const emptyHeaderReason = (): string => "The column has no header.";
export const keyGuessReason = (field: Field): string =>
  `No header, but every cell differs and looks like a code: is it ${field.header}?`;
export const matchReason = (match: Candidate, sampled: number): string =>
  `${headerClause(match)}${contentClause(match, sampled)}.`;
export const reviewReason = (match: Candidate, sampled: number): string =>
  `Perhaps ${match.field.header}: ${lowerFirst(headerClause(match))}${contentClause(match, sampled)}.`;
export const alternativeReason = (match: Candidate): string => `${headerClause(match)}.`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function headerClause({ header, field }: Candidate): string {
  const name = quoted(header.phrase);
  switch (header.how) {
    case "own":
      return `The header is the field's own name, ${field.header}`;
    case "synonym":
      return `${name} is another name for ${field.header}`;
    case "words":
      return `The same words as ${name}, a name for ${field.header}`;
    case "near":
      return `Nearly ${name}, a name for ${field.header}`;
    case "inside":
      return `The header holds ${name}, a name for ${field.header}`;
    case "part":
      return `The header is part of ${name}, a name for ${field.header}`;
    case "overlap":
      return `The header shares words with ${name}, a name for ${field.header}`;
  }
}

function contentClause({ fit }: Candidate, sampled: number): string {
  if (sampled === 0) return "; its cells are empty";
  if (fit.share >= 0.6) return fit.telling ? ", and its cells agree" : "";
  return `, but only ${percent(fit.share)} of its cells look like it`;
}

// Rows.

export const titleRowsNote = (from: number, to: number): string =>
  from === to
    ? `Row ${from} above the header is a title or a note.`
    : `Rows ${from} to ${to} above the header are titles, notes or a legend.`;
export const hiddenRowsNote = (rows: number): string =>
  `${count(rows, "row")} that the sheet hides ${rows === 1 ? "is" : "are"} brought in as well.`;
export const shiftedRowsNote = (by: number, rows: readonly number[]): string =>
  `${count(rows.length, "row")} stood ${count(by, "column")} too far right and ${rows.length === 1 ? "was" : "were"} put back: rows ${rowList(rows)}.`;
export const splitRowsNote = (header: string, rows: readonly number[]): string =>
  `In ${count(rows.length, "row")} a comma had split ${quoted(header)} into several cells; they were joined again: rows ${rowList(rows)}.`;
export const marksNote = (label: string, steps: number): string =>
  `${quoted(label)} lies across ${count(steps, "column")} with a mark in one of them; its step stands in the first.`;
export const fillDownNote = (header: string, cells: number): string =>
  `${quoted(header)} stands once for each group; it was repeated in ${count(cells, "row")} below.`;
export const idOnlyNote = (rows: readonly number[]): string =>
  `${count(rows.length, "row")} below the last entry ${rows.length === 1 ? "holds" : "hold"} nothing but an ID and ${rows.length === 1 ? "stays" : "stay"} out until filled in: rows ${rowList(rows)}.`;
export const raidNote = (
  header: string,
  template: Template,
  rows: number,
  elsewhere: number,
  out: number,
): string =>
  `${quoted(header)} says what each row is: ${count(rows, "row")} ${rows === 1 ? "goes" : "go"} into ${template.name}${elsewhere === 0 ? "" : `, ${elsewhere} into other registers`}${out === 0 ? "" : `; ${count(out, "row")} of other kinds ${out === 1 ? "stays" : "stay"} out`}.`;
export const headingsNote = (texts: readonly string[]): string =>
  `${count(texts.length, "group heading")} ${texts.length === 1 ? "is" : "are"} left out: ${list(texts.map((text) => quoted(text, 30)))}.`;
export const duplicateText = (of: number, text: string): string => `The same as row ${of}: ${text}`;
export const complementNote = (kept: string, used: string, field: Field, rows: number): string =>
  `${quoted(kept)} is kept apart from ${quoted(used)}, which feeds ${field.header}; it is filled in ${count(rows, "row")} where the other is blank.`;
export const emptyColumnsNote = (headers: readonly string[]): string =>
  `${count(headers.length, "column")} without content: ${list(headers.map((header) => quoted(header, 30)))}.`;

// Columns.

export const placeholdersNote = (columns: readonly (readonly [header: string, cells: number])[]): string =>
  `Cells that say TBC, n/a or the like count as blank: ${list(columns.map(([header, cells]) => `${cells} in ${quoted(header, 40)}`))}.`;
export function dateOrderNote(
  header: string,
  order: DateOrder,
  own: DateEvidence,
  shared: DateEvidence,
): string {
  const proof = order === "day-first" ? own.dayFirst : own.monthFirst;
  const against = order === "day-first" ? own.monthFirst : own.dayFirst;
  const because =
    proof > 0
      ? `because ${count(proof, "cell")} can only be read so${own.example !== undefined && against === 0 ? `, such as ${quoted(own.example)}` : ""}`
      : shared.dayFirst + shared.monthFirst > 0
        ? "as the other date columns of the table"
        : "though every one could be read either way";
  const but =
    proof > 0 && against > 0
      ? `; ${count(against, "cell")} can only be read the other way and ${against === 1 ? "was" : "were"} read so`
      : "";
  return `${quoted(header)} is read ${orderWord(order)}, ${because}${but}.`;
}
export const dateOrderGuess = (order: DateOrder, cells: number): string =>
  `${count(cells, "date")} could be day first or month first; nothing in the table decides, so they are read ${orderWord(order)}.`;
export const swappedDatesNote = (header: string, cells: number): string =>
  `${quoted(header)}: ${count(cells, "date")} had day and month changed round when the file was opened (dates with a day over 12 stayed text); they were changed back.`;
export const bareDatesNote = (header: string, cells: number): string =>
  `${quoted(header)}: ${count(cells, "number")} without a date format ${cells === 1 ? "is" : "are"} read as Excel's day numbers.`;
export const decimalNote = (commas: number): string =>
  `Numbers are read with a decimal comma, because ${count(commas, "cell")} can only be read so.`;
export const headerUnitNote = (header: string, unit: number): string =>
  `${quoted(header)} says that its amounts are in ${unitWord(unit)}.`;
export const scaledFormatNote = (header: string, cells: number): string =>
  `${quoted(header)}: ${count(cells, "cell")} only show the unit of the header by their number format; the amounts behind are whole and were taken so.`;
export const statedUnitNote = (header: string, unit: number): string =>
  `${quoted(header)} is read in ${unitWord(unit)}, as stated above the table.`;
export const neighbourUnitNote = (header: string, unit: number, withUnit: number, bare: number): string =>
  `${quoted(header)}: ${count(withUnit, "cell")} ${withUnit === 1 ? "says" : "say"} ${unitWord(unit)}; ${count(bare, "cell")} of the same size without a unit ${bare === 1 ? "is" : "are"} read so too.`;
export const cellUnitNote = (header: string, withUnit: number, bare: number): string =>
  `${quoted(header)}: ${count(withUnit, "cell")} ${withUnit === 1 ? "has" : "have"} a unit of their own, ${count(bare, "cell")} ${bare === 1 ? "is" : "are"} read as whole amounts.`;
export const guessedUnitNote = (header: string, middle: number, unit: number): string =>
  `${quoted(header)} names no unit; amounts of about ${printMoney(middle)} are read as ${unitWord(unit)}.`;
export const mixedCurrencyNote = (header: string, cells: number, currency: string): string =>
  `${quoted(header)} is in ${currency}; ${count(cells, "cell")} in another currency stay as they are.`;
export const currencyNote = (header: string, currency: string, program: string): string =>
  `${quoted(header)} is in ${currency}, the program in ${program}; amounts are not converted between currencies.`;
export const percentScaleNote = (header: string, hundredths: boolean, cells: number): string =>
  hundredths
    ? `${quoted(header)}: 45 means 45%, because ${count(cells, "cell")} without a percent sign ${cells === 1 ? "is" : "are"} over 1.`
    : `${quoted(header)}: 0.45 means 45%, because ${count(cells, "cell")} without a percent sign ${cells === 1 ? "lies" : "lie"} between 0 and 1.`;
export const mixedPercentNote = (header: string, over: number, within: number, hundredths: boolean): string =>
  `${quoted(header)} mixes scales: ${count(over, "cell")} over 1 read as hundredths, ${count(within, "cell")} between 0 and 1 read as ${hundredths ? "hundredths too" : "shares"}.`;
export const scaleWordsNote = (header: string, cells: number, examples: readonly string[]): string =>
  `${quoted(header)}: ${count(cells, "word")} of a scale ${cells === 1 ? "is" : "are"} read as steps from 1 to 5${examples.length > 0 ? `, such as ${examples.map((text) => quoted(text, 20)).join(", ")}` : ""}.`;
export const scalePercentNote = (header: string, cells: number): string =>
  `${quoted(header)}: ${count(cells, "percentage")} ${cells === 1 ? "is" : "are"} read as steps from 1 to 5 (up to 10%, 30%, 50%, 70% and above).`;
export const scaleRangeNote = (header: string, low: number, high: number): string =>
  high === 10
    ? `${quoted(header)} goes up to 10, so it is read as a scale of 10 and halved to 1 to 5.`
    : `${quoted(header)} is a scale of ${low} to ${high}; it is spread evenly over 1 to 5.`;
export const givenNote = (header: string, cells: number): string =>
  `${quoted(header)}: ${count(cells, "cell")} ${cells === 1 ? "is" : "are"} read by your own table.`;
export const idCommasNote = (header: string, cells: number): string =>
  `${quoted(header)}: thousands commas were taken out of ${count(cells, "ID")}.`;
export const listWordsNote = (header: string, words: ReadonlyMap<string, string>): string =>
  `${quoted(header)}: ${list(
    [...words].map(([word, value]) => `${quoted(word, 24)} is read as ${value}`),
    4,
  )}.`;
export const outdatedNote = (header: string, source: string, value: string): string =>
  `${quoted(header)}: PMO Setup remembers that ${quoted(source, 30)} stands for ${quoted(value, 30)}, which the field no longer allows. It was not used.`;
export const resolvedNote = (header: string, rows: number): string =>
  `${quoted(header)} names projects; ${count(rows, "row")} now ${rows === 1 ? "has" : "have"} the project's ID.`;
export const unresolvedNote = (header: string, names: readonly string[]): string =>
  `${quoted(header)}: ${count(names.length, "name")} fit more than one project and stay as they are: ${list(names.map((name) => quoted(name, 30)))}.`;

// Cells.

const EXPECTED: Readonly<Record<Field["type"], string>> = {
  id: "an ID",
  text: "a text",
  longText: "a text",
  date: "a date",
  number: "a number",
  money: "an amount",
  percent: "a percentage",
  list: "a value of the list",
  flag: "yes or no",
  person: "a name",
  reference: "an ID",
  calculated: "nothing",
};

/** What was expected in a cell and what was found, as one sentence that names header, row and value. */
export function problemSentence(
  header: string,
  place: string,
  value: CellValue,
  field: Field,
  trouble: Trouble,
): string {
  return `${quoted(header, 40)}, ${place}: ${quoted(textOf(value))} ${troubleClause(field, trouble)}.`;
}

function troubleClause(field: Field, trouble: Trouble): string {
  switch (trouble.kind) {
    case "no-date":
    case "no-number":
    case "no-money":
    case "no-percent":
    case "no-flag":
    case "no-id":
      return `is not ${EXPECTED[field.type]}`;
    case "error-value":
      return "is an Excel error";
    case "period":
      return `is a ${trouble.period}, not a day; give ${longDate(trouble.last)} if its last day is meant`;
    case "span":
      return "is a span of days, not a day";
    case "no-such-day":
      return trouble.suggestion === undefined
        ? "is no day of the calendar"
        : `is no day of the calendar; ${longDate(trouble.suggestion)} may be meant`;
    case "placeholder-date":
      return `is ${longDate(trouble.date)}, which stands for no date at all`;
    case "date-in-text":
      return `is a remark, not a date; ${longDate(trouble.date)} is in it`;
    case "year-only":
      return `is a year (${trouble.year}), not a day`;
    case "approximate":
      return `is not an exact amount; ${printMoney(trouble.amount)} may be meant`;
    case "range":
      return "is a range, not an amount";
    case "other-currency":
      return `is in ${trouble.currency}, while the column is in ${trouble.expected}`;
    case "out-of-range":
      return outOfRange(trouble.minimum, trouble.maximum, field);
    case "not-in-list":
      return trouble.nearest === undefined
        ? `is not in the list for ${field.header}`
        : `is not in the list for ${field.header}; ${trouble.nearest} may be meant`;
    case "no-scale":
      return "is not a step from 1 to 5";
    case "far-off":
      return `is over ${trouble.times.toLocaleString("en-GB")} times the usual amount of its column, perhaps in another unit; it is taken as it stands`;
    case "negative-scale":
      return "is below zero; an opportunity is told by its type, with a step from 1 to 5";
  }
}

function outOfRange(minimum: number | undefined, maximum: number | undefined, field: Field): string {
  const sign = field.type === "percent" ? "%" : "";
  const from = minimum !== undefined && Number.isFinite(minimum) ? `${minimum}${sign}` : undefined;
  const to = maximum !== undefined && Number.isFinite(maximum) ? `${maximum}${sign}` : undefined;
  if (from !== undefined && to !== undefined) return `is outside ${from} to ${to}`;
  return from === undefined ? `is over ${to ?? "the limit"}` : `is under ${from}`;
}
