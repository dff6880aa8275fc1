import { networkDays } from "../../figures/derived";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks, tableChecks } from "../define";
import { isOpenMilestone, isOpenProject, isRunning } from "../common/lifecycle";
import { rowsBeyond } from "../common/beyond";
import { SOURCE } from "../common/sources";
import { amount, count, day, listed, percent } from "../common/words";

const common = { family: "project", register: "projects" } as const;
const row = rowChecks(common);

/** Money this near to nothing, as a share of the budget, is nothing. */
const NOTHING_LEFT = 0.005;

/** What a project says of its progress, beside its dates and its status. */
export const PROJECT_PROGRESS: readonly Check[] = [
  row({
    id: "PRJ-19",
    severity: "warning",
    title: "Started with nothing done",
    rule: "The project is active and has an actual start, and is 0% complete.",
    why: "Either nobody updates the progress, or nobody works on the project.",
    remedy: "Report the progress made since the start, or correct the start.",
    source: SOURCE.validators,
    needs: ["actualStart", "percentComplete"],
    subject: (project) => isRunning(project) && project.has("actualStart"),
    field: "percentComplete",
    test: (project) =>
      project.number("percentComplete") === 0
        ? `The project started on ${day(project.date("actualStart") ?? 0)} and is 0% complete.`
        : undefined,
  }),
  row({
    id: "PRJ-20",
    severity: "warning",
    title: "Progress without a start",
    rule: "The project is more than 0% complete and has no actual start.",
    why: "Work that is done has begun on some day; without it durations cannot be judged.",
    remedy: "Enter the day on which work started.",
    source: SOURCE.doe,
    needs: ["percentComplete"],
    reads: ["actualStart"],
    field: "actualStart",
    test: (project) => {
      const done = project.number("percentComplete") ?? 0;
      return done > 0 && !project.has("actualStart")
        ? `The project is ${percent(done)} complete and has no actual start.`
        : undefined;
    },
  }),
  tableChecks(common)({
    id: "PRJ-21",
    severity: "error",
    title: "% complete outside 0% to 100%",
    rule: "% complete is a number below 0 or above 1 (100%).",
    why: "Earned value is % complete × budget: 45 in place of 45% makes it a hundredfold.",
    remedy: "Enter a share from 0% to 100%.",
    source: SOURCE.own,
    fixNote: "The number divided by 100, where most of the column is evidently in percent from 0 to 100.",
    judges: ["percentComplete"],
    run: (register, context, report) => {
      const column = register.byField.get("percentComplete");
      const cells = context.cells("projects", "percentComplete");
      if (!column || !cells) return;
      const { values } = column;
      const oddNumbers = cells.odd.filter(
        (row) => typeof values[row] === "number" && !cells.readable.has(row),
      );
      const judged = cells.readable.size + oddNumbers.length;
      for (const row of rowsBeyond(column, cells, 0, 1)) {
        const value = values[row];
        if (typeof value === "number" && (value < 0 || value > 1))
          report.finding(`% complete is ${amount(value)}, which Excel reads as ${amount(value * 100)}%.`, {
            row,
            field: "percentComplete",
            fix: value > 1 && value <= 100 && inPercent(context) ? value / 100 : undefined,
          });
      }
      report.assessed(judged);
      if (judged < register.length) report.notAssessable("% complete is no number", register.length - judged);
    },
  }),
  row({
    id: "PRJ-22",
    severity: "error",
    title: "100% complete with work left",
    rule: "The project is 100% complete and not closed, and milestones are open or cost is still forecast.",
    why: "Either it is not complete, or the plan behind it is no longer true.",
    remedy: "Report the progress as it is, or close the milestones, the forecast and the project.",
    source: SOURCE.doe,
    needs: ["percentComplete"],
    subject: isOpenProject,
    field: "percentComplete",
    obstacle: (project) => {
      if (project.number("percentComplete") !== 1) return undefined;
      if (project.number("actualCost") === undefined) return "Actual cost is not readable";
      return project.number("forecastCost") === undefined ? "Forecast cost is not readable" : undefined;
    },
    test: (project, context) => {
      if (project.number("percentComplete") !== 1) return undefined;
      const left: string[] = [];
      const open = openMilestones(project, context);
      if (open > 0) left.push(`${count(open, "milestone")} ${open === 1 ? "is" : "are"} open`);
      const toGo = (project.number("forecastCost") ?? 0) - (project.number("actualCost") ?? 0);
      if (toGo > NOTHING_LEFT * (project.number("budget") ?? 0))
        left.push(`${amount(toGo)} of cost is still forecast`);
      return left.length > 0 ? `The project is 100% complete, but ${listed(left)}.` : undefined;
    },
  }),
  row({
    id: "PRJ-25",
    severity: "alert",
    title: "Progress far behind the time gone",
    rule: "Working days gone by of all working days of the baseline, as a share, exceed % complete by the threshold or more.",
    why: "It shows a late project before its forecast does.",
    remedy: "Ask what is keeping the work, and whether the forecast finish still holds.",
    source: SOURCE.scheduleVariance,
    thresholds: ["progressGap"],
    needs: ["baselineStart", "baselineFinish", "percentComplete"],
    subject: isRunning,
    field: "percentComplete",
    obstacle: (project) =>
      (project.date("baselineFinish") ?? 0) < (project.date("baselineStart") ?? 0)
        ? "Baseline finish is before baseline start"
        : undefined,
    test: (project, context) => {
      const gone = shareGone(project, context.settings.dataDate);
      const done = project.number("percentComplete") ?? 0;
      return gone - done >= context.thresholds(project).progressGap - 1e-9
        ? `${percent(gone)} of the time has gone, and ${percent(done)} of the work is done.`
        : undefined;
    },
  }),
  tableChecks(
    common,
    "cross",
  )({
    id: "PRJ-26",
    severity: "warning",
    title: "New risks on a stopped project",
    rule: "The project is on hold or cancelled, and risks were raised on it within the time after which an update is stale.",
    why: "Either the project goes on, or people spend time on what has been stopped.",
    remedy: "Correct the status, or close the risks and move the people.",
    source: SOURCE.own,
    thresholds: ["staleDays"],
    needs: ["projectId", "status"],
    needsOf: { risks: ["project", "raisedOn"] },
    run: (register, context, report) => {
      const byProject = context.index("risks", "project");
      for (let index = 0; index < register.length; index++) {
        const project = context.row("projects", index);
        const since = context.settings.dataDate - context.thresholds(project).staleDays;
        const status = project.text("status");
        const id = project.text("projectId");
        if (status === undefined || id === undefined)
          report.notAssessable(`${status === undefined ? "Status" : "Project ID"} is not readable`);
        else if (status === "On hold" || status === "Cancelled") {
          report.assessed(1);
          const recent = (byProject.get(id.toLowerCase()) ?? []).filter(
            (risk) => (context.row("risks", risk).date("raisedOn") ?? 0) > since,
          ).length;
          if (recent > 0)
            report.finding(
              `The project is ${status.toLowerCase()}, and ${count(recent, "risk")} ${recent === 1 ? "was" : "were"} raised on it since ${day(since)}.`,
              { row: index, field: "status" },
            );
        }
      }
    },
  }),
];

const IN_PERCENT = {};

/** Whether most numbers of the column are above 1, so that it holds percent from 0 to 100 and not shares. */
const inPercent = (context: CheckContext): boolean =>
  context.once(IN_PERCENT, () => {
    const values = context.registers.projects?.byField.get("percentComplete")?.values ?? [];
    const numbers = values.filter((value) => typeof value === "number" && value !== 0);
    const above = numbers.filter((value) => Number(value) > 1).length;
    return above >= 3 && above * 2 > numbers.length;
  });

function openMilestones(project: Row, context: CheckContext): number {
  const id = project.text("projectId")?.toLowerCase();
  const rows = id === undefined ? undefined : context.index("milestones", "project").get(id);
  return rows?.filter((row) => isOpenMilestone(context.row("milestones", row))).length ?? 0;
}

function shareGone(project: Row, dataDate: number): number {
  const start = project.date("baselineStart") ?? 0;
  const finish = project.date("baselineFinish") ?? 0;
  const all = networkDays(start, finish);
  if (all <= 0 || dataDate >= finish) return dataDate >= finish ? 1 : 0;
  return dataDate < start ? 0 : networkDays(start, dataDate) / all;
}
