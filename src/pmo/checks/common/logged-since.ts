import type { FieldId, RegisterId } from "../../templates/template";
import type { Serial } from "../../values/cell";
import type { CheckContext, Row } from "../check";

/**
 * A project's entries of a register that are later than a day by any of these dates. Those without a readable date count too, and
 * all do where the day is not known: nobody is accused for a date that is missing.
 */
export function entriesSince(
  register: RegisterId,
  dates: readonly FieldId[],
  project: Row,
  since: Serial | undefined,
  context: CheckContext,
): Row[] {
  const id = project.text("projectId")?.toLowerCase();
  const rows = id === undefined ? undefined : context.index(register, "project").get(id);
  return (rows ?? []).flatMap((index) => {
    const entry = context.row(register, index);
    const days = dates.flatMap((field) => entry.date(field) ?? []);
    return since === undefined || days.length === 0 || days.some((one) => one > since) ? [entry] : [];
  });
}
