import type { Check, CheckContext, Row } from "../check";
import { periodsOf } from "./benefit-gains";
import { tableChecks } from "../define";
import { isOpenBenefit, isRunning } from "../common/lifecycle";
import { notYetKept } from "../common/references";
import { judgeRunningProjects } from "../common/running-projects";
import { SOURCE } from "../common/sources";
import { amount, count, day, quoted } from "../common/words";

const common = { family: "benefit", register: "benefits" } as const;

/** Benefits beside their profile, each other and their projects. */
export const BENEFIT_PLAN: readonly Check[] = [
  tableChecks(
    common,
    "cross",
  )({
    id: "BEN-05",
    severity: "warning",
    title: "Measurement overdue",
    rule: "The benefit is open and past Identified, and a period of its profile in which something was planned ended more days ago than the threshold, and has no actual value; a later measurement in the benefit's own row counts for it. Where the benefit has no profile, the same holds of its target date.",
    why: "What is not measured cannot be claimed.",
    remedy: "Ask the one who measures for the values.",
    source: SOURCE.own,
    thresholds: ["measureDays"],
    needs: ["benefitId"],
    run: (register, context, report) => {
      for (let index = 0; index < register.length; index++) {
        const benefit = context.row("benefits", index);
        if (!isOpenBenefit(benefit) || benefit.text("status") === "Identified") continue;
        const answer = overdue(benefit, context);
        if (answer === undefined || "late" in answer) report.assessed(1);
        else report.notAssessable(answer.unclear);
        if (answer && "late" in answer) report.finding(answer.late, { row: index, field: "measuredOn" });
      }
    },
  }),
  tableChecks(common)({
    id: "BEN-07",
    severity: "alert",
    title: "One gain counted twice",
    rule: "Another benefit has the same double-count group, both are neither cancelled nor marked No under Counted, and both have a target value.",
    why: "The program claims one gain twice.",
    remedy: "Say No under Counted for all of the group but one.",
    source: SOURCE.benefits,
    judges: ["group"],
    needs: ["targetValue"],
    run: (_, context, report) => {
      for (const rows of context.index("benefits", "group").values()) {
        const counted = rows
          .map((row) => context.row("benefits", row))
          .filter((benefit) => benefit.text("status") !== "Cancelled" && benefit.flag("counted") !== false);
        const valued = counted.filter((benefit) => benefit.number("targetValue") !== undefined);
        report.assessed(rows.length - counted.length + valued.length);
        if (counted.length > valued.length)
          report.notAssessable("Target value is not readable", counted.length - valued.length);
        if (valued.length > 1)
          for (const benefit of valued)
            report.finding(
              `${count(valued.length, "benefit")} of the group ${quoted(benefit.value("group"))} are counted.`,
              { row: benefit.index, field: "group" },
            );
      }
    },
  }),
  tableChecks(
    { family: "benefit", register: "projects" },
    "cross",
  )({
    id: "BEN-08",
    severity: "warning",
    title: "Active project without benefit",
    rule: "The project is active and no enabler, and the Benefits register has no benefit of it that is not cancelled.",
    why: "Nobody can say what the project is for, or who will have it.",
    remedy:
      "Enter the benefits, or say Yes under Enabler where it only makes other projects' benefits possible.",
    source: SOURCE.own,
    needs: ["projectId"],
    needsOf: { benefits: ["project"] },
    run: (register, context, report) => {
      const empty = notYetKept("benefits", context);
      if (empty !== undefined) {
        report.notAssessable(empty, register.length);
        return;
      }
      const isAbout = (project: Row): boolean => isRunning(project) && project.flag("enabler") !== true;
      const judge = (benefits: readonly number[], project: Row): string | undefined => {
        if (benefits.some((row) => context.row("benefits", row).text("status") !== "Cancelled"))
          return undefined;
        if (benefits.length > 0) return "The project is active, and all of its benefits are cancelled.";
        const claimed = project.number("benefits") ?? 0;
        return claimed > 0
          ? `The project claims benefits of ${amount(claimed)}, and the Benefits register has none of them.`
          : "The project is active and has no benefit.";
      };
      judgeRunningProjects(register, context, report, "benefits", judge, isAbout);
    },
  }),
];

/** That a measurement of a benefit is late, or why it cannot be told; undefined where none is. */
function overdue(
  benefit: Row,
  context: CheckContext,
): { readonly late: string } | { readonly unclear: string } | undefined {
  if (benefit.text("benefitId") === undefined) return { unclear: "Benefit ID is blank" };
  if (benefit.has("measuredOn") && benefit.date("measuredOn") === undefined)
    return { unclear: "Measured on is not readable" };
  const last = context.settings.dataDate - context.thresholds(benefit).measureDays;
  const measured = benefit.has("actualToDate") ? benefit.date("measuredOn") : undefined;
  const isMissing = (due: number): boolean => due < last && (measured === undefined || measured < due);
  const periods = periodsOf(benefit, context);
  if (periods.length > 0) {
    const missing = periods.filter(
      (period) =>
        !period.has("actual") && period.number("planned") !== 0 && isMissing(period.date("periodEnd") ?? 0),
    );
    const latest = missing.at(-1)?.date("periodEnd") ?? 0;
    return missing.length > 0
      ? { late: `${count(missing.length, "period")} without a measurement, the last to ${day(latest)}.` }
      : undefined;
  }
  const target = benefit.date("targetDate");
  if (target === undefined) return { unclear: "It has no profile and no readable target date" };
  if (!isMissing(target)) return undefined;
  if (benefit.has("actualToDate") && !benefit.has("measuredOn")) return { unclear: "Measured on is blank" };
  return { late: `It was to be reached by ${day(target)}, and has not been measured since.` };
}
