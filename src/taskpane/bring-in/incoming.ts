import type { BringInPlan } from "../../actions/bring-in-plan";
import type { RegisterId } from "../../pmo/templates/template";

/** How many rows of each register a plan brings in; a row that two sheets have is one. */
export const incoming = ({
  registers,
}: BringInPlan): readonly { readonly register: RegisterId; readonly rows: number }[] =>
  registers
    .map(({ register, added, changed, unchanged }) => ({ register, rows: added + changed + unchanged }))
    .filter(({ rows }) => rows > 0);
