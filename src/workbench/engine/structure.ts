import { isEntireColumn, isEntireRow } from "./area";
import type { Area } from "./area";
import type { ShiftEdit } from "./calc/structure-edit";
import { followStructure } from "./formula-sites";
import { guardCells, guardPermission, guardUnprotected } from "./protection-guard";
import type { Sheet } from "./sheet";
import { chartPlaces, placeCharts } from "./structure-charts";
import { shiftBands, shiftCells } from "./structure-cells";
import { checkShift } from "./structure-checks";
import { shiftObjects } from "./structure-objects";
import { shiftRules } from "./structure-rules";
import { fixedRows, tablesWithoutRows } from "./structure-tables";
import type { Workbook } from "./workbook";

/**
 * Puts empty cells in at an area and moves what was there down or right, with every reference to it. Whole rows and
 * columns are areas of entire rows and columns. Refuses with Excel's codes where Excel would.
 */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, shift: "Down" | "Right"): void {
  guardShift(sheet, area, "Insert");
  applyShift(workbook, sheet, { kind: "insert", sheetName: sheet.name, area, shift });
}

/** Takes cells away and moves those below or on the right into their place; references to them become `#REF!`. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, shift: "Up" | "Left"): void {
  guardShift(sheet, area, "Delete");
  applyShift(workbook, sheet, { kind: "delete", sheetName: sheet.name, area, shift });
}

/** Insertion and deletion without the guards of protection, for changes that have checked their own. */
export function applyShift(workbook: Workbook, sheet: Sheet, edit: ShiftEdit): void {
  checkShift(sheet, edit);
  const charts = chartPlaces(sheet);
  const placeRules = shiftRules(sheet, edit);
  followStructure(workbook, edit);
  shiftCells(sheet, edit);
  shiftBands(sheet, edit);
  shiftObjects(workbook, sheet, edit);
  placeRules();
  placeCharts(sheet, edit, charts);
  workbook.note({ kind: "moved", sheet: sheet.id, how: movedHow(edit), area: edit.area, shift: edit.shift });
  if (edit.kind === "delete") keepDataRows(workbook, sheet, edit);
}

/** Excel leaves an empty data row in a table all of whose data rows are deleted. */
function keepDataRows(workbook: Workbook, sheet: Sheet, edit: ShiftEdit): void {
  for (const table of tablesWithoutRows(sheet)) {
    const wanted = fixedRows(table) + 1;
    const row = table.area.row + (table.showHeaders ? 1 : 0);
    const hole = { ...edit.area, row, rows: 1 };
    applyShift(workbook, sheet, { kind: "insert", sheetName: sheet.name, area: hole, shift: "Down" });
    table.area = { ...table.area, rows: wanted };
  }
}

function guardShift(sheet: Sheet, area: Area, verb: "Insert" | "Delete"): void {
  if (!sheet.protection) return;
  if (isEntireRow(area)) guardPermission(sheet, `allow${verb}Rows`);
  else if (isEntireColumn(area)) guardPermission(sheet, `allow${verb}Columns`);
  else guardUnprotected(sheet);
  // A protected sheet lets rows go only when no cell in them is locked.
  if (verb === "Delete") guardCells(sheet, area);
}

function movedHow(
  edit: ShiftEdit,
): "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted" {
  const verb = edit.kind === "insert" ? "Inserted" : "Deleted";
  if (isEntireRow(edit.area)) return `Row${verb}`;
  return isEntireColumn(edit.area) ? `Column${verb}` : `Cell${verb}`;
}
