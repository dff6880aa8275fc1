import type { IntakeOptions } from "../../pmo/intake/options";
import type { IntakePlan, SourceSheet } from "../../pmo/intake/plan";

/** What is the same for every workbook of a program, and is made ready once. */
export type PlanStandards = Pick<IntakeOptions, "templates" | "lists">;

/** What the planning worker is asked. */
export interface PlanRequest {
  readonly sheets: readonly SourceSheet[];
  readonly options: Omit<IntakeOptions, keyof PlanStandards>;
  /** Left out when they are those of the request before. */
  readonly standards?: PlanStandards;
}

/** Its answer: the plan, or the error that planning ended with. */
export type PlanAnswer = { readonly plan: IntakePlan } | { readonly error: unknown };
