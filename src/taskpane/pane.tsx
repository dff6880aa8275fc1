import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ClipboardTaskListLtr20Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { About } from "./about/about";
import { FirstRun } from "./first-run/first-run";
import { LiveRegion } from "./parts/live-region";
import { Logo } from "./parts/logo";
import { Note } from "./parts/note";
import { ProgressStrip } from "./parts/progress-strip";
import { Steps } from "./parts/steps";
import { TroubleBar } from "./parts/trouble-bar";
import { Waiting } from "./parts/waiting";
import { BringIn, Check, NewProject, Refresh, Standards } from "./screens";
import { SetUp } from "./set-up/set-up";
import { useWords } from "./state/services";
import { useStore } from "./state/store";
import { useAction } from "./state/use-action";
import { useRecheck } from "./state/use-recheck";
import { useSheetEvents } from "./state/use-sheet-events";
import { useRibbonNotes } from "./state/use-ribbon-notes";
import type { Look } from "./theme/look";
import { UndoBar } from "./undo/undo-bar";

interface PaneProps {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** The whole pane: the path at the top, the step that is shown, and the last action at the bottom. */
export function Pane({ look, onLook }: PaneProps) {
  const { shell, standards } = useWords();
  const { state, dispatch } = useStore();
  const { run } = useAction();
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void run({ name: "readState", work: () => Promise.resolve() });
  });
  useSheetEvents();
  useRecheck();
  useRibbonNotes();

  const { program, about, aside, notice } = state;
  return (
    <div className="pane">
      <header className="head">
        <div className="head__line">
          <Logo />
          <h1 className="head__title" title={program?.settings?.programName}>
            {program?.settings?.programName || shell.product}
          </h1>
          {program?.settings && (
            <Button
              appearance="subtle"
              icon={<ClipboardTaskListLtr20Regular />}
              aria-label={standards.open}
              title={standards.open}
              aria-pressed={aside !== undefined && !about}
              onClick={() =>
                dispatch({
                  type: "asideShown",
                  aside: aside === undefined || about ? "standards" : undefined,
                })
              }
            />
          )}
          <Button
            appearance="subtle"
            icon={<Info20Regular />}
            aria-label={shell.about}
            title={shell.about}
            aria-pressed={about}
            onClick={() => dispatch({ type: "aboutToggled" })}
          />
        </div>
        <Steps />
        <ProgressStrip />
      </header>
      <div className="message">
        <TroubleBar />
        {notice && (
          <section aria-label={shell.notice}>
            <Note tone={notice.tone}>{notice.text}</Note>
          </section>
        )}
      </div>
      <main className="main">
        {about ? <About look={look} onLook={onLook} /> : program ? <Screen /> : <Waiting />}
      </main>
      <UndoBar />
      <LiveRegion />
    </div>
  );
}

function Screen() {
  const { begun, view, aside } = useStore().state;
  if (!begun) return <FirstRun />;
  if (aside === "standards") return <Standards />;
  if (aside === "newProject") return <NewProject />;
  switch (view) {
    case "bringIn":
      return <BringIn />;
    case "check":
      return <Check />;
    case "refresh":
      return <Refresh />;
    default:
      return <SetUp />;
  }
}
