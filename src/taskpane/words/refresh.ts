import { count } from "./common";

/** The screen on which reports are refreshed. */
export const refresh = {
  title: "Refresh",
  needsRegister: "There is no register to report on yet.",
  toBringIn: "Go to Bring in",
  intro:
    "Writes KPI Summary and Risk Summary anew for the projects and risks as they are now, lets Excel calculate, and compares every figure.",
  run: "Refresh the reports",
  again: "Refresh again",
  stale:
    "The registers have changed since. Figures follow by themselves; new projects and top tens need a refresh.",
  earlier: (when: string) => `Refreshed ${when}.`,
  sheets: "Reports",
  reconciled: (agreeing: number, total: number) =>
    `${agreeing} of ${count(total, { one: "figure", other: "figures" })} reconciled`,
  reconciledHint: "What the workbook calculates and what Steerbook calculates agree.",
  differing: (number: number) => count(number, { one: "figure differs", other: "figures differ" }),
  differingHint: "Each is named in the footer of its sheet as well.",
  workbook: (value: string) => `Workbook ${value}`,
  own: (value: string) => `Steerbook ${value}`,
  empty: "empty",
};
