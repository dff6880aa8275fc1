import { useEffect, useImperativeHandle, useRef, useState } from "react";
import type { ReactNode, Ref } from "react";
import { FrameLink } from "../../office/frame-link";
import type { Session } from "../session/session";
import { useStore } from "../session/store";
import { ActivityPanel } from "./activity-panel";
import { openDialog } from "./dialogs";
import { wearTheme } from "./frame-theme";
import { CloseIcon } from "./icons";
import type { Ribbon, RibbonButton } from "./manifest-ribbon";
import type { Theme } from "./theme";

/** The widths that a pane has in Excel: the least, the usual, and pulled wide. */
const WIDTHS = [320, 350, 450] as const;

/** What the ribbon does to the pane. */
export interface PaneHandle {
  press(button: RibbonButton): void;
}

/** The add-in's task pane in a frame, and the panel of what it asks of the host. */
export function Pane(props: {
  session: Session;
  ribbon: Ribbon | undefined;
  theme: Theme;
  handle: Ref<PaneHandle>;
}): ReactNode {
  const { session, ribbon, theme } = props;
  const { opened } = useStore(session.state);
  const [open, setOpen] = useState(true);
  const [width, setWidth] = useState<number>(WIDTHS[1]);
  const functions = useFunctions(session, ribbon?.functionsAddress);
  useImperativeHandle(props.handle, () => ({
    press: ({ action, id }) => {
      if (action.kind === "pane") setOpen(true);
      else functions(action.name, id);
    },
  }));
  return (
    <aside className="pane" style={{ width: open ? width : 0 }} aria-label="Task pane" hidden={!open}>
      <div className="pane-head">
        <span>{ribbon?.tab ?? "Add-in"}</span>
        <div role="group" aria-label="Width of the pane" className="widths">
          {WIDTHS.map((one) => (
            <button key={one} type="button" aria-pressed={one === width} onClick={() => setWidth(one)}>
              {one}
            </button>
          ))}
        </div>
        <button type="button" aria-label="Close the pane" className="plain" onClick={() => setOpen(false)}>
          <CloseIcon />
        </button>
      </div>
      {ribbon && <PaneFrame session={session} address={ribbon.paneAddress} theme={theme} />}
      <ActivityPanel key={opened} session={session} />
    </aside>
  );
}

/** The pane's page. It is loaded again for each workbook, as Excel does. */
function PaneFrame({
  session,
  address,
  theme,
}: {
  session: Session;
  address: string;
  theme: Theme;
}): ReactNode {
  const { opened } = useStore(session.state);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const link = new FrameLink(session.host, element, { origin: location.origin, openDialog });
    element.src = link.address(address);
    return () => link.dispose();
  }, [session, address, opened]);
  useEffect(() => {
    if (frame.current) wearTheme(frame.current, theme);
  }, [theme]);
  return (
    <iframe
      key={opened}
      ref={frame}
      title="Steerbook task pane"
      className="pane-frame"
      style={{ colorScheme: theme }}
      onLoad={(event) => wearTheme(event.currentTarget, theme)}
    />
  );
}

/** Loads the page with the ribbon's functions when the first is called, and calls them. */
function useFunctions(
  session: Session,
  address: string | undefined,
): (name: string, controlId: string) => void {
  const link = useRef<FrameLink>(undefined);
  useEffect(
    () => () => {
      link.current?.dispose();
      link.current = undefined;
    },
    [address],
  );
  return (name, controlId) => {
    if (!address) return;
    if (!link.current) {
      const element = document.createElement("iframe");
      element.hidden = true;
      element.title = "Ribbon functions";
      document.body.append(element);
      link.current = new FrameLink(session.host, element, { origin: location.origin, openDialog });
      element.src = link.current.address(address);
    }
    const { current } = link;
    void session.during("Working", () => current.invokeCommand(name, controlId));
  };
}
