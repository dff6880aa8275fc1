import { MAX_COLUMNS, MAX_ROWS, between, containsCell, intersect, lastColumn, lastRow } from "../area";
import type { Area } from "../area";
import { CellError } from "../scalar";
import type { Sheet } from "../sheet";
import type { Table } from "../table";
import type { A1Reference } from "./a1-reference";
import type { StructuredReference } from "./expression";
import { Reference } from "./values";
import type { WorkbookIndex } from "./workbook-index";

/** The cell that a formula stands in. */
export interface Home {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The sheets that a reference names, or undefined when one is missing. */
function sheetsOf(reference: A1Reference, home: Home, index: WorkbookIndex): readonly Sheet[] | undefined {
  const { sheetName, workbookName } = reference;
  if (workbookName !== undefined) return undefined;
  if (sheetName === undefined) return [home.sheet];
  const colon = sheetName.indexOf(":");
  if (colon >= 0) return index.sheetSpan(sheetName.slice(0, colon), sheetName.slice(colon + 1));
  const sheet = index.sheet(sheetName);
  return sheet && [sheet];
}

/**
 * The cells of a reference by address; `#REF!` when its sheet is missing or it names another file. In the formula of
 * a defined name (`shifted`) what has no `$` is relative to A1 and moves with the cell that uses the name.
 */
export function resolveCells(
  reference: A1Reference,
  area: Area,
  home: Home,
  index: WorkbookIndex,
  shifted: boolean,
  untrimmed = false,
): Reference | CellError {
  const sheets = sheetsOf(reference, home, index);
  if (!sheets) return CellError.of("#REF!");
  let cells: Area | undefined = shifted ? moved(reference, home) : area;
  const [only] = sheets;
  if (reference.trim && !untrimmed && only && sheets.length === 1)
    cells = trimmed(cells, reference.trim, only);
  return cells ? new Reference(sheets.map((sheet) => ({ sheet, area: cells }))) : CellError.of("#REF!");
}

const wrap = (value: number, fixed: boolean, by: number, size: number): number =>
  fixed ? value : (value + by) % size;

function moved(reference: A1Reference, home: Home): Area {
  const { fixed, shape } = reference;
  const byRow = shape === "columns" ? 0 : home.row;
  const byColumn = shape === "rows" ? 0 : home.column;
  const top = wrap(reference.top, fixed.top, byRow, MAX_ROWS);
  const bottom = wrap(reference.bottom, fixed.bottom, byRow, MAX_ROWS);
  const left = wrap(reference.left, fixed.left, byColumn, MAX_COLUMNS);
  const right = wrap(reference.right, fixed.right, byColumn, MAX_COLUMNS);
  return between(Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right));
}

/** Without the empty rows and columns at its ends, as `A1.:.B9` and TRIMRANGE ask; undefined when nothing is left. */
export function trimmed(a: Area, ends: "head" | "tail" | "both", sheet: Sheet): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.eachCell(a, (cell, row, column) => {
    if (cell.value === null) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  if (bottom < 0) return undefined;
  const head = ends !== "tail";
  const tail = ends !== "head";
  return between(
    head ? top : a.row,
    head ? left : a.column,
    tail ? bottom : lastRow(a),
    tail ? right : lastColumn(a),
  );
}

/** The cells of a structured reference, or the error that Excel gives for it. */
export function resolveStructured(
  reference: StructuredReference,
  home: Home,
  index: WorkbookIndex,
): Reference | CellError {
  const placed =
    reference.table === undefined
      ? index.tableAt(home.sheet, home.row, home.column)
      : index.table(reference.table);
  if (!placed) return CellError.of("#REF!");
  const { sheet, table } = placed;
  const columns = columnSpan(reference.columns, table, index);
  if (!columns) return CellError.of("#REF!");
  const rows = rowSpan(reference.sections, table, home, sheet);
  if (rows instanceof CellError) return rows;
  return Reference.of(sheet, between(rows[0], columns[0], rows[1], columns[1]));
}

type Span = readonly [first: number, last: number];

function columnSpan(names: readonly string[], table: Table, index: WorkbookIndex): Span | undefined {
  const { column, columns } = table.area;
  if (names.length === 0) return [column, column + columns - 1];
  const places = names.map((name) => index.column(table, name));
  const [first, last = first] = places;
  if (first === undefined || last === undefined || places.includes(undefined)) return undefined;
  return [column + Math.min(first, last), column + Math.max(first, last)];
}

/** The rows of a table's data, without header and totals; undefined when it has none. */
export function dataRows(table: Table): Span | undefined {
  const first = table.area.row + (table.showHeaders ? 1 : 0);
  const last = lastRow(table.area) - (table.showTotals ? 1 : 0);
  return last < first ? undefined : [first, last];
}

function rowSpan(
  sections: StructuredReference["sections"],
  table: Table,
  home: Home,
  sheet: Sheet,
): Span | CellError {
  const { area } = table;
  const data = dataRows(table);
  const spans: Span[] = [];
  for (const section of sections.length === 0 ? (["data"] as const) : sections) {
    if (section === "this row") return thisRow(data, home, sheet, table);
    const span = sectionSpan(section, table, data);
    if (!span) return CellError.of("#REF!");
    spans.push(span);
  }
  const first = Math.min(...spans.map((span) => span[0]));
  const last = Math.max(...spans.map((span) => span[1]));
  return first < area.row ? CellError.of("#REF!") : [first, last];
}

function sectionSpan(section: string, table: Table, data: Span | undefined): Span | undefined {
  const { area } = table;
  switch (section) {
    case "all":
      return [area.row, lastRow(area)];
    case "headers":
      return table.showHeaders ? [area.row, area.row] : undefined;
    case "totals":
      return table.showTotals ? [lastRow(area), lastRow(area)] : undefined;
    default:
      return data;
  }
}

/** `[@Budget]` means something only in the rows of the table's data, beside the table too. */
function thisRow(data: Span | undefined, home: Home, sheet: Sheet, table: Table): Span | CellError {
  const { column } = table.area;
  const beside = home.sheet === sheet && data !== undefined;
  if (!beside || !containsCell(between(data[0], column, data[1], column), home.row, column)) {
    return CellError.of("#VALUE!");
  }
  return [home.row, home.row];
}

/** Implicit intersection: the cell of a range in the formula's own row or column, or undefined. */
export function intersectHome(range: { sheet: Sheet; area: Area }, home: Home): Area | undefined {
  const { area } = range;
  if (area.rows === 1 && area.columns === 1) return area;
  if (area.columns === 1) return intersect(area, between(home.row, area.column, home.row, area.column));
  if (area.rows === 1) return intersect(area, between(area.row, home.column, area.row, home.column));
  return intersect(area, between(home.row, home.column, home.row, home.column));
}
