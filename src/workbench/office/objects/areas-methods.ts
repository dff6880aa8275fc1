import { MAX_COLUMNS, MAX_ROWS, area as makeArea, bounding } from "../../engine/area";
import type { Area } from "../../engine/area";
import { intersectAll } from "../../engine/area-sets";
import { refuse } from "../../engine/refusals";
import { locateAll } from "../addresses";
import type { Args } from "../arguments";
import type { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, Method } from "../object-type";
import type { Session } from "../session";
import { onSheet } from "./range-address";
import { clear, copyFrom } from "./range-edit";

function others(self: Cells, args: Args, session: Session): Area[] {
  const given = args.raw(0);
  if (typeof given === "string") return locateAll(session.workbook, self.sheet, given);
  const cells = args.cells(0, "anotherRange");
  return cells.sheet === self.sheet
    ? cells.areas
    : refuse("InvalidArgument", "anotherRange is on another sheet");
}

function common(self: Cells, args: Args, session: Session): HostObject {
  const found = intersectAll(self.areas, others(self, args, session));
  return found.length === 0 ? NULL_OBJECT : session.rangeAreas(self.sheet, found);
}

function used({ sheet, areas }: Cells, args: Args, session: Session): HostObject {
  const valuesOnly = args.flag(0, "valuesOnly", false);
  const found = areas.flatMap((area) => {
    let box: Area | undefined;
    sheet.eachCell(area, (cell, row, column) => {
      if (valuesOnly && cell.value === null && cell.formula === undefined) return;
      box = box ? bounding(box, makeArea(row, column)) : makeArea(row, column);
    });
    return box ? [box] : [];
  });
  return found.length === 0 ? NULL_OBJECT : session.rangeAreas(sheet, found);
}

const mapped =
  (map: (area: Area, args: Args) => Area): Method<Cells> =>
  (self, args, session) =>
    session.rangeAreas(
      self.sheet,
      self.areas.map((area) => onSheet(map(area, args))),
    );

/** What RangeAreas have beyond what they share with Range. */
export const areasMethods: Readonly<Record<string, Method<Cells>>> = {
  Clear: clear,
  CopyFrom: copyFrom,
  Calculate: (_self, _args, session) => session.recalculation.calculate(),
  GetEntireRow: mapped((a) => makeArea(a.row, 0, a.rows, MAX_COLUMNS)),
  GetEntireColumn: mapped((a) => makeArea(0, a.column, MAX_ROWS, a.columns)),
  GetOffsetRangeAreas: mapped((a, args) => ({
    ...a,
    row: a.row + args.integer(0, "rowOffset"),
    column: a.column + args.integer(1, "columnOffset"),
  })),
  GetIntersectionOrNullObject: common,
  GetIntersection: (self, args, session) => {
    const found = common(self, args, session);
    return found.isNull ? refuse("ItemNotFound", "no common cells") : found;
  },
  GetUsedRangeAreasOrNullObject: used,
  GetUsedRangeAreas: (self, args, session) => {
    const found = used(self, args, session);
    return found.isNull ? refuse("ItemNotFound", "no used cells") : found;
  },
};
