import { later } from "../parts/later";

/** The question before safe fixes are written; dialogs are loaded on their own. */
export const FixDialog = later(() => import("./fix-dialog"));
