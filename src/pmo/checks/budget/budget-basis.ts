import type { FieldId } from "../../templates/template";
import { isSame, pointsByProject, sumOf } from "./budget-points";
import type { Basis, Point } from "./budget-points";
import type { Check } from "../check";
import { tableChecks } from "../define";
import { SOURCE } from "../common/sources";
import { amount, count, day } from "../common/words";

const AMOUNTS: readonly (readonly [FieldId, string])[] = [
  ["plannedValue", "planned value"],
  ["earnedValue", "earned value"],
  ["actualCost", "actual cost"],
];

/** From so many periods on a series shows what it is. */
const SERIES = 3;

/** Whether cumulative amounts and those of the period alone are kept apart. */
export const BUDGET_BASIS: readonly Check[] = [
  tableChecks({ family: "budget", register: "budget" })({
    id: "EV-24",
    severity: "error",
    title: "Cumulative and period amounts mixed",
    rule: `Up to the data date a project gives some periods as cumulative lines only and others as lines of the period alone only; or a cumulative amount grew from one period to the next by another amount than the period's own line says; or the planned values of ${SERIES} or more lines of the period alone never fall and add up to more than the budget, as cumulative ones do. One finding for each project, at the first such line.`,
    why: "Sums over such lines count the same money several times, or leave some of it out.",
    remedy: "Give all periods on one basis, or each period on both.",
    source: SOURCE.own,
    thresholds: ["moneyTolerance"],
    needs: ["project", "periodEnd", "basis"],
    run: (_, context, report) => {
      const projects = pointsByProject(context, (reason) => report.notAssessable(reason));
      for (const points of projects.values()) {
        report.assessed(points.reduce((rows, point) => rows + point.rows.length, 0));
        const [line] = points[0]?.rows ?? [];
        if (!line) continue;
        const { moneyTolerance } = context.thresholds(line);
        const past = points.filter(({ end }) => end <= context.settings.dataDate);
        const mixed =
          changedBasis(past) ??
          unlikeGrowth(points, moneyTolerance) ??
          growingPeriods(points, moneyTolerance);
        for (const row of mixed?.at.rows ?? [])
          report.finding(mixed?.message ?? "", { row: row.index, field: "basis" });
      }
    },
  }),
];

interface Mixed {
  readonly at: Point;
  readonly message: string;
}

const ofBasis = (points: readonly Point[], basis: Basis): readonly Point[] =>
  points.filter((point) => point.basis === basis);

/** The first point that has only one basis where an earlier one has only the other. */
function changedBasis(points: readonly Point[]): Mixed | undefined {
  const ends = {
    Cumulative: new Set(ofBasis(points, "Cumulative").map(({ end }) => end)),
    Period: new Set(ofBasis(points, "Period").map(({ end }) => end)),
  };
  const alone = points.filter(({ end }) => !(ends.Cumulative.has(end) && ends.Period.has(end)));
  const [first] = alone;
  const at = alone.find(({ basis }) => basis !== first?.basis);
  if (!first || !at) return undefined;
  const words = (basis: Basis): string => (basis === "Period" ? "of the period alone" : "cumulative");
  return {
    at,
    message: `The amounts to ${day(at.end)} are ${words(at.basis)} only, and those to ${day(first.end)} ${words(first.basis)} only.`,
  };
}

/** The first cumulative point that did not grow by what the period's own line says. */
function unlikeGrowth(points: readonly Point[], tolerance: number): Mixed | undefined {
  const ends = [...new Set(points.map(({ end }) => end))];
  const cumulative = new Map(ofBasis(points, "Cumulative").map((point) => [point.end, point]));
  const periods = new Map(ofBasis(points, "Period").map((point) => [point.end, point]));
  for (let place = 1; place < ends.length; place++) {
    const before = cumulative.get(ends[place - 1] ?? 0);
    const after = cumulative.get(ends[place] ?? 0);
    const alone = periods.get(ends[place] ?? 0);
    if (!before || !after || !alone) continue;
    for (const [field, name] of AMOUNTS) {
      const [from, to, own] = [before, after, alone].map((point) => sumOf(point, field));
      if (from === undefined || to === undefined || own === undefined) continue;
      if (!isSame(to - from, own, sumOf(after, "bac") ?? 0, tolerance))
        return {
          at: after,
          message: `Cumulative ${name} grew by ${amount(to - from)} to ${day(after.end)}, and the period's own line says ${amount(own)}.`,
        };
    }
  }
  return undefined;
}

/** The first of the periods whose planned values look cumulative. */
function growingPeriods(points: readonly Point[], tolerance: number): Mixed | undefined {
  const periods = ofBasis(points, "Period");
  const planned = periods.map((point) => sumOf(point, "plannedValue"));
  const [at] = periods;
  const last = planned.at(-1);
  const budget = periods.map((point) => sumOf(point, "bac")).find((bac) => bac !== undefined);
  if (!at || last === undefined || budget === undefined || periods.length < SERIES) return undefined;
  const values = planned.filter((value) => value !== undefined);
  const sum = values.reduce((total, value) => total + value, 0);
  const grows = values.every((value, place) => place === 0 || value >= (values[place - 1] ?? 0));
  const isCumulative =
    values.length === periods.length &&
    grows &&
    (values[0] ?? 0) < last &&
    sum > budget * (1 + tolerance) &&
    last <= budget * (1 + tolerance);
  return isCumulative
    ? {
        at,
        message: `The planned values of ${count(periods.length, "period")} alone add up to ${amount(sum)}, the budget is ${amount(budget)}: they look cumulative.`,
      }
    : undefined;
}
