/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { fakeActions } from "./support/fake-actions";
import { SET_UP } from "./support/programs";
import { accessibilityFaults, openPane, plainEnvironment, settle, valueOf } from "./support/render";

const openForm = async (language = "en-GB") => {
  const fake = fakeActions();
  const { user } = await openPane(fake, { environment: plainEnvironment({ language }) });
  await user.click(screen.getByRole("button", { name: "Set up my program" }));
  return { fake, user };
};

test("each PMO type says its effect in one line", async () => {
  await openForm();
  const types = within(screen.getByRole("radiogroup", { name: "PMO type" }));
  types.getByRole("radio", { name: /^Supportive.*never blocks/ });
  types.getByRole("radio", { name: /^Controlling.*fixed or waived/ });
  types.getByRole("radio", { name: /^Directive.*approver/ });
  expect(await accessibilityFaults()).toEqual([]);
});

test("what is missing is said at its field, which gets the focus; nothing is written", async () => {
  const { fake, user } = await openForm();
  await user.click(screen.getByRole("button", { name: "Set up the program" }));
  screen.getByText("Enter the name that stands on every report.");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Program name/ }));
  await user.type(screen.getByRole("textbox", { name: /^Program name/ }), "Wards");
  await user.clear(screen.getByLabelText(/^Data date/));
  await user.click(screen.getByRole("button", { name: "Set up the program" }));
  screen.getByText("Enter a day from 1900 on.");
  expect(document.activeElement).toBe(screen.getByLabelText(/^Data date/));
  expect(fake.calls.names).not.toContain("setUp");
});

test("the form is filled in by keyboard alone, and its answers arrive as they were given", async () => {
  const { fake, user } = await openForm();
  await user.click(screen.getByRole("textbox", { name: /^Program name/ }));
  await user.keyboard("  Wards 2030 ");
  await user.tab();
  await user.keyboard("{ArrowDown}");
  await user.selectOptions(screen.getByRole("combobox", { name: "Currency" }), "SEK");
  await user.selectOptions(screen.getByRole("combobox", { name: "Money unit" }), "Thousands");
  await user.selectOptions(screen.getByRole("combobox", { name: "Paper" }), "Letter");
  await user.click(screen.getByRole("textbox", { name: /^Program name/ }));
  await user.keyboard("{Enter}");
  await settle();
  expect(fake.program.settings).toMatchObject({
    programName: "Wards 2030",
    pmoType: "Directive",
    dataDate: 46_112,
    currency: "SEK",
    unit: 1000,
    paper: "Letter",
  });
});

test("after set-up the settings are shown, with the way to their sheet and to the next step; the focus is not lost", async () => {
  const { fake, user } = await openForm();
  await user.type(screen.getByRole("textbox", { name: /^Program name/ }), "Wards{Enter}");
  await settle();
  screen.getByText("31 Mar 2026");
  expect(screen.getByRole("status").textContent).toBe("The program is set up.");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Set up" }));
  await user.click(screen.getByRole("button", { name: "Open PMO Setup" }));
  expect(fake.calls.shown).toEqual(["'PMO Setup'!A1"]);
  await user.click(screen.getByRole("button", { name: "Bring in project lists" }));
  screen.getByRole("heading", { name: "Bring in", level: 2 });
});

test("settings are changed later in the same form; leaving it changes nothing", async () => {
  const fake = fakeActions(SET_UP);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: /^Set up: done/ }));
  await user.click(screen.getByRole("button", { name: "Change the settings" }));
  expect(valueOf(screen.getByRole("textbox", { name: /^Program name/ }))).toBe("National Care Digital");
  await user.type(screen.getByRole("textbox", { name: /^Program name/ }), " 2");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  screen.getByText("National Care Digital", { selector: "dd" });
  await user.click(screen.getByRole("button", { name: "Change the settings" }));
  await user.type(screen.getByRole("textbox", { name: /^Program name/ }), " 3");
  await user.click(screen.getByRole("button", { name: "Save the settings" }));
  await settle();
  expect(fake.program.settings?.programName).toBe("National Care Digital 3");
});

test("a form that is half filled in waits while another step is looked at", async () => {
  const { user } = await openForm();
  await user.type(screen.getByRole("textbox", { name: /^Program name/ }), "Half");
  await user.click(screen.getByRole("button", { name: /^Check:/ }));
  await user.click(screen.getByRole("button", { name: /^Set up:/ }));
  expect(valueOf(screen.getByRole("textbox", { name: /^Program name/ }))).toBe("Half");
});

test("paper and currency begin with what is usual where Excel is", async () => {
  await openForm("en-US");
  expect(valueOf(screen.getByRole("combobox", { name: "Paper" }))).toBe("Letter");
  expect(valueOf(screen.getByRole("combobox", { name: "Currency" }))).toBe("USD");
});
