import { networkDays } from "../../figures/derived";
import type { Check } from "../check";
import { filledCells } from "../common/blank-cells";
import { approvedCost, hasImpact, isApproved } from "./change-values";
import { rowChecks, tableChecks } from "../define";
import { isOrUnknown } from "../common/lifecycle";
import { judgeKeys } from "../common/row-identity";
import { SOURCE } from "../common/sources";
import { amount, count, day, listed, percent } from "../common/words";

const common = { family: "change", register: "changes" } as const;
const row = rowChecks(common);
const table = tableChecks(common);

const GIVEN_UP: readonly (string | undefined)[] = ["Rejected", "Merged"];

/** Changes: what is asked for, how it is decided, and whether the baseline follows. */
export const CHANGE: readonly Check[] = [
  table({
    id: "CHG-01",
    severity: "error",
    title: "Change ID blank or twice",
    rule: "The change has no ID, or another change of the same project has the same one.",
    why: "Milestones, issues and baselines name the change that moved them by its ID.",
    remedy: "Give the change its own ID.",
    source: SOURCE.doe,
    run: judgeKeys,
  }),
  table({
    id: "CHG-02",
    severity: "warning",
    title: "Decided without day or decider",
    rule: "The change is approved, rejected, postponed or implemented, and the day of the decision or who decided is blank. A column that is blank in all such changes is one finding.",
    why: "A baseline moves on somebody's authority; the register does not say whose.",
    remedy: "Enter who decided and when, from the minutes.",
    source: SOURCE.pm2Changes,
    run: filledCells({
      fields: [{ field: "decidedOn" }, { field: "decidedBy" }],
      because: "the change is decided",
      rows: "changes that are decided",
    }),
  }),
  row({
    id: "CHG-03",
    severity: "warning",
    title: "Implemented before it was decided",
    rule: "The day of the decision is after the day on which the change was in place.",
    why: "Either the change was made without authority, or one of the dates is wrong.",
    remedy: "Correct whichever date is wrong; else have the change approved after the fact, and say so.",
    source: SOURCE.doe,
    needs: ["decidedOn", "actualDelivery"],
    subject: (change) => change.has("actualDelivery"),
    field: "decidedOn",
    test: (change) => {
      const decided = change.date("decidedOn") ?? 0;
      const delivered = change.date("actualDelivery") ?? 0;
      return decided > delivered
        ? `Decided on ${day(decided)}, in place since ${day(delivered)}.`
        : undefined;
    },
  }),
  row({
    id: "CHG-04",
    severity: "error",
    title: "Approved, and the baseline not moved",
    rule: "The change is approved or implemented, it changes cost or finish, and it is not marked as being in the baseline.",
    why: "Variances against a baseline that was overtaken say nothing about the project.",
    remedy: "Move the baseline by the change's cost and days, and mark it here with the baseline's version.",
    source: SOURCE.doe,
    needs: ["status"],
    reads: ["costImpact", "scheduleImpact"],
    judges: ["baselineUpdated"],
    subject: (change) => change.text("status") === undefined || isApproved(change),
    field: "baselineUpdated",
    obstacle: (change) =>
      change.has("costImpact") || change.has("scheduleImpact")
        ? change.has("baselineUpdated") && change.flag("baselineUpdated") === undefined
          ? "Baseline updated is not readable"
          : undefined
        : "The change does not say what it does to cost and finish",
    test: (change) => {
      if (!hasImpact(change) || change.flag("baselineUpdated") === true) return undefined;
      const cost = change.number("costImpact") ?? 0;
      const days = change.number("scheduleImpact") ?? 0;
      const effects = [
        ...(cost === 0 ? [] : [`cost by ${amount(cost)}`]),
        ...(days === 0 ? [] : [`the finish by ${count(days, "working day")}`]),
      ];
      const state = change.has("baselineUpdated") ? "has not moved" : "is not said to have moved";
      return `The change moves ${listed(effects)}, and the baseline ${state}.`;
    },
  }),
  table({
    id: "CHG-05",
    severity: "warning",
    title: "Description or effect of not doing it missing",
    rule: "The description is blank, in a change that is neither rejected nor merged; or the effect of not doing it is blank in one that waits for approval, is approved or is implemented. A column that is blank in all such changes is one finding.",
    why: "Those who decide must know what they decide, and what a No would cost.",
    remedy: "Describe the change, and what happens without it.",
    source: `${SOURCE.doe}; ${SOURCE.pm2Changes}`,
    run: filledCells({
      fields: [{ field: "description" }, { field: "notDoing" }],
      subject: (change) => !GIVEN_UP.includes(change.text("status")),
      because: "the change is to be judged by them",
      rows: "changes that call for it",
    }),
  }),
  row({
    id: "CHG-06",
    severity: "warning",
    title: "Waiting for approval too long",
    rule: "The change waits for approval and was submitted longer before the data date than the threshold, in working days.",
    why: "Teams go on as planned, or as they hope; both cost when the answer comes.",
    remedy: "Bring it to those who decide, or withdraw it.",
    source: `${SOURCE.own}; counted from the day of submission, as the register does not hold that of the assessment`,
    thresholds: ["changeWaitDays"],
    needs: ["status", "submittedOn"],
    subject: (change) => isOrUnknown(change, "status", "Waiting for approval"),
    field: "submittedOn",
    test: (change, context) => {
      const submitted = change.date("submittedOn") ?? 0;
      const { dataDate } = context.settings;
      const waiting = submitted < dataDate ? networkDays(submitted + 1, dataDate) : 0;
      return waiting > context.thresholds(change).changeWaitDays
        ? `Submitted on ${day(submitted)}, ${count(waiting, "working day")} ago, and not decided.`
        : undefined;
    },
  }),
  rowChecks({ family: "change", register: "projects" })({
    id: "CHG-07",
    severity: "alert",
    title: "Approved changes outgrow the budget",
    rule: "The approved and implemented changes of the project add up to more than the threshold's share of its original budget: its budget without those changes that are marked as being in the baseline.",
    why: "So many changes make it another project than the one that was approved.",
    remedy: "Review the baseline with the sponsor.",
    source: SOURCE.own,
    thresholds: ["changeShare"],
    needs: ["projectId", "budget"],
    field: "budget",
    obstacle: (project, context) => {
      if (!context.registers["changes"]) return "The Changes register is missing";
      const approved = approvedCost(project, context);
      if (typeof approved === "string") return approved;
      return approved.count > 0 && (project.number("budget") ?? 0) - approved.inBaseline <= 0
        ? "Without its changes the project has no budget"
        : undefined;
    },
    test: (project, context) => {
      const approved = approvedCost(project, context);
      if (typeof approved === "string" || approved.count === 0) return undefined;
      const original = (project.number("budget") ?? 0) - approved.inBaseline;
      const share = approved.cost / original;
      return share > context.thresholds(project).changeShare
        ? `${count(approved.count, "approved change")} add${approved.count === 1 ? "s" : ""} ${amount(approved.cost)} to the original budget of ${amount(original)}, ${percent(share)}.`
        : undefined;
    },
  }),
];
