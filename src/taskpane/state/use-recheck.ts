import { useEffect } from "react";
import { isRecheckDue, mergeFindings } from "./as-you-type";
import { useServices } from "./services";
import { useStore } from "./store";

/** So long nothing may be edited before a recheck begins: a burst of edits is one. */
const QUIET_MS = 150;

/** Checks edits as they are made, where that is switched on. An edit that comes meanwhile starts it again with both. */
export function useRecheck(): void {
  const { actions, words } = useServices();
  const { state, dispatch } = useStore();
  const { findings } = state;
  const { standing, pending } = state.asYouType;
  const isDue = isRecheckDue(state);
  useEffect(() => {
    if (!isDue || !standing || !findings) return;
    let gone = false;
    const giveUp = (): void => {
      if (!gone) dispatch({ type: "recheckLost" });
    };
    const timer = setTimeout(() => {
      actions.recheck(standing, pending).then((result) => {
        if (gone) return;
        if (!result) {
          giveUp();
          return;
        }
        const { listed, gone: fewer, come } = mergeFindings(findings, result.outcome.findings);
        const { outcome, chase, standing: next } = result;
        dispatch({
          type: "rechecked",
          listed,
          results: outcome.results,
          chase,
          standing: next,
          edits: pending.length,
        });
        if (fewer + come > 0) dispatch({ type: "said", text: words.check.rechecked(fewer, come) });
      }, giveUp);
    }, QUIET_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [isDue, standing, pending, findings, actions, dispatch, words]);
}
