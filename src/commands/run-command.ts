import { Problem } from "../actions/problem";
import { RIBBON_KEY, writeNote } from "./ribbon-note";
import type { RibbonNote, RibbonProblem } from "./ribbon-note";

/** What a ribbon command needs of the page that it runs in. */
export interface CommandWindow {
  readonly storage: () => Storage;
  readonly partition: () => string;
  /** Shows a problem in a window of its own and waits until it is closed; false where that is not possible. */
  readonly show: (problem: RibbonProblem) => Promise<boolean>;
}

/**
 * Runs a ribbon command, and always says that it is completed, since Office blocks the ribbon until then. The command has no
 * interface of its own: a problem opens a dialog window. Where the host opens none, it waits in the browser's storage for the
 * pane. The pane is told of a success as well, to read the workbook anew.
 */
export async function runCommand(
  action: RibbonNote["action"],
  work: () => Promise<void>,
  completed: () => void,
  window: CommandWindow,
): Promise<void> {
  try {
    const problem = await work().then(() => undefined, problemOf);
    const shown = problem === undefined || (await window.show(problem));
    leave(
      shown || problem === undefined ? { action } : { action, problem },
      problem !== undefined && shown,
      window,
    );
  } finally {
    completed();
  }
}

/** A problem that was shown already leaves no note: nothing has changed, and nobody needs to read it twice. */
function leave(note: RibbonNote, settled: boolean, { storage, partition }: CommandWindow): void {
  if (settled) return;
  try {
    storage().setItem(partition() + RIBBON_KEY, writeNote(note));
  } catch {
    // A browser that keeps nothing: the workbook itself shows what the command did.
  }
}

function problemOf(error: unknown): RibbonProblem {
  if (error instanceof Problem) {
    const { message, next, code, details = "" } = error;
    return { message, next, code, details };
  }
  const message = error instanceof Error ? error.message : String(error);
  const details = error instanceof Error ? (error.stack ?? "") : "";
  return { message, next: "Open the Steerbook pane and try again there.", code: "unexpected", details };
}
