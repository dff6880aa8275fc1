import { useMemo } from "react";
import type { Actions } from "./actions/actions";
import type { Environment } from "./start/environment";
import { formatsFor } from "./state/formats";
import type { PaneState } from "./state/pane-state";
import { ServicesContext } from "./state/services";
import type { Services } from "./state/services";
import { Themed } from "./theme/themed";
import type { Words } from "./words";
import "./base.css";
import "./parts/parts.css";

interface AppProps {
  readonly actions: Actions;
  readonly words: Words;
  readonly environment: Environment;
  /** Where a test begins. */
  readonly initial?: PaneState;
}

/** The pane with everything that it is given. */
export function App({ actions, words, environment, initial }: AppProps) {
  const services = useMemo(
    (): Services => ({
      actions,
      words,
      environment,
      formats: formatsFor(environment.language, words.locale, environment.timeZone),
    }),
    [actions, words, environment],
  );
  return (
    <ServicesContext value={services}>
      <Themed {...(initial ? { initial } : {})} />
    </ServicesContext>
  );
}
