import type { Check, CheckContext, Row } from "../check";
import { rowChecks } from "../define";
import { isOpenRisk, isOrUnknown } from "../common/lifecycle";
import { bandOf, inherentOf, notScored, residualOf } from "./risk-values";
import { SOURCE } from "../common/sources";
import { amount, count, day } from "../common/words";

const row = rowChecks({ family: "risk", register: "risks" });

/** Open longer than this, a risk should have moved. */
const LONG_OPEN = 365;

/** Reviews, and how a risk ends. */
export const RISK_LIFE: readonly Check[] = [
  row({
    id: "RSK-09",
    severity: "warning",
    title: "Review overdue",
    rule: "The risk is open, and its next review was due before the data date.",
    why: "Nobody can say whether its score still holds.",
    remedy: "Review the risk, and set the next date.",
    source: SOURCE.riskGuide,
    needs: ["nextReview"],
    subject: isOpenRisk,
    field: "nextReview",
    test: (risk, { settings }) => {
      const due = risk.date("nextReview") ?? 0;
      return due < settings.dataDate ? `The review was due on ${day(due)}.` : undefined;
    },
  }),
  row({
    id: "RSK-10",
    severity: "warning",
    title: "Reviewed too long ago",
    rule: "The risk is open, and its last review is longer ago than its band allows.",
    why: "The higher a risk, the faster its score is out of date.",
    remedy: "Review the risk, and enter the day.",
    source: SOURCE.own,
    thresholds: ["reviewHigh", "reviewMedium", "reviewLow", "riskMedium", "riskHigh"],
    needs: ["lastReview"],
    subject: isOpenRisk,
    field: "lastReview",
    obstacle: notScored,
    test: (risk, context) => {
      const ago = context.settings.dataDate - (risk.date("lastReview") ?? 0);
      const allowed = cadence(risk, context);
      return ago > allowed
        ? `Last reviewed ${count(ago, "day")} ago; a ${bandOf(risk, context.thresholds(risk)).toLowerCase()} risk is reviewed every ${count(allowed, "day")}.`
        : undefined;
    },
  }),
  row({
    id: "RSK-17",
    severity: "warning",
    title: "Occurred without issue",
    rule: "The status is Occurred, and no issue is named.",
    why: "What has happened is managed in the issue log, and the trail breaks here.",
    remedy: "Raise the issue, and enter its ID.",
    source: `${SOURCE.riskGuide}; ${SOURCE.dft}`,
    needs: ["status"],
    judges: ["issueId"],
    subject: (risk) => isOrUnknown(risk, "status", "Occurred"),
    field: "issueId",
    test: (risk) => (risk.has("issueId") ? undefined : "The risk has occurred, and no issue is named."),
  }),
  row({
    id: "RSK-18",
    severity: "warning",
    title: "Closed without date or outcome",
    rule: "The status is Closed, and the closing date or the outcome is missing.",
    why: "Without them nobody learns whether the response worked.",
    remedy: "Enter when and how it ended.",
    source: SOURCE.doe,
    needs: ["status"],
    judges: ["closedOn", "outcome"],
    subject: (risk) => isOrUnknown(risk, "status", "Closed"),
    field: "closedOn",
    at: (risk) => (risk.has("closedOn") ? "outcome" : "closedOn"),
    test: (risk) => {
      const missing = [
        ...(risk.has("closedOn") ? [] : ["closing date"]),
        ...(risk.has("outcome") ? [] : ["outcome"]),
      ];
      return missing.length > 0 ? `The risk is closed without ${missing.join(" and ")}.` : undefined;
    },
  }),
  row({
    id: "RSK-19",
    severity: "alert",
    title: "Closed before the actions were done",
    rule: "The status is Closed, and the actions are marked as not done.",
    why: "The risk may still be there, and nobody watches it any more.",
    remedy: "Mark the actions, or say in the outcome why they were not needed; else open the risk again.",
    source: SOURCE.doe,
    needs: ["status", "actionsDone"],
    subject: (risk) => isOrUnknown(risk, "status", "Closed"),
    field: "actionsDone",
    test: (risk) =>
      risk.flag("actionsDone") === false ? "The risk is closed, and its actions are not done." : undefined,
  }),
  row({
    id: "RSK-20",
    severity: "alert",
    title: "Raised after it was closed",
    rule: "The date on which the risk was raised is after the date on which it was closed.",
    why: "One of the two is wrong, and ages are worked out from them.",
    remedy: "Correct whichever date is wrong.",
    source: SOURCE.doe,
    needs: ["raisedOn", "closedOn"],
    subject: (risk) => risk.has("closedOn"),
    field: "closedOn",
    test: (risk) => {
      const raised = risk.date("raisedOn") ?? 0;
      const closed = risk.date("closedOn") ?? 0;
      return raised > closed ? `Raised on ${day(raised)}, closed on ${day(closed)}.` : undefined;
    },
  }),
  row({
    id: "RSK-22",
    severity: "alert",
    title: "Open for a year, score unmoved",
    rule: `The risk has been open for more than ${LONG_OPEN} days, and its residual score is missing or is still its inherent score.`,
    why: "After a year it has been treated, accepted or forgotten; the register does not say which.",
    remedy: "Score it anew, accept it or close it.",
    source: `${SOURCE.own}; judged by residual against inherent score, as the register holds no earlier scores`,
    needs: ["raisedOn"],
    subject: isOpenRisk,
    field: "raisedOn",
    obstacle: (risk) => (inherentOf(risk) === undefined ? "The risk is not scored" : undefined),
    test: (risk, { settings }) => {
      const age = settings.dataDate - (risk.date("raisedOn") ?? 0);
      const residual = residualOf(risk);
      const inherent = inherentOf(risk);
      return age > LONG_OPEN && (residual === undefined || residual === inherent)
        ? `Raised ${count(age, "day")} ago, and the score is still ${amount(inherent ?? 0)}.`
        : undefined;
    },
  }),
];

function cadence(risk: Row, context: CheckContext): number {
  const thresholds = context.thresholds(risk);
  const { reviewHigh, reviewMedium, reviewLow } = thresholds;
  const band = bandOf(risk, thresholds);
  if (band === "Critical" || band === "High") return reviewHigh;
  return band === "Medium" ? reviewMedium : reviewLow;
}
