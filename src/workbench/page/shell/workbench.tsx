import { Suspense, lazy, useCallback, useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { StageParts } from "../grid/stage";
import type { BookFiles } from "../session/files";
import type { Session } from "../session/session";
import { useStore } from "../session/store";
import { Dialogs } from "./dialogs";
import { useDrop } from "./drop";
import { FormulaBar } from "./formula-bar";
import { Pane } from "./pane";
import type { PaneHandle } from "./pane";
import { useRegions } from "./regions";
import { RibbonStrip } from "./ribbon-strip";
import { SheetFoot } from "./sheet-foot";
import { theme } from "./theme";
import { Toast } from "./toast";
import { TopBar, leave } from "./top-bar";
import { useRibbon } from "./use-ribbon";

const GridView = lazy(() => import("./grid-view"));

/** The whole page: bars above, the grid with its tabs, the add-in's pane beside it. */
export function Workbench({ parts, files }: { parts: StageParts; files: BookFiles }): ReactNode {
  const { session, edits, view, navigator } = parts;
  const shade = useStore(theme);
  const pane = useRef<PaneHandle>(null);
  const ribbon = useRibbon(session);
  const dropping = useDrop((file) => leave(session) && void files.open(file));
  useEffect(() => {
    document.documentElement.dataset["theme"] = shade;
  }, [shade]);
  const focusGrid = useCallback(() => view.grid.get()?.focus(), [view]);
  useRegions(focusGrid);
  useUnsavedWarning(session);
  return (
    <div className="workbench">
      <TopBar session={session} files={files} />
      {ribbon && <RibbonStrip ribbon={ribbon} press={(button) => pane.current?.press(button)} />}
      <FormulaBar session={session} edits={edits} view={view} navigator={navigator} />
      <main className="sheet-area">
        <Suspense fallback={<div className="grid-area loading">Loading the grid…</div>}>
          <GridView parts={parts} />
        </Suspense>
        <SheetFoot session={session} view={view} navigator={navigator} />
      </main>
      <Pane session={session} ribbon={ribbon} theme={shade} handle={pane} />
      <Toast session={session} />
      <Dialogs session={session} />
      {dropping && <div className="drop-hint">Drop the workbook to open it</div>}
    </div>
  );
}

/** Lets the browser ask before a page with changes that no file has is left. */
function useUnsavedWarning(session: Session): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (session.state.get().unsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [session]);
}
