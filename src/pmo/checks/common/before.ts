import type { Serial } from "../../values/cell";
import type { RegisterId } from "../../templates/template";
import type { CheckContext, Row } from "../check";

/** Why a rule across periods cannot be judged. */
export const NO_PERIOD = "No earlier period is kept";
const IN_NO_PERIOD = "The row is in no earlier period";

/** What a row was in an earlier period. */
export interface Before {
  /** How sentences call the period, and its last day where that is known. */
  readonly period: string;
  readonly date: Serial | undefined;
  readonly row: Row;
}

/** What a row was in the earlier periods that have it, the latest first. */
export function allBefore(row: Row, context: CheckContext, register: RegisterId): Before[] {
  const found: Before[] = [];
  for (const period of context.earlier(register)) {
    const then = period.find(row);
    if (then) found.unshift({ period: period.label, date: period.date, row: then });
  }
  return found;
}

/** What a row was in the latest earlier period that has it. */
export function lastBefore(row: Row, context: CheckContext, register: RegisterId): Before | undefined {
  const periods = context.earlier(register);
  for (let index = periods.length - 1; index >= 0; index--) {
    const period = periods[index];
    const then = period?.find(row);
    if (period && then) return { period: period.label, date: period.date, row: then };
  }
  return undefined;
}

/** Why a row cannot be compared: nothing is kept of earlier periods, or not this row. */
export function nothingBefore(row: Row, context: CheckContext, register: RegisterId): string | undefined {
  if (context.earlier(register).length === 0) return NO_PERIOD;
  return lastBefore(row, context, register) ? undefined : IN_NO_PERIOD;
}

/** For how many rows in a row, from the first on, something holds. */
export function streak(rows: readonly Row[], holds: (row: Row, older: Row | undefined) => boolean): number {
  let length = 0;
  while (length < rows.length) {
    const row = rows[length];
    if (!row || !holds(row, rows[length + 1])) break;
    length++;
  }
  return length;
}
