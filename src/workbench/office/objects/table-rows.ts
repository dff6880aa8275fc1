import { area } from "../../engine/area";
import type { Area } from "../../engine/area";
import { refuse } from "../../engine/refusals";
import { dataArea } from "../../engine/structure-checks";
import { addRows, deleteRows, rowCount } from "../../engine/table-parts";
import { writeArea } from "../../engine/write";
import type { Args } from "../arguments";
import { rowsOf, writtenAt } from "../matrix";
import type { HostObject, ObjectType } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import type { RowOf, TableOn } from "./kinds";
import { shown } from "./range-content";

const make = (session: Session, on: TableOn, index: number): HostObject =>
  session.make("TableRow", { sheet: on.sheet, table: on.table, index });

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-deleterows-member(1) */
function guardUnfiltered({ table }: TableOn): void {
  if (table.columns.some((column) => column.filter)) {
    refuse("InsertDeleteConflict", `table '${table.name}' has a filter`);
  }
}

export const tableRowCollectionType: ObjectType<TableOn> = {
  name: "TableRowCollection",
  properties: { Count: { get: ({ sheet, table }) => rowCount(sheet, table) } },
  items: (self, session) =>
    Array.from({ length: rowCount(self.sheet, self.table) }, (_, index) => make(session, self, index)),
  methods: {
    GetCount: ({ sheet, table }) => rowCount(sheet, table),
    GetItemAt: (self, args, session) => {
      const index = args.integer(0, "index", 0);
      if (index >= dataArea(self.table).rows) refuse("InvalidArgument", `no row ${index}`);
      return make(session, self, index);
    },
    Add: add,
    // https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection (deleteRows): indexes or TableRow objects
    DeleteRows: (self, args, session) => {
      guardUnfiltered(self);
      const given = args.json(0, "rows");
      const rows = Array.isArray(given) ? [...new Set(given.map((row) => indexOf(self, row, args)))] : [];
      if (rows.length === 0) refuse("InvalidArgument", "rows must name rows");
      if (rows.some((row) => row < 0 || row >= dataArea(self.table).rows))
        refuse("InvalidArgument", `the table has ${dataArea(self.table).rows} rows`);
      for (const row of rows.sort((a, b) => b - a)) {
        deleteRows(session.workbook, self.sheet, self.table, row);
      }
    },
    DeleteRowsAt: (self, args, session) => {
      guardUnfiltered(self);
      const count = args.has(1) ? args.integer(1, "count", 1) : 1;
      deleteRows(session.workbook, self.sheet, self.table, args.integer(0, "index", 0), count);
    },
  },
};

function indexOf({ table }: TableOn, row: Json, args: Args): number {
  if (typeof row === "number") return row;
  const object = args.embedded(row);
  if (object?.typeName !== "TableRow") return refuse("InvalidArgument", "rows must be rows or their indexes");
  const of = object.self as RowOf;
  return of.table === table ? of.index : refuse("InvalidArgument", "the row is of another table");
}

function add(self: TableOn, args: Args, session: Session): HostObject {
  const { sheet, table } = self;
  const index = args.has(0) ? args.integer(0, "index", -1) : -1;
  const given = args.has(1) ? args.json(1, "values") : undefined;
  const count = Array.isArray(given) ? given.length : 1;
  if (count === 0) refuse("InvalidArgument", "values must have a row");
  const shape = area(0, 0, count, table.columns.length);
  const written = given === undefined ? undefined : writtenAt(given, shape, "values");
  const at = addRows(session.workbook, sheet, table, {
    at: index === -1 ? undefined : index,
    count,
    push: args.flag(2, "alwaysInsert", true),
  });
  if (written) writeArea(session.workbook, sheet, at, written, session.now().getFullYear());
  return make(session, self, at.row - dataArea(table).row);
}

function rowArea({ table, index }: RowOf): Area {
  const data = dataArea(table);
  if (index >= data.rows) refuse("ItemNotFound", `no row ${index}`);
  return area(data.row + index, data.column, 1, data.columns);
}

export const tableRowType: ObjectType<RowOf> = {
  name: "TableRow",
  exists: ({ sheet, table }) => sheet.tables.includes(table),
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (self) => rowsOf(rowArea(self), (row, column) => shown(self.sheet.value(row, column))),
      set: (self, args, session) => {
        const at = rowArea(self);
        const written = writtenAt(args.json(0, "values"), at, "values");
        writeArea(session.workbook, self.sheet, at, written, session.now().getFullYear());
      },
    },
  },
  methods: {
    GetRange: (self, _args, session) => session.range(self.sheet, rowArea(self)),
    Delete: (self, _args, session) => {
      guardUnfiltered(self);
      deleteRows(session.workbook, self.sheet, self.table, self.index);
    },
  },
};
