import { networkDays } from "../../figures/derived";
import { dayOf, daysInMonth } from "../../values/calendar";
import type { Serial } from "../../values/cell";
import { beginOf, gapsOf, pointsByProject, sumOf, usualGap } from "./budget-points";
import type { Basis, Point } from "./budget-points";
import type { Check, CheckContext, TableReport } from "../check";
import { tableChecks } from "../define";
import { median } from "../common/numbers";
import { noSingleProject, projectOf } from "../common/references";
import { SOURCE } from "../common/sources";
import { amount, count, day } from "../common/words";

const table = tableChecks({ family: "budget", register: "budget" });
const NEEDS = ["project", "periodEnd", "basis"] as const;

/** From so many periods on the usual length is known. */
const ENOUGH = 3;

/** Whether the days of the Budget register's lines are those of periods, and their amounts belong to them. */
export const BUDGET_PERIODS: readonly Check[] = [
  table({
    id: "EV-08",
    severity: "error",
    title: "Period end out of line",
    rule: `The period end is not the end of a month (its last day, or its last working day) while most of the register's are; or it comes after the project's period before, of the same basis, by fewer or more days than the thresholds' share of the register's usual length, its median. Judged from ${ENOUGH} lines or gaps on.`,
    why: "A period that is missing or cut in two bends every curve and every rate.",
    remedy: "Correct the date, or enter the period that is missing.",
    source: SOURCE.doe,
    thresholds: ["periodShort", "periodLong"],
    needs: NEEDS,
    run: (_, context, report) => {
      const projects = pointsByProject(context, (reason) => report.notAssessable(reason));
      const gaps = gapsOf(projects);
      const usual = gaps.length >= ENOUGH ? median(gaps) : undefined;
      const all = [...projects.values()].flat();
      const atMonthEnd = all.filter(({ end }) => isMonthEnd(end)).length;
      const byMonth = all.length >= ENOUGH && atMonthEnd > all.length / 2;
      for (const points of projects.values()) {
        const before = new Map<Basis, Serial>();
        for (const point of points) {
          const previous = before.get(point.basis);
          before.set(point.basis, point.end);
          if (usual === undefined && !byMonth) {
            report.notAssessable("There are too few periods to tell which are usual", point.rows.length);
            continue;
          }
          report.assessed(point.rows.length);
          const days = previous === undefined || usual === undefined ? undefined : point.end - previous;
          for (const row of point.rows) {
            const { periodShort, periodLong } = context.thresholds(row);
            if (byMonth && !isMonthEnd(point.end))
              report.finding(
                `${day(point.end)} is not the end of a month; ${atMonthEnd} of ${all.length} periods end with one.`,
                { row: row.index, field: "periodEnd" },
              );
            else if (
              days !== undefined &&
              usual !== undefined &&
              (days < periodShort * usual || days > periodLong * usual)
            )
              report.finding(
                `${day(point.end)} is ${count(days, "day")} after the project's period before, ${day(previous ?? 0)}; usual are ${amount(usual)}.`,
                { row: row.index, field: "periodEnd" },
              );
          }
        }
      }
    },
  }),
  table({
    id: "EV-09",
    severity: "warning",
    title: "Actuals of a period to come",
    rule: "The line's period begins after the data date, and its actual cost or its earned value is not zero. A period begins after the project's period before; the first one as long before its end as the register's periods usually last.",
    why: "What has not happened cannot have cost or earned anything; it is a forecast in the wrong column.",
    remedy: "Move the amount to the estimate to complete, or correct the period end.",
    source: SOURCE.doe,
    needs: NEEDS,
    judges: ["actualCost"],
    run: (_, context, report) => {
      eachPoint(context, report, (point, begin) => {
        report.assessed(point.rows.length);
        if (begin <= context.settings.dataDate) return;
        for (const row of point.rows) {
          const cost = row.number("actualCost") ?? 0;
          const earned = row.number("earnedValue") ?? 0;
          if (cost === 0 && earned === 0) continue;
          const [name, value, field] =
            cost === 0 ? ["Earned value", earned, "earnedValue"] : ["Actual cost", cost, "actualCost"];
          report.finding(
            `${name} ${amount(value)} stands in a period that begins on ${day(begin)}, after the data date ${day(context.settings.dataDate)}.`,
            { row: row.index, field },
          );
        }
      });
    },
  }),
  table({
    id: "EV-10",
    severity: "warning",
    title: "Cost to go in a period that is over",
    rule: "A line of the period alone has ended by the data date, and its estimate to complete is not zero. One finding for each project, at the last such period.",
    why: "Money that was to be spent by now is either spent, and counted twice, or must be planned anew.",
    remedy: "Set it to zero, and plan what is still to be spent in periods to come.",
    source: SOURCE.doe,
    needs: NEEDS,
    judges: ["etc"],
    run: (_, context, report) => {
      const found = perProject(context, report, (point) => {
        if (point.basis !== "Period" || point.end > context.settings.dataDate) return undefined;
        const etc = sumOf(point, "etc");
        return etc === undefined || etc === 0 ? undefined : etc;
      });
      for (const late of found) {
        const sum = late.reduce((total, { value }) => total + value, 0);
        const last = late.at(-1);
        for (const row of last?.point.rows ?? [])
          report.finding(
            `${count(late.length, "period")} up to ${day(last?.point.end ?? 0)} still ${late.length === 1 ? "has" : "have"} ${amount(sum)} to go.`,
            { row: row.index, field: "etc" },
          );
      }
    },
  }),
  table({
    id: "EV-22",
    severity: "alert",
    title: "Cost to go far from the plan",
    rule: "In a line of the period alone that begins after the data date, the estimate to complete differs from the planned value by more than the threshold's share of it. One finding for each project, at the first such period.",
    why: "Either the plan or the forecast of the months to come is not meant.",
    remedy: "Ask whether the work moves or its cost changes, and bring the two together.",
    source: SOURCE.doe,
    thresholds: ["phasingGap"],
    needs: [...NEEDS, "plannedValue"],
    judges: ["etc"],
    run: (_, context, report) => {
      const found = perProject(context, report, (point, begin) => {
        if (point.basis !== "Period" || begin <= context.settings.dataDate) return undefined;
        const etc = sumOf(point, "etc");
        const planned = sumOf(point, "plannedValue");
        const [first] = point.rows;
        if (etc === undefined || !planned || !first) return undefined;
        const { phasingGap } = context.thresholds(first);
        return Math.abs(etc - planned) > (phasingGap + 1e-9) * Math.abs(planned) ? etc : undefined;
      });
      for (const off of found) {
        const [first] = off;
        for (const row of first?.point.rows ?? [])
          report.finding(
            `${count(off.length, "period")} to come ${off.length === 1 ? "is" : "are"} far from the plan; in the first, to ${day(first?.point.end ?? 0)}, ${amount(first?.value ?? 0)} is to go and ${amount((first && sumOf(first.point, "plannedValue")) ?? 0)} is planned.`,
            { row: row.index, field: "etc" },
          );
      }
    },
  }),
  table({
    id: "EV-25",
    severity: "warning",
    title: "Spend forecast after the finish",
    rule: "A line of the period alone begins after the project's finish (actual, or else forecast), and its estimate to complete is not zero. One finding for each project, at the first such period.",
    why: "The project is to be over, or the money is not needed.",
    remedy: "Correct the project's finish, or take the money out of the forecast.",
    source: SOURCE.doe,
    needs: NEEDS,
    judges: ["etc"],
    run: (_, context, report) => {
      const found = perProject(
        context,
        report,
        (point, begin) => {
          const finish = finishOf(point, context);
          const etc = sumOf(point, "etc");
          return point.basis === "Period" && typeof finish === "number" && begin > finish && etc
            ? etc
            : undefined;
        },
        (point) => {
          const finish = finishOf(point, context);
          return typeof finish === "string" ? finish : undefined;
        },
      );
      for (const after of found) {
        const [first] = after;
        const sum = after.reduce((total, { value }) => total + value, 0);
        const finish = first && finishOf(first.point, context);
        for (const row of first?.point.rows ?? [])
          report.finding(
            `${amount(sum)} is to go in ${count(after.length, "period")} after the project's finish on ${day(Number(finish))}.`,
            { row: row.index, field: "etc" },
          );
      }
    },
  }),
];

/** The last day of a month, or its last working day. */
function isMonthEnd(date: Serial): boolean {
  const { year, month, day: ofMonth } = dayOf(date) ?? { year: 0, month: 1, day: 0 };
  const left = daysInMonth(year, month) - ofMonth;
  return left === 0 || (networkDays(date, date) === 1 && networkDays(date + 1, date + left) === 0);
}

/** Visits every point with the first day of its period. */
function eachPoint(
  context: CheckContext,
  report: TableReport,
  visit: (point: Point, begin: Serial) => void,
): void {
  const projects = pointsByProject(context, (reason) => report.notAssessable(reason));
  const usual = usualGap(projects);
  for (const points of projects.values())
    for (const point of points) visit(point, beginOf(point, points, usual));
}

interface Found {
  readonly point: Point;
  readonly value: number;
}

/** For each project that has any, the points of which `pick` says a value, in order; all others are counted as assessed. */
function perProject(
  context: CheckContext,
  report: TableReport,
  pick: (point: Point, begin: Serial) => number | undefined,
  obstacle: (point: Point) => string | undefined = () => undefined,
): readonly (readonly Found[])[] {
  const found = new Map<string, Found[]>();
  eachPoint(context, report, (point, begin) => {
    const reason = obstacle(point);
    if (reason !== undefined) {
      report.notAssessable(reason, point.rows.length);
      return;
    }
    report.assessed(point.rows.length);
    const value = pick(point, begin);
    const id = point.rows[0]?.text("project")?.toLowerCase();
    if (value === undefined || id === undefined) return;
    const own = found.get(id);
    if (own) own.push({ point, value });
    else found.set(id, [{ point, value }]);
  });
  return [...found.values()];
}

/** The day on which a point's project finishes, or why it cannot be told. */
function finishOf(point: Point, context: CheckContext): Serial | string {
  const [line] = point.rows;
  if (!line) return "There is no line";
  const project = projectOf(line, context);
  if (!project) return noSingleProject(line, context) ?? "The project is not in the Projects register";
  return (
    project.date("actualFinish") ?? project.date("forecastFinish") ?? "The project has no readable finish"
  );
}
