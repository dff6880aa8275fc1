import type { ThresholdId, Thresholds } from "../setup/settings";
import type { FieldId } from "../templates/template";
import type { Serial } from "../values/cell";
import type { Schedule } from "./schedule";
import type { Task } from "./task";

/** What a measure goes by. */
export interface Terms {
  readonly dataDate: Serial;
  readonly thresholds: Thresholds;
}

/** A task that a measure holds something against, and what in a sentence where that is more than the measure's title. */
export interface Offence {
  readonly task: Task;
  readonly says?: string;
}

/** A measure's result for one schedule. */
export interface Assessment {
  /** How many of how many: tasks, links or working days, as the measure's `what` says. */
  readonly count: number;
  readonly of: number;
  /** A share from 0 to 1, an index, or a number of working days, as its `unit` says. */
  readonly value: number;
  readonly passes: boolean;
  /** By the tasks' IDs. */
  readonly offences: readonly Offence[];
  /** A reason for each task that it could not judge. */
  readonly unclear: readonly string[];
}

/** One of the fourteen points of a schedule assessment. */
export interface Measure {
  /** The check that reports it. */
  readonly check: string;
  readonly title: string;
  readonly unit: "share" | "count" | "ratio" | "working days";
  /** What is counted. */
  readonly what: string;
  /** What it is held against; absent, none may be. */
  readonly threshold?: { readonly id: ThresholdId; readonly is: "at most" | "at least" };
  /** The threshold that says from when on a task counts, where that is one. */
  readonly from?: ThresholdId;
  /** The field that a finding points to. */
  readonly field: FieldId;
  /** The result, or why the measure does not apply. */
  readonly assess: (schedule: Schedule, terms: Terms) => Assessment | string;
}

/** A verdict on one task: nothing against it, something, or a reason why it cannot be judged. */
export type Verdict = "sound" | "offends" | { readonly says: string } | { readonly unclear: string };

/** The measure of how many tasks of a population offend. */
export function shareOf(
  tasks: readonly Task[],
  none: string,
  most: number,
  judge: (task: Task) => Verdict,
): Assessment | string {
  if (tasks.length === 0) return none;
  const offences: Offence[] = [];
  const unclear: string[] = [];
  for (const task of tasks) {
    const verdict = judge(task);
    if (verdict === "offends") offences.push({ task });
    else if (verdict !== "sound" && "says" in verdict) offences.push({ task, says: verdict.says });
    else if (verdict !== "sound") unclear.push(verdict.unclear);
  }
  const of = tasks.length - unclear.length;
  const value = of === 0 ? 0 : offences.length / of;
  return { count: offences.length, of, value, passes: value <= most, offences, unclear };
}
