import { refuse } from "../../engine/refusals";
import { createTable } from "../../engine/tables";
import { locate } from "../addresses";
import type { Args } from "../arguments";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, Method, ObjectType } from "../object-type";
import type { Session } from "../session";
import type { TableList, TableOn } from "./kinds";
import { tableCollectionSubscriptions } from "./sheet-events";

const make = (session: Session, found: TableOn): HostObject => session.make("Table", found);

/** A table of the list by its name or id. */
function find(list: TableList, key: string): TableOn | undefined {
  const wanted = key.toLowerCase();
  return list.tables().find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
}

const keyOf = (args: Args): string => {
  const key = args.raw(0);
  return typeof key === "number" ? String(key) : args.text(0, "key");
};

function item(list: TableList, args: Args, session: Session): HostObject {
  const key = keyOf(args);
  return make(session, find(list, key) ?? refuse("ItemNotFound", `no table '${key}'`));
}

const shared: Readonly<Record<string, Method<TableList>>> = {
  GetCount: (list) => list.tables().length,
  GetItemOrNullObject: (list, args, session) => {
    const found = find(list, keyOf(args));
    return found ? make(session, found) : NULL_OBJECT;
  },
};

export const tableCollectionType: ObjectType<TableList> = {
  name: "TableCollection",
  properties: { Count: { get: (list) => list.tables().length } },
  items: (list, session) => list.tables().map((found) => make(session, found)),
  index: item,
  methods: {
    ...shared,
    ...tableCollectionSubscriptions,
    GetItemAt: (list, args, session) => {
      const index = args.integer(0, "index", 0);
      return make(session, list.tables()[index] ?? refuse("InvalidArgument", `no table ${index}`));
    },
    Add: (list, args, session) => {
      const { workbook } = session;
      const given = args.raw(0);
      const target =
        typeof given === "string"
          ? locate(workbook, list.sheet ?? workbook.activeSheet, given)
          : { sheet: args.cells(0, "address").sheet, area: args.cells(0, "address").area };
      if (list.sheet && target.sheet !== list.sheet)
        refuse("InvalidArgument", "the range is on another sheet");
      const table = createTable(workbook, target.sheet, target.area, args.flag(1, "hasHeaders"));
      return make(session, { sheet: target.sheet, table });
    },
  },
};

/** The tables that touch a range. */
export const tableScopedCollectionType: ObjectType<TableList> = {
  name: "TableScopedCollection",
  items: (list, session) => list.tables().map((found) => make(session, found)),
  index: item,
  methods: {
    ...shared,
    GetFirst: (list, _args, session) => make(session, list.tables()[0] ?? refuse("ItemNotFound", "no table")),
  },
};
