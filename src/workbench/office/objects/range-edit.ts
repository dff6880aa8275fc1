import { areaName } from "../../engine/address";
import { area as makeArea, intersect, isEntireColumn, isEntireRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import { CLEARINGS, clearArea } from "../../engine/clear";
import { COPY_TYPES, copyCells } from "../../engine/copy";
import { removeDuplicates } from "../../engine/duplicates";
import { FILL_TYPES, autoFill } from "../../engine/fill";
import { mergeCells, unmergeCells } from "../../engine/merges";
import { groupLines, showGroups } from "../../engine/outline";
import type { GroupBy } from "../../engine/outline";
import { refuse } from "../../engine/refusals";
import { activateSheet } from "../../engine/sheets";
import { deleteCells, insertCells } from "../../engine/structure";
import { locate } from "../addresses";
import { isObject } from "../arguments";
import type { Args } from "../arguments";
import { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, Method } from "../object-type";
import type { Session } from "../session";
import { otherArea } from "./range-address";

const GROUPS: readonly GroupBy[] = ["ByRows", "ByColumns"];

/** The areas of a source: a Range, a RangeAreas, or an address that may name another sheet. */
function sourceOf(self: Cells, args: Args, session: Session): Cells {
  const given = args.raw(0);
  if (isObject(given) && given.self instanceof Cells) return given.self;
  const found = locate(session.workbook, self.sheet, args.text(0, "sourceRange"));
  return new Cells("Range", found.sheet, [found.area]);
}

export const copyFrom: Method<Cells> = (self, args, session) => {
  const source = sourceOf(self, args, session);
  const options = {
    type: args.word(1, "copyType", COPY_TYPES, "All"),
    skipBlanks: args.flag(2, "skipBlanks", false),
    transpose: args.flag(3, "transpose", false),
  };
  session.recalculation.settle();
  for (const to of self.areas) {
    if (source.areas.length === 1) {
      copyCells(
        session.workbook,
        { sheet: source.sheet, area: source.area },
        { sheet: self.sheet, area: to },
        options,
      );
      continue;
    }
    // Several areas are pasted with the places that they have among themselves.
    const origin = {
      row: Math.min(...source.areas.map((one) => one.row)),
      column: Math.min(...source.areas.map((one) => one.column)),
    };
    for (const one of source.areas) {
      const at = makeArea(to.row + one.row - origin.row, to.column + one.column - origin.column);
      copyCells(
        session.workbook,
        { sheet: source.sheet, area: one },
        { sheet: self.sheet, area: at },
        options,
      );
    }
  }
};

export const clear: Method<Cells> = ({ sheet, areas }, args, { workbook }) => {
  const what = args.word(0, "applyTo", CLEARINGS, "All");
  for (const area of areas) clearArea(workbook, sheet, area, what);
};

function merged({ sheet, area }: Cells, session: Session): HostObject {
  const found = sheet.merges.filter((merge) => intersect(merge, area));
  // https://learn.microsoft.com/javascript/api/excel/excel.range (getMergedAreasOrNullObject)
  if (found.length > 512) refuse("InvalidOperation", "more than 512 merged areas");
  return found.length === 0 ? NULL_OBJECT : session.rangeAreas(sheet, found);
}

const grouping =
  (step: 1 | -1): Method<Cells> =>
  ({ sheet, area }, args, { workbook }) =>
    groupLines(workbook, sheet, area, groupOption(area, args), step);

/** Whole rows are grouped by rows alone: https://learn.microsoft.com/javascript/api/excel/excel.range (group). */
function groupOption(area: Area, args: Args): GroupBy {
  const by = args.word(0, "groupOption", GROUPS);
  const wrong = by === "ByRows" ? isEntireColumn(area) : isEntireRow(area);
  return wrong ? refuse("InvalidArgument", `${by} does not fit the range`) : by;
}

const groupShowing =
  (show: boolean): Method<Cells> =>
  ({ sheet, area }, args, { workbook }) =>
    showGroups(workbook, sheet, area, args.word(0, "groupOption", GROUPS), show);

/** What changes the cells of a Range as a whole. */
export const editMethods: Readonly<Record<string, Method<Cells>>> = {
  Insert: ({ sheet, area }, args, session) => {
    const at = { ...area };
    insertCells(session.workbook, sheet, at, args.word(0, "shift", ["Down", "Right"] as const));
    return session.range(sheet, at);
  },
  Delete: ({ sheet, area }, args, session) => {
    deleteCells(session.workbook, sheet, area, args.word(0, "shift", ["Up", "Left"] as const));
  },
  Clear: clear,
  CopyFrom: copyFrom,
  AutoFill: (self, args, session) => {
    const to = args.has(0) ? otherArea(self, args, 0, "destinationRange", session) : undefined;
    if (!to)
      refuse("ApiNotFound", "Range.autoFill without a destination is not implemented by the embedded host");
    session.recalculation.settle();
    autoFill(
      session.workbook,
      self.sheet,
      self.area,
      to,
      args.word(1, "autoFillType", FILL_TYPES, "FillDefault"),
    );
  },
  Merge: ({ sheet, area }, args, { workbook }) =>
    mergeCells(workbook, sheet, area, args.flag(0, "across", false)),
  Unmerge: ({ sheet, area }, _args, { workbook }) => unmergeCells(workbook, sheet, area),
  GetMergedAreasOrNullObject: (self, _args, session) => merged(self, session),
  GetMergedAreas: (self, _args, session) => {
    const found = merged(self, session);
    return found.isNull ? refuse("ItemNotFound", "no merged cells") : found;
  },
  RemoveDuplicates: ({ sheet, area }, args, session) => {
    const columns = args.json(0, "columns");
    const numbers = Array.isArray(columns) ? columns.filter((one) => typeof one === "number") : [];
    session.recalculation.settle();
    const result = removeDuplicates(
      session.workbook,
      sheet,
      area,
      numbers,
      args.flag(1, "includesHeader", false),
    );
    return session.make("RemoveDuplicatesResult", result);
  },
  Group: grouping(1),
  Ungroup: grouping(-1),
  ShowGroupDetails: groupShowing(true),
  HideGroupDetails: groupShowing(false),
  Calculate: (_self, _args, session) => session.recalculation.calculate(),
  SetDirty: ({ sheet, areas }, _args, { workbook }) => {
    for (const area of areas) workbook.note({ kind: "edited", sheet: sheet.id, area });
  },
  Select: ({ sheet, area }, _args, session) => {
    const { workbook } = session;
    activateSheet(workbook, sheet);
    if (workbook.selections.get(sheet.id) === areaName(area)) return;
    workbook.selections.set(sheet.id, areaName(area));
    workbook.note({ kind: "sheet", sheet: sheet.id, how: "selected" });
  },
};
