import { area } from "../../engine/area";
import type { Area } from "../../engine/area";
import { refuse } from "../../engine/refusals";
import { dataArea } from "../../engine/structure-checks";
import type { TableColumn } from "../../engine/table";
import { addColumn, deleteColumn } from "../../engine/table-parts";
import { renameColumn } from "../../engine/tables";
import { writeArea } from "../../engine/write";
import type { Args } from "../arguments";
import { rowsOf, writtenAt } from "../matrix";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, Method, ObjectType } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import type { ColumnOf, TableOn } from "./kinds";
import { shown } from "./range-content";
import { headerArea, totalsArea } from "./table";

const make = (session: Session, on: TableOn, column: TableColumn): HostObject =>
  session.make("TableColumn", { ...on, column });

/** A column by its name or its id. */
function find({ table }: TableOn, key: Json): TableColumn | undefined {
  if (typeof key === "number") return table.columns.find((column) => column.id === key);
  const wanted = String(key).toLowerCase();
  return table.columns.find((column) => column.name.toLowerCase() === wanted);
}

export const tableColumnCollectionType: ObjectType<TableOn> = {
  name: "TableColumnCollection",
  properties: { Count: { get: ({ table }) => table.columns.length } },
  items: (self, session) => self.table.columns.map((column) => make(session, self, column)),
  index: (self, args, session) => {
    const key = args.json(0, "key");
    return make(session, self, find(self, key) ?? refuse("ItemNotFound", `no column '${String(key)}'`));
  },
  methods: {
    GetCount: ({ table }) => table.columns.length,
    GetItemAt: (self, args, session) => {
      const index = args.integer(0, "index", 0);
      return make(
        session,
        self,
        self.table.columns[index] ?? refuse("InvalidArgument", `no column ${index}`),
      );
    },
    GetItemOrNullObject: (self, args, session) => {
      const column = find(self, args.json(0, "key"));
      return column ? make(session, self, column) : NULL_OBJECT;
    },
    Add: add,
  },
};

/** `values` hold the header first, then a value for each data row. */
function add(self: TableOn, args: Args, session: Session): HostObject {
  const { sheet, table } = self;
  const index = args.has(0) ? args.integer(0, "index", -1) : -1;
  const given = args.has(1) ? args.json(1, "values") : undefined;
  const header = Array.isArray(given) && Array.isArray(given[0]) ? given[0][0] : undefined;
  const name = args.optionalText(2, "name");
  if (Array.isArray(given) && given.length !== table.area.rows) {
    refuse("InvalidArgument", `values must have ${table.area.rows} rows, the header's first`);
  }
  const column = addColumn(
    session.workbook,
    sheet,
    table,
    index === -1 ? undefined : index,
    name ?? (typeof header === "string" && header !== "" ? header : undefined),
  );
  const at = columnArea({ ...self, column }, table.area);
  if (given !== undefined) {
    const written = writtenAt(given, at, "values");
    const skip = name !== undefined || !Array.isArray(given);
    const year = session.now().getFullYear();
    writeArea(session.workbook, sheet, at, (row, c) => (row === 0 && skip ? null : written(row, c)), year);
  }
  return make(session, self, column);
}

function columnArea({ table, column }: ColumnOf, rows: Area): Area {
  return area(rows.row, table.area.column + table.columns.indexOf(column), rows.rows, 1);
}

const part =
  (rows: (self: ColumnOf) => Area): Method<ColumnOf> =>
  (self, _args, session) =>
    session.range(self.sheet, columnArea(self, rows(self)));

export const tableColumnType: ObjectType<ColumnOf> = {
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column.id }),
  exists: ({ sheet, table, column }) => sheet.tables.includes(table) && table.columns.includes(column),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ table, column }) => table.columns.indexOf(column) },
    Name: {
      get: ({ column }) => column.name,
      set: ({ sheet, table, column }, args, session) =>
        renameColumn(session.workbook, sheet, table, column, args.text(0, "name")),
    },
    Values: {
      get: (self) =>
        rowsOf(columnArea(self, self.table.area), (row, column) => shown(self.sheet.value(row, column))),
      set: (self, args, session) => {
        const at = columnArea(self, self.table.area);
        const written = writtenAt(args.json(0, "values"), at, "values");
        writeArea(session.workbook, self.sheet, at, written, session.now().getFullYear());
      },
    },
  },
  objects: { Filter: (self, session) => session.make("Filter", self) },
  methods: {
    Delete: ({ sheet, table, column }, _args, session) =>
      deleteColumn(session.workbook, sheet, table, column),
    GetRange: part(({ table }) => table.area),
    GetHeaderRowRange: part(({ table }) => headerArea(table)),
    GetDataBodyRange: part(({ table }) => dataArea(table)),
    GetTotalRowRange: part(({ table }) => totalsArea(table)),
  },
};
