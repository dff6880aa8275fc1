import type { ProgramState } from "../../../src/actions/state";
import { registerChoices } from "../../../src/actions/templates";
import type { Settings } from "../../../src/pmo/setup/settings";
import { DEFAULT_THRESHOLDS } from "../../../src/pmo/setup/thresholds";

export const SETTINGS: Settings = {
  programName: "National Care Digital",
  pmoType: "Controlling",
  dataDate: 46_112,
  currency: "GBP",
  unit: 1,
  paper: "A4",
  thresholds: DEFAULT_THRESHOLDS,
};

/** A workbook in which nothing was done yet. */
export const NEW_BOOK: ProgramState = {
  file: "Book1.xlsx",
  settings: undefined,
  setupSheet: undefined,
  setupLacks: [],
  registers: [],
  registerChoices: registerChoices(),
  findingsSheet: undefined,
  reportSheets: [],
  checkedAt: undefined,
  refreshedAt: undefined,
  changedAt: undefined,
  lastAction: undefined,
  sourceSheets: ["Project list", "Risks"],
};

/** A program that is set up. */
export const SET_UP: ProgramState = {
  ...NEW_BOOK,
  settings: SETTINGS,
  setupSheet: "PMO Setup",
  changedAt: "2026-03-31T09:00:00.000Z",
  lastAction: { title: "Set up the program", at: "2026-03-31T09:00:00.000Z" },
};

/** A program whose registers hold rows. */
export const BROUGHT_IN: ProgramState = {
  ...SET_UP,
  registers: [
    { id: "projects", name: "Projects", sheet: "Projects register", rows: 24 },
    { id: "risks", name: "Risks", sheet: "Risks register", rows: 118 },
  ],
  changedAt: "2026-03-31T09:10:00.000Z",
  lastAction: { title: "Bring in 24 projects and 118 risks", at: "2026-03-31T09:10:00.000Z" },
};

/** A program that was checked. */
export const CHECKED: ProgramState = {
  ...BROUGHT_IN,
  findingsSheet: "Findings",
  checkedAt: "2026-03-31T09:12:00.000Z",
  lastAction: { title: "Check the registers", at: "2026-03-31T09:12:00.000Z" },
};

/** A program whose reports are written. */
export const REFRESHED: ProgramState = {
  ...CHECKED,
  reportSheets: ["KPI Summary", "Risk Summary"],
  refreshedAt: "2026-03-31T09:15:00.000Z",
  lastAction: { title: "Refresh the reports", at: "2026-03-31T09:15:00.000Z" },
};
