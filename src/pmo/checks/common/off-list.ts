import type { FieldId, ListId } from "../../templates/template";
import type { CheckContext, Row } from "../check";
import { listed, quoted } from "./words";

/** What is wrong with a cell that should hold a value of a list, and the list's spelling where it is recognised. */
export interface OffList {
  readonly message: string;
  readonly fix?: string;
}

/** Undefined for blank cells and for values that Excel's own comparison (without case) takes for the list's. */
export function offList(
  row: Row,
  field: FieldId,
  header: string,
  list: ListId,
  context: CheckContext,
): OffList | undefined {
  const value = row.value(field);
  const read = row.text(field);
  if (value === read || !row.has(field)) return undefined;
  const raw = String(value);
  if (read === undefined) {
    const allowed = context.lists[list] ?? [];
    return { message: `${header} ${quoted(raw)} is not in its list: ${listed(allowed)}.` };
  }
  if (raw.toLowerCase() === read.toLowerCase()) return undefined;
  return {
    message: `${header} ${quoted(raw)} is not the list's spelling; it reads as ${read}, and figures do not count it.`,
    fix: read,
  };
}
