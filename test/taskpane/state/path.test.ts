import { pathOf, stepToShow } from "../../../src/taskpane/state/path";
import { BROUGHT_IN, CHECKED, NEW_BOOK, REFRESHED, SET_UP } from "../support/programs";

const NOT_EDITED = { sinceCheck: false, sinceRefresh: false };
const states = (...input: Parameters<typeof pathOf>) => pathOf(...input).map(({ state }) => state);

test.each([
  ["unread", undefined, ["later", "later", "later", "later"]],
  ["new", NEW_BOOK, ["next", "later", "later", "later"]],
  ["set up", SET_UP, ["done", "next", "later", "later"]],
  ["brought in", BROUGHT_IN, ["done", "done", "next", "later"]],
  ["checked", CHECKED, ["done", "done", "done", "next"]],
  ["refreshed", REFRESHED, ["done", "done", "done", "done"]],
] as const)("a workbook that is %s", (_name, program, expected) => {
  expect(states(program, NOT_EDITED)).toEqual(expected);
});

test("registers in a workbook without settings leave set-up as the next step", () => {
  expect(states({ ...BROUGHT_IN, settings: undefined }, NOT_EDITED)).toEqual([
    "next",
    "done",
    "later",
    "later",
  ]);
});

test("edits make what was done out of date, and nothing else", () => {
  expect(states(REFRESHED, { sinceCheck: true, sinceRefresh: true })).toEqual([
    "done",
    "done",
    "stale",
    "stale",
  ]);
  expect(states(BROUGHT_IN, { sinceCheck: true, sinceRefresh: true })).toEqual([
    "done",
    "done",
    "next",
    "later",
  ]);
});

test("an action that changed the registers after the check and before the refresh makes the check alone out of date", () => {
  const program = { ...REFRESHED, changedAt: "2026-03-31T09:13:00.000Z" };
  expect(states(program, NOT_EDITED)).toEqual(["done", "done", "stale", "done"]);
});

test("the step to show is the next or the first that is out of date, and the check where all is done", () => {
  expect(stepToShow(pathOf(SET_UP, NOT_EDITED))).toBe("bringIn");
  expect(stepToShow(pathOf(REFRESHED, { sinceCheck: false, sinceRefresh: true }))).toBe("refresh");
  expect(stepToShow(pathOf(REFRESHED, NOT_EDITED))).toBe("check");
});
