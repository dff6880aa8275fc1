import type { Field } from "../../templates/template";
import { isScale } from "../match/field-kinds";
import type { CellValue } from "../../values/cell";
import { folded, textOf } from "../../values/text";
import { dateOrderGuess, decimalNote, givenNote } from "../words";
import type { ListReaders, IntakeOptions } from "../options";
import type { ColumnCells, Converted, TableDecisions } from "./column";
import { convertDates, dateEvidence, orderOf } from "./dates";
import type { DateEvidence } from "./dates";
import { decimalMark } from "./decimal-mark";
import { convertMoney } from "./money";
import { convertPercents } from "./percents";
import { convertFlags, convertIds, convertList, convertNumbers, convertText, shownText } from "./plain";
import { convertScale } from "./scales";

/** The mapped columns of a table after conversion, and what was decided for all of them together. */
export interface ConvertedColumns {
  readonly columns: readonly Converted[];
  readonly notes: readonly string[];
}

/** Converts the mapped columns of a table; what one column leaves open the others may decide. */
export function convertColumns(
  columns: readonly ColumnCells[],
  lists: ListReaders,
  settings: IntakeOptions["settings"],
  stated: TableDecisions["stated"],
): ConvertedColumns {
  const evidence = dateEvidence(columns.filter(({ field }) => field.type === "date"));
  const decimal = decimalMark(
    columns.filter(({ field }) => NUMERIC.has(field.type)).map(({ cells }) => cells),
  );
  const dateOrder = orderOf(evidence) ?? orderByCurrency(columns, stated?.currency);
  const decisions: TableDecisions = {
    lists,
    settings,
    decimal: decimal.mark,
    dateOrder,
    ...(stated === undefined ? {} : { stated }),
  };
  const notes: string[] = [];
  if (orderOf(evidence) === undefined && evidence.either > 0)
    notes.push(dateOrderGuess(dateOrder, evidence.either));
  if (decimal.mark === "comma") notes.push(decimalNote(decimal.commas));
  return { columns: columns.map((column) => byGiven(column, decisions, evidence)), notes };
}

/** Converts a column; what the analyst says of a value goes before what the column as a whole shows. */
function byGiven(column: ColumnCells, decisions: TableDecisions, evidence: DateEvidence): Converted {
  const { given } = column;
  if (given === undefined || given.size === 0) return convert(column, decisions, evidence);
  const said = column.cells.map((value, at) =>
    value === null ? undefined : saidOf(given, shownText(value, column.formats[at] ?? ""), textOf(value)),
  );
  const table = new Map<string, CellValue>();
  column.cells.forEach((value, at) => {
    const to = said[at];
    if (to !== undefined) table.set(shownText(value, column.formats[at] ?? ""), to);
  });
  const rest = { ...column, cells: column.cells.map((value, at) => (said[at] === undefined ? value : null)) };
  const converted = convert(rest, decisions, evidence);
  const cells = said.filter((value) => value !== undefined).length;
  return {
    ...converted,
    values: converted.values.map((value, at) => (said[at] === undefined ? value : said[at])),
    ...(cells === 0
      ? {}
      : {
          conversion: {
            scale: converted.conversion?.scale ?? "words",
            table: new Map([...table, ...(converted.conversion?.table ?? [])]),
          },
        }),
    notes: cells === 0 ? converted.notes : [...converted.notes, givenNote(column.header, cells)],
  };
}

/** A number with a date's format goes by what it shows or by itself. */
function saidOf(given: ReadonlyMap<string, CellValue>, shown: string, plain: string): CellValue | undefined {
  const key = folded(shown);
  return given.has(key) || shown === plain ? given.get(key) : given.get(folded(plain));
}

const NUMERIC: ReadonlySet<Field["type"]> = new Set<Field["type"]>(["money", "number", "percent"]);

/** Without any evidence: month first only where amounts are in US dollars by a sign or code of their own. */
const orderByCurrency = (columns: readonly ColumnCells[], stated?: string): TableDecisions["dateOrder"] =>
  stated === "USD" || columns.some(({ text }) => text.currency === "USD") ? "month-first" : "day-first";

function convert(column: ColumnCells, decisions: TableDecisions, evidence: DateEvidence): Converted {
  const { field } = column;
  switch (field.type) {
    case "date":
      return convertDates(column, decisions, evidence);
    case "money":
      return convertMoney(column, decisions);
    case "percent":
      return convertPercents(column, decisions);
    case "number":
      return isScale(field) ? convertScale(column, decisions) : convertNumbers(column, decisions);
    case "list":
      return convertList(column, decisions);
    case "flag":
      return convertFlags(column, decisions);
    case "id":
    case "reference":
      return convertIds(column);
    case "text":
    case "longText":
    case "person":
      return convertText(column);
    case "calculated":
      return { values: column.cells, troubles: [], placeholders: 0, notes: [] };
  }
}
