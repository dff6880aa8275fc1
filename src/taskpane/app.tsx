import { useMemo, useState } from "react";
import type { ReadFile } from "../sources/client/read-file";
import type { Actions } from "./actions/actions";
import { FileShelf } from "./bring-in/files/shelf";
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
  /** How files are read; a test brings its own. */
  readonly readFile?: ReadFile;
  /** Where a test begins. */
  readonly initial?: PaneState;
}

/** The reader is loaded with the first file, and then works in a thread of its own. */
const readLater: ReadFile = async (file, watch) =>
  (await import("../sources/client/read-file")).readFile(file, watch);

/** The pane with everything that it is given. */
export function App({ actions, words, environment, readFile = readLater, initial }: AppProps) {
  const [shelf] = useState(() => new FileShelf(readFile));
  const services = useMemo(
    (): Services => ({
      actions,
      words,
      environment,
      shelf,
      formats: formatsFor(environment.language, words.locale, environment.timeZone),
    }),
    [actions, words, environment, shelf],
  );
  return (
    <ServicesContext value={services}>
      <Themed {...(initial ? { initial } : {})} />
    </ServicesContext>
  );
}
