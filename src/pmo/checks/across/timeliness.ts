import type { Serial } from "../../values/cell";
import { folded } from "../../values/text";
import { lastBefore, nothingBefore } from "../common/before";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks, tableChecks } from "../define";
import { isOpenProject, isRunning } from "../common/lifecycle";
import { SOURCE } from "../common/sources";
import { count, day, quoted } from "../common/words";

const common = { family: "timeliness", register: "projects" } as const;

/** Whether the reports are of this period. */
export const TIMELINESS: readonly Check[] = [
  rowChecks(common)({
    id: "TIM-01",
    severity: "warning",
    title: "Update out of date",
    rule: "The project is active, and it was last updated longer before the data date than the threshold.",
    why: "Last month's truth among this month's makes every total wrong.",
    remedy: "Ask the project for its update.",
    source: `${SOURCE.timely}; ${SOURCE.scheduleVariance}`,
    thresholds: ["staleDays"],
    needs: ["lastUpdated"],
    subject: isRunning,
    field: "lastUpdated",
    test: (project, context) => {
      const updated = project.date("lastUpdated") ?? 0;
      const age = context.settings.dataDate - updated;
      return age > context.thresholds(project).staleDays
        ? `Last updated on ${day(updated)}, ${count(age, "day")} before the data date.`
        : undefined;
    },
  }),
  rowChecks(common)({
    id: "TIM-02",
    severity: "error",
    title: "No report this period",
    rule: "The project is active, and neither its last update nor its reporting period has moved on since the last period that has it.",
    why: "A row that nobody has touched is last period's truth; it counts as not reported, never as green.",
    remedy: "Ask the project for its report; until it comes, set its colour to Grey.",
    source: `${SOURCE.notReported}; ${SOURCE.timely}`,
    subject: isRunning,
    field: "lastUpdated",
    obstacle: (project, context) =>
      nothingBefore(project, context, "projects") ??
      (reportedSince(project, context) === undefined
        ? "Neither Last updated nor Reporting period can be compared with the last period"
        : undefined),
    test: (project, context) =>
      reportedSince(project, context) === false
        ? `Nothing has been reported since ${lastBefore(project, context, "projects")?.period}.`
        : undefined,
  }),
  rowChecks(common)({
    id: "TIM-03",
    severity: "alert",
    title: "Reported after the cut-off",
    rule: "The project is active, and it was last updated after the day of the kind Data cut in the Calendar that lies nearest to the data date.",
    why: "What comes after the cut-off is in this report and missing from those that were made on time.",
    remedy: "Agree with the project on the day by which it reports.",
    source: SOURCE.timely,
    needs: ["lastUpdated"],
    subject: isRunning,
    field: "lastUpdated",
    obstacle: (_, context) => {
      if (!context.registers["calendar"]) return "The Calendar register is missing";
      return dataCut(context) === undefined ? "The Calendar has no day of the kind Data cut" : undefined;
    },
    test: (project, context) => {
      const updated = project.date("lastUpdated") ?? 0;
      const cut = dataCut(context) ?? Infinity;
      return updated > cut
        ? `Last updated on ${day(updated)}, ${count(updated - cut, "day")} after the cut-off of ${day(cut)}.`
        : undefined;
    },
  }),
  tableChecks(common)({
    id: "TIM-04",
    severity: "warning",
    title: "Reports of another period",
    rule: "The project is open, and its reporting period is not the one that most open projects report.",
    why: "Sums over projects of different periods are of no period.",
    remedy: "Ask the project for its report of this period, or correct the period.",
    source: SOURCE.ragAudit,
    needs: ["period"],
    run: (register, context, report) => {
      const rows = new Map<string, number[]>();
      for (let index = 0; index < register.length; index++) {
        const project = context.row("projects", index);
        if (!isOpenProject(project)) continue;
        const period = project.text("period");
        if (period === undefined) {
          report.notAssessable("Reporting period is blank");
          continue;
        }
        report.assessed(1);
        const same = rows.get(period.toLowerCase());
        if (same) same.push(index);
        else rows.set(period.toLowerCase(), [index]);
      }
      const sizes = [...rows.values()].map((same) => same.length);
      const most = Math.max(0, ...sizes);
      // With two periods equally frequent nobody can say which is the right one: neither is a finding.
      if (sizes.filter((size) => size === most).length !== 1) return;
      const usual = context
        .row("projects", [...rows.values()].find((same) => same.length === most)?.[0] ?? 0)
        .text("period");
      for (const same of rows.values())
        if (same.length < most)
          for (const index of same)
            report.finding(
              `It reports ${quoted(context.row("projects", index).value("period"))}, and ${count(most, "other project")} ${quoted(usual ?? "")}.`,
              { row: index, field: "period" },
            );
    },
  }),
];

/** Whether a project's report has moved on since the last period; undefined where that cannot be told. */
function reportedSince(project: Row, context: CheckContext): boolean | undefined {
  const then = lastBefore(project, context, "projects")?.row;
  const [is, was] = [project.date("lastUpdated"), then?.date("lastUpdated")];
  const [period, earlier] = [project.text("period"), then?.text("period")];
  const byDay = is === undefined || was === undefined ? undefined : is > was;
  const byPeriod =
    period === undefined || earlier === undefined ? undefined : folded(period) !== folded(earlier);
  return byDay === undefined ? byPeriod : byDay || byPeriod === true;
}

const CUT = {};

/** The day by which projects report for the data date: the data cut of the calendar that is nearest to it. */
const dataCut = (context: CheckContext): Serial | undefined =>
  context.once(CUT, () => {
    const { dataDate } = context.settings;
    const days = (context.index("calendar", "kind").get("data cut") ?? []).flatMap(
      (index) => context.row("calendar", index).date("date") ?? [],
    );
    return days.reduce<Serial | undefined>((best, one) => {
      if (best === undefined) return one;
      const gain = Math.abs(best - dataDate) - Math.abs(one - dataDate);
      return gain > 0 || (gain === 0 && one > best) ? one : best;
    }, undefined);
  });
