import { networkDays } from "../../figures/derived";
import type { Check, Row } from "../check";
import { rowChecks, tableChecks } from "../define";
import { isOpenProject, isOrUnknown, isRunning } from "../common/lifecycle";
import { median } from "../common/numbers";
import { SOURCE } from "../common/sources";
import { amount, count, day } from "../common/words";

const common = { family: "project", register: "projects" } as const;
const row = rowChecks(common);

/** Fewer working days than this are no project. */
const SHORTEST = 5;
/** More than so many times the median of its kind is worth a look. */
const LONGEST = 3;
/** From so many projects on a kind has a median worth the name. */
const ENOUGH = 5;

/** The order of a project's dates, and what they say beside its status. */
export const PROJECT_DATES: readonly Check[] = [
  row({
    id: "PRJ-11",
    severity: "error",
    title: "Baseline finish before baseline start",
    rule: "The baseline finish is before the baseline start.",
    why: "Durations, expected progress and slips are all worked out from the two.",
    remedy: "Correct whichever date is wrong.",
    source: SOURCE.doe,
    needs: ["baselineStart", "baselineFinish"],
    field: "baselineFinish",
    test: (project) =>
      before(project, "baselineFinish", "baselineStart", "Baseline finish", "the baseline start"),
  }),
  row({
    id: "PRJ-12",
    severity: "error",
    title: "Forecast finish before forecast start",
    rule: "The project has not started, and its forecast finish is before its forecast start.",
    why: "One of the two is wrong, and the forecast with it.",
    remedy: "Correct whichever date is wrong.",
    source: SOURCE.doe,
    needs: ["forecastStart", "forecastFinish"],
    subject: (project) => isOpenProject(project) && !project.has("actualStart"),
    field: "forecastFinish",
    test: (project) =>
      before(project, "forecastFinish", "forecastStart", "Forecast finish", "the forecast start"),
  }),
  row({
    id: "PRJ-13",
    severity: "error",
    title: "Actual date in the future",
    rule: "An actual start or an actual finish is after the data date.",
    why: "What has not happened cannot be an actual; it is a forecast in the wrong column.",
    remedy: "Move the date to the forecast, or correct it.",
    source: `${SOURCE.doe}; ${SOURCE.dcma}`,
    reads: ["actualStart", "actualFinish"],
    subject: (project) => project.has("actualStart") || project.has("actualFinish"),
    field: "actualStart",
    at: (project, { settings }) =>
      (project.date("actualStart") ?? 0) > settings.dataDate ? "actualStart" : "actualFinish",
    test: (project, { settings }) => {
      const start = project.date("actualStart");
      const finish = project.date("actualFinish");
      if (start !== undefined && start > settings.dataDate)
        return `Actual start ${day(start)} is after the data date ${day(settings.dataDate)}.`;
      return finish !== undefined && finish > settings.dataDate
        ? `Actual finish ${day(finish)} is after the data date ${day(settings.dataDate)}.`
        : undefined;
    },
  }),
  row({
    id: "PRJ-14",
    severity: "error",
    title: "Finished without having started",
    rule: "There is an actual finish and no actual start.",
    why: "Without the start nobody can say how long the project took.",
    remedy: "Enter the day on which work started.",
    source: SOURCE.doe,
    needs: ["actualFinish"],
    reads: ["actualStart"],
    subject: (project) => project.has("actualFinish"),
    field: "actualStart",
    test: (project) =>
      project.has("actualStart")
        ? undefined
        : `The project finished on ${day(project.date("actualFinish") ?? 0)} and has no actual start.`,
  }),
  row({
    id: "PRJ-15",
    severity: "error",
    title: "Actual finish before actual start",
    rule: "The actual finish is before the actual start.",
    why: "One of the two is wrong, and every duration with it.",
    remedy: "Correct whichever date is wrong.",
    source: SOURCE.doe,
    needs: ["actualStart", "actualFinish"],
    subject: (project) => project.has("actualFinish"),
    field: "actualFinish",
    test: (project) => before(project, "actualFinish", "actualStart", "Actual finish", "the actual start"),
  }),
  row({
    id: "PRJ-16",
    severity: "warning",
    title: "Closed without actual finish",
    rule: "The status is Closed and there is no actual finish.",
    why: "Whether it was on time can then never be said.",
    remedy: "Enter the day on which the project finished.",
    source: SOURCE.doe,
    needs: ["status"],
    reads: ["actualFinish"],
    subject: (project) => isOrUnknown(project, "status", "Closed"),
    field: "actualFinish",
    test: (project) =>
      project.has("actualFinish") ? undefined : "The project is closed and has no actual finish.",
  }),
  row({
    id: "PRJ-17",
    severity: "warning",
    title: "Finished but not closed",
    rule: "There is an actual finish, and the status is neither Closed nor Cancelled.",
    why: "It still counts as open, and its forecast still counts as a promise.",
    remedy: "Close the project, or move the date to the forecast.",
    source: SOURCE.own,
    needs: ["status", "actualFinish"],
    subject: (project) => project.has("actualFinish"),
    field: "status",
    test: (project) =>
      isOpenProject(project)
        ? `The project finished on ${day(project.date("actualFinish") ?? 0)}, and its status is ${project.text("status")}.`
        : undefined,
  }),
  row({
    id: "PRJ-18",
    severity: "warning",
    title: "Forecast finish in the past",
    rule: "The project is active without an actual finish, and its forecast finish is before the data date.",
    why: "The plan says that it is over, the project says that it is not: there is no forecast.",
    remedy: "Give a new forecast finish, or close the project.",
    source: SOURCE.dcma,
    needs: ["forecastFinish"],
    subject: (project) => isRunning(project) && !project.has("actualFinish"),
    field: "forecastFinish",
    test: (project, { settings }) => {
      const finish = project.date("forecastFinish") ?? 0;
      return finish < settings.dataDate
        ? `Forecast finish ${day(finish)} is before the data date ${day(settings.dataDate)}, and the project has not finished.`
        : undefined;
    },
  }),
  tableChecks(common)({
    id: "PRJ-27",
    severity: "alert",
    title: "Unusual duration",
    rule: `The baseline is shorter than ${SHORTEST} working days, or longer than ${LONGEST} times the median of its category (of all projects where its category has fewer than ${ENOUGH}).`,
    why: "It is often a wrong year, or a whole program entered as one project.",
    remedy: "Look at the two dates, and split the project if it is really that long.",
    source: SOURCE.own,
    needs: ["baselineStart", "baselineFinish"],
    run: (register, context, report) => {
      const durations = new Map<string, number[]>();
      const days: (number | undefined)[] = [];
      for (let index = 0; index < register.length; index++) {
        const project = context.row("projects", index);
        const duration = baselineDays(project);
        days.push(duration);
        if (duration === undefined) report.notAssessable("The baseline has no two dates in order");
        else
          for (const kind of new Set(["", kindOf(project)])) {
            const group = durations.get(kind);
            if (group) group.push(duration);
            else durations.set(kind, [duration]);
          }
      }
      const medians = new Map(
        [...durations].flatMap(([kind, group]) =>
          group.length >= ENOUGH ? [[kind, median(group)] as const] : [],
        ),
      );
      days.forEach((duration, index) => {
        if (duration === undefined) return;
        report.assessed(1);
        const usual = medians.get(kindOf(context.row("projects", index))) ?? medians.get("");
        const message = unusual(duration, usual);
        if (message !== undefined) report.finding(message, { row: index, field: "baselineFinish" });
      });
    },
  }),
];

function before(
  project: Row,
  field: string,
  than: string,
  name: string,
  thanName: string,
): string | undefined {
  const one = project.date(field) ?? 0;
  const other = project.date(than) ?? 0;
  return one < other ? `${name} ${day(one)} is before ${thanName} ${day(other)}.` : undefined;
}

const kindOf = (project: Row): string => project.text("category")?.toLowerCase() ?? "";

function baselineDays(project: Row): number | undefined {
  const start = project.date("baselineStart");
  const finish = project.date("baselineFinish");
  return start === undefined || finish === undefined || finish < start
    ? undefined
    : networkDays(start, finish);
}

function unusual(duration: number, usual: number | undefined): string | undefined {
  if (duration < SHORTEST) return `The baseline is only ${count(duration, "working day")} long.`;
  return usual !== undefined && duration > LONGEST * usual
    ? `The baseline is ${amount(duration)} working days long; the median of its kind is ${amount(usual)}.`
    : undefined;
}
