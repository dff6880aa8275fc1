import type { Thresholds } from "../../setup/settings";
import type { RiskBand } from "../../figures/derived";
import { ratedScore, riskBand, riskScore } from "../../figures/derived";
import type { CheckContext, Row } from "../check";

/** Probability × impact before the response. */
export const inherentOf = (risk: Row): number | undefined =>
  riskScore(risk.number("probability"), risk.number("impact"));

/** Probability × impact once the response works. */
export const residualOf = (risk: Row): number | undefined =>
  riskScore(risk.number("residualProbability"), risk.number("residualImpact"));

/** The score that reports rank by: residual where it is assessed, else inherent. */
export const ratedOf = (risk: Row): number | undefined => ratedScore(inherentOf(risk), residualOf(risk));

export const bandOf = (risk: Row, thresholds: Thresholds): RiskBand => riskBand(ratedOf(risk), thresholds);

/** High or critical by the rated score. */
export function isHigh(risk: Row, context: CheckContext): boolean {
  return (ratedOf(risk) ?? 0) >= context.thresholds(risk).riskHigh;
}

/** High or critical, or not scored so that nobody can tell. */
export const mayBeHigh = (risk: Row, context: CheckContext): boolean =>
  ratedOf(risk) === undefined || isHigh(risk, context);

/** Why a rule about high risks cannot be judged. */
export const notScored = (risk: Row): string | undefined =>
  ratedOf(risk) === undefined ? "The risk is not scored" : undefined;
