import type { IntakeOptions } from "../../pmo/intake/options";
import type { IntakePlan, SourceSheet } from "../../pmo/intake/plan";
import { planIntakePausing } from "../../pmo/intake/plan-intake";
import { breathe } from "../../excel/breathe";

/** Plans the intake of a workbook's sheets, here or elsewhere. */
export type PlanSheets = (
  sheets: readonly SourceSheet[],
  options: IntakeOptions,
  signal?: AbortSignal,
) => Promise<IntakePlan>;

/** Plans in the caller's own thread, giving way after each sheet. */
export const planHere: PlanSheets = (sheets, options) => planIntakePausing(sheets, options, breathe());
