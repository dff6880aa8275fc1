import { dayOf, daysInMonth } from "../../values/calendar";
import type { Serial } from "../../values/cell";
import type { Check, CheckContext, Row } from "../check";
import { tableChecks } from "../define";
import { isOpenMilestone } from "../common/lifecycle";
import { nameKey } from "../common/similar-names";
import { judgeRunningProjects } from "../common/running-projects";
import { SOURCE } from "../common/sources";
import { count, day, percent, quoted } from "../common/words";

const common = { family: "milestone", register: "milestones" } as const;
const table = tableChecks(common);

/** From so many dates on a habit shows. */
const MANY_DATES = 10;
/** More than this share on one day of the month is a habit. */
const HABIT = 0.5;

/** Milestones beside each other: names, order, and a plan that looks like one. */
export const MILESTONE_PLAN: readonly Check[] = [
  table({
    id: "MS-02",
    severity: "warning",
    title: "Milestone twice in a project",
    rule: "Another milestone of the same project has the same name, compared without case and punctuation.",
    why: "One of the two is reported on and the other is forgotten, or both are counted.",
    remedy: "Remove one, or name the two so that they differ.",
    source: SOURCE.doe,
    needs: ["project", "name"],
    run: (register, context, report) => {
      const names = new Map<string, number[]>();
      for (let index = 0; index < register.length; index++) {
        const milestone = context.row("milestones", index);
        const project = milestone.text("project");
        const name = milestone.text("name");
        if (project === undefined || name === undefined) {
          report.notAssessable(`${project === undefined ? "Project ID" : "Milestone"} is not readable`);
          continue;
        }
        report.assessed(1, index);
        add(names, `${project.toLowerCase()}|${nameKey(name)}`, index);
      }
      for (const rows of names.values())
        if (rows.length > 1)
          for (const row of rows)
            report.finding(`The project has ${rows.length} milestones of this name.`, { row, field: "name" });
    },
  }),
  table({
    id: "MS-10",
    severity: "warning",
    title: "Gates out of order",
    rule: "A gate or approval whose name carries a number (“Gate 3”) is dated before one of the same project and words with a lower number.",
    why: "A later gate cannot be passed before an earlier one; one of the dates is wrong.",
    remedy: "Correct the dates, or the numbers.",
    source: SOURCE.doe,
    needs: ["project", "name", "type"],
    run: (register, context, report) => {
      const series = new Map<string, NumberedGate[]>();
      for (let index = 0; index < register.length; index++) {
        const milestone = context.row("milestones", index);
        const type = milestone.text("type");
        if (type !== undefined && type !== "Gate" && type !== "Approval") continue;
        if (milestone.text("status") === "Cancelled") continue;
        const gate = numberedGate(milestone);
        if (type === undefined) report.notAssessable("Type is not readable");
        else if (typeof gate === "string") report.notAssessable(gate);
        else add(series, gate.series, { ...gate, index });
      }
      for (const gates of series.values()) {
        report.assessed(gates.length);
        gates.sort((a, b) => a.number - b.number || a.date - b.date);
        let latest = gates[0];
        for (const gate of gates) {
          if (latest && gate.number > latest.number && gate.date < latest.date)
            report.finding(
              `Its date ${day(gate.date)} is before that of ${quoted(latest.name)}, ${day(latest.date)}.`,
              { row: gate.index, field: "forecastDate" },
            );
          if (!latest || gate.date > latest.date) latest = gate;
        }
      }
    },
  }),
  tableChecks(
    { family: "milestone", register: "projects" },
    "cross",
  )({
    id: "MS-12",
    severity: "warning",
    title: "Nothing due soon",
    rule: "The project is active, and none of its open milestones is forecast from the data date to the look-ahead.",
    why: "For that long nobody can tell whether the project moves.",
    remedy: "Plan a milestone within the look-ahead, or forecast those that are overdue anew.",
    source: SOURCE.doe,
    thresholds: ["milestoneHorizon"],
    needs: ["projectId"],
    needsOf: { milestones: ["project", "forecastDate"] },
    run: (register, context, report) => {
      const { dataDate, thresholds } = context.settings;
      const horizon = dataDate + thresholds.milestoneHorizon;
      judgeRunningProjects(register, context, report, "milestones", (rows) => {
        const due = rows.some((row) => {
          const milestone = context.row("milestones", row);
          const date = milestone.date("forecastDate");
          return isOpenMilestone(milestone) && date !== undefined && date >= dataDate && date <= horizon;
        });
        if (due) return undefined;
        return rows.length === 0
          ? "The project is active and has no milestones."
          : `None of its ${count(rows.length, "milestone")} is due from ${day(dataDate)} to ${day(horizon)}.`;
      });
    },
  }),
  table({
    id: "MS-13",
    severity: "alert",
    title: "Dates that hold a place",
    rule: `More than ${percent(HABIT)} of the open milestones' baseline dates are the last day of a month, or all one and the same day of the month; judged from ${MANY_DATES} on.`,
    why: "Such dates are usually set to fill the column, and slip all at once.",
    remedy: "Ask the projects for the dates that they plan by.",
    source: SOURCE.own,
    needs: ["baselineDate"],
    run: (register, context, report) => {
      const dates = openBaselineDates(register.length, context);
      if (dates.length < MANY_DATES) {
        report.notAssessable(
          `Fewer than ${MANY_DATES} open milestones have a baseline date`,
          register.length,
        );
        return;
      }
      report.assessed(dates.length);
      const days = new Map<string, number>();
      for (const date of dates) {
        const { year, month, day: date_ } = dayOf(date) ?? { year: 0, month: 1, day: 0 };
        const kind =
          date_ === daysInMonth(year, month) ? "the last day of a month" : `day ${date_} of a month`;
        days.set(kind, (days.get(kind) ?? 0) + 1);
      }
      for (const [kind, number] of days)
        if (number > dates.length * HABIT)
          report.finding(`${number} of ${dates.length} open milestones are planned for ${kind}.`, {
            field: "baselineDate",
          });
    },
  }),
];

interface NumberedGate {
  readonly series: string;
  readonly name: string;
  readonly number: number;
  readonly date: Serial;
  readonly index: number;
}

/** A gate whose name has a number, or the reason why its order cannot be judged. */
function numberedGate(milestone: Row): Omit<NumberedGate, "index"> | string {
  const project = milestone.text("project")?.toLowerCase();
  const name = milestone.text("name");
  if (project === undefined || name === undefined) return "Project ID or name is not readable";
  const match = /^\D*?(\d{1,2})\b/.exec(name);
  if (!match) return "The gate's name carries no number";
  const date = ["actualDate", "forecastDate", "baselineDate"]
    .map((field) => milestone.date(field))
    .find((value) => value !== undefined);
  if (date === undefined) return "The gate has no readable date";
  const words = nameKey(name.slice(0, match[0].length - (match[1] ?? "").length));
  return { series: `${project}|${words}`, name, number: Number(match[1]), date };
}

function openBaselineDates(length: number, context: CheckContext): Serial[] {
  const dates: Serial[] = [];
  for (let index = 0; index < length; index++) {
    const milestone = context.row("milestones", index);
    const date = milestone.date("baselineDate");
    if (date !== undefined && isOpenMilestone(milestone)) dates.push(date);
  }
  return dates;
}

function add<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
