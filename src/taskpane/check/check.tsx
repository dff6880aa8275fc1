import { useEffect, useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { CheckText } from "../../actions/check-texts";
import { GoTo } from "../parts/go-to";
import { NeedsRegister } from "../parts/needs-register";
import { Note } from "../parts/note";
import { Panel } from "../parts/panel";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useKeepFocus } from "../state/use-keep-focus";
import { usePath } from "../state/use-path";
import { useAction } from "../state/use-action";
import { Findings } from "./findings";
import "./check.css";

/** The third step: every row against the standards, and what was found. */
export default function Check() {
  const { actions, words, formats, environment } = useServices();
  const { state, dispatch } = useStore();
  const { run, busy } = useAction();
  const texts = useCheckTexts();
  const path = usePath();
  const heading = useKeepFocus<HTMLHeadingElement>(state.findings);
  const { check, shell } = words;
  const { program, findings, edits } = state;

  const start = (): Promise<void> =>
    run({
      name: "check",
      work: (watch, moment) => actions.check(moment, watch),
      done: ({ outcome }) => {
        dispatch({ type: "checked", outcome, edits });
        return { say: outcome.findings.length === 0 ? check.clean : check.done(outcome.findings.length) };
      },
    });

  if (!program || program.registers.length === 0)
    return <NeedsRegister title={check.title} text={check.needsRegister} button={check.toBringIn} />;
  const { findingsSheet, checkedAt } = program;
  const isStale = path.some(({ id, state: step }) => id === "check" && step === "stale");
  return (
    <Panel
      title={check.title}
      headingRef={heading}
      action={
        <Button
          appearance={findings && !isStale ? "secondary" : "primary"}
          disabledFocusable={busy}
          onClick={() => void start()}
        >
          {findings || findingsSheet !== undefined ? check.again : check.run}
        </Button>
      }
    >
      {!findings && (
        <p className="hint">
          {findingsSheet === undefined
            ? check.intro
            : checkedAt === undefined
              ? check.earlierSomeday
              : check.earlier(formats.when(checkedAt, environment.now()))}
        </p>
      )}
      {isStale && <Note tone="warning">{check.stale}</Note>}
      {findingsSheet !== undefined && !findings && (
        <p>
          <GoTo to={{ sheet: findingsSheet }}>{shell.openSheet(findingsSheet)}</GoTo>
        </p>
      )}
      {findings && <Findings findings={findings} texts={texts} sheet={findingsSheet} />}
    </Panel>
  );
}

/** The texts of the checks by their ids; empty until they are loaded, and the findings are shown without them. */
function useCheckTexts(): ReadonlyMap<string, CheckText> {
  const { actions } = useServices();
  const [texts, setTexts] = useState<readonly CheckText[]>([]);
  useEffect(() => {
    let gone = false;
    actions.checkTexts().then(
      (loaded) => {
        if (!gone) setTexts(loaded);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [actions]);
  return useMemo(() => new Map(texts.map((text) => [text.id, text])), [texts]);
}
