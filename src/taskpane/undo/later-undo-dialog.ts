import { later } from "../parts/later";

/** The question before an undo; dialogs are loaded on their own. */
export const UndoDialog = later(() => import("./undo-dialog"));
