import type { Figure } from "./figure";
import { quotient, quotientFormula } from "./figure";
import { countBeyond } from "./limits";
import { MILESTONES_NEED, PROJECTS_NEED } from "./needs";
import { ANY_NUMBER, countOpen, sumOpen } from "./scope";

const SLIP_NEEDS = PROJECTS_NEED("open", "finishSlip");

export const SLIP_GIVEN: Figure = {
  id: "schedule.slip.given",
  title: "Open projects whose slip can be assessed",
  unit: "count",
  needs: SLIP_NEEDS,
  formula: (ref) => `=${countOpen(ref, "projects", `${ref("projects", "finishSlip")},${ANY_NUMBER}`)}`,
  calculate: ({ openProjects }) => openProjects.filter(({ slip }) => slip !== undefined).length,
};

/** Open projects that finish later than baseline by more than a threshold. */
export function late(level: "Amber" | "Red"): Figure {
  const threshold = level === "Red" ? "slipRed" : "slipAmber";
  return {
    id: `schedule.late.${level.toLowerCase()}`,
    title: `Open projects over the ${level.toLowerCase()} slip threshold`,
    unit: "count",
    needs: SLIP_NEEDS,
    formula: (ref) => `=${countBeyond(ref, "finishSlip", threshold)}`,
    calculate: ({ openProjects }) =>
      openProjects.filter(({ slip, thresholds }) => slip !== undefined && slip > thresholds[threshold])
        .length,
  };
}

export const MEAN_SLIP: Figure = {
  id: "schedule.slip.mean",
  title: "Mean slip of open projects",
  unit: "working days",
  needs: SLIP_NEEDS,
  formula: (ref) => {
    const slip = ref("projects", "finishSlip");
    return quotientFormula(
      sumOpen(ref, "projects", slip),
      countOpen(ref, "projects", `${slip},${ANY_NUMBER}`),
    );
  },
  calculate: ({ openProjects }) => {
    const slips = openProjects.flatMap(({ slip }) => (slip === undefined ? [] : [slip]));
    return quotient(
      slips.reduce((sum, slip) => sum + slip, 0),
      slips.length,
    );
  },
};

export const FINISH_PASSED: Figure = {
  id: "schedule.finish-passed",
  title: "Open projects whose forecast finish has passed",
  unit: "count",
  needs: PROJECTS_NEED("open", "forecastFinish", "actualFinish"),
  formula: (ref) =>
    `=${countOpen(ref, "projects", `${ref("projects", "forecastFinish")},">0"`, `${ref("projects", "forecastFinish")},"<"&PMO_DataDate`, `${ref("projects", "actualFinish")},""`)}`,
  calculate: ({ openProjects, settings }) =>
    openProjects.filter(
      ({ forecastFinish, hasActualFinish }) =>
        forecastFinish !== undefined &&
        forecastFinish > 0 &&
        forecastFinish < settings.dataDate &&
        !hasActualFinish,
    ).length,
};

export const FINISHING_SOON: Figure = {
  id: "schedule.finishing-soon",
  title: "Open projects that finish within the look-ahead",
  unit: "count",
  needs: PROJECTS_NEED("open", "forecastFinish", "actualFinish"),
  formula: (ref) =>
    `=${countOpen(ref, "projects", `${ref("projects", "forecastFinish")},">="&PMO_DataDate`, `${ref("projects", "forecastFinish")},"<="&(PMO_DataDate+PMO_MilestoneHorizon)`, `${ref("projects", "actualFinish")},""`)}`,
  calculate: ({ openProjects, settings }) =>
    openProjects.filter(
      ({ forecastFinish, hasActualFinish }) =>
        forecastFinish !== undefined &&
        forecastFinish >= settings.dataDate &&
        forecastFinish <= settings.dataDate + settings.thresholds.milestoneHorizon &&
        !hasActualFinish,
    ).length,
};

const MILESTONE_NEEDS = MILESTONES_NEED("status", "baselineDate", "forecastDate", "actualDate", "slip");

export const MILESTONES_DUE: Figure = {
  id: "milestones.due",
  title: "Milestones due by the data date",
  unit: "count",
  needs: MILESTONE_NEEDS,
  formula: (ref) =>
    `=COUNTIFS(${ref("milestones", "baselineDate")},">0",${ref("milestones", "baselineDate")},"<="&PMO_DataDate,${ref("milestones", "status")},"<>Cancelled")`,
  calculate: ({ milestones, settings }) =>
    milestones.filter(
      ({ baseline, status }) => isDue(baseline, settings.dataDate) && status.toLowerCase() !== "cancelled",
    ).length,
};

export const MILESTONES_HIT: Figure = {
  id: "milestones.hit",
  title: "of them reached on or before their baseline date",
  unit: "count",
  needs: MILESTONE_NEEDS,
  formula: (ref) =>
    `=COUNTIFS(${ref("milestones", "baselineDate")},">0",${ref("milestones", "baselineDate")},"<="&PMO_DataDate,${ref("milestones", "status")},"<>Cancelled",${ref("milestones", "actualDate")},">0",${ref("milestones", "slip")},"<=0")`,
  calculate: ({ milestones, settings }) =>
    milestones.filter(
      ({ baseline, status, actual, slip }) =>
        isDue(baseline, settings.dataDate) &&
        status.toLowerCase() !== "cancelled" &&
        actual !== undefined &&
        actual > 0 &&
        slip !== undefined &&
        slip <= 0,
    ).length,
};

export const MILESTONE_HIT_RATE: Figure = {
  id: "milestones.hit-rate",
  title: "Milestone hit rate",
  unit: "share",
  needs: MILESTONE_NEEDS,
  formula: (ref, row) =>
    quotientFormula(MILESTONES_HIT.formula(ref, row).slice(1), MILESTONES_DUE.formula(ref, row).slice(1)),
  calculate: (facts) =>
    quotient(Number(MILESTONES_HIT.calculate(facts)), Number(MILESTONES_DUE.calculate(facts))),
};

export const MILESTONES_AHEAD: Figure = {
  id: "milestones.ahead",
  title: "Open milestones forecast within the look-ahead",
  unit: "count",
  needs: MILESTONE_NEEDS,
  formula: (ref) =>
    `=${countOpen(ref, "milestones", `${ref("milestones", "forecastDate")},">="&PMO_DataDate`, `${ref("milestones", "forecastDate")},"<="&(PMO_DataDate+PMO_MilestoneHorizon)`)}`,
  calculate: ({ milestones, settings }) =>
    milestones.filter(
      ({ open, forecast }) =>
        open &&
        forecast !== undefined &&
        forecast >= settings.dataDate &&
        forecast <= settings.dataDate + settings.thresholds.milestoneHorizon,
    ).length,
};

export const MILESTONES_OVERDUE: Figure = {
  id: "milestones.overdue",
  title: "Open milestones past their forecast date",
  unit: "count",
  needs: MILESTONE_NEEDS,
  formula: (ref) =>
    `=${countOpen(ref, "milestones", `${ref("milestones", "forecastDate")},">0"`, `${ref("milestones", "forecastDate")},"<"&PMO_DataDate`)}`,
  calculate: ({ milestones, settings }) =>
    milestones.filter(
      ({ open, forecast }) => open && forecast !== undefined && forecast > 0 && forecast < settings.dataDate,
    ).length,
};

const isDue = (baseline: number | undefined, dataDate: number): boolean =>
  baseline !== undefined && baseline > 0 && baseline <= dataDate;
