import { planIntake } from "../../pmo/intake/plan-intake";
import type { PlanAnswer, PlanRequest } from "./messages";

/** The worker's side: plans one workbook after the other. */
const answer = (message: PlanAnswer): void => globalThis.postMessage(message);

globalThis.addEventListener("message", ({ data: { sheets, options } }: MessageEvent<PlanRequest>) => {
  try {
    answer({ plan: planIntake(sheets, options) });
  } catch (error) {
    answer({ error });
  }
});
