import type { IntakeChoices } from "../pmo/intake/plan";
import type { BringInPlan, BringInResult } from "./bring-in-plan";
import type { Moment } from "./clock";
import type { Watch } from "./progress";

/** Looks through the workbook's sheets and plans what goes into which register, by the analyst's choices so far. */
export declare function planBringIn(choices: IntakeChoices, watch?: Watch): Promise<BringInPlan>;

/** Brings the planned rows in: new registers are made, existing ones are updated. */
export declare function bringIn(
  choices: IntakeChoices,
  moment: Moment,
  watch?: Watch,
): Promise<BringInResult>;
