/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { fakeActions } from "./support/fake-actions";
import { BROUGHT_IN } from "./support/programs";
import { accessibilityFaults, openPane, settle } from "./support/render";
import { PROJECT } from "./support/standards";

async function openForm(added: unknown[] = []) {
  const fake = fakeActions(BROUGHT_IN, {
    planNewProject: async (input) => {
      added.push(input);
      return PROJECT;
    },
  });
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Standards and new projects" }));
  await settle();
  await user.click(screen.getByRole("button", { name: "Add a project" }));
  await settle();
  return { fake, user };
}

test("what is missing is said at each field, and the first gets the focus", async () => {
  const { fake, user } = await openForm();
  await user.click(screen.getByRole("button", { name: "Preview" }));
  screen.getByText("Enter the project's name.");
  screen.getByText("Enter who answers for its benefits.");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Name/ }));
  expect(fake.calls.names).not.toContain("planNewProject");
  expect(await accessibilityFaults()).toEqual([]);
});

test("from its profile to the project: typed, previewed in numbers and rows, added", async () => {
  const asked: unknown[] = [];
  const { fake, user } = await openForm(asked);
  await user.type(screen.getByRole("textbox", { name: /^Name/ }), "Bed board");
  await user.type(screen.getByRole("combobox", { name: /^Sponsor/ }), "A. Okafor");
  await user.type(screen.getByRole("combobox", { name: /^Project manager/ }), "M. Lin");
  await user.type(screen.getByLabelText(/^Start(?!er)/), "2026-12-18");
  await user.type(screen.getByLabelText(/^Finish/), "2026-04-06");
  await user.type(screen.getByRole("textbox", { name: "Budget" }), "120,000");
  await user.click(screen.getByRole("checkbox", { name: "Starter risks (6)" }));
  await user.click(screen.getByRole("button", { name: "Preview" }));
  screen.getByText("The finish is before the start.");
  await user.clear(screen.getByLabelText(/^Start(?!er)/));
  await user.type(screen.getByLabelText(/^Start(?!er)/), "2026-04-06");
  await user.clear(screen.getByLabelText(/^Finish/));
  await user.type(screen.getByLabelText(/^Finish/), "2026-12-18");
  await user.click(screen.getByRole("button", { name: "Preview" }));
  await settle();
  expect(asked).toEqual([
    {
      profile: {
        name: "Bed board",
        sponsor: "A. Okafor",
        manager: "M. Lin",
        start: 46_118,
        finish: 46_374,
        stage: "Idea",
        status: "Proposed",
        budget: 120_000,
      },
      blueprint: "standard",
      leftOut: ["risks"],
    },
  ]);
  screen.getByText("EMR-03, Bed board");
  screen.getByText("There is a project of nearly the same name: Bed boards.");
  screen.getByText("Milestones: 4 rows on the new sheet Milestones register.");
  screen.getByText("Gate 1: ready for planning");
  expect(await accessibilityFaults()).toEqual([]);
  expect(fake.calls.names).not.toContain("addProject");
  await user.click(screen.getByRole("button", { name: "Add the project" }));
  await settle();
  expect(fake.calls.names).toContain("addProject");
  screen.getAllByText("EMR-03, Bed board, was added.");
});

test("a part that belongs to the blueprint cannot be left out", async () => {
  await openForm();
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Gates (4)" }).disabled).toBe(true);
});
