import {
  MAX_COLUMNS,
  MAX_ROWS,
  area as makeArea,
  bounding,
  cellCount,
  containsCell,
  intersect,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
} from "../../engine/area";
import type { Area } from "../../engine/area";
import { rangeEdge, surroundingRegion } from "../../engine/regions";
import type { Direction } from "../../engine/regions";
import { refuse } from "../../engine/refusals";
import { fullAddress, locateOn } from "../addresses";
import type { Args } from "../arguments";
import type { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, Method, Property } from "../object-type";
import type { Session } from "../session";

/** Where a Range is, as Office.js tells it. */
export const addressProperties: Readonly<Record<string, Property<Cells>>> = {
  Address: { get: (self) => fullAddress(self.sheet, self.area) },
  AddressLocal: { get: (self) => fullAddress(self.sheet, self.area) },
  CellCount: { get: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)) },
  RowCount: { get: ({ area }) => area.rows },
  ColumnCount: { get: ({ area }) => area.columns },
  RowIndex: { get: ({ area }) => area.row },
  ColumnIndex: { get: ({ area }) => area.column },
  IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
  IsEntireRow: { get: ({ area }) => isEntireRow(area) },
};

/** An area on the sheet, or Excel's refusal: rows and columns may come out of arithmetic. */
export function onSheet(found: Area): Area {
  const off =
    found.row < 0 || found.column < 0 || lastRow(found) >= MAX_ROWS || lastColumn(found) >= MAX_COLUMNS;
  if (off) refuse("InvalidArgument", "the range would be outside the sheet");
  if (found.rows < 1 || found.columns < 1) refuse("InvalidArgument", "the range would have no cells");
  return found;
}

/** A range argument: a Range object or an address, on the same sheet. */
export function otherArea(self: Cells, args: Args, index: number, name: string, session: Session): Area {
  const given = args.raw(index);
  if (typeof given === "string") return locateOn(session.workbook, self.sheet, given);
  const other = args.cells(index, name);
  if (other.sheet !== self.sheet) refuse("InvalidArgument", `${name} is on another sheet`);
  return other.area;
}

type Geometry = (area: Area, args: Args, self: Cells, session: Session) => Area;

const giving =
  (find: Geometry): Method<Cells> =>
  (self, args, session): HostObject =>
    session.range(self.sheet, onSheet(find(self.area, args, self, session)));

const entireRows = (a: Area): Area => makeArea(a.row, 0, a.rows, MAX_COLUMNS);
const entireColumns = (a: Area): Area => makeArea(0, a.column, MAX_ROWS, a.columns);

const within = (index: number, count: number): number =>
  index < count ? index : refuse("InvalidArgument", `${index} is outside the range`);

/** `getRowsBelow(2)` is beyond the range, `getRowsBelow(-2)` its last two rows. */
function beside(
  count: number,
  first: number,
  size: number,
  after: boolean,
): { start: number; length: number } {
  if (count === 0) refuse("InvalidArgument", "count cannot be 0");
  const length = Math.abs(count);
  if (after) return { start: count > 0 ? first + size : first + size - length, length };
  return { start: count > 0 ? first - length : first, length };
}

function rowsBeside(after: boolean): Geometry {
  return (a, args) => {
    const count = args.has(0) ? args.integer(0, "count") : 1;
    const { start, length } = beside(count, a.row, a.rows, after);
    return makeArea(start, a.column, length, a.columns);
  };
}

function columnsBeside(after: boolean): Geometry {
  return (a, args) => {
    const count = args.has(0) ? args.integer(0, "count") : 1;
    const { start, length } = beside(count, a.column, a.columns, after);
    return makeArea(a.row, start, a.rows, length);
  };
}

const DIRECTIONS: readonly Direction[] = ["Left", "Right", "Up", "Down"];

function edgeFrom(a: Area, args: Args, self: Cells, session: Session): Area {
  const direction = args.word(0, "direction", DIRECTIONS);
  const active = args.has(1) ? otherArea(self, args, 1, "activeCell", session) : makeArea(a.row, a.column);
  if (!containsCell(a, active.row, active.column))
    refuse("InvalidArgument", "activeCell is not in the range");
  return rangeEdge(self.sheet, active.row, active.column, direction);
}

function extended(a: Area, args: Args, self: Cells, session: Session): Area {
  const edge = edgeFrom(a, args, self, session);
  const vertical = ["Up", "Down"].includes(String(args.raw(0)));
  return bounding(a, vertical ? { ...edge, column: a.column } : { ...edge, row: a.row });
}

function used(self: Cells, args: Args): Area | undefined {
  const { sheet, area } = self;
  const valuesOnly = args.flag(0, "valuesOnly", false);
  let found: Area | undefined;
  sheet.eachCell(area, (cell, row, column) => {
    if (valuesOnly && cell.value === null && cell.formula === undefined) return;
    found = found ? bounding(found, makeArea(row, column)) : makeArea(row, column);
  });
  return found;
}

/** Ranges that are found from a Range. */
export const addressMethods: Readonly<Record<string, Method<Cells>>> = {
  GetCell: giving((a, args) =>
    makeArea(a.row + args.integer(0, "row"), a.column + args.integer(1, "column")),
  ),
  GetRow: giving((a, args) =>
    makeArea(a.row + within(args.integer(0, "row", 0), a.rows), a.column, 1, a.columns),
  ),
  GetColumn: giving((a, args) =>
    makeArea(a.row, a.column + within(args.integer(0, "column", 0), a.columns), a.rows, 1),
  ),
  GetOffsetRange: giving((a, args) => ({
    ...a,
    row: a.row + args.integer(0, "rowOffset"),
    column: a.column + args.integer(1, "columnOffset"),
  })),
  GetResizedRange: giving((a, args) => ({
    ...a,
    rows: a.rows + args.integer(0, "deltaRows"),
    columns: a.columns + args.integer(1, "deltaColumns"),
  })),
  GetAbsoluteResizedRange: giving((a, args) => ({
    ...a,
    rows: args.integer(0, "numRows", 1),
    columns: args.integer(1, "numColumns", 1),
  })),
  GetLastCell: giving((a) => makeArea(lastRow(a), lastColumn(a))),
  GetLastRow: giving((a) => makeArea(lastRow(a), a.column, 1, a.columns)),
  GetLastColumn: giving((a) => makeArea(a.row, lastColumn(a), a.rows, 1)),
  GetEntireRow: giving(entireRows),
  GetEntireColumn: giving(entireColumns),
  GetRowsAbove: giving(rowsBeside(false)),
  GetRowsBelow: giving(rowsBeside(true)),
  GetColumnsBefore: giving(columnsBeside(false)),
  GetColumnsAfter: giving(columnsBeside(true)),
  GetBoundingRect: giving((a, args, self, session) =>
    bounding(a, otherArea(self, args, 0, "anotherRange", session)),
  ),
  GetIntersection: giving(
    (a, args, self, session) =>
      intersect(a, otherArea(self, args, 0, "anotherRange", session)) ??
      refuse("ItemNotFound", "no common cells"),
  ),
  GetIntersectionOrNullObject: (self, args, session) => {
    const common = intersect(self.area, otherArea(self, args, 0, "anotherRange", session));
    return common ? session.range(self.sheet, common) : NULL_OBJECT;
  },
  GetUsedRange: giving((_a, args, self) => used(self, args) ?? refuse("ItemNotFound", "no used cells")),
  GetUsedRangeOrNullObject: (self, args, session) => {
    const found = used(self, args);
    return found ? session.range(self.sheet, found) : NULL_OBJECT;
  },
  GetSurroundingRegion: giving((a, _args, self) => surroundingRegion(self.sheet, a.row, a.column)),
  GetRangeEdge: giving(edgeFrom),
  GetExtendedRange: giving(extended),
};
