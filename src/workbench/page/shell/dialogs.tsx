import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { FrameLink } from "../../office/frame-link";
import type { FrameDialog } from "../../office/frame-link";
import type { Session } from "../session/session";
import { Store, useStore } from "../session/store";
import { wearTheme } from "./frame-theme";
import { CloseIcon } from "./icons";
import { theme } from "./theme";

interface OpenDialog extends FrameDialog {
  readonly closed: () => void;
}

/** The dialog that the add-in has open; Office allows one at a time. */
const current = new Store<OpenDialog | undefined>(undefined);

/** Opens a dialog of the add-in over the page; only pages of this server are shown. Answers how to close it. */
export function openDialog(dialog: FrameDialog, closed: () => void): () => void {
  const here = new URL(dialog.address, location.href).origin === location.origin;
  if (!here) {
    setTimeout(closed, 0);
    return () => undefined;
  }
  const opened = { ...dialog, closed };
  current.set(opened);
  return () => {
    if (current.get() === opened) current.set(undefined);
  };
}

/** The add-in's dialog, as Excel on the web shows one in a frame. */
export function Dialogs({ session }: { session: Session }): ReactNode {
  const dialog = useStore(current);
  if (!dialog) return null;
  const close = (): void => {
    current.set(undefined);
    dialog.closed();
  };
  return (
    <div className="dialog-ground">
      <section
        className="dialog"
        role="dialog"
        aria-modal
        aria-label="Dialog of the add-in"
        style={{ width: `${Math.max(25, dialog.width)}vw`, height: `${Math.max(25, dialog.height)}vh` }}
      >
        <header>
          <span>Steerbook</span>
          <button type="button" className="plain" aria-label="Close the dialog" onClick={close}>
            <CloseIcon />
          </button>
        </header>
        <DialogFrame session={session} address={dialog.address} />
      </section>
    </div>
  );
}

/** The dialog's page is an add-in page like the pane's, and talks to the host as one. */
function DialogFrame({ session, address }: { session: Session; address: string }): ReactNode {
  const shade = useStore(theme);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const link = new FrameLink(session.host, element, { origin: location.origin });
    element.src = link.address(address);
    return () => link.dispose();
  }, [session, address]);
  return (
    <iframe
      ref={frame}
      title="Dialog of the add-in"
      style={{ colorScheme: shade }}
      onLoad={(event) => wearTheme(event.currentTarget, shade)}
    />
  );
}
