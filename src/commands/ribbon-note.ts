/** What a ribbon button leaves for the pane, which runs in a page of its own. */
export interface RibbonNote {
  readonly action: "check" | "refresh";
  /** Absent when all went well. */
  readonly problem?: RibbonProblem;
}

/** A problem that could not be shown where it happened. */
export interface RibbonProblem {
  readonly message: string;
  readonly next: string;
  readonly code: string;
  readonly details: string;
}

/** The key of the browser's storage that both pages share; a `storage` event tells the pane of it. */
export const RIBBON_KEY = "steerbook.ribbon";

export const writeNote = (note: RibbonNote): string => JSON.stringify(note);

/** A note from the storage; undefined for what is none, since other versions may have written there. */
export function readNote(text: string | undefined): RibbonNote | undefined {
  if (text === undefined) return undefined;
  try {
    const note: unknown = JSON.parse(text);
    if (typeof note !== "object" || note === null || !("action" in note)) return undefined;
    const { action } = note;
    if (action !== "check" && action !== "refresh") return undefined;
    const problem = "problem" in note ? readProblem(note.problem) : undefined;
    return problem ? { action, problem } : { action };
  } catch {
    return undefined;
  }
}

/** A problem from text or storage, each part of it as text. */
export function readProblem(value: unknown): RibbonProblem | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const part = (key: string): string => String((value as Record<string, unknown>)[key] ?? "");
  return { message: part("message"), next: part("next"), code: part("code"), details: part("details") };
}
