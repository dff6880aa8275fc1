import type { Serial } from "../../values/cell";
import type { CheckContext, Row } from "../check";

/** The rows of the Benefit profile register that belong to a benefit, earliest first; those without a readable day are left out. */
export function periodsOf(benefit: Row, context: CheckContext): readonly Row[] {
  const id = benefit.text("benefitId")?.toLowerCase();
  const rows = id === undefined ? [] : (context.index("benefitProfile", "benefit").get(id) ?? []);
  return rows
    .map((row) => context.row("benefitProfile", row))
    .filter((period) => period.date("periodEnd") !== undefined)
    .sort((a, b) => (a.date("periodEnd") ?? 0) - (b.date("periodEnd") ?? 0));
}

/** The day on which a benefit begins to show: as its row says, or else the end of the first period in which something is planned. */
export function startOfGain(benefit: Row, context: CheckContext): Serial | undefined {
  const stated = benefit.date("startsOn");
  if (stated !== undefined || benefit.has("startsOn")) return stated;
  return periodsOf(benefit, context)
    .find((period) => (period.number("planned") ?? 0) !== 0)
    ?.date("periodEnd");
}

/** What was planned to be gained by now and what was, over the baseline. */
export interface Gain {
  readonly planned: number;
  readonly actual: number;
}

/** A benefit's gain as its row says it, or else summed over the periods of its profile that have ended and are measured. */
export function gainOf(benefit: Row, context: CheckContext): Gain | undefined {
  const planned = benefit.number("plannedToDate");
  const actual = benefit.number("actualToDate");
  if (planned !== undefined && actual !== undefined) return { planned, actual };
  let measured = 0;
  const sum = { planned: 0, actual: 0 };
  for (const period of periodsOf(benefit, context)) {
    const wanted = period.number("planned");
    const gained = period.number("actual");
    if ((period.date("periodEnd") ?? 0) > context.settings.dataDate) continue;
    if (wanted === undefined || gained === undefined) continue;
    measured++;
    sum.planned += wanted;
    sum.actual += gained;
  }
  return measured > 0 ? sum : undefined;
}
