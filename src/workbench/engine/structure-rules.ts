import {
  MAX_COLUMNS,
  MAX_ROWS,
  between,
  intersect,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  sameArea,
} from "./area";
import type { Area } from "./area";
import { subtract } from "./area-sets";
import { shiftArea } from "./calc/structure-edit";
import type { ShiftEdit } from "./calc/structure-edit";
import { countFrom, rulesOf } from "./rules";
import type { Rule } from "./rules";
import type { Sheet } from "./sheet";

/**
 * Prepares the rules of a sheet for cells that will be put in or taken out: to be called before the formulas of the
 * workbook follow. Their formulas count from a cell that stays, so that deleting the first row of a rule does not
 * make it read `#REF!`. Answers what gives the rules their new areas afterwards.
 */
export function shiftRules(sheet: Sheet, edit: ShiftEdit): () => void {
  const after = new Map<Rule, Area[]>();
  for (const rule of rulesOf(sheet)) {
    const areas = rule.areas.flatMap((one) => shiftParts(one, edit));
    after.set(rule, areas);
    const [first] = areas;
    if (first) countFrom(rule, ...placeBefore(first, edit));
  }
  return () => {
    for (const [rule, areas] of after) rule.areas = areas;
    for (const list of [sheet.conditionalFormats, sheet.validations]) {
      for (let index = list.length - 1; index >= 0; index--) {
        if (list[index]?.areas.length === 0) list.splice(index, 1);
      }
    }
  };
}

/** An area that sticks out of the shifted band falls into the part that moves and those that stay. */
function shiftParts(one: Area, edit: ShiftEdit): Area[] {
  const { row, column, rows, columns } = edit.area;
  const band = isVertical(edit)
    ? between(0, column, MAX_ROWS - 1, column + columns - 1)
    : between(row, 0, row + rows - 1, MAX_COLUMNS - 1);
  const inside = intersect(one, band);
  const isWhole = isVertical(edit) ? isEntireColumn(one) : isEntireRow(one);
  if (!inside || isWhole) return keep(shiftArea(one, edit));
  const moved = shiftArea(inside, edit);
  if (moved && sameArea(moved, inside)) return [one];
  return [...keep(moved), ...subtract(one, band)];
}

const keep = (one: Area | undefined): Area[] => (one ? [one] : []);

const isVertical = ({ shift }: ShiftEdit): boolean => shift === "Down" || shift === "Up";

/** Where the first cell of an area was before the edit. */
function placeBefore({ row, column }: Area, edit: ShiftEdit): [row: number, column: number] {
  const { area: hole } = edit;
  const step = edit.kind === "insert" ? -1 : 1;
  if (isVertical(edit)) {
    const from = edit.kind === "insert" ? lastRow(hole) + 1 : hole.row;
    const moved = row >= from && column >= hole.column && column <= lastColumn(hole);
    return [moved ? row + step * hole.rows : row, column];
  }
  const from = edit.kind === "insert" ? lastColumn(hole) + 1 : hole.column;
  const moved = column >= from && row >= hole.row && row <= lastRow(hole);
  return [row, moved ? column + step * hole.columns : column];
}
