import type { Assessment, Measure } from "../../schedule/measure";
import type { Task } from "../../schedule/task";
import type { Thresholds } from "../../setup/settings";
import { amount, listed, percent } from "../common/words";

/** So many tasks are named in a sentence. */
const NAMED = 5;

/** `Task 12` or `Tasks 12, 14 and 3 more`. */
export function tasksNamed(tasks: readonly Task[]): string {
  const names = tasks.slice(0, NAMED).map(({ id }) => id);
  const more = tasks.length - names.length;
  return `${tasks.length === 1 ? "Task" : "Tasks"} ${listed(more > 0 ? [...names, `${amount(more)} more`] : names)}`;
}

/** A measure's value in its unit. */
export function valueText(unit: Measure["unit"], value: number): string {
  if (unit === "share") return percent(value);
  // An index just below its threshold must not read like it.
  return unit === "ratio" ? String(Math.round(value * 1000) / 1000) : amount(value);
}

/** What a schedule's finding says: the numbers with their denominator, what they are held against, and the tasks. */
export function assessmentText(
  { what, unit, threshold, from }: Measure,
  { count, of, value, offences }: Assessment,
  thresholds: Thresholds,
): string {
  const measured = from === undefined ? what : `${what} (above ${amount(thresholds[from])} working days)`;
  const result = unit === "working days" ? "" : `, which is ${valueText(unit, value)}`;
  const held = threshold
    ? `; ${threshold.is} ${valueText(unit, thresholds[threshold.id])} ${unit === "working days" ? "are" : "is"} asked for`
    : "";
  const named = offences.length === 0 ? "" : ` ${tasksNamed(offences.map(({ task }) => task))}.`;
  return `${measured}: ${amount(count)} of ${amount(of)}${result}${held}.${named}`;
}
