/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { fakeActions } from "../support/fake-actions";
import { BROUGHT_IN } from "../support/programs";
import { accessibilityFaults, openPane, settle } from "../support/render";

test("cells are marked and unmarked under Options, and what cannot be marked is counted", async () => {
  const fake = fakeActions(BROUGHT_IN);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Check the registers" }));
  await settle();
  await user.click(screen.getByRole("button", { name: "Options" }));
  const name = "Mark cells on the sheets";
  await user.click(screen.getByRole("checkbox", { name, checked: false }));
  await settle();
  screen.getAllByText(
    "3 cells marked. 1 finding is about no single cell, or about a row without an ID: on the Findings sheet only.",
  );
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name, checked: true }));
  await settle();
  screen.getAllByText("The marks are gone.");
  screen.getByRole("checkbox", { name, checked: false });
});
