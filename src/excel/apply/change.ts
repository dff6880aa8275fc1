import type { Change } from "../../pmo/changes/change";
import type { Place, SheetContent } from "../../pmo/changes/content";
import { placeAddress } from "../../pmo/changes/address";
import type { Payload } from "../payload";
import { isRestyle } from "../../pmo/changes/restyle";
import { LOCK_NAME, ROLE_NAME } from "../read/structure";
import { applyConditionals } from "./conditional";
import { addTable, applyContent, fillDown, writeBlock } from "./content";
import { applyLook, rangeOf } from "./looks";
import { setMarks } from "./marks";
import { applyRestyle, markRole } from "./restyle";
import { applyValidation } from "./validations";

/** What is known of the workbook while changes are queued: names in use now, so that an undo touches only what is there. */
export interface Present {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Sheets that we keep locked; absent where none matters. */
  readonly ours?: ReadonlySet<string>;
}

/** Queues one change. */
export async function applyChange(
  workbook: Excel.Workbook,
  change: Change,
  present: Present,
  payload: Payload,
): Promise<void> {
  if (isRestyle(change)) return applyRestyle(workbook.worksheets.getItem(change.sheet), change);
  switch (change.kind) {
    case "add sheet":
      return addSheet(workbook, change, payload);
    case "remove sheet":
      if (present.sheets.has(change.sheet)) workbook.worksheets.getItem(change.sheet).delete();
      return;
    case "rewrite sheet":
      return rewrite(workbook.worksheets.getItem(change.sheet), change.previous, change.content, payload);
    case "write cells":
      return writeBlock(
        workbook.worksheets.getItem(change.sheet),
        change.row,
        change.column,
        change.cells,
        payload,
      );
    case "resize table":
      workbook.tables.getItem(change.table).resize(placeAddress(change.to));
      return;
    case "dress cells": {
      const sheet = workbook.worksheets.getItem(change.sheet);
      for (const { look, ...place } of change.looks) applyLook(rangeOf(sheet, place), look, place);
      applyConditionals(sheet, change.conditional);
      for (const rule of change.validations) applyValidation(sheet, rule);
      return;
    }
    case "undress cells": {
      const range = rangeOf(workbook.worksheets.getItem(change.sheet), change.place);
      undress(range);
      // A cleared cell is a locked one, which on a protected sheet would take it away from people.
      if (present.ours?.has(change.sheet)) range.format.protection.locked = false;
      return;
    }
    case "set name":
      if (present.names.has(change.name)) workbook.names.getItem(change.name).formula = change.formula;
      else workbook.names.add(change.name, change.formula, change.comment);
      return;
    case "remove name":
      if (present.names.has(change.name)) workbook.names.getItem(change.name).delete();
      return;
    case "fill down":
      return fillDown(workbook.worksheets.getItem(change.sheet), change.run);
    case "add rules":
      return applyConditionals(workbook.worksheets.getItem(change.sheet), change.rules);
    case "clear rules": {
      const sheet = workbook.worksheets.getItem(change.sheet);
      for (const place of change.places) rangeOf(sheet, place).conditionalFormats.clearAll();
      return;
    }
    case "set marks":
      return setMarks(workbook.worksheets.getItem(change.sheet), change.marks, payload);
    case "add table": {
      const sheet = workbook.worksheets.getItem(change.sheet);
      await writeBlock(sheet, change.table.row, change.table.column, change.cells, payload);
      if (change.points !== undefined)
        rangeOf(sheet, change.table).getEntireColumn().format.columnWidth = change.points;
      return addTable(sheet, change.table);
    }
    case "remove table": {
      const sheet = workbook.worksheets.getItem(change.sheet);
      sheet.tables.getItemOrNullObject(change.table).delete();
      const place = rangeOf(sheet, change.place);
      place.getEntireColumn().format.useStandardWidth = true;
      return undress(place);
    }
    case "copy sheet":
      return copySheet(workbook, change);
  }
}

async function addSheet(
  workbook: Excel.Workbook,
  change: Extract<Change, { kind: "add sheet" }>,
  payload: Payload,
): Promise<void> {
  const sheet = workbook.worksheets.add(change.sheet);
  // The mark comes first, so that a sheet that was written only in part is known as ours.
  if (change.role) sheet.names.add(ROLE_NAME, `="${change.role}"`).visible = false;
  await applyContent(sheet, change.content, payload);
}

function copySheet(workbook: Excel.Workbook, change: Extract<Change, { kind: "copy sheet" }>): void {
  const source = workbook.worksheets.getItem(change.from);
  const copy = source.copy("After" as Excel.WorksheetPositionType, source);
  copy.name = change.sheet;
  // Excel copies the marks with the sheet; the copy is no register.
  markRole(copy, undefined);
  copy.names.getItemOrNullObject(LOCK_NAME).delete();
  copy.tables.getItemAt(0).name = change.table;
}

async function rewrite(
  sheet: Excel.Worksheet,
  previous: SheetContent,
  content: SheetContent,
  payload: Payload,
): Promise<void> {
  for (const chart of previous.charts) sheet.charts.getItemOrNullObject(chart.name).delete();
  for (const table of previous.tables) sheet.tables.getItemOrNullObject(table.name).delete();
  const area = extent(previous);
  if (area) undress(rangeOf(sheet, area));
  sheet.horizontalPageBreaks.removePageBreaks();
  await applyContent(sheet, content, payload);
}

function undress(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear("All");
}

/** The rectangle from A1 that holds everything a content wrote; cells beyond it are somebody else's. */
export function extent(content: SheetContent): Place | undefined {
  let rows = 0;
  let columns = 0;
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  for (const { row, column, cells } of content.blocks)
    reach(row + cells.length, column + Math.max(0, ...cells.map((line) => line.length)));
  for (const run of content.runs) reach(run.row + run.rows, run.column + run.formulas.length);
  for (const place of [...content.looks, ...content.conditional])
    reach(place.row + place.rows, place.column + place.columns);
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : undefined;
}
