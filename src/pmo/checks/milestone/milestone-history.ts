import { allBefore, nothingBefore, streak } from "../common/before";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks } from "../define";
import { isOpenMilestone } from "../common/lifecycle";
import { SOURCE } from "../common/sources";
import { count, day } from "../common/words";

const row = rowChecks({ family: "milestone", register: "milestones" });

/** Forecasts beside those of earlier periods. */
export const MILESTONE_HISTORY: readonly Check[] = [
  row({
    id: "MS-08",
    severity: "alert",
    title: "Slipped period after period",
    rule: "The milestone is open, and its forecast date was later than the period before for as many periods in a row as the threshold says.",
    why: "A date that moves with the calendar is not a forecast; milestone trend charts show it as a diagonal.",
    remedy: "Plan the remaining work anew, and give a date that follows from it.",
    source: SOURCE.trend,
    thresholds: ["slipPeriods"],
    needs: ["forecastDate"],
    subject: isOpenMilestone,
    field: "forecastDate",
    obstacle: (milestone, context) => {
      const lack = nothingBefore(milestone, context, "milestones");
      if (lack !== undefined) return lack;
      const { slipPeriods } = context.thresholds(milestone);
      const { length, all } = slips(milestone, context);
      return all && length < slipPeriods
        ? `Fewer than ${count(slipPeriods + 1, "period")} are kept of the milestone`
        : undefined;
    },
    test: (milestone, context) => {
      const { length, first } = slips(milestone, context);
      return length >= context.thresholds(milestone).slipPeriods && first !== undefined
        ? `Slipped ${count(length, "period")} in a row, from ${day(first)} to ${day(milestone.date("forecastDate") ?? 0)}.`
        : undefined;
    },
  }),
];

/** How often the forecast slipped in a row, whether in all periods that are kept of it, and from which date. */
function slips(
  milestone: Row,
  context: CheckContext,
): { readonly length: number; readonly all: boolean; readonly first: number | undefined } {
  const earlier = allBefore(milestone, context, "milestones").map((one) => one.row);
  const length = streak([milestone, ...earlier], (later, older) => {
    const was = older?.date("forecastDate");
    return was !== undefined && (later.date("forecastDate") ?? 0) > was;
  });
  return { length, all: length === earlier.length, first: earlier[length - 1]?.date("forecastDate") };
}
