import type { Check } from "../check";
import { rowChecks } from "../define";
import { isOpenRisk } from "../common/lifecycle";
import { mayBeHigh, notScored, ratedOf } from "./risk-values";
import { SOURCE } from "../common/sources";
import { amount, day } from "../common/words";

const row = rowChecks({ family: "risk", register: "risks" });

/** Responses that suit only the other kind of risk. */
const UNSUITED: Readonly<Record<string, readonly string[]>> = {
  Threat: ["Exploit", "Enhance"],
  Opportunity: ["Avoid", "Reduce", "Transfer"],
};

/** What is done about a risk. */
export const RISK_RESPONSE: readonly Check[] = [
  row({
    id: "RSK-06",
    severity: "warning",
    title: "High risk without response",
    rule: "The risk is open and high or critical, and no response is chosen.",
    why: "A high risk that nobody has decided on is accepted without anybody having accepted it.",
    remedy: "Choose: avoid, reduce, transfer or accept.",
    source: SOURCE.validators,
    thresholds: ["riskHigh"],
    judges: ["response"],
    subject: (risk, context) => isOpenRisk(risk) && mayBeHigh(risk, context),
    field: "response",
    obstacle: notScored,
    test: (risk) =>
      risk.has("response") ? undefined : `The risk scores ${amount(ratedOf(risk) ?? 0)} and has no response.`,
  }),
  row({
    id: "RSK-07",
    severity: "warning",
    title: "Response without action or date",
    rule: "The risk is open and high or critical, its response is to reduce or to transfer it, and the actions or their due date are missing.",
    why: "A response without an action and a date is a wish.",
    remedy: "Say what is being done, and by when.",
    source: SOURCE.doe,
    thresholds: ["riskHigh"],
    needs: ["response"],
    judges: ["actions", "actionDue"],
    subject: (risk, context) => isOpenRisk(risk) && mayBeHigh(risk, context),
    field: "actions",
    at: (risk) => (risk.has("actions") ? "actionDue" : "actions"),
    obstacle: notScored,
    test: (risk) => {
      const response = risk.text("response") ?? "";
      if (response !== "Reduce" && response !== "Transfer") return undefined;
      if (!risk.has("actions"))
        return `The response is to ${response.toLowerCase()} it, and no action is named.`;
      return risk.has("actionDue") || risk.flag("actionsDone") === true
        ? undefined
        : `The response is to ${response.toLowerCase()} it, and the action has no due date.`;
    },
  }),
  row({
    id: "RSK-08",
    severity: "warning",
    title: "Action overdue",
    rule: "The risk is open, its action was due before the data date, and it is not marked as done.",
    why: "The residual score counts on an action that has not happened.",
    remedy: "Do it, mark it as done, or agree a new date.",
    source: SOURCE.own,
    needs: ["actionDue"],
    subject: (risk) => isOpenRisk(risk) && risk.flag("actionsDone") !== true,
    field: "actionDue",
    test: (risk, { settings }) => {
      const due = risk.date("actionDue") ?? 0;
      return due < settings.dataDate
        ? `The action was due on ${day(due)} and is not marked as done.`
        : undefined;
    },
  }),
  row({
    id: "RSK-13",
    severity: "alert",
    title: "Response of the other kind",
    rule: "A threat is to be exploited or enhanced, or an opportunity to be avoided, reduced or transferred.",
    why: "Either the type or the response is wrong, and the expected value has the wrong sign.",
    remedy: "Correct the type or the response.",
    source: SOURCE.doe,
    needs: ["type", "response"],
    field: "response",
    test: (risk) => {
      const type = risk.text("type") ?? "";
      const response = risk.text("response") ?? "";
      return UNSUITED[type]?.includes(response) ? `${type} with the response ${response}.` : undefined;
    },
  }),
];
