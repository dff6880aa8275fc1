import { templateOf } from "../../templates/standard";
import { fieldOf } from "../../templates/template";
import type { FieldId, RegisterId } from "../../templates/template";
import type { Check } from "../check";

/** What a check needs in its register and in others, as headers: `Budget, Actual cost`, `Status of Projects`. */
export function needsOf(check: Check): string[] {
  const own = [
    ...check.needs,
    ...(check.scope === "row" ? (check.reads ?? []) : []),
    ...(check.judges ?? []),
  ];
  const others = check.scope === "row" ? [] : Object.entries(check.needsOf ?? {});
  return [
    ...(own.length > 0 ? [headers(check.register, own)] : []),
    ...others.map(([id, fields]) => `${headers(id, fields)} of ${templateOf(id).name}`),
  ];
}

const headers = (register: RegisterId, fields: readonly FieldId[]): string =>
  [...new Set(fields)].map((field) => fieldOf(templateOf(register), field).header).join(", ");
