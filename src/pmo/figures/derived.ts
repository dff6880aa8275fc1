import type { Serial } from "../values/cell";
import type { Thresholds } from "../setup/settings";

/**
 * What the registers' calculated columns say, worked out here: one function for each formula in the templates, with the same
 * result on every row. Undefined stands where the formula shows `n/a` or `Not assessed`.
 */

/** Earned value where it is reported, else % complete × budget. */
export function evUsed(project: {
  earnedValue?: number | undefined;
  percentComplete?: number | undefined;
  budget?: number | undefined;
}): number | undefined {
  if (project.earnedValue !== undefined) return project.earnedValue;
  if (project.percentComplete === undefined || project.budget === undefined) return undefined;
  return project.percentComplete * project.budget;
}

/** Forecast cost above budget, as a share of budget. */
export function costVariance(project: {
  budget?: number | undefined;
  forecastCost?: number | undefined;
}): number | undefined {
  if (project.budget === undefined || project.forecastCost === undefined || project.budget <= 0)
    return undefined;
  return (project.forecastCost - project.budget) / project.budget;
}

/** Working days from baseline finish to actual, else forecast finish; minus is early. */
export function finishSlip(dates: {
  baselineFinish?: Serial | undefined;
  forecastFinish?: Serial | undefined;
  actualFinish?: Serial | undefined;
}): number | undefined {
  const reached =
    dates.actualFinish !== undefined && dates.actualFinish > 0 ? dates.actualFinish : dates.forecastFinish;
  if (dates.baselineFinish === undefined || dates.baselineFinish < 1 || reached === undefined || reached < 1)
    return undefined;
  if (reached === dates.baselineFinish) return 0;
  return reached > dates.baselineFinish
    ? networkDays(dates.baselineFinish + 1, reached)
    : -networkDays(reached + 1, dates.baselineFinish);
}

/** Excel's NETWORKDAYS without holidays: Mondays to Fridays from one day to another, both included, `from` not after `to`. */
export const networkDays = (from: Serial, to: Serial): number =>
  workdaysUpTo(Math.floor(to)) - workdaysUpTo(Math.floor(from) - 1);

/** Excel's serial 1 (1900-01-01) counts as a Sunday, so that of each seven serials the last is a Saturday. */
function workdaysUpTo(serial: Serial): number {
  const weeks = Math.floor(serial / 7);
  return weeks * 5 + Math.max(0, Math.min(5, serial - weeks * 7 - 1));
}

/** Cost performance index: earned value over actual cost. */
export function cpi(project: {
  ev?: number | undefined;
  actualCost?: number | undefined;
}): number | undefined {
  if (project.ev === undefined || project.actualCost === undefined || project.actualCost <= 0)
    return undefined;
  return project.ev / project.actualCost;
}

/** Schedule performance index: earned value over planned value. */
export function spi(project: {
  ev?: number | undefined;
  plannedValue?: number | undefined;
}): number | undefined {
  if (project.ev === undefined || project.plannedValue === undefined || project.plannedValue <= 0)
    return undefined;
  return project.ev / project.plannedValue;
}

export type ComputedRag = "Green" | "Amber" | "Red" | "Grey";

/** The worst colour of what can be assessed; Grey when nothing can. */
export function computedRag(
  measured: {
    costVariance?: number | undefined;
    slip?: number | undefined;
    cpi?: number | undefined;
    spi?: number | undefined;
  },
  thresholds: Thresholds,
): ComputedRag {
  const { costVariance: variance, slip, cpi: cost, spi: schedule } = measured;
  if (variance === undefined && slip === undefined && cost === undefined && schedule === undefined)
    return "Grey";
  if (
    (variance !== undefined && variance > thresholds.costRed) ||
    (slip !== undefined && slip > thresholds.slipRed) ||
    (cost !== undefined && cost < thresholds.indexRed) ||
    (schedule !== undefined && schedule < thresholds.indexRed)
  )
    return "Red";
  return (variance !== undefined && variance > thresholds.costAmber) ||
    (slip !== undefined && slip > thresholds.slipAmber) ||
    (cost !== undefined && cost < thresholds.indexAmber) ||
    (schedule !== undefined && schedule < thresholds.indexAmber)
    ? "Amber"
    : "Green";
}

export type RagAgreement = "Agrees" | "Declared better" | "Declared worse" | "Not assessable";

const RAG_SCALE = ["green", "amber/green", "amber", "amber/red", "red"];

/** Declared colour against computed colour; a whole colour (two steps of the five-point scale) is a difference. */
export function ragAgreement(declared: string, computed: ComputedRag): RagAgreement {
  const stated = RAG_SCALE.indexOf(declared.toLowerCase());
  const worked = RAG_SCALE.indexOf(computed.toLowerCase());
  if (stated < 0 || worked < 0) return "Not assessable";
  if (stated <= worked - 2) return "Declared better";
  if (stated >= worked + 2) return "Declared worse";
  return "Agrees";
}

/** Probability × impact, both above zero. */
export function riskScore(probability: number | undefined, impact: number | undefined): number | undefined {
  return probability !== undefined && impact !== undefined && probability > 0 && impact > 0
    ? probability * impact
    : undefined;
}

/** The score that reports rank by: residual where it is assessed, else inherent. */
export const ratedScore = (inherent: number | undefined, residual: number | undefined): number | undefined =>
  residual ?? inherent;

export const RISK_BANDS = ["Critical", "High", "Medium", "Low", "Not assessed"] as const;
export type RiskBand = (typeof RISK_BANDS)[number];

/** A score's band by the program's thresholds. */
export function riskBand(score: number | undefined, thresholds: Thresholds): RiskBand {
  if (score === undefined) return "Not assessed";
  if (score >= thresholds.riskCritical) return "Critical";
  if (score >= thresholds.riskHigh) return "High";
  return score >= thresholds.riskMedium ? "Medium" : "Low";
}

/** Probability as a share × likely cost; minus for an opportunity. */
export function expectedValue(risk: {
  probability?: number | undefined;
  cost?: number | undefined;
  type: string;
}): number | undefined {
  if (risk.probability === undefined || risk.cost === undefined) return undefined;
  return risk.probability * risk.cost * (risk.type.toLowerCase() === "opportunity" ? -1 : 1);
}
