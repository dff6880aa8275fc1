import type { Area } from "./area";

/** A data validation rule. Words are those of Excel.DataValidation; formulas begin with `=`. */
export interface Validation {
  areas: Area[];
  type: "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  operator?: string;
  /** A list's source is a formula, or items parted by commas. */
  formula1: string;
  formula2?: string;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt?: { title: string; message: string };
  showPrompt: boolean;
  error?: { title: string; message: string; style: "Stop" | "Warning" | "Information" };
  showError: boolean;
}
