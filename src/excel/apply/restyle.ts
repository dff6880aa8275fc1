import type { SheetRole } from "../../pmo/changes/change";
import type { Place } from "../../pmo/changes/content";
import type { Allowed, Formats, Lock, Restyle, SheetView } from "../../pmo/changes/restyle";
import { LOCK_NAME, ROLE_NAME } from "../read/structure";
import { rangeOf } from "./looks";
import { applyValidation } from "./validations";

/** Queues one step that changes how existing cells and sheets behave. */
export function applyRestyle(sheet: Excel.Worksheet, step: Restyle): void {
  switch (step.kind) {
    case "number formats":
      return applyFormats(rangeOf(sheet, step.place), step.to);
    case "allow":
      return applyAllowed(sheet, step.place, step.to);
    case "widths":
      step.to.forEach((width, offset) => {
        sheet.getRangeByIndexes(0, step.column + offset, 1, 1).getEntireColumn().format.columnWidth = width;
      });
      return;
    case "view":
      return applyView(sheet, step.to);
    case "lock":
      return applyLock(sheet, step.to);
    case "role":
      return markRole(sheet, step.to);
  }
}

function applyFormats(range: Excel.Range, formats: Formats): void {
  range.numberFormat = formats.map((line) => [...line]);
}

function applyAllowed(sheet: Excel.Worksheet, place: Place, allowed: Allowed): void {
  if (allowed.kind === "ours") return applyValidation(sheet, { ...allowed.rule, ...place });
  const validation = rangeOf(sheet, place).dataValidation;
  validation.clear();
  if (allowed.kind === "anything") return;
  const { rule, alert, prompt, ignoreBlanks } = allowed.rule;
  validation.rule = rule as Excel.DataValidationRule;
  validation.ignoreBlanks = ignoreBlanks;
  if (says(alert) || alert["style"] !== "Stop" || alert["showAlert"] === false)
    validation.errorAlert = alert as unknown as Excel.DataValidationErrorAlert;
  if (says(prompt)) validation.prompt = prompt as unknown as Excel.DataValidationPrompt;
}

/** Messages without any text are what Excel reads out where nobody has set one. */
const says = ({ title, message }: Readonly<Record<string, unknown>>): boolean =>
  Boolean(title) || Boolean(message);

function applyView(sheet: Excel.Worksheet, { frozen, orientation, paper, zoom, footers }: SheetView): void {
  if (frozen.rows > 0 && frozen.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  else sheet.freezePanes.unfreeze();
  const layout = sheet.pageLayout;
  layout.orientation = orientation as Excel.PageOrientation;
  if (paper !== null) layout.paperSize = paper as Excel.PaperType;
  layout.zoom = zoom;
  const all = layout.headersFooters.defaultForAllPages;
  all.leftFooter = footers.left;
  all.centerFooter = footers.center;
  all.rightFooter = footers.right;
}

/** Marks which cells are locked; protecting itself comes last, when everything is written. */
function applyLock(sheet: Excel.Worksheet, lock: Lock | undefined): void {
  sheet.getRange().format.protection.locked = lock === undefined;
  for (const place of lock?.locked ?? []) rangeOf(sheet, place).format.protection.locked = true;
  sheet.names.getItemOrNullObject(LOCK_NAME).delete();
  if (lock) sheet.names.add(LOCK_NAME, '="standard"').visible = false;
}

/** Queues the mark that says what a sheet is for, or its removal. */
export function markRole(sheet: Excel.Worksheet, role: SheetRole | undefined): void {
  sheet.names.getItemOrNullObject(ROLE_NAME).delete();
  if (role !== undefined) sheet.names.add(ROLE_NAME, `="${role}"`).visible = false;
}
