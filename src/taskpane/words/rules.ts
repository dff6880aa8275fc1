import type { RuleUse } from "../../pmo/checks/rule-review";
import { count, rows } from "./common";

const findings = { one: "finding", other: "findings" };

/** The catalogue of checks, and what each did. */
export const rules = {
  search: "Search checks",
  family: "Family",
  allFamilies: "All families",
  severity: "Severity",
  allSeverities: "All severities",
  use: "In the last check",
  allUses: "All",
  uses: {
    fired: "Fired",
    "always waived": "Every finding waived",
    "never fired": "Did not fire",
    "not assessable": "Not assessable",
    "nothing to judge": "No row that it is about",
  } satisfies Record<RuleUse, string>,
  shown: (shown: number, all: number) =>
    shown === all
      ? count(all, { one: "check", other: "checks" })
      : `${shown} of ${count(all, { one: "check", other: "checks" })}`,
  none: "No check fits the filter.",
  did: (assessed: number, found: number, waived: number, notAssessable: number) =>
    `${rows(assessed)} assessed, ${count(found, findings)}, ${waived} waived, ${rows(notAssessable)} not assessable`,
  reason: (reason: string) => `Most often: ${reason}`,
  register: "Register",
  everyRegister: "Every register",
  needs: "Needs",
  thresholds: "Thresholds in force",
  differs: (number: number) => (number === 1 ? "differs in 1 profile" : `differs in ${number} profiles`),
  fix: "Safe fix",
  waivable: "Waiver",
  mayBeWaived: "With a reason, an approver and an end.",
  mayNotBeWaived: "Cannot be waived.",
  version: (version: number) => `version ${version}`,
  review: "Review the rules",
  reviewHint:
    "Writes which checks fired, did not, could not be judged or are always waived, with room for your verdict on each.",
  write: "Write the review sheet",
  written: (sheet: string) => `The review is on the sheet ${sheet}.`,
};
