import { cpi } from "../../figures/derived";
import type { Check } from "../check";
import { rowChecks } from "../define";
import { isRunning } from "../common/lifecycle";
import { evOf, noEarnedValue } from "../common/project-values";
import { SOURCE } from "../common/sources";
import { amount, percent, ratio } from "../common/words";

const row = rowChecks({ family: "budget", register: "projects" });

/** Performance indexes swing before this share of the work is done, and what is left is too little to tell after the other. */
const FROM_DONE = 0.15;
const UNTIL_DONE = 0.95;

/** A cost variance beyond this share of earned value is not nothing. */
const LARGE_VARIANCE = 0.1;
/** A plan that needs this much better performance than so far is doubtful. */
const TCPI_GAP = 0.1;
/** Performance to the budget above this is hardly ever reached. */
const TCPI_LIMIT = 1.1;
/** A forecast may leave the range of the independent estimates by this share. */
const ESTIMATE_MARGIN = 0.1;

/** What earned value says of the forecast cost. */
export const EARNED_VALUE: readonly Check[] = [
  row({
    id: "EV-05",
    severity: "warning",
    title: "Cost without earned value",
    rule: "There is actual cost, and nothing is earned.",
    why: "Either the work done is not reported, or the money went elsewhere.",
    remedy: "Report what the money has achieved.",
    source: SOURCE.doe,
    needs: ["actualCost"],
    field: "actualCost",
    obstacle: noEarnedValue,
    test: (project, context) => {
      const ev = evOf(project, context);
      const ac = project.number("actualCost") ?? 0;
      return ac > 0 && ev === 0 ? `${amount(ac)} is spent and nothing is earned.` : undefined;
    },
  }),
  row({
    id: "EV-06",
    severity: "warning",
    title: "Earned value without cost",
    rule: "Something is earned, and the actual cost is zero.",
    why: "The cost is not booked yet, and the CPI is missing or far too good.",
    remedy: "Bring in the cost of the work done, accruals too.",
    source: SOURCE.doe,
    needs: ["actualCost"],
    field: "actualCost",
    obstacle: noEarnedValue,
    test: (project, context) => {
      const ev = evOf(project, context) ?? 0;
      const ac = project.number("actualCost");
      return ev > 0 && ac === 0 ? `${amount(ev)} is earned and nothing is spent.` : undefined;
    },
  }),
  row({
    id: "EV-12",
    severity: "warning",
    title: "Forecast copied from the budget",
    rule: `The project is active, its forecast cost equals its budget, and its cost variance is more than ${percent(LARGE_VARIANCE)} of earned value either way.`,
    why: "The work costs more or less than planned, and the forecast does not know it.",
    remedy: "Forecast the cost anew from what the work has cost so far.",
    source: SOURCE.own,
    needs: ["budget", "actualCost", "forecastCost"],
    subject: isRunning,
    field: "forecastCost",
    obstacle: noEarnedValue,
    test: (project, context) => {
      const bac = project.number("budget");
      const ev = evOf(project, context) ?? 0;
      const ac = project.number("actualCost") ?? 0;
      const eac = project.number("forecastCost");
      const variance = ev === 0 ? 0 : (ev - ac) / ev;
      return bac === eac && Math.abs(variance) > LARGE_VARIANCE
        ? `Forecast cost equals the budget, while cost is ${percent(Math.abs(variance))} ${variance < 0 ? "above" : "below"} what is earned.`
        : undefined;
    },
  }),
  row({
    id: "EV-13",
    severity: "warning",
    title: "Forecast cost looks unrealistic",
    rule: `The project is active and between ${percent(FROM_DONE)} and ${percent(UNTIL_DONE)} done, and the performance that its forecast needs from now on, (BAC − EV) / (EAC − AC), differs from its CPI by more than ${TCPI_GAP.toFixed(2)}.`,
    why: "The forecast promises that the rest will go quite unlike the part that is done.",
    remedy: "Forecast the cost anew, or say in the narrative what will change.",
    source: SOURCE.evm,
    needs: ["budget", "actualCost", "forecastCost"],
    subject: isRunning,
    field: "forecastCost",
    obstacle: noEarnedValue,
    test: (project, context) => {
      const bac = project.number("budget") ?? 0;
      const ev = evOf(project, context) ?? 0;
      const ac = project.number("actualCost") ?? 0;
      const eac = project.number("forecastCost") ?? 0;
      const index = cpi({ ev, actualCost: ac });
      if (!isUnderWay(ev, bac) || index === undefined || eac <= ac) return undefined;
      const needed = (bac - ev) / (eac - ac);
      return Math.abs(needed - index) > TCPI_GAP
        ? `The forecast needs a performance of ${ratio(needed)} from now on; so far it is ${ratio(index)}.`
        : undefined;
    },
  }),
  row({
    id: "EV-14",
    severity: "warning",
    title: "Budget hardly reachable",
    rule: `The project is active and not over ${percent(UNTIL_DONE)} done, and to stay within the budget it needs a performance, (BAC − EV) / (BAC − AC), above ${TCPI_LIMIT.toFixed(2)}; or the budget is spent already.`,
    why: "Projects hardly ever get that much better; the budget will not hold.",
    remedy: "Ask for more budget by a change, or cut scope.",
    source: SOURCE.evm,
    needs: ["budget", "actualCost"],
    subject: isRunning,
    field: "budget",
    obstacle: noEarnedValue,
    test: (project, context) => {
      const bac = project.number("budget") ?? 0;
      const ev = evOf(project, context) ?? 0;
      const ac = project.number("actualCost") ?? 0;
      if (bac <= 0 || ev > UNTIL_DONE * bac) return undefined;
      if (ac >= bac)
        return `The budget ${amount(bac)} is spent, and ${percent(ev / bac)} of the work is done.`;
      const needed = (bac - ev) / (bac - ac);
      return needed > TCPI_LIMIT
        ? `To stay within the budget the rest must go at a performance of ${ratio(needed)}.`
        : undefined;
    },
  }),
  row({
    id: "EV-15",
    severity: "warning",
    title: "Forecast outside independent estimates",
    rule: `The project is active and between ${percent(FROM_DONE)} and ${percent(UNTIL_DONE)} done, and its forecast cost lies more than ${percent(ESTIMATE_MARGIN)} outside the range of BAC / CPI, AC + (BAC − EV) and AC + (BAC − EV) / (CPI × SPI).`,
    why: "Three usual ways of working out the final cost all come to something else.",
    remedy: "Compare the forecast with the work left, line by line.",
    source: SOURCE.evm,
    needs: ["budget", "actualCost", "forecastCost"],
    subject: isRunning,
    field: "forecastCost",
    obstacle: noEarnedValue,
    test: (project, context) => {
      const bac = project.number("budget") ?? 0;
      const ev = evOf(project, context) ?? 0;
      const ac = project.number("actualCost") ?? 0;
      const eac = project.number("forecastCost") ?? 0;
      if (!isUnderWay(ev, bac) || ac <= 0) return undefined;
      const { low, high } = independentEstimates(bac, ev, ac, project.number("plannedValue"));
      return eac < low * (1 - ESTIMATE_MARGIN) || eac > high * (1 + ESTIMATE_MARGIN)
        ? `Forecast cost ${amount(eac)} is outside the independent estimates, ${amount(low)} to ${amount(high)}.`
        : undefined;
    },
  }),
];

const isUnderWay = (ev: number, bac: number): boolean =>
  bac > 0 && ev >= FROM_DONE * bac && ev <= UNTIL_DONE * bac;

/** Final costs by the usual formulas, lowest and highest; the one with SPI only where there is a planned value. */
export function independentEstimates(
  bac: number,
  ev: number,
  ac: number,
  planned: number | undefined,
): { readonly low: number; readonly high: number } {
  const typical = (bac * ac) / ev;
  const atypical = ac + (bac - ev);
  const pessimistic =
    planned !== undefined && planned > 0 ? ac + ((bac - ev) * ac * planned) / (ev * ev) : typical;
  return { low: Math.min(typical, atypical, pessimistic), high: Math.max(typical, atypical, pessimistic) };
}
