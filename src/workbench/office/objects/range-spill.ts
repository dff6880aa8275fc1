import { area as makeArea, bounding, cellCount } from "../../engine/area";
import type { Area } from "../../engine/area";
import { refuse } from "../../engine/refusals";
import type { Sheet } from "../../engine/sheet";
import { WHOLE_SHEET } from "../addresses";
import type { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, Method } from "../object-type";
import type { Session } from "../session";

/** The cell whose formula spilled into this one. */
function parentOf({ sheet, area }: Cells): Area | undefined {
  const from = cellCount(area) === 1 ? sheet.cell(area.row, area.column)?.spilledFrom : undefined;
  return from && makeArea(from.row, from.column);
}

/** All cells that the formula of a cell fills. */
function spillOf(sheet: Sheet, area: Area): Area | undefined {
  if (cellCount(area) !== 1) return undefined;
  let found: Area | undefined;
  sheet.eachCell(WHOLE_SHEET, (cell, row, column) => {
    const { spilledFrom } = cell;
    if (spilledFrom?.row === area.row && spilledFrom.column === area.column) {
      found = bounding(found ?? area, makeArea(row, column));
    }
  });
  return found;
}

type Find = (self: Cells) => Area | undefined;

function spill(find: Find, orNull: boolean): Method<Cells> {
  return (self: Cells, _args, session: Session): HostObject => {
    session.recalculation.settle();
    const found = find(self);
    if (found) return session.range(self.sheet, found);
    return orNull ? NULL_OBJECT : refuse("ItemNotFound", "nothing is spilled");
  };
}

const spilling: Find = ({ sheet, area }) => spillOf(sheet, area);

/** Where dynamic arrays come from and go to. */
export const spillMethods: Readonly<Record<string, Method<Cells>>> = {
  GetSpillParent: spill(parentOf, false),
  GetSpillParentOrNullObject: spill(parentOf, true),
  GetSpillingToRange: spill(spilling, false),
  GetSpillingToRangeOrNullObject: spill(spilling, true),
};
