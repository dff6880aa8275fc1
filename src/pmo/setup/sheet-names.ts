import type { Template } from "../templates/template";

/** The names of our sheets and tables where the workbook leaves them free. */
export const SHEET_NAMES = {
  setup: "PMO Setup",
  findings: "Findings",
  "kpi-summary": "KPI Summary",
  "risk-summary": "Risk Summary",
  templates: "PMO Templates",
  deviations: "Deviations",
  chase: "Chase List",
  quality: "Data Quality",
  review: "Check Review",
  schedule: "Schedule Assessment",
} as const;

/** The name of the sheet that a register gets where the workbook leaves it free: `Risks register`. */
export const registerSheetName = ({ name }: Pick<Template, "name">): string =>
  `${name.slice(0, 31 - " register".length)} register`;

/** The name of its table, which has letters, digits and underscores only: `Status_updates`. */
export const registerTableName = ({ name }: Pick<Template, "name">): string =>
  name.replace(/[^\p{L}\p{N}_]+/gu, "_");

export const SETUP_TABLES = {
  charter: "PMO_Charter",
  settings: "PMO_Settings",
  thresholds: "PMO_Thresholds",
  profiles: "PMO_Profiles",
  waivers: "PMO_Waivers",
  periods: "PMO_Periods",
  registers: "PMO_Registers",
  mappings: "PMO_Mappings",
  policies: "PMO_Policies",
  sources: "PMO_Sources",
  conversions: "PMO_Conversions",
  duplicates: "PMO_Duplicates",
} as const;

/** The first of `Base`, `Base 2`, `Base 3` … that no taken name equals, without case. A sheet's name has at most 31 characters. */
export function freeSheetName(base: string, taken: readonly string[]): string {
  return free(base, taken, (number) => `${base.slice(0, 31 - String(number).length - 1)} ${number}`);
}

/** The same for tables and workbook names, which have no spaces. */
export const freeTableName = (base: string, taken: readonly string[]): string =>
  free(base, taken, (number) => `${base}_${number}`);

function free(base: string, taken: readonly string[], numbered: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : numbered(number);
    if (!used.has(name.toLowerCase())) return name;
  }
}
