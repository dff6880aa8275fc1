import { MAX_COLUMNS, MAX_ROWS, area, containsArea, intersect, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { shiftArea } from "./calc/structure-edit";
import type { ShiftEdit } from "./calc/structure-edit";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** Stops an insertion or deletion that Excel refuses: one that would tear a table, a merge or an array apart. */
export function checkShift(sheet: Sheet, edit: ShiftEdit): void {
  if (edit.kind === "insert") checkRoom(sheet, edit);
  for (const table of sheet.tables) checkTable(table, edit);
  for (const merge of sheet.merges) checkWhole(merge, edit, "merged cells");
  for (const array of arraysOf(sheet)) checkArray(array, edit);
}

const isVertical = (edit: ShiftEdit): boolean => edit.shift === "Down" || edit.shift === "Up";

/** All cells that an edit moves or removes: from its area to the edge of the sheet. */
function reach(edit: ShiftEdit): Area {
  const { row, column, rows, columns } = edit.area;
  return isVertical(edit)
    ? area(row, column, MAX_ROWS - row, columns)
    : area(row, column, rows, MAX_COLUMNS - column);
}

function checkRoom(sheet: Sheet, edit: ShiftEdit): void {
  const { row, column, rows, columns } = edit.area;
  const pushedOff = isVertical(edit)
    ? area(MAX_ROWS - rows, column, rows, columns)
    : area(row, MAX_COLUMNS - columns, rows, columns);
  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling: NonBlankCellOffSheet
  sheet.eachCell(pushedOff, (cell) => {
    if (cell.value !== null || cell.formula !== undefined) refuse("NonBlankCellOffSheet", "");
  });
}

/** A table must move as a whole, or grow or shrink over its whole width. */
function checkTable(table: Table, edit: ShiftEdit): void {
  checkWhole(table.area, edit, `table '${table.name}'`);
  if (edit.kind !== "delete" || !isVertical(edit)) return;
  const gone = intersect(table.area, edit.area);
  if (!gone || containsArea(edit.area, table.area)) return;
  const header = table.showHeaders
    ? area(table.area.row, table.area.column, 1, table.area.columns)
    : undefined;
  if (header && intersect(header, edit.area)) {
    refuse("InsertDeleteConflict", `the header row of table '${table.name}' would go`);
  }
}

/** The cells of an object either all move, or none, or the change cuts straight through it. */
function checkWhole(object: Area, edit: ShiftEdit, what: string): void {
  const moved = intersect(object, reach(edit));
  if (!moved) return;
  const straight = isVertical(edit) ? moved.columns === object.columns : moved.rows === object.rows;
  if (!straight) refuse("InsertDeleteConflict", `it would shift part of ${what}`);
}

function arraysOf(sheet: Sheet): Area[] {
  const found: Area[] = [];
  sheet.eachCell(area(0, 0, MAX_ROWS, MAX_COLUMNS), (cell, row, column) => {
    if (cell.arrayFormula && !cell.arrayFormula.dynamic) {
      found.push(area(row, column, cell.arrayFormula.rows, cell.arrayFormula.columns));
    }
  });
  return found;
}

/** An array formula must stay the size it is; it may move or go as a whole. */
function checkArray(array: Area, edit: ShiftEdit): void {
  checkWhole(array, edit, "an array formula");
  const after = shiftArea(array, edit);
  if (after && (after.rows !== array.rows || after.columns !== array.columns)) {
    refuse("InsertDeleteConflict", "it would change part of an array formula");
  }
}

/** The data rows of a table: without its header row and totals row. At least one. */
export function dataArea(table: Table): Area {
  const top = table.area.row + (table.showHeaders ? 1 : 0);
  const bottom = lastRow(table.area) - (table.showTotals ? 1 : 0);
  return area(
    top,
    table.area.column,
    Math.max(1, bottom - top + 1),
    lastColumn(table.area) - table.area.column + 1,
  );
}

/** Stops when lines would be put in another order that hold a table's header row or totals row. */
export function checkNoTableEdges(sheet: Sheet, moved: Area): void {
  for (const table of sheet.tables) {
    const { area: whole, name, showHeaders, showTotals } = table;
    const edges = [
      ...(showHeaders ? [{ ...whole, rows: 1 }] : []),
      ...(showTotals ? [{ ...whole, row: lastRow(whole), rows: 1 }] : []),
    ];
    if (edges.some((edge) => intersect(edge, moved)))
      refuse("InvalidOperation", `the header or totals row of table '${name}' would be among the data`);
  }
}
