import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

const MAX_LENGTH = 31;

/**
 * Why a text cannot name a sheet, or undefined when it can.
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function sheetNameFault(name: string): string | undefined {
  if (name === "") return "a sheet's name cannot be empty";
  if (name.length > MAX_LENGTH) return `a sheet's name has at most ${MAX_LENGTH} characters`;
  if (/[:\\/?*[\]]/.test(name)) return String.raw`a sheet's name has none of : \ / ? * [ ]`;
  if (name.startsWith("'") || name.endsWith("'"))
    return "a sheet's name cannot begin or end with an apostrophe";
  if (name.toLowerCase() === "history") return "Excel keeps the name 'History' for itself";
  return undefined;
}

/** Stops unless a sheet may have this name. */
export function checkSheetName(workbook: Workbook, name: string, except?: Sheet): void {
  const fault = sheetNameFault(name);
  if (fault) refuse("InvalidArgument", fault);
  const taken = workbook.sheetByName(name);
  if (taken && taken !== except) refuse("ItemAlreadyExists", `a sheet is named '${name}' already`);
}

/** `Sheet1`, `Sheet2` … as Excel names new sheets. */
export function freeSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    if (!workbook.sheetByName(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** `Plan (2)`, `Plan (3)` … as Excel names copies; a long name is cut to leave room. */
export function freeCopyName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!workbook.sheetByName(candidate)) return candidate;
  }
}
