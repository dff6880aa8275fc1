import { useEffect, useState } from "react";
import type { RegisterChoice } from "../../actions/templates";
import { useServices } from "./services";
import { useStore } from "./store";
import { troubleOf } from "./trouble";

/** The registers and their fields; undefined until they are loaded. */
export function useRegisterChoices(): readonly RegisterChoice[] | undefined {
  const { actions, words, environment } = useServices();
  const { dispatch } = useStore();
  const [registers, setRegisters] = useState<readonly RegisterChoice[]>();
  useEffect(() => {
    let gone = false;
    actions.registerChoices().then(
      (loaded) => {
        if (!gone) setRegisters(loaded);
      },
      (error: unknown) => {
        if (!gone) dispatch({ type: "failed", trouble: troubleOf(error, words, environment.host) });
      },
    );
    return () => {
      gone = true;
    };
  }, [actions, dispatch, words, environment]);
  return registers;
}
