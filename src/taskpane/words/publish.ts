import type { PmoType } from "../../pmo/setup/settings";
import { count, list, rows } from "./common";

const things = (number: number): string => count(number, { one: "thing is", other: "things are" });

/** The part of the check screen on which a period is published. */
export const publish = {
  intro:
    "Publishing keeps the rows of every register as they are now, and notes on PMO Setup in what state they were. The next period is compared with them.",
  types: {
    Supportive: "The PMO is supportive: it advises, and nothing stands in the way of publishing.",
    Controlling:
      "The PMO is controlling: every error is corrected or waived with a reason before a period is published.",
    Directive:
      "The PMO is directive: every error is corrected or waived by its approver, and its standards are locked, before a period is published.",
  } satisfies Record<PmoType, string>,
  period: "Period",
  periodHint: "Empty for the month of the data date. Or a quarter (Q1 2026), a year, or a day.",
  look: "Check and preview",
  lookAgain: "Check and preview again",
  stale: "The registers or PMO Setup have changed since.",
  lead: (period: string, dataDate: string) => `${period}, data date ${dataDate}`,
  ready: "Nothing is in the way.",
  inTheWay: (number: number) => `${things(number)} in the way`,
  advice: (number: number) => `Worth knowing (${number})`,
  toFindings: "Show them",
  toFindingsOf: (sentence: string) => `Show the findings: ${sentence}`,
  since: (period: string) => `Since ${period}`,
  noEarlier: "No earlier period is kept, so that there is nothing to compare with.",
  nothingChanged: "No project was added, is gone, or has another colour.",
  added: (names: readonly string[]) => `Added: ${list(names)}`,
  gone: (names: readonly string[]) => `Gone: ${list(names)}`,
  colour: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
  colours: (number: number) => `${count(number, { one: "colour has", other: "colours have" })} changed`,
  project: (id: string, name: string) => [id, name].filter((part) => part !== "").join(" "),
  more: (number: number) => `and ${number} more`,
  counts: {
    errors: "Errors",
    warnings: "Warnings",
    alerts: "Alerts",
    waived: "Waived",
  },
  count: (title: string, now: string, change: string) =>
    change === "" ? `${title}: ${now}` : `${title}: ${now} (${change})`,
  moreThan: (number: string) => `${number} more`,
  fewerThan: (number: string) => `${number} fewer`,
  asMany: "as many",
  keeps: "What is kept",
  keep: (register: string, number: number, replaces: number) =>
    replaces === 0
      ? `${register}: ${rows(number)}`
      : `${register}: ${rows(number)}, in the place of ${replaces}`,
  published: (period: string, on: string | undefined) =>
    `${period} was published ${on === undefined ? "before" : `on ${on}`}. Publishing it again replaces what was kept of it.`,
  publish: (period: string) => `Publish ${period}`,
  again: (period: string) => `Publish ${period} again`,
  done: (period: string) => `${period} is published.`,
};
