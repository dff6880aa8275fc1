import type { BringInPlan } from "../../actions/bring-in-plan";
import type { RegisterId } from "../../pmo/templates/template";

/** How many rows a plan brings into each register, in the order of the registers. */
export function incoming({
  intake,
  registers,
}: BringInPlan): readonly { readonly register: RegisterId; readonly rows: number }[] {
  return registers
    .map(({ register }) => ({
      register,
      rows: intake.imports
        .filter((one) => one.register === register)
        .reduce((sum, { rows }) => sum + rows.length, 0),
    }))
    .filter(({ rows }) => rows > 0);
}
