/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { fakeActions } from "./support/fake-actions";
import { refreshOf } from "./support/outcomes";
import { CHECKED, REFRESHED, SET_UP } from "./support/programs";
import { accessibilityFaults, openPane, settle } from "./support/render";

test("a refresh says that every figure reconciles, and leads to the reports", async () => {
  const fake = fakeActions(CHECKED);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Refresh the reports" }));
  await settle();
  screen.getByText("148 of 148 figures reconciled", { selector: "p" });
  await user.click(screen.getByRole("button", { name: "Go to Risk Summary" }));
  expect(fake.calls.shown).toEqual(["'Risk Summary'!A1"]);
  screen.getByRole("button", { name: "Refresh: done, 09:15" });
  expect(await accessibilityFaults()).toEqual([]);
});

test("figures that differ are named one by one, with both values and the way to their cell", async () => {
  const fake = fakeActions(CHECKED, { refresh: async () => refreshOf(2) });
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Refresh the reports" }));
  await settle();
  screen.getByText("146 of 148 figures reconciled", { selector: "p" });
  screen.getByText("2 figures differ");
  expect(screen.getAllByText("Workbook 13 · Steerbook 12")).toHaveLength(2);
  await user.click(screen.getAllByRole("button", { name: "Risks overdue for review" })[0] ?? document.body);
  expect(fake.calls.shown).toEqual(["'Risk Summary'!C8"]);
  expect(await accessibilityFaults()).toEqual([]);
});

test("an earlier refresh is dated, and its reports are offered", async () => {
  const { user } = await openPane(fakeActions(REFRESHED));
  await user.click(screen.getByRole("button", { name: /^Refresh: done/ }));
  await settle();
  screen.getByText("Refreshed 09:15.");
  screen.getByRole("button", { name: "Go to KPI Summary" });
  screen.getByRole("button", { name: "Refresh again" });
});

test("without a register there is nothing to report on", async () => {
  const { user } = await openPane(fakeActions(SET_UP));
  await user.click(screen.getByRole("button", { name: /^Refresh:/ }));
  await settle();
  screen.getByText("There is no register to report on yet.");
});
