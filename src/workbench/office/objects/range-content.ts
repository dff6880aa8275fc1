import { cellCount, isEntireColumn, isEntireRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import { formulaFromR1C1, formulaToR1C1 } from "../../engine/calc/rewrite";
import type { Cell } from "../../engine/cell";
import { setNumberFormats } from "../../engine/formats";
import { refuse } from "../../engine/refusals";
import { CellError } from "../../engine/scalar";
import type { Scalar } from "../../engine/scalar";
import type { Sheet } from "../../engine/sheet";
import { showText } from "../../engine/show";
import { writeArea } from "../../engine/write";
import type { Cells } from "../cells";
import { rowsOf, writtenAt } from "../matrix";
import type { Property } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { formatCategory } from "./format-category";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const MOST_CELLS = 5_000_000;

/** Excel gives null, not an error, for cell-level properties of whole columns and rows and of too many cells. */
export const tooLarge = (area: Area): boolean =>
  isEntireColumn(area) || isEntireRow(area) || cellCount(area) > MOST_CELLS;

/** What one cell gives for a property. */
export type CellReader = (
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  session: Session,
) => Json;

function reading(read: CellReader): (self: Cells, session: Session) => Json {
  return ({ sheet, area }, session) =>
    tooLarge(area)
      ? null
      : rowsOf(area, (row, column) => read(sheet, row, column, sheet.cell(row, column), session));
}

/** A value as Office.js gives it: an empty cell is `""`, an error its text. */
export function shown(value: Scalar): Json {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

function checkWritable(area: Area, name: string): void {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  if (isEntireColumn(area) || isEntireRow(area))
    refuse("InvalidArgument", `${name} of whole rows or columns`);
  if (cellCount(area) > MOST_CELLS) refuse("RangeExceedsLimit", `at most ${MOST_CELLS} cells`);
}

function writing(
  name: string,
  convert: (text: string, row: number, column: number) => string = (text) => text,
) {
  return ({ sheet, area }: Cells, value: Json, session: Session): void => {
    checkWritable(area, name);
    const at = writtenAt(value, area, name);
    const source = (row: number, column: number): ReturnType<typeof at> => {
      const written = at(row, column);
      return typeof written === "string" ? convert(written, area.row + row, area.column + column) : written;
    };
    writeArea(session.workbook, sheet, area, source, session.now().getFullYear());
  };
}

const written = (
  name: string,
  convert?: (text: string, row: number, column: number) => string,
): NonNullable<Property<Cells>["set"]> => {
  const write = writing(name, convert);
  return (self, args, session) => write(self, args.json(0, name), session);
};

const formula = (_sheet: Sheet, _row: number, _column: number, cell: Cell | undefined): Json =>
  cell?.formula ?? shown(cell?.value ?? null);

const general = (sheet: Sheet, row: number, column: number): string =>
  sheet.style(row, column).numberFormat ?? "General";

/** How the properties that have one value for each cell are read. */
export const CELL_READERS = {
  Values: (_sheet, _row, _column, cell) => shown(cell?.value ?? null),
  Text: (sheet, row, column, cell, { workbook }) => {
    if (!cell || cell.value === null) return "";
    const format = general(sheet, row, column);
    // Most texts need no formatting.
    if (typeof cell.value === "string" && (format === "General" || format === "@")) return cell.value;
    return showText(cell.value, format, workbook.dateSystem);
  },
  Formulas: formula,
  FormulasR1C1: (_sheet, row, column, cell) =>
    cell?.formula === undefined ? shown(cell?.value ?? null) : formulaToR1C1(cell.formula, row, column),
  NumberFormat: general,
  ValueTypes: (_sheet, _row, _column, cell) => valueType(cell?.value ?? null),
} as const satisfies Readonly<Record<string, CellReader>>;

/** The properties of a Range that have one value for each cell. */
export const contentProperties: Readonly<Record<string, Property<Cells>>> = {
  Values: { get: reading(CELL_READERS.Values), set: written("values") },
  Text: { get: reading(CELL_READERS.Text) },
  Formulas: { get: reading(formula), set: written("formulas") },
  // The host speaks en-US only: https://learn.microsoft.com/javascript/api/excel/excel.range (formulasLocal).
  FormulasLocal: { get: reading(formula), set: written("formulasLocal") },
  FormulasR1C1: {
    get: reading(CELL_READERS.FormulasR1C1),
    set: written("formulasR1C1", (text, row, column) =>
      text.startsWith("=") ? formulaFromR1C1(text, row, column) : text,
    ),
  },
  NumberFormat: { get: reading(general), set: numberFormatSetter("numberFormat") },
  NumberFormatLocal: { get: reading(general), set: numberFormatSetter("numberFormatLocal") },
  NumberFormatCategories: {
    get: reading((sheet, row, column) => formatCategory(general(sheet, row, column))),
  },
  ValueTypes: { get: reading(CELL_READERS.ValueTypes) },
};

function numberFormatSetter(name: string): NonNullable<Property<Cells>["set"]> {
  return ({ sheet, area }, args, session) => {
    checkWritable(area, name);
    const at = writtenAt(spread(args.json(0, name)), area, name);
    setNumberFormats(session.workbook, sheet, area, (row, column) => {
      const format = at(row, column);
      if (format === null) return undefined;
      return typeof format === "string"
        ? format || "General"
        : refuse("InvalidArgument", `${name} must be text`);
    });
  };
}

/**
 * One format in an array of one is for every cell:
 * https://learn.microsoft.com/office/dev/add-ins/tutorials/excel-tutorial (numberFormat of a column).
 */
function spread(value: Json): Json {
  const [row, ...more] = Array.isArray(value) ? value : [];
  return Array.isArray(row) && row.length === 1 && more.length === 0 ? (row[0] ?? value) : value;
}

/** A word of Excel.RangeValueType. */
export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  switch (typeof value) {
    case "boolean":
      return "Boolean";
    case "number":
      return "Double";
    default:
      return "String";
  }
}
