import { later } from "../parts/later";

/** The form in which findings are accepted; dialogs are loaded on their own. */
export const WaiveDialog = later(() => import("./waive-dialog"));
