import type { Thresholds } from "../../setup/settings";
import type { ComputedRag } from "../../figures/derived";
import { computedRag, costVariance, cpi, evUsed, finishSlip, spi } from "../../figures/derived";
import type { CheckContext, Row } from "../check";
import { count, percent, ratio } from "./words";

const EARNED = {};

/** Earned value where it is reported, else % complete × budget; worked out once for each row of a run. */
export function evOf(row: Row, context: CheckContext): number | undefined {
  const ev = context.once(EARNED, () => earnedValues(context))[row.index] ?? NaN;
  return Number.isNaN(ev) ? undefined : ev;
}

/** Of every project; NaN stands for what cannot be worked out. */
function earnedValues(context: CheckContext): Float64Array {
  const values = new Float64Array(context.registers.projects?.length ?? 0);
  for (let index = 0; index < values.length; index++) {
    const row = context.row("projects", index);
    values[index] =
      evUsed({
        earnedValue: row.number("earnedValue"),
        percentComplete: row.number("percentComplete"),
        budget: row.number("budget"),
      }) ?? NaN;
  }
  return values;
}

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

export function measuredOf(row: Row, context: CheckContext): Measured {
  const ev = evOf(row, context);
  return {
    costVariance: costVarianceOf(row),
    slip: finishSlipOf(row),
    cpi: cpi({ ev, actualCost: row.number("actualCost") }),
    spi: spi({ ev, plannedValue: row.number("plannedValue") }),
  };
}

const RAGS = {};
const COLOURS: readonly ComputedRag[] = ["Green", "Amber", "Red", "Grey"];

/** The colour that a project's numbers say, worked out once for each row of a run. */
export const computedRagOf = (row: Row, context: CheckContext): ComputedRag =>
  COLOURS[context.once(RAGS, () => computedRags(context))[row.index] ?? 0] ?? "Grey";

/** Of every project, by its place in the list of colours. */
function computedRags(context: CheckContext): Uint8Array {
  const colours = new Uint8Array(context.registers.projects?.length ?? 0);
  for (let index = 0; index < colours.length; index++) {
    const row = context.row("projects", index);
    colours[index] = COLOURS.indexOf(computedRag(measuredOf(row, context), context.thresholds(row)));
  }
  return colours;
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

/** Why earned value cannot be judged, where it cannot be worked out. */
export const noEarnedValue = (row: Row, context: CheckContext): string | undefined =>
  evOf(row, context) === undefined ? "Neither earned value nor % complete is readable" : undefined;
