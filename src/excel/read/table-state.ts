import type { Place } from "../../pmo/changes/content";
import type { Formats, SheetView, StoredRule } from "../../pmo/changes/restyle";
import type { AllowedState, ColumnState, KnownRule, TableState } from "../../pmo/standards/table-state";
import { rangeOf } from "../apply/looks";
import { Payload } from "../payload";
import type { Session } from "../session";
import type { TableEntry } from "./structure";

/** Characters that a number format takes in an answer, on average. */
const FORMAT = 12;
const RULE = "rule,type,errorAlert,prompt,ignoreBlanks";

/** A table whose state is asked for, with so many columns to its right. */
export interface AskedTable {
  readonly table: TableEntry;
  readonly beyond: number;
}

/** Reads how tables' columns look and what they allow, in one round trip plus splits. */
export async function readTableStates(session: Session, asked: readonly AskedTable[]): Promise<TableState[]> {
  if (asked.length === 0) return [];
  const payload = new Payload(session);
  const requested: RequestedState[] = [];
  for (const one of asked) requested.push(await requestState(session, one, payload));
  await session.sync();
  return requested.map(stateFrom);
}

interface RequestedState {
  readonly table: TableEntry;
  readonly header: Excel.Range;
  readonly first: Excel.Range;
  readonly parts: readonly ColumnParts[];
  readonly widths: readonly Excel.RangeFormat[];
  readonly view: ViewParts;
}

async function requestState(
  session: Session,
  { table, beyond }: AskedTable,
  payload: Payload,
): Promise<RequestedState> {
  const sheet = session.workbook.worksheets.getItem(table.sheet);
  const { row, column, rows, columns } = table.place;
  const count = rows - 1 - (table.hasTotals ? 1 : 0);
  const header = sheet.getRangeByIndexes(row, column, 1, columns);
  header.load("values");
  const first = sheet.getRangeByIndexes(row + 1, column, 1, columns);
  first.load("formulas,values");
  const parts: ColumnParts[] = [];
  for (let index = 0; index < columns; index++) {
    await payload.room(count * FORMAT);
    parts.push(requestColumn(sheet, { row: row + 1, column: column + index, rows: count, columns: 1 }));
  }
  const widths = Array.from({ length: beyond }, (_, index) => requestWidth(sheet, column + columns + index));
  return { table, header, first, parts, widths, view: requestView(sheet) };
}

const stateFrom = ({ table, header, first, parts, widths, view }: RequestedState): TableState => ({
  sheet: table.sheet,
  table: table.name,
  place: table.place,
  hasTotals: table.hasTotals,
  columns: parts.map((part, index) => columnState(part, header, first, index)),
  beyond: widths.map(({ columnWidth }) => columnWidth),
  view: viewFrom(view),
});

interface ColumnParts {
  readonly body: Excel.Range;
  readonly allowed: Excel.DataValidation;
  readonly top: Excel.DataValidation;
  readonly bottom: Excel.DataValidation;
  readonly rules: OfficeExtension.ClientResult<number>;
  readonly width: Excel.RangeFormat;
}

function requestColumn(sheet: Excel.Worksheet, place: Place): ColumnParts {
  const body = rangeOf(sheet, place);
  body.load("numberFormat");
  const top = rangeOf(sheet, { ...place, rows: 1 }).dataValidation;
  const bottom = rangeOf(sheet, { ...place, row: place.row + place.rows - 1, rows: 1 }).dataValidation;
  for (const validation of [body.dataValidation, top, bottom]) validation.load(RULE);
  return {
    body,
    allowed: body.dataValidation,
    top,
    bottom,
    rules: body.conditionalFormats.getCount(),
    width: requestWidth(sheet, place.column),
  };
}

function requestWidth(sheet: Excel.Worksheet, column: number): Excel.RangeFormat {
  const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
  format.load("columnWidth");
  return format;
}

function columnState(
  { body, allowed, top, bottom, rules, width }: ColumnParts,
  header: Excel.Range,
  first: Excel.Range,
  index: number,
): ColumnState {
  const formula: unknown = first.formulas[0]?.[index];
  const value: unknown = first.values[0]?.[index];
  return {
    header: String(header.values[0]?.[index] ?? ""),
    formula:
      typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined,
    formats: oneOrAll(body.numberFormat as string[][]),
    allowed: allowedState(allowed, top, bottom),
    rules: rules.value,
    points: width.columnWidth,
  };
}

function oneOrAll(formats: Formats): Formats {
  const one = formats[0]?.[0];
  return one !== undefined && formats.every(([format]) => format === one) ? [[one]] : formats;
}

/** A register that has grown holds the same rule in pieces: where the first and the last cell agree, it is taken for one. */
function allowedState(
  all: Excel.DataValidation,
  top: Excel.DataValidation,
  bottom: Excel.DataValidation,
): AllowedState {
  if (isUniform(all)) return oneState(all);
  if (!isUniform(top) || !isUniform(bottom)) return { kind: "several" };
  const [first, last] = [oneState(top), oneState(bottom)];
  return first.kind === "one" && JSON.stringify(first) === JSON.stringify(last) ? first : { kind: "several" };
}

const isUniform = ({ type }: Excel.DataValidation): boolean =>
  type !== "Inconsistent" && type !== "MixedCriteria";

function oneState(validation: Excel.DataValidation): AllowedState {
  if (validation.type === "None") return { kind: "anything" };
  const stored: StoredRule = {
    rule: withoutNulls(validation.rule),
    alert: withoutNulls(validation.errorAlert),
    prompt: withoutNulls(validation.prompt),
    ignoreBlanks: validation.ignoreBlanks,
  };
  const known = knownRule(stored);
  return known ? { kind: "one", stored, known } : { kind: "one", stored };
}

/** Excel hands over nulls that it does not take back. */
const withoutNulls = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined));

const STYLES: Readonly<Record<string, KnownRule["style"]>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

function knownRule({ rule, alert, prompt }: StoredRule): KnownRule | undefined {
  const style = STYLES[String(alert["style"])];
  const { list, decimal, date, custom } = rule as Record<string, Record<string, unknown> | undefined>;
  if (style === undefined) return undefined;
  const title = String(prompt["title"] ?? "");
  const message = String(prompt["message"] ?? "");
  const base = {
    prompt: { title, message },
    style,
    message: String(alert["message"] ?? ""),
  };
  if (list) return { ...base, kind: "list", list: String(list["source"]) };
  if (decimal?.["operator"] === "Between")
    return {
      ...base,
      kind: "number",
      minimum: Number(decimal["formula1"]),
      maximum: Number(decimal["formula2"]),
    };
  if (date?.["operator"] === "Between") return { ...base, kind: "date" };
  if (custom?.["formula"] === "=TRUE") return { ...base, kind: "anything" };
  return undefined;
}

interface ViewParts {
  readonly frozen: Excel.Range;
  readonly layout: Excel.PageLayout;
  readonly footers: Excel.HeaderFooter;
}

function requestView(sheet: Excel.Worksheet): ViewParts {
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount,columnCount");
  sheet.pageLayout.load("orientation,paperSize,zoom");
  const footers = sheet.pageLayout.headersFooters.defaultForAllPages;
  footers.load("leftFooter,centerFooter,rightFooter");
  return { frozen, layout: sheet.pageLayout, footers };
}

/** A frozen area as tall as a sheet means that no rows are frozen, and likewise for its width. */
const MANY_ROWS = 1_048_576;
const MANY_COLUMNS = 16_384;

function viewFrom({ frozen, layout, footers }: ViewParts): SheetView {
  const none = frozen.isNullObject;
  return {
    frozen: {
      rows: none || frozen.rowCount >= MANY_ROWS ? 0 : frozen.rowCount,
      columns: none || frozen.columnCount >= MANY_COLUMNS ? 0 : frozen.columnCount,
    },
    orientation: layout.orientation,
    paper: layout.paperSize,
    zoom: withoutNulls(layout.zoom) as Record<string, number>,
    footers: { left: footers.leftFooter, center: footers.centerFooter, right: footers.rightFooter },
  };
}
