import { later } from "../parts/later";

/** What dialogs need to end well; loaded with them, not with the pane. */
export const KeepFocus = later(() => import("./keep-focus"));
