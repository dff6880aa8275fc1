import { Button } from "@fluentui/react-components";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import type { StepId } from "../state/path";
import { useAction } from "../state/use-action";
import { TroubleView } from "./trouble-view";

/** Where a problem is put right, when it is one of the steps. */
const REMEDY: Readonly<Record<string, StepId>> = { "no-setup": "setUp", "no-register": "bringIn" };

/** The trouble of the last action, with a way out of it. */
export function TroubleBar() {
  const { shell } = useWords();
  const { state, dispatch } = useStore();
  const { run } = useAction();
  const { trouble, program } = state;
  if (!trouble) return null;
  const step = REMEDY[trouble.code];
  return (
    <TroubleView trouble={trouble} words={shell.trouble} onDismiss={() => dispatch({ type: "dismissed" })}>
      {program === undefined && (
        <Button
          size="small"
          appearance="primary"
          onClick={() => void run({ name: "readState", work: () => Promise.resolve() })}
        >
          {shell.trouble.tryAgain}
        </Button>
      )}
      {step && step !== state.view && (
        <Button size="small" appearance="primary" onClick={() => dispatch({ type: "shown", view: step })}>
          {shell.step[step]}
        </Button>
      )}
    </TroubleView>
  );
}
