import { CHECK_TITLE, REFRESH_TITLE } from "../../../src/actions/titles";
import { INITIAL } from "../../../src/taskpane/state/pane-state";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { reduce } from "../../../src/taskpane/state/reducer";
import type { PaneEvent } from "../../../src/taskpane/state/reducer";
import { outcomeOf, refreshOf } from "../support/outcomes";
import { PLAN } from "../support/plans";
import { BROUGHT_IN, CHECKED, NEW_BOOK } from "../support/programs";

const after = (events: readonly PaneEvent[], start: PaneState = INITIAL): PaneState =>
  events.reduce(reduce, start);
const CHECKED_PANE: readonly PaneEvent[] = [
  { type: "programRead", program: CHECKED },
  { type: "checked", outcome: outcomeOf(12), edits: 0 },
  { type: "refreshed", result: refreshOf(0), edits: 0 },
];

test("the first reading opens the step that is next; later readings stay where the person is", () => {
  expect(after([{ type: "programRead", program: NEW_BOOK }])).toMatchObject({ view: "setUp", begun: false });
  const state = after([
    { type: "programRead", program: BROUGHT_IN },
    { type: "shown", view: "bringIn" },
    { type: "programRead", program: CHECKED },
  ]);
  expect(state).toMatchObject({ view: "bringIn", begun: true });
});

test("edits that come in while a check runs are newer than the check", () => {
  const state = after([
    { type: "programRead", program: CHECKED },
    { type: "edited", sheet: "Risks register" },
    { type: "edited", sheet: "Risks register" },
    { type: "checked", outcome: outcomeOf(1), edits: 1 },
  ]);
  expect(state.edits).toBeGreaterThan(state.checkedEdits);
});

test("an edit of the settings counts like one of a register; one of any other sheet does not", () => {
  const state = after([{ type: "programRead", program: CHECKED }]);
  expect(reduce(state, { type: "edited", sheet: "PMO Setup" }).edits).toBe(1);
  expect(reduce(state, { type: "edited", sheet: "KPI Summary" })).toBe(state);
});

test("what was fixed leaves the list, and the others keep their numbers", () => {
  const state = after([...CHECKED_PANE, { type: "fixed", addresses: new Set(["'Projects register'!F9"]) }]);
  expect(state.findings?.map(({ id }) => id)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(state.edits).toBe(1);
});

test("undoing a check or a refresh takes away only what it had listed", () => {
  const state = after(CHECKED_PANE);
  expect(reduce(state, { type: "undone", title: CHECK_TITLE })).toMatchObject({
    findings: undefined,
    edits: 0,
  });
  expect(reduce(state, { type: "undone", title: REFRESH_TITLE })).toMatchObject({
    refreshed: undefined,
    edits: 0,
  });
  expect(reduce(state, { type: "undone", title: REFRESH_TITLE }).findings).toHaveLength(12);
  const undone = reduce(state, { type: "undone", title: "Bring in 24 projects" });
  expect(undone).toMatchObject({ findings: undefined, refreshed: undefined, plan: undefined, edits: 1 });
});

test("the same sentence said twice is two sentences", () => {
  const once = after([{ type: "said", text: "Done." }]);
  expect(reduce(once, { type: "said", text: "Done." }).said.number).toBe(once.said.number + 1);
});

test("a new plan replaces the old one and is no longer stale", () => {
  const state = after([
    { type: "programRead", program: BROUGHT_IN },
    { type: "planned", plan: PLAN, choices: {} },
    { type: "edited", sheet: "Project list" },
  ]);
  expect(state.planStale).toBe(true);
  expect(reduce(state, { type: "planned", plan: PLAN, choices: {} }).planStale).toBe(false);
});
