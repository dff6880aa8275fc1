import type { Check } from "./check";
import { rowChecks, tableChecks } from "./define";
import { isOpenProject, isRunning } from "./lifecycle";
import { SOURCE } from "./sources";
import { count, day, quoted } from "./words";

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
