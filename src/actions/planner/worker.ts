import { planIntake } from "../../pmo/intake/plan-intake";
import type { PlanAnswer, PlanRequest, PlanStandards } from "./messages";

/** The worker's side: plans one workbook after the other. */
const answer = (message: PlanAnswer): void => globalThis.postMessage(message);

/** Kept from request to request: what intake makes ready of them it finds by these very objects. */
let standards: PlanStandards | undefined;

globalThis.addEventListener("message", ({ data }: MessageEvent<PlanRequest>) => {
  try {
    standards = data.standards ?? standards;
    if (!standards) throw new Error("The planner was told no standards.");
    answer({ plan: planIntake(data.sheets, { ...data.options, ...standards }) });
  } catch (error) {
    answer({ error });
  }
});
