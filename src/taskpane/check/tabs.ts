import type { ComponentType } from "react";
import type { CheckText } from "../../actions/check-texts";
import { later } from "../parts/later";
import type { CheckTabId, Listed } from "../state/pane-state";

/** What every part of the check screen is given. */
export interface CheckTabProps {
  /** The findings of the last check; undefined before the first one. */
  readonly findings: readonly Listed[] | undefined;
  readonly texts: ReadonlyMap<string, CheckText>;
}

/** What stands beside the list of findings, each loaded on its own; the titles are in the words. */
export const TABS: readonly {
  readonly id: Exclude<CheckTabId, "findings">;
  readonly Content: ComponentType<CheckTabProps>;
}[] = [
  { id: "chase", Content: later(() => import("./chase/chase")) },
  { id: "quality", Content: later(() => import("./quality/quality")) },
  { id: "rules", Content: later(() => import("./rules/rules")) },
  { id: "publish", Content: later(() => import("./publish/publish")) },
];
