import { area, bounding, intersect } from "../../engine/area";
import { refuse } from "../../engine/refusals";
import { fullAddress } from "../addresses";
import type { Cells } from "../cells";
import type { Method, ObjectType, Property } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import type { ViewOf } from "./kinds";
import { CELL_READERS, tooLarge } from "./range-content";
import type { CellReader } from "./range-content";

function reading(read: CellReader): Property<ViewOf> {
  return {
    get: ({ sheet, rows, columns }, session): Json =>
      rows.map((row) => columns.map((column) => read(sheet, row, column, sheet.cell(row, column), session))),
  };
}

/** The rows and columns of a range that are shown now: https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export const visibleView: Method<Cells> = ({ sheet, area: asked }, _args, session) => {
  const used = sheet.usedArea();
  // Whole rows and columns end with the sheet's last used cell.
  const cells = tooLarge(asked) ? ((used && intersect(asked, used)) ?? area(asked.row, asked.column)) : asked;
  return session.make("RangeView", {
    sheet,
    rows: shownOf(cells.row, cells.rows, (row) => sheet.rowBands.get(row)?.hidden === true),
    columns: shownOf(cells.column, cells.columns, (column) => sheet.columns.get(column)?.hidden === true),
    index: 0,
  });
};

function shownOf(from: number, count: number, isHidden: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, offset) => from + offset).filter((index) => !isHidden(index));
}

const address = ({ sheet }: ViewOf, row: number, column: number): string =>
  fullAddress(sheet, area(row, column));

export const rangeViewType: ObjectType<ViewOf> = {
  name: "RangeView",
  properties: {
    Values: reading(CELL_READERS.Values),
    Text: reading(CELL_READERS.Text),
    Formulas: reading(CELL_READERS.Formulas),
    FormulasLocal: reading(CELL_READERS.Formulas),
    FormulasR1C1: reading(CELL_READERS.FormulasR1C1),
    NumberFormat: reading(CELL_READERS.NumberFormat),
    ValueTypes: reading(CELL_READERS.ValueTypes),
    CellAddresses: {
      get: (view) => view.rows.map((row) => view.columns.map((column) => address(view, row, column))),
    },
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ columns }) => columns.length },
    Index: { get: ({ index }) => index },
  },
  objects: { Rows: (view, session) => session.make("RangeViewCollection", view) },
  methods: {
    GetRange: ({ sheet, rows, columns }, _args, session) => {
      const [row, column] = [rows[0], columns[0]];
      if (row === undefined || column === undefined) return refuse("ItemNotFound", "no cell is visible");
      const last = area(rows.at(-1) ?? row, columns.at(-1) ?? column);
      return session.range(sheet, bounding(area(row, column), last));
    },
  },
};

const rowOf = (view: ViewOf, index: number, session: Session): ReturnType<Session["make"]> => {
  const row = view.rows[index] ?? refuse("InvalidArgument", `no visible row ${index}`);
  return session.make("RangeView", { ...view, rows: [row], index });
};

/** The visible rows of a view, each a view of its own. */
export const rangeViewCollectionType: ObjectType<ViewOf> = {
  name: "RangeViewCollection",
  items: (view, session) => view.rows.map((_, index) => rowOf(view, index, session)),
  methods: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt: (view, args, session) => rowOf(view, args.integer(0, "index", 0), session),
  },
};
