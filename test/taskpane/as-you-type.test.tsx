/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { Standing } from "../../src/actions/check";
import type { Actions } from "../../src/taskpane/actions/actions";
import { mergeFindings } from "../../src/taskpane/state/as-you-type";
import { fakeActions } from "./support/fake-actions";
import { checkedOf, outcomeOf } from "./support/outcomes";
import { CHECKED } from "./support/programs";
import { accessibilityFaults, openPane, settle } from "./support/render";

/** The pane only hands it back. */
const STANDING = {} as Standing;
const SHEET = CHECKED.registers[0]?.sheet ?? "";
const STALE = "The registers or PMO Setup have changed since.";

/** Longer than the pause after which edits are checked. */
const quiet = () => act(() => new Promise((resolve) => setTimeout(resolve, 250)));

const openChecked = async (recheck: Actions["recheck"], program = CHECKED) => {
  const check = async () => ({ ...checkedOf(60), standing: STANDING });
  const fake = fakeActions(program, { check, recheck });
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: /^Check: / }));
  await user.click(screen.getByRole("button", { name: "Check again" }));
  await settle();
  return { fake, user };
};
const without = (number: number) => async () => {
  const outcome = outcomeOf(60);
  return {
    outcome: { ...outcome, findings: outcome.findings.slice(number) },
    chase: [],
    standing: STANDING,
    roundTrips: 1,
  };
};
const rechecks = (names: readonly string[]): number => names.filter((name) => name === "recheck").length;

test("edits of cells are checked together after a pause; the list changes in place and says so", async () => {
  const { fake } = await openChecked(without(2));
  const search = screen.getByRole("searchbox");
  act(() => search.focus());
  act(() => {
    fake.edit(SHEET, ["F6"]);
    fake.edit(SHEET, ["F7"]);
  });
  await quiet();
  expect(rechecks(fake.calls.names)).toBe(1);
  const said = screen.getAllByRole("status").map(({ textContent }) => textContent);
  expect(said).toContain("58 findings");
  expect(said).toContain("2 findings gone");
  expect(screen.queryByText(STALE)).toBeNull();
  expect(document.activeElement).toBe(search);
});

test("rows that come or go, and edits that cannot be told, ask for a full check", async () => {
  const { fake } = await openChecked(without(2));
  act(() => fake.edit(SHEET));
  await quiet();
  screen.getByText(STALE);
  act(() => fake.edit(SHEET, ["F6"]));
  await quiet();
  expect(rechecks(fake.calls.names)).toBe(0);
});

test.each([
  ["answers that it cannot", async () => undefined],
  ["fails", async () => Promise.reject(new Error("Excel is busy."))],
])("a recheck that %s leaves the list and says that it is out of date", async (_, recheck) => {
  const { fake } = await openChecked(recheck);
  act(() => fake.edit(SHEET, ["F6"]));
  await quiet();
  screen.getByText(STALE);
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("60 findings");
});

test("it is switched off under Options, and off at first over 10,000 rows", async () => {
  const [first, ...others] = CHECKED.registers;
  if (!first) throw new Error("There is no register.");
  const large = { ...CHECKED, registers: [{ ...first, rows: 10_001 }, ...others] };
  const { fake, user } = await openChecked(without(2), large);
  await user.click(screen.getByRole("button", { name: "Options" }));
  const box = screen.getByRole("checkbox", { name: "Check as you type", checked: false });
  act(() => fake.edit(SHEET, ["F6"]));
  await quiet();
  expect(rechecks(fake.calls.names)).toBe(0);
  screen.getByText(STALE);
  // What was edited meanwhile is checked as soon as it is switched on.
  await user.click(box);
  await quiet();
  expect(rechecks(fake.calls.names)).toBe(1);
  expect(screen.queryByText(STALE)).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
});

test("findings that stay keep their number; of two alike as many as are left", () => {
  const [one, other] = outcomeOf(2).findings;
  if (!one || !other) throw new Error("There are no findings.");
  const before = [one, one, other].map((finding, id) => ({ id, finding }));
  const { listed, gone, come } = mergeFindings(before, [other, one, { ...one, message: "Something else." }]);
  expect(listed.map(({ id }) => id)).toEqual([2, 0, 3]);
  expect([gone, come]).toEqual([1, 1]);
});
