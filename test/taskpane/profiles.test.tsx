/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { ProfileEdit } from "../../src/actions/profiles";
import { fakeActions } from "./support/fake-actions";
import type { Fake } from "./support/fake-actions";
import { BROUGHT_IN, SET_UP } from "./support/programs";
import { accessibilityFaults, openPane, settle } from "./support/render";

type User = Awaited<ReturnType<typeof openPane>>["user"];

async function openProfiles(): Promise<{ edits: ProfileEdit[]; user: User }> {
  const edits: ProfileEdit[] = [];
  const fake = fakeActions(BROUGHT_IN, {
    editProfile: async (edit) => {
      edits.push(edit);
      return {
        columns: edit.kind === "set" ? ["Cost overrun, red above (limit)"] : [],
        roundTrips: 6,
      };
    },
  });
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Standards and new projects" }));
  await settle();
  return { edits, user };
}

test("profiles say what differs, for how many projects and why; rows that cannot be used are named", async () => {
  await openProfiles();
  const line = within(screen.getByRole("listitem", { name: "Finish slip, red above, Initiate" }));
  line.getByText("Stage Initiate: 30 working days");
  line.getByText("For 3 projects. Dates are estimates until the plan is agreed");
  screen.getByText("'PMO Setup'!AN7: Phase is none of Project, Stage, Tier");
  expect(await accessibilityFaults()).toEqual([]);
});

test("a profile is entered by keyboard; shares are typed in percent, and what is missing is said at its field", async () => {
  const { edits, user } = await openProfiles();
  screen.getByRole("button", { name: "Let a threshold differ" }).focus();
  await user.keyboard("{Enter}");
  const form = within(screen.getByRole("form", { name: "A threshold that differs" }));
  form.getByText("The program's is 10%.");
  await user.click(form.getByRole("button", { name: "Save" }));
  form.getByText("Choose what it counts for.");
  form.getByText("Enter a number, zero or more.");
  form.getByText("Say why, so that it can be defended.");
  expect(document.activeElement).toBe(form.getByRole("combobox", { name: /^Project/ }));
  expect(await accessibilityFaults()).toEqual([]);
  await user.selectOptions(form.getByRole("combobox", { name: /^Project/ }), "EMR-01 Record platform");
  await user.type(form.getByRole("textbox", { name: /^Value, percent/ }), "12.5");
  await user.type(form.getByRole("textbox", { name: /^Reason/ }), "Agreed by the board");
  await user.click(form.getByRole("button", { name: "Save" }));
  await settle();
  expect(edits).toEqual([
    {
      kind: "set",
      profile: {
        threshold: "costRed",
        level: "Project",
        name: "EMR-01",
        value: 0.125,
        reason: "Agreed by the board",
      },
    },
  ]);
  screen.getAllByText(/^Cost overrun, red above differs for project EMR-01 now\. Projects has got 1 column/);
});

test("a profile is changed and taken away; what it is about stays", async () => {
  const { edits, user } = await openProfiles();
  await user.click(screen.getByRole("button", { name: "Change: Finish slip, red above, Stage Initiate" }));
  const form = within(screen.getByRole("form", { name: "A threshold that differs" }));
  const value = form.getByRole("textbox", { name: /^Value, working days/ });
  await user.clear(value);
  await user.type(value, "45");
  await user.click(form.getByRole("button", { name: "Save" }));
  await settle();
  await user.click(screen.getByRole("button", { name: "Take away: Finish slip, red above, Stage Initiate" }));
  await settle();
  expect(edits.map(({ kind, profile: { name } }) => [kind, name])).toEqual([
    ["set", "Initiate"],
    ["remove", "Initiate"],
  ]);
  expect(edits[0]).toMatchObject({ profile: { threshold: "slipRed", level: "Stage", value: 45 } });
});

test("a PMO Setup of an earlier version says what it lacks, and is updated by a button", async () => {
  const fake: Fake = fakeActions(
    { ...SET_UP, setupLacks: ["Risk nearly certain, from", "Periods that were published"] },
    {
      updateSetup: async () => {
        fake.program = { ...fake.program, setupLacks: [] };
        return { sheet: "PMO Setup", added: ["one", "two"], roundTrips: 6 };
      },
    },
  );
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Set up: done" }));
  screen.getByText("PMO Setup lacks 2 newer entries: standard values are used.");
  await user.click(screen.getByRole("button", { name: "What it lacks" }));
  screen.getByText("Periods that were published");
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Update PMO Setup" }));
  await settle();
  expect(screen.queryByText(/^PMO Setup lacks/)).toBeNull();
  screen.getAllByText("PMO Setup has got 2 newer entries. Nothing that was there has changed.");
});
