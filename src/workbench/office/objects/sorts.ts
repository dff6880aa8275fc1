import { area as makeArea } from "../../engine/area";
import { sortArea } from "../../engine/sort";
import type { SortKey } from "../../engine/sort";
import { refuse } from "../../engine/refusals";
import { dataArea } from "../../engine/structure-checks";
import type { Args } from "../arguments";
import type { Cells } from "../cells";
import type { ObjectType } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import type { TableOn } from "./kinds";

/** Reads a list of Excel.SortField. */
function keysOf(given: Json): SortKey[] {
  if (!Array.isArray(given)) return refuse("InvalidArgument", "fields must be a list");
  return given.map((field) => {
    if (typeof field !== "object" || field === null || Array.isArray(field))
      return refuse("InvalidArgument", "fields");
    const { key, ascending = true, sortOn = "Value", dataOption = "Normal" } = field;
    if (typeof key !== "number" || !Number.isInteger(key))
      return refuse("InvalidArgument", "a field's key is a number");
    if (sortOn !== "Value") {
      return refuse("ApiNotFound", `sorting on ${String(sortOn)} is not implemented by the embedded host`);
    }
    return { key, ascending: ascending !== false, textAsNumber: dataOption === "TextAsNumber" };
  });
}

export const rangeSortType: ObjectType<Cells> = {
  name: "RangeSort",
  methods: {
    Apply: ({ sheet, area }, args, session) => {
      const keys = keysOf(args.json(0, "fields"));
      const headers = args.flag(2, "hasHeaders", false);
      const leftToRight = args.word(3, "orientation", ["Rows", "Columns"] as const, "Rows") === "Columns";
      const within = !headers
        ? area
        : leftToRight
          ? makeArea(area.row, area.column + 1, area.rows, area.columns - 1)
          : makeArea(area.row + 1, area.column, area.rows - 1, area.columns);
      if (within.rows < 1 || within.columns < 1) refuse("InvalidArgument", "there is nothing to sort");
      session.recalculation.settle();
      sortArea(session.workbook, sheet, within, keys, {
        matchCase: args.flag(1, "matchCase", false),
        leftToRight,
      });
    },
  },
};

function sortTable({ sheet, table }: TableOn, session: Session, fields: Json, matchCase: boolean): void {
  session.recalculation.settle();
  sortArea(session.workbook, sheet, dataArea(table), keysOf(fields), { matchCase, leftToRight: false });
  session.tableSorts.set(table.id, { fields, matchCase });
}

export const tableSortType: ObjectType<TableOn> = {
  name: "TableSort",
  properties: {
    Fields: { get: ({ table }, session) => session.tableSorts.get(table.id)?.fields ?? [] },
    MatchCase: { get: ({ table }, session) => session.tableSorts.get(table.id)?.matchCase ?? false },
    Method: { get: () => "PinYin" },
  },
  methods: {
    Apply: (self, args: Args, session) =>
      sortTable(self, session, args.json(0, "fields"), args.flag(1, "matchCase", false)),
    Clear: ({ table }, _args, session) => {
      session.tableSorts.delete(table.id);
    },
    Reapply: (self, _args, session) => {
      const last = session.tableSorts.get(self.table.id);
      if (last) sortTable(self, session, last.fields, last.matchCase);
    },
  },
};
