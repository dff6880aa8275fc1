/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { Problem } from "../../src/actions/problem";
import type { UndoPreview } from "../../src/actions/undo";
import { fakeActions } from "./support/fake-actions";
import { BROUGHT_IN, NEW_BOOK } from "./support/programs";
import { accessibilityFaults, openPane, settle } from "./support/render";

const PREVIEW: UndoPreview = {
  title: "Bring in 24 projects and 118 risks",
  at: "2026-03-31T09:10:00.000Z",
  removesSheets: ["Projects register", "Risks register"],
  restoresSheets: ["PMO Setup", "Projects register"],
  editedSince: [],
};

test("the last action is named with its time, and its undo says first what it would do", async () => {
  const fake = fakeActions(BROUGHT_IN, { planUndo: async () => PREVIEW });
  const { user } = await openPane(fake);
  screen.getByText(/^Last: Bring in 24 projects and 118 risks/);
  await user.click(screen.getByRole("button", { name: "Undo: Bring in 24 projects and 118 risks" }));
  await settle();
  const dialog = within(screen.getByRole("dialog", { name: "Undo the last action?" }));
  dialog.getByText("Removes 2 sheets: Projects register and Risks register.");
  // A sheet that is removed is not restored as well.
  dialog.getByText("Puts back what was there before on PMO Setup.");
  expect(await accessibilityFaults()).toEqual([]);
  // Where nothing has a size, focus is not seen to be in the dialog, which some time later counts as hidden.
  await user.click(dialog.getByRole("button", { name: "Undo", hidden: true }));
  await settle();
  screen.getByText("Undone: Bring in 24 projects and 118 risks", { selector: ".note__text" });
  screen.getByRole("button", { name: "Bring in: next" });
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("where somebody has worked since, it says where and undoes only when told to", async () => {
  const forced: (boolean | undefined)[] = [];
  const fake = fakeActions(BROUGHT_IN, {
    planUndo: async () => ({ ...PREVIEW, editedSince: ["Projects register"] }),
    undo: async ({ force } = {}) => {
      forced.push(force);
      return { title: PREVIEW.title, roundTrips: 4 };
    },
  });
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: /^Undo:/ }));
  await settle();
  screen.getByText("Projects register has been changed since. Undoing loses those changes.");
  await user.click(screen.getByRole("button", { name: "Keep" }));
  await settle();
  expect(forced).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Undo:/ }));
  await settle();
  await user.click(screen.getByRole("button", { name: "Undo anyway" }));
  await settle();
  expect(forced).toEqual([true]);
});

test("Esc closes the question, and the focus goes back to the button that asked it", async () => {
  const { user } = await openPane(fakeActions(BROUGHT_IN, { planUndo: async () => PREVIEW }));
  const button = screen.getByRole("button", { name: /^Undo:/ });
  await user.click(button);
  await settle();
  screen.getByRole("dialog");
  await user.keyboard("{Escape}");
  await settle();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test("an undo that cannot be looked at says why", async () => {
  const { user } = await openPane(
    fakeActions(BROUGHT_IN, {
      planUndo: async () => {
        throw new Problem(
          "nothing-to-undo",
          "There is nothing to undo.",
          "Excel's own Undo takes back what was typed.",
        );
      },
    }),
  );
  await user.click(screen.getByRole("button", { name: /^Undo:/ }));
  await settle();
  within(screen.getByRole("alert")).getByText("There is nothing to undo.");
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a workbook without actions has no undo", async () => {
  await openPane(fakeActions(NEW_BOOK));
  expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
});
