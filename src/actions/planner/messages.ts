import type { IntakeOptions } from "../../pmo/intake/options";
import type { IntakePlan, SourceSheet } from "../../pmo/intake/plan";

/** What the planning worker is asked. */
export interface PlanRequest {
  readonly sheets: readonly SourceSheet[];
  readonly options: IntakeOptions;
}

/** Its answer: the plan, or the error that planning ended with. */
export type PlanAnswer = { readonly plan: IntakePlan } | { readonly error: unknown };
