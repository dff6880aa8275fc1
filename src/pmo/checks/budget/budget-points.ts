import { evUsed } from "../../figures/derived";
import { dayOf, serialOf } from "../../values/calendar";
import type { Serial } from "../../values/cell";
import type { FieldId } from "../../templates/template";
import type { CheckContext, Row } from "../check";
import { median } from "../common/numbers";

export type Basis = "Cumulative" | "Period";

/** The budget lines of one project that end on one day and have one basis: one, or one each for capital and operating spend. */
export interface Point {
  readonly end: Serial;
  readonly basis: Basis;
  readonly rows: readonly Row[];
}

/** The points of every project in the Budget register by the project's ID in lower case, in order of their ends. */
export function pointsByProject(
  context: CheckContext,
  unclear: (reason: string) => void = () => undefined,
): ReadonlyMap<string, readonly Point[]> {
  const projects = new Map<string, Map<string, { end: Serial; basis: Basis; rows: Row[] }>>();
  const length = context.registers["budget"]?.length ?? 0;
  for (let index = 0; index < length; index++) {
    const row = context.row("budget", index);
    const id = row.text("project")?.toLowerCase();
    const end = row.date("periodEnd");
    const basis = row.text("basis");
    if (id === undefined) unclear("Project ID is not readable");
    else if (end === undefined) unclear("Period end is not readable");
    else if (basis !== "Cumulative" && basis !== "Period") unclear("Basis is neither Cumulative nor Period");
    else {
      const points = projects.get(id) ?? new Map<string, { end: Serial; basis: Basis; rows: Row[] }>();
      projects.set(id, points);
      const key = `${end}|${basis}`;
      const point = points.get(key);
      if (point) point.rows.push(row);
      else points.set(key, { end, basis, rows: [row] });
    }
  }
  return new Map(
    [...projects].map(([id, points]) => [
      id,
      [...points.values()].sort((a, b) => a.end - b.end || a.basis.localeCompare(b.basis)),
    ]),
  );
}

/** The sum of an amount over the lines of a point; undefined where one of them is blank or unreadable. */
export function sumOf({ rows }: Point, field: FieldId): number | undefined {
  let sum = 0;
  for (const row of rows) {
    const value = row.number(field);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** The days between the ends of successive periods of one project and basis. */
export function gapsOf(projects: ReadonlyMap<string, readonly Point[]>): readonly number[] {
  return [...projects.values()].flatMap((points) =>
    (["Cumulative", "Period"] as const).flatMap((basis) => {
      const own = points.filter((point) => point.basis === basis);
      return own.slice(1).map((point, place) => point.end - (own[place]?.end ?? 0));
    }),
  );
}

/**
 * The first day of a point's period: the day after the project's period before; of its first period, as long ago as the register's
 * periods usually last, or the first of its month where there is only one.
 */
export function beginOf(point: Point, points: readonly Point[], usual: number | undefined): Serial {
  const before = points.filter(({ end }) => end < point.end).at(-1);
  if (before) return before.end + 1;
  if (usual !== undefined) return point.end - Math.round(usual) + 1;
  const day = dayOf(point.end);
  return (day && serialOf(day.year, day.month, 1)) ?? point.end;
}

/** The usual number of days of a period; undefined where no project has two. */
export function usualGap(projects: ReadonlyMap<string, readonly Point[]>): number | undefined {
  const gaps = gapsOf(projects);
  return gaps.length > 0 ? median(gaps) : undefined;
}

/** What a project's lines say of it up to the data date. */
export interface ToDate {
  /** The point that says it, or the latest of the periods that add up to it. */
  readonly at: Point;
  readonly bac: number | undefined;
  readonly eac: number | undefined;
  readonly plannedValue: number | undefined;
  readonly earnedValue: number | undefined;
  readonly actualCost: number | undefined;
}

/**
 * A project's latest cumulative point that has begun by the data date, or else the sum of its periods that have; undefined without
 * either. Lines at the end that say neither what was earned nor what was spent are not reported yet and are left out.
 */
export function toDateOf(
  points: readonly Point[],
  dataDate: Serial,
  usual: number | undefined,
): ToDate | undefined {
  const begun = points.filter((point) => beginOf(point, points, usual) <= dataDate);
  const cumulative = begun.filter((point) => point.basis === "Cumulative" && isReported(point)).at(-1);
  const periods = cumulative ? [cumulative] : begun.slice(0, begun.findLastIndex(isReported) + 1);
  const at = periods.at(-1);
  if (!at) return undefined;
  const total = (amount: (point: Point) => number | undefined): number | undefined => {
    const amounts = periods.map(amount);
    return amounts.includes(undefined)
      ? undefined
      : amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  };
  return {
    at,
    bac: sumOf(at, "bac"),
    eac: sumOf(at, "eac"),
    plannedValue: total((point) => sumOf(point, "plannedValue")),
    earnedValue: total(earnedOf),
    actualCost: total((point) => sumOf(point, "actualCost")),
  };
}

const isReported = ({ rows }: Point): boolean =>
  rows.some((row) => row.has("actualCost") || row.has("earnedValue"));

/** Earned value of a point, with % complete × budget in its place in cumulative lines, as the register says it of the field. */
function earnedOf(point: Point): number | undefined {
  const stated = sumOf(point, "earnedValue");
  const [line, ...others] = point.rows;
  if (stated !== undefined || point.basis === "Period" || !line || others.length > 0) return stated;
  return line.has("earnedValue")
    ? undefined
    : evUsed({ percentComplete: line.number("percentComplete"), budget: line.number("bac") });
}

/** True where two amounts differ by no more than a share of the budget. */
export const isSame = (one: number, other: number, budget: number, tolerance: number): boolean =>
  Math.abs(one - other) <= tolerance * Math.abs(budget) + 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1);
