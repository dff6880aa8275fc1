import type { FieldId } from "../../templates/template";
import { folded } from "../../values/text";
import { finishSlipOf } from "../common/project-values";
import { gainOf, startOfGain } from "./benefit-gains";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks } from "../define";
import { isOpenBenefit } from "../common/lifecycle";
import { noSingleProject, projectOf } from "../common/references";
import { SOURCE } from "../common/sources";
import { amount, count, day, listed, percent, quoted } from "../common/words";

const row = rowChecks({ family: "benefit", register: "benefits" });

const isPlanned = (benefit: Row): boolean =>
  isOpenBenefit(benefit) && benefit.text("status") !== "Identified";

const NUMBERS: readonly (readonly [FieldId, string])[] = [
  ["baselineValue", "baseline value"],
  ["targetValue", "target value"],
  ["unit", "unit"],
];

/** A benefit with a value in money, or one that gives any of its numbers. */
const isQuantified = (benefit: Row): boolean =>
  benefit.text("type") !== "Qualitative" || NUMBERS.some(([field]) => benefit.has(field));

/** One benefit at a time: its owner, its numbers, and its dates beside those of its project. */
export const BENEFIT: readonly Check[] = [
  row({
    id: "BEN-01",
    severity: "warning",
    title: "Nobody in the business owns the benefit",
    rule: "The benefit is open, and it has no owner, or its only owner is the manager of its project.",
    why: "The project ends before the benefit comes; somebody who stays must answer for it.",
    remedy: "Name the person in the business who will have the benefit.",
    source: SOURCE.benefits,
    judges: ["owner"],
    subject: isOpenBenefit,
    field: "owner",
    obstacle: (benefit, context) => {
      if (!benefit.has("owner")) return undefined;
      const unknown = noSingleProject(benefit, context);
      if (unknown !== undefined) return unknown;
      return projectOf(benefit, context)?.text("manager") === undefined
        ? "Project manager of the project is not readable"
        : undefined;
    },
    test: (benefit, context) => {
      if (!benefit.has("owner")) return "The benefit has no owner.";
      const owner = benefit.text("owner") ?? "";
      return folded(owner) === folded(projectOf(benefit, context)?.text("manager") ?? "")
        ? `${owner} owns the benefit and manages its project.`
        : undefined;
    },
  }),
  row({
    id: "BEN-02",
    severity: "error",
    title: "Benefit without its numbers",
    rule: "The benefit is open and past Identified, it is financial or gives one of its numbers, and its baseline value, its target value or its unit is blank.",
    why: "Whether it comes about can then never be said.",
    remedy: "Measure the baseline, agree the target, and say what the two count.",
    source: SOURCE.pp365,
    needs: ["type"],
    reads: ["baselineValue", "targetValue", "unit"],
    subject: (benefit) => isPlanned(benefit) && isQuantified(benefit),
    field: "baselineValue",
    at: (benefit) => NUMBERS.find(([field]) => !benefit.has(field))?.[0] ?? "baselineValue",
    test: (benefit) => {
      const missing = NUMBERS.filter(([field]) => !benefit.has(field)).map(([, name]) => name);
      return missing.length > 0 ? `The benefit has no ${listed(missing)}.` : undefined;
    },
  }),
  row({
    id: "BEN-03",
    severity: "warning",
    title: "Target no better than baseline",
    rule: "The benefit is open, and its target value is not above its baseline value where it is to increase, or not below where it is to decrease.",
    why: "Reaching the target would gain nothing; the direction or one of the values is wrong.",
    remedy: "Correct the direction, the baseline or the target.",
    source: SOURCE.own,
    needs: ["baselineValue", "targetValue", "direction"],
    subject: (benefit) => isOpenBenefit(benefit) && isQuantified(benefit),
    field: "targetValue",
    test: (benefit) => {
      const baseline = benefit.number("baselineValue") ?? 0;
      const target = benefit.number("targetValue") ?? 0;
      const direction = benefit.text("direction");
      const gain = direction === "Decrease" ? baseline - target : target - baseline;
      return gain <= 0
        ? `It is to ${direction?.toLowerCase()}, from ${amount(baseline)} to ${amount(target)}.`
        : undefined;
    },
  }),
  row({
    id: "BEN-04",
    severity: "warning",
    title: "Benefit before what makes it possible",
    rule: "The benefit is open, its prerequisites name milestones of its project by ID or name, and it starts (or else is to be reached) before the latest of them, by actual or else forecast date.",
    why: "What the benefit needs will not be there in time.",
    remedy: "Move the benefit's dates, or bring the milestone forward.",
    source: SOURCE.own,
    needs: ["project", "prerequisites"],
    reads: ["startsOn", "targetDate"],
    subject: (benefit) => isOpenBenefit(benefit) && benefit.has("prerequisites"),
    field: "startsOn",
    at: (benefit) => (benefit.has("startsOn") ? "startsOn" : "targetDate"),
    obstacle: (benefit, context) => {
      if (!context.registers["milestones"]) return "The Milestones register is missing";
      if (!benefit.has("startsOn") && !benefit.has("targetDate"))
        return "Realization starts and Target date are blank";
      return enabling(benefit, context) ? undefined : "Prerequisites names no dated milestone of the project";
    },
    test: (benefit, context) => {
      const milestone = enabling(benefit, context);
      const start = benefit.date("startsOn") ?? benefit.date("targetDate") ?? 0;
      return milestone && start < milestone.date
        ? `It is planned for ${day(start)}, and ${quoted(milestone.name)} for ${day(milestone.date)}.`
        : undefined;
    },
  }),
  row({
    id: "BEN-06",
    severity: "warning",
    title: "Benefit behind its plan",
    rule: "The benefit is being measured or was reached, and what has been gained to date is less than the amber threshold's share of what was planned to date. Where the benefit's row does not say both, they are summed over the measured periods of its profile up to the data date.",
    why: "The case for the project rests on it.",
    remedy: "Ask the owner what keeps it back, and forecast its end value anew.",
    source: SOURCE.benefitBands,
    thresholds: ["benefitAmber", "benefitRed"],
    reads: ["plannedToDate", "actualToDate"],
    subject: (benefit) =>
      ["Tracking", "At risk", "Realized", undefined].includes(benefit.text("status")) ||
      ((benefit.has("plannedToDate") || benefit.has("actualToDate")) &&
        benefit.text("status") !== "Cancelled"),
    field: "actualToDate",
    obstacle: (benefit, context) => {
      const gain = gainOf(benefit, context);
      if (!gain) return "Planned to date or Actual to date is blank, and no period is measured";
      return gain.planned > 0 ? undefined : "Planned to date is zero or less";
    },
    test: (benefit, context) => {
      const gain = gainOf(benefit, context);
      if (!gain) return undefined;
      const share = gain.actual / gain.planned;
      const { benefitAmber, benefitRed } = context.thresholds(benefit);
      if (share >= benefitAmber - 1e-9) return undefined;
      return `${amount(gain.actual)} of ${amount(gain.planned)} planned to date has been gained, ${percent(share)} (${share < benefitRed - 1e-9 ? "red" : "amber"}).`;
    },
  }),
  row({
    id: "BEN-09",
    severity: "alert",
    title: "Project slipped and benefit did not",
    rule: "The benefit is open and not yet tracked; its project finishes later than its baseline by more working days than the red threshold, and the benefit starts on or after the baseline finish and before the finish now expected. A benefit starts as its row says, or else at the end of the first period with something planned.",
    why: "The benefit was planned for the old finish, and will come later too.",
    remedy: "Plan the benefit anew from the finish now expected.",
    source: SOURCE.own,
    thresholds: ["slipRed"],
    needs: ["project"],
    reads: ["startsOn"],
    subject: (benefit) => isOpenBenefit(benefit) && benefit.text("status") !== "Tracking",
    field: "startsOn",
    obstacle: (benefit, context) => {
      const unknown = noSingleProject(benefit, context);
      const project = projectOf(benefit, context);
      if (unknown !== undefined || !project) return unknown;
      if (finishSlipOf(project) === undefined) return "The project has no baseline and expected finish";
      return startOfGain(benefit, context) === undefined
        ? "Realization starts is blank, and nothing is planned by period"
        : undefined;
    },
    test: (benefit, context) => {
      const project = projectOf(benefit, context);
      const slip = project && finishSlipOf(project);
      const start = startOfGain(benefit, context);
      if (!project || slip === undefined || start === undefined) return undefined;
      const finish = project.date("actualFinish") ?? project.date("forecastFinish") ?? 0;
      const isOldPlan = start >= (project.date("baselineFinish") ?? 0) && start < finish;
      return slip > context.thresholds(benefit).slipRed && isOldPlan
        ? `The project's finish has slipped by ${count(slip, "working day")} to ${day(finish)}, and the benefit still starts on ${day(start)}.`
        : undefined;
    },
  }),
];

/** The latest of the milestones of its project that a benefit's prerequisites name. */
function enabling(
  benefit: Row,
  context: CheckContext,
): { readonly name: string; readonly date: number } | undefined {
  const prerequisites = ` ${folded(benefit.text("prerequisites") ?? "")} `;
  const project = benefit.text("project")?.toLowerCase() ?? "";
  return (context.index("milestones", "project").get(project) ?? [])
    .map((index) => context.row("milestones", index))
    .filter(
      (milestone) =>
        milestone.text("status") !== "Cancelled" &&
        ["milestoneId", "name"].some((field) => {
          const words = folded(milestone.text(field) ?? "");
          return words !== "" && prerequisites.includes(` ${words} `);
        }),
    )
    .flatMap((milestone) => {
      const date = milestone.date("actualDate") ?? milestone.date("forecastDate");
      return date === undefined ? [] : [{ name: milestone.text("name") ?? "", date }];
    })
    .sort((a, b) => b.date - a.date)[0];
}
