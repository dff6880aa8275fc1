import { pathOf } from "./path";
import type { StepStatus } from "./path";
import { useStore } from "./store";

/** How far the program has come, with what was edited since in this pane. */
export function usePath(): readonly StepStatus[] {
  const { program, edits, checkedEdits, refreshedEdits } = useStore().state;
  return pathOf(program, { sinceCheck: edits > checkedEdits, sinceRefresh: edits > refreshedEdits });
}
