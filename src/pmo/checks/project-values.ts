import type { Thresholds } from "../setup/settings";
import type { ComputedRag } from "../figures/derived";
import { computedRag, costVariance, cpi, evUsed, finishSlip, spi } from "../figures/derived";
import type { CheckContext, Row } from "./check";
import { count, percent, ratio } from "./words";

/** Earned value where it is reported, else % complete × budget. */
export const evOf = (row: Row): number | undefined =>
  evUsed({
    earnedValue: row.number("earnedValue"),
    percentComplete: row.number("percentComplete"),
    budget: row.number("budget"),
  });

/** Forecast cost above budget, as a share of budget. */
export const costVarianceOf = (row: Row): number | undefined =>
  costVariance({ budget: row.number("budget"), forecastCost: row.number("forecastCost") });

/** Working days from baseline finish to actual or else forecast finish. */
export const finishSlipOf = (row: Row): number | undefined =>
  finishSlip({
    baselineFinish: row.date("baselineFinish"),
    forecastFinish: row.date("forecastFinish"),
    actualFinish: row.date("actualFinish"),
  });

/** What the numbers of a project say of it. */
export interface Measured {
  readonly costVariance: number | undefined;
  readonly slip: number | undefined;
  readonly cpi: number | undefined;
  readonly spi: number | undefined;
}

export function measuredOf(row: Row): Measured {
  const ev = evOf(row);
  return {
    costVariance: costVarianceOf(row),
    slip: finishSlipOf(row),
    cpi: cpi({ ev, actualCost: row.number("actualCost") }),
    spi: spi({ ev, plannedValue: row.number("plannedValue") }),
  };
}

const RAGS = new WeakMap<CheckContext, ComputedRag[]>();

/** The colour that a project's numbers say, worked out once for each row of a run. */
export function computedRagOf(row: Row, context: CheckContext): ComputedRag {
  let known = RAGS.get(context);
  if (!known) RAGS.set(context, (known = []));
  return (known[row.index] ??= computedRag(measuredOf(row), context.settings.thresholds));
}

/** The measures that are not green, in words, worst kind first: `forecast cost 12% above budget`. */
export function concerns(measured: Measured, thresholds: Thresholds): string[] {
  const { costVariance: variance, slip, cpi: cost, spi: schedule } = measured;
  const words: string[] = [];
  if (variance !== undefined && variance > thresholds.costAmber)
    words.push(`forecast cost ${percent(variance)} above budget`);
  if (slip !== undefined && slip > thresholds.slipAmber)
    words.push(`finish ${count(slip, "working day")} late`);
  if (cost !== undefined && cost < thresholds.indexAmber) words.push(`CPI ${ratio(cost)}`);
  if (schedule !== undefined && schedule < thresholds.indexAmber) words.push(`SPI ${ratio(schedule)}`);
  return words;
}

/** The usual amounts of earned value; undefined members cannot be worked out from the row. */
export interface EarnedValue {
  readonly bac: number | undefined;
  readonly ev: number | undefined;
  readonly ac: number | undefined;
  readonly eac: number | undefined;
}

export const earnedValueOf = (row: Row): EarnedValue => ({
  bac: row.number("budget"),
  ev: evOf(row),
  ac: row.number("actualCost"),
  eac: row.number("forecastCost"),
});

/** Why earned value cannot be judged, where it cannot be worked out. */
export const noEarnedValue = (row: Row): string | undefined =>
  evOf(row) === undefined ? "Neither earned value nor % complete is readable" : undefined;
