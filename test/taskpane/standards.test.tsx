/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { Problem } from "../../src/pmo/problem";
import type { Actions } from "../../src/taskpane/actions/actions";
import { fakeActions } from "./support/fake-actions";
import type { Fake } from "./support/fake-actions";
import { BROUGHT_IN } from "./support/programs";
import { accessibilityFaults, openPane, settle } from "./support/render";
import { VIEW } from "./support/standards";

type User = Awaited<ReturnType<typeof openPane>>["user"];

async function openStandards(overrides: Partial<Actions> = {}): Promise<{ fake: Fake; user: User }> {
  const fake = fakeActions(BROUGHT_IN, overrides);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Standards and new projects" }));
  await settle();
  return { fake, user };
}

const item = (name: string): ReturnType<typeof within> => within(screen.getByRole("listitem", { name }));

test("each register says its version and how it follows its template, in words; nothing is inaccessible", async () => {
  await openStandards();
  item("Projects").getByText("As the template");
  item("Projects").getByText("version 1, 50 fields");
  item("Risks").getByText("Has version 1; 2 is newer; 3 deviations");
  item("Risks").getByText("version 2, 44 fields, with your own fields");
  screen.getByRole("button", { name: "Not in this workbook (1)" });
  expect(await accessibilityFaults()).toEqual([]);
});

test("before anything is applied its changes are said, with cells; a changed choice needs a new preview", async () => {
  const { fake, user } = await openStandards();
  await user.click(item("Risks").getByRole("button", { name: "Apply the template: Risks" }));
  await user.click(screen.getByRole("button", { name: "Preview" }));
  await settle();
  screen.getByText("D3: Likelihood becomes Probability.");
  screen.getByText("Adds 1 column at the right: Ward.");
  screen.getByText("Your own columns stay: Our view.");
  screen.getByText("Owner keeps its own rules for what may be typed; there are several.");
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "Try it on a copy of the sheet first" }));
  expect(screen.queryByText("D3: Likelihood becomes Probability.")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Preview" }));
  await settle();
  expect(fake.calls.names).not.toContain("applyTemplate");
  await user.click(screen.getByRole("button", { name: "Apply the template" }));
  await settle();
  expect(fake.calls.names).toContain("applyTemplate");
  screen.getAllByText(/^Tried on Risks register/);
});

test("a register that is not there can be made of a team's table", async () => {
  const asked: unknown[] = [];
  const { user } = await openStandards({
    planApply: async (choice) => {
      asked.push(choice);
      return {
        register: "milestones",
        version: 1,
        sheet: "Team plan",
        columns: 13,
        lists: [],
        roundTrips: 4,
      };
    },
  });
  await user.click(screen.getByRole("button", { name: "Not in this workbook (1)" }));
  await user.click(item("Milestones").getByRole("button", { name: "Make the register: Milestones" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Where" }), "The table Plan on Team plan");
  await user.click(screen.getByRole("button", { name: "Preview" }));
  await settle();
  expect(asked).toEqual([{ register: "milestones", layout: true, table: "Plan" }]);
});

test("a field is added by keyboard alone; a missing header is said and gets the focus", async () => {
  const edits: unknown[] = [];
  const { user } = await openStandards({
    editOwn: async (edit) => {
      edits.push(edit);
      return { sheet: "PMO Templates", registers: [], values: 0, roundTrips: 5 };
    },
  });
  item("Risks").getByRole("button", { name: "Add a field: Risks" }).focus();
  await user.keyboard("{Enter}");
  await user.click(screen.getByRole("button", { name: "Add the field" }));
  screen.getByText("Enter the header of the column.");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Column header/ }));
  await user.keyboard("Hospital ward");
  await user.tab();
  await user.selectOptions(screen.getByRole("combobox", { name: "What it holds" }), "One of a list");
  await user.selectOptions(screen.getByRole("combobox", { name: "List" }), "Risk statuses");
  await user.type(screen.getByRole("textbox", { name: "Other headers for it" }), "ward; unit");
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Add the field" }));
  await settle();
  expect(edits).toEqual([
    {
      kind: "field",
      register: "risks",
      field: {
        id: "hospitalWard",
        header: "Hospital ward",
        type: "list",
        list: "riskStatus",
        requirement: "optional",
        synonyms: ["ward", "unit"],
      },
    },
  ]);
  screen.getAllByText(/^Hospital ward is part of the Risks template/);
});

test("a number has bounds, and may be needed only when another column says so", async () => {
  const edits: unknown[] = [];
  const { user } = await openStandards({
    editOwn: async (edit) => {
      edits.push(edit);
      return { sheet: "PMO Templates", registers: [], values: 0, roundTrips: 5 };
    },
  });
  await user.click(item("Risks").getByRole("button", { name: "Add a field: Risks" }));
  await user.type(screen.getByRole("textbox", { name: /^Column header/ }), "Wards affected");
  await user.selectOptions(screen.getByRole("combobox", { name: "What it holds" }), "Number");
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Must it be filled in?" }),
    "When another column says so",
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "When this column" }), "Status");
  await user.type(screen.getByRole("textbox", { name: "Has one of these values" }), "Open; Treating");
  await user.type(screen.getByRole("spinbutton", { name: "At least" }), "0");
  await user.type(screen.getByRole("spinbutton", { name: "At most" }), "40");
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Add the field" }));
  await settle();
  expect(edits).toEqual([
    {
      kind: "field",
      register: "risks",
      field: {
        id: "wardsAffected",
        header: "Wards affected",
        type: "number",
        requirement: "conditional",
        requiredWhen: [{ field: "status", is: ["Open", "Treating"] }],
        minimum: 0,
        maximum: 40,
      },
    },
  ]);
});

test("a value is added to a list", async () => {
  const edits: unknown[] = [];
  const { user } = await openStandards({
    editOwn: async (edit) => {
      edits.push(edit);
      return { sheet: "PMO Templates", registers: [], values: 1, roundTrips: 5 };
    },
  });
  await user.click(screen.getByRole("button", { name: "Add a value to a list" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "List" }), "Risk statuses");
  await user.type(screen.getByRole("textbox", { name: /^Value/ }), "Parked{Enter}");
  await settle();
  expect(edits).toEqual([{ kind: "value", list: "riskStatus", value: "Parked", synonyms: [] }]);
  screen.getAllByText("Parked is one of Risk statuses.");
});

test("a register of the PMO's own is added with the two columns that each one needs", async () => {
  const edits: unknown[] = [];
  const { user } = await openStandards({
    editOwn: async (edit) => {
      edits.push(edit);
      return { sheet: "PMO Templates", registers: [], values: 0, roundTrips: 5 };
    },
  });
  await user.click(screen.getByRole("button", { name: "Add a register" }));
  await user.click(screen.getByRole("button", { name: "Add the register" }));
  expect(screen.getAllByText("This is needed.")).toHaveLength(4);
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Name/ }));
  await user.keyboard("Vendor reviews");
  await user.type(screen.getByRole("textbox", { name: /^One row is a/ }), "vendor review");
  await user.type(screen.getByRole("textbox", { name: /^Column that identifies/ }), "Review ID");
  await user.type(screen.getByRole("textbox", { name: /^Column that names/ }), "Vendor");
  expect(await accessibilityFaults()).toEqual([]);
  await user.keyboard("{Enter}");
  await settle();
  expect(edits).toMatchObject([
    {
      kind: "register",
      template: {
        id: "vendorReviews",
        name: "Vendor reviews",
        key: "reviewId",
        label: "vendor",
        fields: [{ header: "Review ID" }, { header: "Vendor" }],
      },
    },
  ]);
});

test("rows of PMO Templates that cannot be used are named with their cells", async () => {
  await openStandards({
    readStandards: async () => ({
      ...VIEW,
      problems: [{ at: "'PMO Templates'!L8", text: "Verdict: its type is one of text" }],
    }),
  });
  screen.getByText("1 row of PMO Templates cannot be used:");
  screen.getByText("'PMO Templates'!L8: Verdict: its type is one of text");
});

test("how hard the standards hold is said, previewed, and set", async () => {
  const { fake, user } = await openStandards();
  screen.getByText("Controlling: what is not in a list is asked about.");
  await user.click(screen.getByRole("button", { name: "Hold every register to it" }));
  await settle();
  screen.getByText("Risks: rules of 8 columns.");
  screen.getByText("Risks: locked without a password; rows and your columns stay open.");
  expect(fake.calls.names).not.toContain("holdToType");
  await user.click(screen.getByRole("button", { name: "Set the rules" }));
  await settle();
  expect(fake.calls.names).toContain("holdToType");
});

test("templates go out and come in as JSON; a file with mistakes is told by its paths", async () => {
  const { user } = await openStandards({
    editOwn: async () => {
      throw new Problem(
        "template-unreadable",
        "templates[0].version: must be at least 1.",
        "Correct it, then try again.",
      );
    },
  });
  await user.click(screen.getByRole("button", { name: "Take templates to another workbook" }));
  await user.click(screen.getByRole("button", { name: "Show as JSON" }));
  await settle();
  expect(
    screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your templates as JSON" }).value,
  ).toContain("steerbook-templates");
  await user.click(screen.getByRole("button", { name: "Import" }));
  screen.getByText("Paste the text of an exported file, or choose it.");
  await user.click(screen.getByRole("textbox", { name: /^Templates as JSON/ }));
  await user.paste("{}");
  await user.click(screen.getByRole("button", { name: "Import" }));
  await settle();
  screen.getByText("templates[0].version: must be at least 1.");
  expect(await accessibilityFaults()).toEqual([]);
});

test("the steps lead back to the way", async () => {
  const { user } = await openStandards();
  await user.click(screen.getByRole("button", { name: "Back to the steps" }));
  expect(screen.queryByRole("heading", { name: "Standards" })).toBeNull();
});
