import { Button } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { sampleDraft } from "../set-up/draft";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import { useAction } from "../state/use-action";
import { useServices } from "../state/services";
import "./first-run.css";

/** What a person sees before anything is there: what Steerbook is, and two ways to begin. */
export function FirstRun() {
  const { shell } = useWords();
  const { actions } = useServices();
  const { state, dispatch } = useStore();
  const found = state.program?.sourceSheets ?? [];
  const { run, busy } = useAction();
  const { firstRun } = shell;
  const addSample = (): Promise<void> =>
    run({
      name: "sample",
      work: (watch, moment) => actions.addSample(moment, watch),
      done: ({ sheets }) => {
        dispatch({ type: "sampleAdded", sheets, draft: sampleDraft() });
        return { say: firstRun.sampleAdded(sheets) };
      },
    });
  return (
    <section className="first" aria-labelledby="first-title">
      <h2 id="first-title" className="first__title">
        {firstRun.title}
      </h2>
      <p className="first__lines">{firstRun.lines.join(" ")}</p>
      {found.length > 0 && <p className="hint">{firstRun.found(found)}</p>}
      <div className="first__buttons">
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={busy}
          onClick={() => dispatch({ type: "begun" })}
        >
          {firstRun.setUp}
        </Button>
        <Button size="large" disabledFocusable={busy} onClick={() => void addSample()}>
          {firstRun.sample}
        </Button>
        <p className="hint">{firstRun.sampleHint}</p>
      </div>
      <p className="first__privacy">
        <LockClosed16Regular aria-hidden="true" />
        {firstRun.privacy}
      </p>
    </section>
  );
}
