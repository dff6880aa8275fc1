import { later } from "./parts/later";
import { UndoDialog } from "./undo/later-undo-dialog";
import { FixDialog } from "./check/later-fix-dialog";
import { Waiting } from "./parts/waiting";

/** The screens that are loaded on their own, so that the pane itself comes quickly. */
export const BringIn = later(() => import("./bring-in/bring-in"), Waiting);
export const Check = later(() => import("./check/check"), Waiting);
export const Standards = later(() => import("./standards/standards"), Waiting);
export const NewProject = later(() => import("./new-project/new-project"), Waiting);
export const Refresh = later(() => import("./refresh/refresh"), Waiting);

/** Loads them and the dialogs in a quiet moment. A failure shows when one of them is used. */
export async function preloadScreens(): Promise<void> {
  for (const screen of [Check, BringIn, Refresh, Standards, NewProject, UndoDialog, FixDialog])
    await screen.preload().catch(() => undefined);
}
