import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { KeepFocus } from "./later-keep-focus";
import { UndoDialog } from "./later-undo-dialog";
import "./undo-bar.css";

/** The last action that can be taken back. */
export function UndoBar() {
  const { words, formats, environment } = useServices();
  const { state } = useStore();
  const [asking, setAsking] = useState(false);
  const last = state.program?.lastAction;
  if (!last) return null;
  const { undo } = words.shell;
  return (
    <footer className="undo" aria-label={undo.label}>
      <span className="undo__text" title={last.title}>
        {undo.last(last.title)}
        <span className="undo__when">{formats.when(last.at, environment.now())}</span>
      </span>
      <Button
        size="small"
        icon={<ArrowUndo16Regular />}
        aria-label={undo.undoAction(last.title)}
        disabledFocusable={state.running !== undefined}
        onClick={() => setAsking(true)}
      >
        {undo.undo}
      </Button>
      <KeepFocus />
      {asking && <UndoDialog onClose={() => setAsking(false)} />}
    </footer>
  );
}
