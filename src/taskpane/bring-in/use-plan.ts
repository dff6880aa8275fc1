import { useCallback, useEffect, useState } from "react";
import type { Watch } from "../../actions/progress";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { isCancelled, troubleOf } from "../state/trouble";
import { sameBooks } from "./files/shelf";
import { useShelf } from "./files/use-shelf";

/** Choices that follow quickly on each other are planned together. */
const DEBOUNCE_MILLISECONDS = 400;

export interface Planning {
  /** What planning is at; undefined when it is not. */
  readonly step: { readonly sentence: string; readonly share: number } | undefined;
  readonly lookAgain: () => void;
}

/** Keeps the plan up with the analyst's choices. A newer plan cancels an older one that is still being made. */
export function usePlan(wanted: boolean): Planning {
  const { actions, words, environment } = useServices();
  const { state, dispatch } = useStore();
  const { choices, plan, planChoices } = state;
  const [step, setStep] = useState<Planning["step"]>();
  const [attempt, setAttempt] = useState(0);
  const { books, isReading } = useShelf();
  const isNew = plan === undefined;
  // Files that are still being read would be planned one by one.
  const isCurrent = isReading || (!isNew && planChoices === choices && sameBooks(plan.books, books));

  useEffect(() => {
    if (!wanted || isCurrent) return;
    const abort = new AbortController();
    const { signal } = abort;
    const start = async (): Promise<void> => {
      setStep({ sentence: isNew ? words.bringIn.planning : words.bringIn.replanning, share: 0 });
      try {
        const watch: Watch = {
          signal,
          onProgress: (sentence, share) => {
            if (!signal.aborted) setStep({ sentence, share });
          },
        };
        const made = await actions.planBringIn(choices, watch, books);
        if (!signal.aborted) dispatch({ type: "planned", plan: made, choices });
      } catch (error) {
        if (!signal.aborted && !isCancelled(error))
          dispatch({ type: "failed", trouble: troubleOf(error, words, environment.host) });
      }
      if (!signal.aborted) setStep(undefined);
    };
    const timer = setTimeout(() => void start(), isNew ? 0 : DEBOUNCE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      abort.abort();
      setStep(undefined);
    };
  }, [wanted, isCurrent, isNew, choices, books, attempt, actions, words, environment, dispatch]);

  const lookAgain = useCallback(() => {
    dispatch({ type: "dismissed" });
    dispatch({ type: "planDropped" });
    setAttempt((number) => number + 1);
  }, [dispatch]);
  return { step, lookAgain };
}
