import { limitId } from "../registers/limited";
import type { ThresholdId } from "../setup/settings";
import { THRESHOLDS } from "../setup/thresholds";
import type { FieldId } from "../templates/template";
import type { ColumnReference } from "./reference";
import { countOpen, countOpenWhere } from "./scope";

/** The workbook name of a threshold, as formulas use it. */
export const thresholdName = (id: ThresholdId): string => {
  const found = THRESHOLDS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no threshold ${id}.`);
  return found.name;
};

/** Projects' column of a threshold's limits. */
export const limitColumn = (ref: ColumnReference, threshold: ThresholdId): string =>
  ref("projects", limitId(threshold));

/**
 * A count of open projects whose measure is above a threshold: the program's, or each project's own where profiles give it. `group`
 * narrows it to projects of which a field is this text. Without `=`.
 */
export function countBeyond(
  ref: ColumnReference,
  measure: FieldId,
  threshold: ThresholdId,
  group?: { readonly field: FieldId; readonly text: string; readonly criterion: string },
): string {
  const column = ref("projects", measure);
  if (!ref.limits.has(threshold)) {
    const beyond = `${column},">"&${thresholdName(threshold)}`;
    return countOpen(
      ref,
      "projects",
      ...(group ? [`${ref("projects", group.field)},${group.criterion}`] : []),
      beyond,
    );
  }
  return countOpenWhere(
    ref,
    "projects",
    // With an empty text behind it a number is compared as text.
    ...(group ? [`${ref("projects", group.field)}&""="${group.text.replaceAll('"', '""')}"`] : []),
    `ISNUMBER(${column})`,
    `${column}>${limitColumn(ref, threshold)}`,
  );
}
