import { PMO_TYPES } from "./settings";

/** A setting as `PMO Setup` lists it. Formulas and reading go by its workbook name, so that rows may be moved. */
export interface SettingRow {
  readonly id: "programName" | "pmoType" | "dataDate" | "currency" | "unit" | "paper" | "waiverApprover";
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly meaning: string;
  /** What may be typed, where it is a short list. */
  readonly choices?: readonly (string | number)[];
  /** What counts in a workbook that was set up before the setting was there. */
  readonly standard?: string | number;
}

export const SETTING_ROWS: readonly SettingRow[] = [
  {
    id: "programName",
    name: "PMO_Program",
    title: "Program",
    unit: "name",
    meaning: "The name that stands on every report.",
  },
  {
    id: "pmoType",
    name: "PMO_Type",
    title: "PMO type",
    unit: "list",
    meaning: "Supportive advises; controlling requires its standards; directive runs by them.",
    choices: PMO_TYPES,
  },
  {
    id: "dataDate",
    name: "PMO_DataDate",
    title: "Data date",
    unit: "date",
    meaning: "What is past, overdue or stale is judged on this day.",
  },
  {
    id: "currency",
    name: "PMO_Currency",
    title: "Currency",
    unit: "ISO 4217",
    meaning: "ISO code of the currency in which the registers hold money.",
  },
  {
    id: "unit",
    name: "PMO_Unit",
    title: "Money unit",
    unit: "multiple",
    meaning: "1 for whole units, 1000 for thousands, 1000000 for millions.",
    choices: [1, 1000, 1000000],
  },
  {
    id: "paper",
    name: "PMO_Paper",
    title: "Paper",
    unit: "list",
    meaning: "The paper that reports are laid out for.",
    choices: ["A4", "Letter"],
    standard: "A4",
  },
  {
    id: "waiverApprover",
    name: "PMO_WaiverApprover",
    title: "Waiver approver",
    unit: "name",
    meaning: "Who may accept findings under a directive PMO; several names are separated by semicolons.",
    standard: "",
  },
];
