import { useCallback, useEffect, useState } from "react";
import { useServices } from "./services";
import { useStore } from "./store";
import { troubleOf } from "./trouble";

/** What an action reads for a screen; undefined until it is there. `reload` reads it anew; a failure is shown as trouble. */
export function useLoaded<Value>(load: () => Promise<Value>): {
  readonly value: Value | undefined;
  readonly reload: () => void;
} {
  const { words, environment } = useServices();
  const { dispatch } = useStore();
  const [value, setValue] = useState<Value>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    load().then(
      (loaded) => {
        if (!gone) setValue(() => loaded);
      },
      (error: unknown) => {
        if (!gone) dispatch({ type: "failed", trouble: troubleOf(error, words, environment.host) });
      },
    );
    return () => {
      gone = true;
    };
  }, [load, turn, dispatch, words, environment]);
  return { value, reload: useCallback(() => setTurn((count) => count + 1), []) };
}
