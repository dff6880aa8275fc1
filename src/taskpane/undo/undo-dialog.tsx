import { useEffect, useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { UndoPreview } from "../../actions/undo";
import { Note } from "../parts/note";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import { troubleOf } from "../state/trouble";
import { useOpener } from "../state/use-opener";
import { useAction } from "../state/use-action";

/** What taking the last action back would do, and the question whether to do it. */
export default function UndoDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions, words, environment } = useServices();
  const { dispatch } = useStore();
  const { run } = useAction();
  useOpener();
  const [preview, setPreview] = useState<UndoPreview>();
  const { undo } = words.shell;

  useEffect(() => {
    let gone = false;
    actions.planUndo().then(
      (plan) => {
        if (!gone) setPreview(plan);
      },
      (error: unknown) => {
        if (gone) return;
        dispatch({ type: "failed", trouble: troubleOf(error, words, environment.host) });
        onClose();
      },
    );
    return () => {
      gone = true;
    };
    // The preview is of the moment in which the dialog opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, []);

  const confirm = (force: boolean): void => {
    onClose();
    void run({
      name: "undo",
      work: () => actions.undo({ force }),
      done: ({ title }) => {
        dispatch({ type: "undone", title });
        return { show: undo.done(title) };
      },
    });
  };
  const edited = (preview?.editedSince.length ?? 0) > 0;
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className="dialog">
        <DialogBody>
          <DialogTitle>{undo.title}</DialogTitle>
          <DialogContent>
            {preview ? <Preview preview={preview} /> : <p role="status">{undo.reading}</p>}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{undo.keep}</Button>
            <Button appearance="primary" disabledFocusable={!preview} onClick={() => confirm(edited)}>
              {edited ? undo.anyway : undo.undo}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Preview({ preview }: { readonly preview: UndoPreview }) {
  const { words, formats, environment } = useServices();
  const { undo } = words.shell;
  const { title, at, removesSheets, restoresSheets, editedSince } = preview;
  const kept = restoresSheets.filter((sheet) => !removesSheets.includes(sheet));
  return (
    <>
      <p className="dialog__lead">
        <strong>{title}</strong> <span className="soft">{formats.when(at, environment.now())}</span>
      </p>
      {editedSince.length > 0 && <Note tone="warning">{undo.editedSince(editedSince)}</Note>}
      <ul className="bullets">
        {removesSheets.length > 0 && <li>{undo.removes(removesSheets)}</li>}
        {kept.length > 0 && <li>{undo.restores(kept)}</li>}
        {removesSheets.length + kept.length === 0 && <li>{undo.nothing}</li>}
      </ul>
    </>
  );
}
