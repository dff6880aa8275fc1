import { useEffect, useEffectEvent } from "react";
import { RIBBON_KEY, readNote } from "../../commands/ribbon-note";
import { useServices } from "./services";
import { useStore } from "./store";
import { useAction } from "./use-action";

/** Takes in what a ribbon button has left: the path is read anew, and a problem that nobody has seen is shown. */
export function useRibbonNotes(): void {
  const { environment, words } = useServices();
  const { state, dispatch, busy } = useStore();
  const { run } = useAction();

  const take = useEffectEvent(() => {
    const note = readNote(environment.memory.get(RIBBON_KEY));
    if (!note || busy.current) return;
    environment.memory.set(RIBBON_KEY, undefined);
    const { action, problem } = note;
    void run({
      name: "readState",
      work: () => Promise.resolve(),
      done: () => {
        if (!problem) return { show: words.shell.ribbonDone[action] };
        const message = `${words.shell.trouble.ribbon[action]} ${problem.message}`;
        dispatch({ type: "failed", trouble: { ...problem, message } });
        return { say: message };
      },
    });
  });

  useEffect(() => {
    const onStorage = (event: StorageEvent): void => {
      if (event.key === null || event.key.endsWith(RIBBON_KEY)) take();
    };
    const onFocus = (): void => take();
    window.addEventListener("storage", onStorage);
    window.addEventListener("focus", onFocus);
    return () => {
      window.removeEventListener("storage", onStorage);
      window.removeEventListener("focus", onFocus);
    };
  }, []);

  // A note may have come before the pane was there, or while it was busy.
  const idle = state.program !== undefined && state.running === undefined;
  useEffect(() => {
    if (idle) take();
  }, [idle]);
}
