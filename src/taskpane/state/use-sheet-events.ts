import { useEffect } from "react";
import { useServices } from "./services";
import { useStore } from "./store";

/** Notices edits in the workbook. Events are hints: where Excel gives none, the pane works on without them. */
export function useSheetEvents(): void {
  const { actions } = useServices();
  const { dispatch } = useStore();
  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let gone = false;
    actions
      .watchSheets((sheet, addresses) => dispatch({ type: "edited", sheet, addresses }))
      .then((stopper) => {
        if (gone) void stopper().catch(() => undefined);
        else stop = stopper;
      })
      .catch(() => undefined);
    return () => {
      gone = true;
      void stop?.().catch(() => undefined);
    };
  }, [actions, dispatch]);
}
