import { followStructure } from "./formula-sites";
import { guardStructure } from "./protection-guard";
import { refuse } from "./refusals";
import type { SheetChange } from "./change";
import type { Sheet, Visibility } from "./sheet";
import { checkSheetName, freeSheetName } from "./sheet-names";
import type { Workbook } from "./workbook";

const note = (workbook: Workbook, sheet: Sheet, how: SheetChange): void =>
  workbook.note({ kind: "sheet", sheet: sheet.id, how });

/** Adds an empty sheet behind the others; without a name it gets the next free one. */
export function addSheet(workbook: Workbook, name?: string): Sheet {
  guardStructure(workbook);
  if (name !== undefined) checkSheetName(workbook, name);
  const sheet = workbook.addSheet(name ?? freeSheetName(workbook));
  note(workbook, sheet, "added");
  return sheet;
}

/** Gives a sheet another name; formulas follow it. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  guardStructure(workbook);
  checkSheetName(workbook, name, sheet);
  if (name === sheet.name) return;
  const before = sheet.name;
  followStructure(workbook, { kind: "renameSheet", from: before, to: name });
  sheet.name = name;
  workbook.note({ kind: "sheet", sheet: sheet.id, how: "renamed", before, after: name });
}

/** Takes a sheet out of the workbook; formulas that name it read `#REF!`. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  guardStructure(workbook);
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  if (sheet.visibility === "VeryHidden") refuse("InvalidOperation", "a very hidden sheet cannot be deleted");
  if (sheet.visibility === "Visible") checkOthersVisible(workbook, sheet);
  for (const table of sheet.tables) {
    followStructure(workbook, { kind: "deleteTable", table: table.name });
    workbook.note({ kind: "object", sheet: sheet.id, what: "table", how: "deleted", id: table.id });
  }
  followStructure(workbook, { kind: "deleteSheet", sheetName: sheet.name });
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  workbook.selections.delete(sheet.id);
  for (const anchor of workbook.anchors) if (anchor.sheet === sheet) anchor.areas = [];
  note(workbook, sheet, "deleted");
  if (workbook.activeSheetId === sheet.id) activateNearest(workbook, position);
}

function checkOthersVisible(workbook: Workbook, sheet: Sheet): void {
  const others = workbook.sheets.some((one) => one !== sheet && one.visibility === "Visible");
  if (!others) refuse("InvalidOperation", "a workbook must contain at least one visible sheet");
}

/** The next visible sheet on the right, else on the left, is shown in place of one that went. */
function activateNearest(workbook: Workbook, position: number): void {
  const visible = (sheet: Sheet): boolean => sheet.visibility === "Visible";
  const right = workbook.sheets.slice(position).find(visible);
  const next = right ?? workbook.sheets.slice(0, position).reverse().find(visible);
  if (next) activateSheet(workbook, next);
}

/** Shows a sheet to the user. A hidden one cannot be shown. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") refuse("InvalidOperation", `sheet '${sheet.name}' is hidden`);
  if (workbook.activeSheetId === sheet.id) return;
  const before = workbook.activeSheetId;
  workbook.activeSheetId = sheet.id;
  workbook.note({ kind: "sheet", sheet: sheet.id, how: "activated", before });
}

/** Hides or shows a sheet; one must stay visible. */
export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility): void {
  guardStructure(workbook);
  if (visibility === sheet.visibility) return;
  if (sheet.visibility === "Visible") checkOthersVisible(workbook, sheet);
  const before = sheet.visibility;
  sheet.visibility = visibility;
  workbook.note({ kind: "sheet", sheet: sheet.id, how: "shown", before, after: visibility });
  if (visibility !== "Visible" && workbook.activeSheetId === sheet.id) {
    activateNearest(workbook, workbook.sheets.indexOf(sheet));
  }
}

/** Puts a sheet's tab at a zero-based position. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  guardStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    refuse("InvalidArgument", `no position ${position} among ${workbook.sheets.length} sheets`);
  }
  const from = workbook.sheets.indexOf(sheet);
  if (from === position) return;
  workbook.sheets.splice(from, 1);
  workbook.sheets.splice(position, 0, sheet);
  const [before, after] = [String(from), String(position)];
  workbook.note({ kind: "sheet", sheet: sheet.id, how: "reordered", before, after });
}
