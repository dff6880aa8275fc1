import { finishSlip, networkDays } from "../../figures/derived";
import type { Check, Row } from "../check";
import { rowChecks } from "../define";
import { isOpenMilestone } from "../common/lifecycle";
import { spanOf } from "../common/project-span";
import { noSingleProject, projectOf, unknownProject } from "../common/references";
import { SOURCE } from "../common/sources";
import { count, day, percent } from "../common/words";

const row = rowChecks({ family: "milestone", register: "milestones" });

const notCancelled = (milestone: Row): boolean => milestone.text("status") !== "Cancelled";

/** One milestone at a time: its project, its dates and its status. */
export const MILESTONE: readonly Check[] = [
  row({
    id: "MS-01",
    severity: "error",
    title: "Milestone of an unknown project",
    rule: "The milestone names no project, or one that the Projects register does not have.",
    why: "It is in no project's report, and nobody sees it slip.",
    remedy: "Enter the project's ID as the Projects register has it.",
    source: SOURCE.doe,
    fixNote: "The project's ID, where the milestone gives the project's name.",
    judges: ["project"],
    field: "project",
    obstacle: (_, context) => unknownProject.obstacle(context),
    test: (milestone, context) => unknownProject.test(milestone, context),
    fix: (milestone, context) => unknownProject.fix(milestone, context),
  }),
  row({
    id: "MS-03",
    severity: "error",
    title: "Milestone without baseline date",
    rule: "The milestone is not cancelled and has no baseline date.",
    why: "Without it nobody can say whether it is late.",
    remedy: "Enter the approved date.",
    source: SOURCE.doe,
    reads: ["baselineDate"],
    subject: notCancelled,
    field: "baselineDate",
    test: (milestone) => (milestone.has("baselineDate") ? undefined : "The milestone has no baseline date."),
  }),
  row({
    id: "MS-04",
    severity: "warning",
    title: "Open milestone without forecast",
    rule: "The milestone is neither complete nor cancelled and has no forecast date.",
    why: "Others wait for it, and the plan does not say until when.",
    remedy: "Enter the date now expected.",
    source: SOURCE.doe,
    reads: ["forecastDate"],
    subject: isOpenMilestone,
    field: "forecastDate",
    test: (milestone) =>
      milestone.has("forecastDate") ? undefined : "The milestone is open and has no forecast date.",
  }),
  row({
    id: "MS-05",
    severity: "error",
    title: "Status and actual date disagree",
    rule: "The milestone is complete without an actual date, or has an actual date and is not complete.",
    why: "Counts go by the status, slips go by the date: the two reports differ.",
    remedy: "Enter the day on which it was reached, or correct the status.",
    source: SOURCE.doe,
    needs: ["status"],
    reads: ["actualDate"],
    subject: notCancelled,
    field: "status",
    at: (milestone) => (milestone.has("actualDate") ? "status" : "actualDate"),
    test: (milestone) => {
      const complete = milestone.text("status") === "Complete";
      const actual = milestone.date("actualDate");
      if (complete && actual === undefined) return "The milestone is complete and has no actual date.";
      return !complete && actual !== undefined
        ? `The milestone was reached on ${day(actual)}, and its status is ${milestone.text("status")}.`
        : undefined;
    },
  }),
  row({
    id: "MS-06",
    severity: "warning",
    title: "Forecast date in the past",
    rule: "The milestone is neither complete nor cancelled, and its forecast date is before the data date.",
    why: "It has neither been reached nor been planned anew.",
    remedy: "Give a new forecast date, or report that it was reached.",
    source: SOURCE.dcma,
    needs: ["forecastDate"],
    subject: (milestone) => isOpenMilestone(milestone) && !milestone.has("actualDate"),
    field: "forecastDate",
    test: (milestone, { settings }) => {
      const forecast = milestone.date("forecastDate") ?? 0;
      return forecast < settings.dataDate
        ? `Forecast date ${day(forecast)} is before the data date ${day(settings.dataDate)}, and the milestone is open.`
        : undefined;
    },
  }),
  row({
    id: "MS-07",
    severity: "warning",
    title: "Slip without explanation",
    rule: "The milestone is later than its baseline by more working days than the threshold, and its notes are blank.",
    why: "A date that has moved this far moves other people's dates.",
    remedy: "Say in the notes what moved it, or name the approved change.",
    source: SOURCE.own,
    thresholds: ["milestoneSlip"],
    needs: ["baselineDate"],
    judges: ["notes"],
    subject: notCancelled,
    field: "notes",
    obstacle: (milestone) =>
      reached(milestone) === undefined ? "Forecast and actual date are not readable" : undefined,
    test: (milestone, context) => {
      const slip = slipOf(milestone) ?? 0;
      return slip > context.thresholds(milestone).milestoneSlip && !milestone.has("notes")
        ? `The milestone is ${count(slip, "working day")} later than its baseline ${day(milestone.date("baselineDate") ?? 0)}, and nothing says why.`
        : undefined;
    },
  }),
  row({
    id: "MS-09",
    severity: "warning",
    title: "Milestone outside its project",
    rule: "The milestone's date (actual, else forecast, else baseline) is before its project starts or after it finishes, counting baseline, forecast and actual dates. Benefit milestones, which come later, are left out.",
    why: "Either the date is wrong, or the project is longer than it says.",
    remedy: "Correct the date, the project's dates or the project that the milestone names.",
    source: `${SOURCE.validators}; ${SOURCE.doe}`,
    needs: ["project"],
    subject: (milestone) => notCancelled(milestone) && milestone.text("type") !== "Benefit",
    field: "forecastDate",
    at: (milestone) => dateField(milestone) ?? "forecastDate",
    obstacle: (milestone, context) => {
      const noProject = noSingleProject(milestone, context);
      if (noProject !== undefined) return noProject;
      if (dateField(milestone) === undefined) return "The milestone has no readable date";
      return spanOf(projectOf(milestone, context)) ? undefined : "The project has no start and finish";
    },
    test: (milestone, context) => {
      const span = spanOf(projectOf(milestone, context));
      const field = dateField(milestone);
      const date = field === undefined ? undefined : milestone.date(field);
      if (!span || date === undefined) return undefined;
      if (date < span.start) return `${day(date)} is before the project starts on ${day(span.start)}.`;
      return date > span.finish
        ? `${day(date)} is after the project finishes on ${day(span.finish)}.`
        : undefined;
    },
  }),
  row({
    id: "MS-11",
    severity: "warning",
    title: "Milestone partly complete",
    rule: "The % complete of the milestone is neither 0% nor 100%.",
    why: "A milestone is a point in time: it is reached or it is not, and half of one cannot be counted.",
    remedy: "Say 0% until it is reached and 100% then, or make it a task or several milestones.",
    source: SOURCE.doe,
    needs: ["percentComplete"],
    subject: (milestone) => notCancelled(milestone) && milestone.has("percentComplete"),
    field: "percentComplete",
    test: (milestone) => {
      const done = milestone.number("percentComplete") ?? 0;
      return done > 0 && done < 1 ? `The milestone is ${percent(done)} complete.` : undefined;
    },
  }),
  row({
    id: "MS-14",
    severity: "warning",
    title: "Date on a weekend",
    rule: "The baseline date, or the forecast date of an open milestone, is a Saturday or a Sunday.",
    why: "It is often a date that was typed, not planned.",
    remedy: "Move it to a working day, or accept it if the work is really done on that day.",
    source: SOURCE.scheduleVariance,
    reads: ["baselineDate", "forecastDate"],
    subject: notCancelled,
    field: "baselineDate",
    at: (milestone) => weekendField(milestone) ?? "baselineDate",
    obstacle: (milestone) =>
      milestone.has("baselineDate") || milestone.has("forecastDate")
        ? undefined
        : "The milestone has no readable date",
    test: (milestone) => {
      const field = weekendField(milestone);
      if (field === undefined) return undefined;
      const name = field === "baselineDate" ? "Baseline date" : "Forecast date";
      return `${name} ${day(milestone.date(field) ?? 0)} is on a weekend.`;
    },
  }),
];

const reached = (milestone: Row): number | undefined =>
  milestone.date("actualDate") ?? milestone.date("forecastDate");

const slipOf = (milestone: Row): number | undefined =>
  finishSlip({
    baselineFinish: milestone.date("baselineDate"),
    forecastFinish: milestone.date("forecastDate"),
    actualFinish: milestone.date("actualDate"),
  });

const dateField = (milestone: Row): string | undefined =>
  ["actualDate", "forecastDate", "baselineDate"].find((field) => milestone.date(field) !== undefined);

function weekendField(milestone: Row): string | undefined {
  const fields = isOpenMilestone(milestone) ? ["baselineDate", "forecastDate"] : ["baselineDate"];
  return fields.find((field) => {
    const date = milestone.date(field);
    return date !== undefined && networkDays(date, date) === 0;
  });
}
