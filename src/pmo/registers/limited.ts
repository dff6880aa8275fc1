import type { ThresholdId } from "../setup/settings";
import { THRESHOLDS } from "../setup/thresholds";
import type { Threshold } from "../setup/thresholds";
import type { FieldId } from "../templates/template";
import type { Registers } from "./register";

const FIGURED: readonly ThresholdId[] = [
  "costAmber",
  "costRed",
  "slipAmber",
  "slipRed",
  "indexAmber",
  "indexRed",
  "riskMedium",
  "riskHigh",
  "riskCritical",
  "staleDays",
];

/**
 * The thresholds that calculated columns and figures apply to single projects. Where a profile gives one, the Projects register has
 * a column of its own with the limit that counts for each project, and formulas go by that column in place of the program's value.
 */
export const LIMITED: readonly Threshold[] = THRESHOLDS.filter(({ id }) => FIGURED.includes(id));

/** The field of Projects that holds a threshold as it counts for each project. */
export const limitId = (threshold: ThresholdId): FieldId => `limit.${threshold}`;
export const limitHeader = ({ title }: Threshold): string => `${title} (limit)`;

/** The thresholds of which Projects has the column, so that formulas can go by it. */
export const limitsOf = ({ projects }: Registers): ReadonlySet<ThresholdId> =>
  new Set(LIMITED.flatMap(({ id }) => (projects?.byField.has(limitId(id)) ? [id] : [])));
