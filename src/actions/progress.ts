import { Problem } from "../pmo/problem";

/** What an action tells while it works, and how it is told to stop. */
export interface Watch {
  /** Called at each step, with a sentence for people and the share that is done, from 0 to 1. */
  readonly onProgress?: (step: string, share: number) => void;
  readonly signal?: AbortSignal;
}

/** Says a step; refuses to go on when the action was cancelled. Nothing is cancelled once writing has begun. */
export function step(watch: Watch, sentence: string, share: number): void {
  if (watch.signal?.aborted) throw cancelled();
  watch.onProgress?.(sentence, share);
}

/** What an action ends with that a person has cancelled. */
export const cancelled = (): Problem =>
  new Problem("cancelled", "Cancelled; nothing was changed.", "Start again whenever you like.");
