import { onSheetsChanged } from "../excel/events";

/** Calls back when cells of some sheet change, with the sheet's name. Events are hints: a full check is always one click away. */
export const watchSheets = (changed: (sheet: string) => void): Promise<() => Promise<void>> =>
  onSheetsChanged(changed);
