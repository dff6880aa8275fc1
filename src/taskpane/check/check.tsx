import { useEffect, useMemo, useState } from "react";
import { Button, Tab, TabList } from "@fluentui/react-components";
import type { CheckText } from "../../actions/check-texts";
import { GoTo } from "../parts/go-to";
import { NeedsRegister } from "../parts/needs-register";
import { Note } from "../parts/note";
import { Panel } from "../parts/panel";
import { isRecheckDue } from "../state/as-you-type";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { useKeepFocus } from "../state/use-keep-focus";
import { usePath } from "../state/use-path";
import { useAction } from "../state/use-action";
import { Findings } from "./findings";
import { TABS } from "./tabs";
import type { CheckTabId } from "../state/pane-state";
import "./check.css";

/** The third step: every row against the standards, and what was found. */
export default function Check() {
  const { actions, words } = useServices();
  const { state, dispatch } = useStore();
  const { run, busy } = useAction();
  const texts = useCheckTexts();
  const path = usePath();
  const heading = useKeepFocus<HTMLHeadingElement>(state.findings);
  const { check } = words;
  const { program, findings, edits, findingsView } = state;
  const { tab } = findingsView;

  const start = (): Promise<void> =>
    run({
      name: "check",
      work: (watch, moment) => actions.check(moment, watch),
      done: ({ outcome, chase, quality, standing }) => {
        dispatch({ type: "checked", outcome, chase, quality, edits, standing });
        return { say: outcome.findings.length === 0 ? check.clean : check.done(outcome.findings.length) };
      },
    });

  if (!program || program.registers.length === 0)
    return <NeedsRegister title={check.title} text={check.needsRegister} button={check.toBringIn} />;
  const { findingsSheet } = program;
  const Other = TABS.find(({ id }) => id === tab)?.Content;
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
      {TABS.length > 0 && (
        <TabList
          size="small"
          className="tabs"
          aria-label={check.tabs}
          selectedValue={tab}
          onTabSelect={(_, { value }) => dispatch({ type: "arranged", view: { tab: value as CheckTabId } })}
        >
          {(["findings", ...TABS.map(({ id }) => id)] as const).map((id) => (
            <Tab key={id} value={id}>
              {check.tab[id]}
            </Tab>
          ))}
        </TabList>
      )}
      {isStale && tab !== "publish" && !isRecheckDue(state) && <Note tone="warning">{check.stale}</Note>}
      {Other ? <Other findings={findings} texts={texts} /> : <Listed texts={texts} />}
    </Panel>
  );
}

/** The findings of the last check, or when that was. */
function Listed({ texts }: { readonly texts: ReadonlyMap<string, CheckText> }) {
  const { words, formats, environment } = useServices();
  const { program, findings } = useStore().state;
  const { check, shell } = words;
  const { findingsSheet, checkedAt } = program ?? {};
  if (findings) return <Findings findings={findings} texts={texts} sheet={findingsSheet} />;
  if (findingsSheet === undefined) return <p className="hint">{check.intro}</p>;
  return (
    <>
      <p className="hint">
        {checkedAt === undefined
          ? check.earlierSomeday
          : check.earlier(formats.when(checkedAt, environment.now()))}
      </p>
      <p>
        <GoTo to={{ sheet: findingsSheet }}>{shell.openSheet(findingsSheet)}</GoTo>
      </p>
    </>
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
