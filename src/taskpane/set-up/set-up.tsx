import { Button } from "@fluentui/react-components";
import { GoTo } from "../parts/go-to";
import { Note } from "../parts/note";
import { Panel } from "../parts/panel";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import { useKeepFocus } from "../state/use-keep-focus";
import { SetUpForm } from "./set-up-form";
import { SetUpSummary } from "./set-up-summary";
import { SetupUpdate } from "./setup-update";

/** The first step: the settings of the program, as a form or as what they are. */
export function SetUp() {
  const words = useWords();
  const { state, dispatch } = useStore();
  const { settings, setupSheet, registers } = state.program ?? {};
  const isForm = settings === undefined || state.editingSetup;
  const heading = useKeepFocus<HTMLHeadingElement>(isForm);
  if (settings === undefined || state.editingSetup)
    return (
      <Panel title={words.setUp.title} headingRef={heading}>
        {state.sampleSheets && (
          <Note tone="good">{words.shell.firstRun.sampleAdded(state.sampleSheets)}</Note>
        )}
        <SetUpForm settings={settings} />
      </Panel>
    );
  return (
    <Panel
      title={words.setUp.title}
      headingRef={heading}
      footer={
        registers?.length === 0 && (
          <Button appearance="primary" onClick={() => dispatch({ type: "shown", view: "bringIn" })}>
            {words.setUp.bringInNext}
          </Button>
        )
      }
    >
      <SetupUpdate />
      <SetUpSummary settings={settings} />
      <div className="row">
        <Button onClick={() => dispatch({ type: "setupOpened" })}>{words.setUp.change}</Button>
        {setupSheet !== undefined && (
          <GoTo to={{ sheet: setupSheet }}>{words.shell.openSheet(setupSheet)}</GoTo>
        )}
      </div>
    </Panel>
  );
}
