import { onSheetsChanged } from "../excel/events";
import type { OnSheetChanged } from "../excel/events";

/**
 * Calls back when cells of some sheet change, with the sheet's name and, where no more than cells changed, their addresses. Events
 * are hints: a full check is always one click away.
 */
export const watchSheets = (changed: OnSheetChanged): Promise<() => Promise<void>> =>
  onSheetsChanged(changed);
