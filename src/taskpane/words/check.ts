import type { Severity } from "../../pmo/checks/check";
import type { CheckTabId } from "../state/pane-state";
import { cells, count, LOCALE, list, rows } from "./common";

const severities: Record<Severity, { one: string; other: string }> = {
  error: { one: "error", other: "errors" },
  warning: { one: "warning", other: "warnings" },
  alert: { one: "alert", other: "alerts" },
};

/** The screens on which registers are checked. */
export const check = {
  title: "Check",
  needsRegister: "There is no register to check yet.",
  toBringIn: "Go to Bring in",
  intro:
    "Checks every row of the registers against the standards, and lists what it finds here and on a sheet.",
  run: "Check the registers",
  again: "Check again",
  stale: "The registers or PMO Setup have changed since.",
  earlier: (when: string) => `Checked ${when}. Check again to list the findings here.`,
  earlierSomeday: "The findings of an earlier check are on their sheet. Check again to list them here.",
  done: (number: number) => count(number, { one: "finding", other: "findings" }),
  clean: "Nothing was found.",
  cleanHint: "Every row that could be judged passes every check.",
  options: "Options",
  asYouType: "Check as you type",
  asYouTypeHint: (limit: number) =>
    `Edits of cells are checked at once, and nothing is written. What formulas change in other rows, and rows that come or go, is seen when you check again. Off at first where registers hold more than ${limit.toLocaleString(LOCALE)} rows.`,
  mark: "Mark cells on the sheets",
  markHint:
    "A box around each cell that the Findings sheet names: a line for an error, dashes for a warning, dots for an alert. The boxes follow each check, and your own formats stay. Mark anew after rows have come in.",
  marked: (number: number, unmarked: number) =>
    `${cells(number)} marked.${unmarked === 0 ? "" : ` ${count(unmarked, { one: "finding is", other: "findings are" })} about no single cell, or about a row without an ID: on the Findings sheet only.`}`,
  unmarked: "The marks are gone.",
  rechecked: (gone: number, come: number) =>
    [
      ...(gone > 0 ? [`${count(gone, { one: "finding", other: "findings" })} gone`] : []),
      ...(come > 0 ? [`${count(come, { one: "new finding", other: "new findings" })}`] : []),
    ].join(", "),
  tabs: "Parts of the check",
  tab: {
    findings: "Findings",
    chase: "Chase",
    quality: "Quality",
    rules: "Rules",
    publish: "Publish",
  } satisfies Record<CheckTabId, string>,
  severity: { error: "Error", warning: "Warning", alert: "Alert" } satisfies Record<Severity, string>,
  severityCount: (severity: Severity, number: number) => count(number, severities[severity]),
  severityPlural: { error: "errors", warning: "warnings", alert: "alerts" } satisfies Record<
    Severity,
    string
  >,
  severityGroup: { error: "Errors", warning: "Warnings", alert: "Alerts" } satisfies Record<Severity, string>,
  checkGroup: (id: string, title: string | undefined) => (title === undefined ? id : `${id} ${title}`),
  severityFilter: "Show by severity",
  groupBy: "Group by",
  group: { severity: "Severity", project: "Project", owner: "Owner", check: "Check" },
  noProject: "Whole register",
  noOwner: "No owner",
  search: "Search findings",
  shown: (shown: number, total: number) =>
    shown === total
      ? count(total, { one: "finding", other: "findings" })
      : `${shown} of ${count(total, { one: "finding", other: "findings" })}`,
  onSheet: "Open the sheet",
  noneShown: "No finding fits the filter.",
  clear: "Clear the filter",
  list: "Findings. Up and Down move through them, Enter goes to the cell.",
  groupName: (title: string, number: number) =>
    `${title}, ${count(number, { one: "finding", other: "findings" })}`,
  value: "Value",
  blank: "blank",
  field: "Cell",
  rule: "Rule",
  why: "Why it matters",
  remedy: "What to do",
  source: "Source",
  goToCell: (place: string) => `Go to ${place}`,
  fixOne: (value: string) => `Fix: write ${value}`,
  perhaps: "Perhaps meant",
  correctOne: (value: string) => `Write ${value}`,
  corrected: (place: string) => `${place} is corrected.`,
  fixAll: (number: number) => `Fix all safe (${number})`,
  fixable: "Safe fix",
  fixTitle: (number: number) => `Write ${cells(number)}?`,
  fixIntro: "Each cell is looked at once more before it is written. One click takes all of it back.",
  fixRow: (header: string, label: string) => (label === "" ? header : `${header}, ${label}`),
  fixFrom: "from",
  fixTo: "to",
  fixApply: (number: number) => `Write ${cells(number)}`,
  fixCancel: "Cancel",
  fixReading: "Listing the cells",
  fixed: (number: number, skipped: readonly string[]) =>
    skipped.length === 0
      ? `${cells(number)} fixed. Check again to bring the Findings sheet up to date.`
      : `${cells(number)} fixed; ${list(skipped)} had changed and ${skipped.length === 1 ? "was" : "were"} left alone.`,
  notAssessable: (number: number) =>
    `${count(number, { one: "check", other: "checks" })} could not judge every row`,
  notAssessableHint: "Not assessable is a result, never a pass.",
  notAssessableRows: (number: number) => `${rows(number)} not judged`,
  notAssessableReason: (reason: string, number: number) =>
    number === 0 ? reason : `${reason}: ${rows(number)}`,
};
