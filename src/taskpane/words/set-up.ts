import type { PmoType } from "../../pmo/setup/settings";

/** The screen on which a program is set up. */
export const setUp = {
  title: "Set up",
  intro: "These settings go into the sheet PMO Setup, where you can see and change them.",
  introChange:
    "The cells of PMO Setup change with them. Thresholds and lists are changed in the sheet; those that differ by project under Standards.",
  program: "Program name",
  programMissing: "Enter the name that stands on every report.",
  type: "PMO type",
  types: {
    Supportive: "Advises: shows findings, never blocks.",
    Controlling: "Requires: every error is fixed or waived with a reason before a period is published.",
    Directive: "Runs by its standards: columns and lists are locked as well, and waivers need your approver.",
  } satisfies Record<PmoType, string>,
  typeNames: {
    Supportive: "Supportive",
    Controlling: "Controlling",
    Directive: "Directive",
  } satisfies Record<PmoType, string>,
  dataDate: "Data date",
  dataDateHint: "What is past, overdue or stale is judged on this day.",
  dataDateMissing: "Enter a day from 1900 on.",
  currency: "Currency",
  currencyCommon: "Common",
  currencyOther: "All",
  unit: "Money unit",
  units: { 1: "Whole units", 1000: "Thousands", 1000000: "Millions" },
  unitHint: "The unit in which the registers keep money.",
  paper: "Paper",
  papers: { A4: "A4", Letter: "Letter" },
  create: "Set up the program",
  save: "Save the settings",
  cancel: "Cancel",
  change: "Change the settings",
  created: "The program is set up.",
  saved: "The settings are saved.",
  summary: "Settings of the program",
  bringInNext: "Bring in project lists",
};
