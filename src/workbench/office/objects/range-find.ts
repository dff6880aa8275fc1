import { area as makeArea, cellCount, intersect } from "../../engine/area";
import type { Area } from "../../engine/area";
import { joinCells } from "../../engine/area-sets";
import { findCells, replaceAll } from "../../engine/find";
import type { SearchOptions } from "../../engine/find";
import { refuse } from "../../engine/refusals";
import type { Sheet } from "../../engine/sheet";
import { SPECIAL_TYPES, specialCells } from "../../engine/special-cells";
import { WHOLE_SHEET } from "../addresses";
import type { Args } from "../arguments";
import type { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, Method } from "../object-type";
import type { Session } from "../session";

function optionsOf(args: Args, index: number): SearchOptions & { backwards: boolean } {
  const criteria = args.record(index, "criteria");
  const flag = (name: string): boolean => criteria[name] === true;
  const direction = criteria["searchDirection"] ?? "Forward";
  if (direction !== "Forward" && direction !== "Backwards") refuse("InvalidArgument", "searchDirection");
  return {
    completeMatch: flag("completeMatch"),
    matchCase: flag("matchCase"),
    backwards: direction === "Backwards",
  };
}

function wanted(args: Args): string {
  const text = args.text(0, "text");
  return text === "" ? refuse("InvalidArgument", "text must not be empty") : text;
}

/**
 * The first cell with the text. A single cell means the whole sheet, from the cell after it on:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-find-member(1)
 */
function find({ sheet, area }: Cells, args: Args, session: Session): Area | undefined {
  session.recalculation.settle();
  const options = optionsOf(args, 1);
  const whole = cellCount(area) === 1;
  const cells = findCells(session.workbook, sheet, whole ? WHOLE_SHEET : area, wanted(args), options);
  const ordered = options.backwards ? cells.reverse() : cells;
  const behind = ([row, column]: readonly [number, number]): boolean => {
    const after = row > area.row || (row === area.row && column > area.column);
    return options.backwards ? !after && !(row === area.row && column === area.column) : after;
  };
  const found = whole ? (ordered.find(behind) ?? ordered[0]) : ordered[0];
  return found && makeArea(found[0], found[1]);
}

function special({ sheet, areas }: Cells, args: Args, session: Session): HostObject {
  session.recalculation.settle();
  const type = args.word(0, "cellType", SPECIAL_TYPES);
  const found = specialCells(sheet, areas, type, args.optionalText(1, "cellValueType") ?? "All");
  return found.length === 0 ? NULL_OBJECT : session.rangeAreas(sheet, found);
}

/** Special cells of a Range or of RangeAreas. */
export const specialMethods: Readonly<Record<string, Method<Cells>>> = {
  GetSpecialCellsOrNullObject: special,
  GetSpecialCells: (self, args, session) => {
    const found = special(self, args, session);
    return found.isNull ? refuse("ItemNotFound", "no such cells") : found;
  },
  GetTables: ({ sheet, areas }, args, session) => {
    const whole = args.flag(0, "fullyContained", false);
    const touches = (table: Area): boolean =>
      areas.some((one) => {
        const common = intersect(table, one);
        return common !== undefined && (!whole || cellCount(common) === cellCount(table));
      });
    return session.make("TableScopedCollection", {
      sheet,
      tables: () => sheet.tables.filter((table) => touches(table.area)).map((table) => ({ sheet, table })),
    });
  },
};

export const findMethods: Readonly<Record<string, Method<Cells>>> = {
  Find: (self, args, session) =>
    session.range(self.sheet, find(self, args, session) ?? refuse("ItemNotFound", "the text is not there")),
  FindOrNullObject: (self, args, session) => {
    const found = find(self, args, session);
    return found ? session.range(self.sheet, found) : NULL_OBJECT;
  },
  ReplaceAll: ({ sheet, area }, args, session) => {
    const replacement = args.text(1, "replacement");
    return replaceAll(
      session.workbook,
      sheet,
      area,
      wanted(args),
      replacement,
      optionsOf(args, 2),
      session.now().getFullYear(),
    );
  },
};

function findAll(sheet: Sheet, args: Args, session: Session): HostObject {
  session.recalculation.settle();
  // Content in hidden worksheets is not returned: https://learn.microsoft.com/javascript/api/excel/excel.worksheet
  const cells =
    sheet.visibility === "Visible"
      ? findCells(session.workbook, sheet, WHOLE_SHEET, wanted(args), optionsOf(args, 1))
      : [];
  return cells.length === 0 ? NULL_OBJECT : session.rangeAreas(sheet, joinCells(cells));
}

/** Search over a whole sheet. */
export const sheetFindMethods: Readonly<Record<string, Method<Sheet>>> = {
  FindAllOrNullObject: findAll,
  FindAll: (sheet, args, session) => {
    const found = findAll(sheet, args, session);
    return found.isNull ? refuse("ItemNotFound", "the text is not there") : found;
  },
  ReplaceAll: (sheet, args, session) => {
    const replacement = args.text(1, "replacement");
    return replaceAll(
      session.workbook,
      sheet,
      WHOLE_SHEET,
      wanted(args),
      replacement,
      optionsOf(args, 2),
      session.now().getFullYear(),
    );
  },
};
