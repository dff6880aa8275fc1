/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { IntakeChoices } from "../../src/pmo/intake/plan";
import { Problem } from "../../src/actions/problem";
import { fakeActions } from "./support/fake-actions";
import { EMPTY_PLAN, PLAN } from "./support/plans";
import { BROUGHT_IN, SET_UP } from "./support/programs";
import { accessibilityFaults, isDisabled, openPane, settle, valueOf } from "./support/render";

const columnsOf = (sheet: string) => within(screen.getByRole("group", { name: `Columns of ${sheet}` }));
const lastChoices = (choices: readonly IntakeChoices[]) => choices.at(-1);
/** Choices are planned with once they have rested for a while: on a busy machine some may be planned with before others. */
const planned = (expectation: () => void): Promise<void> => waitFor(expectation, { timeout: 10_000 });

test("the plan says what will change, what needs a decision, and asks before anything is written", async () => {
  const fake = fakeActions(SET_UP);
  await openPane(fake);
  screen.getByText("24 projects and 118 risks found");
  screen.getByText("2 columns need your decision");
  const preview = within(screen.getByRole("region", { name: "What will change" }));
  preview.getByText("A new sheet, Projects register");
  preview.getByText("3 risks added · 12 rows changed · 103 rows as before");
  preview.getByText("2 rows of the register are not in the source; they stay");
  screen.getByRole("button", { name: "Bring in 24 projects and 118 risks" });
  expect(fake.calls.names).not.toContain("bringIn");
  expect(await accessibilityFaults()).toEqual([]);
});

test("columns that need a decision come first and open; of forty columns the rest waits behind its heading", async () => {
  const { user } = await openPane(fakeActions(SET_UP));
  const columns = columnsOf("Project list");
  expect(columns.getAllByRole("combobox").map((box) => box.getAttribute("aria-label"))).toEqual([
    "Field for Exec owner",
    "Field for End (rev)",
  ]);
  columns.getByText(/^Perhaps Sponsor:/);
  await user.click(columns.getByRole("button", { name: "Matched (7)" }));
  expect(valueOf(columns.getByRole("combobox", { name: "Field for PM" }))).toBe("Project manager");
  await user.click(columns.getByRole("button", { name: "Kept as own columns (31)" }));
  expect(columns.getAllByRole("combobox")).toHaveLength(40);
  expect(await accessibilityFaults()).toEqual([]);
});

test("a field is chosen by keyboard, the plan is made again with it, and the column stays where it is", async () => {
  const fake = fakeActions(SET_UP);
  const { user } = await openPane(fake);
  const box = screen.getByRole("combobox", { name: "Field for Exec owner" });
  await user.click(box);
  await user.keyboard("sponsor{Enter}");
  expect(valueOf(box)).toBe("Sponsor");
  await planned(() =>
    expect(lastChoices(fake.calls.choices)).toEqual({ columns: { "Project list": { 2: "sponsor" } } }),
  );
  await settle();
  screen.getByText("1 column needs your decision");
  expect(document.activeElement).toBe(box);
  screen.getByRole("button", { name: /^Your choice\./ });
  await user.click(screen.getByRole("button", { name: "Take my choice for Exec owner back" }));
  await planned(() => expect(lastChoices(fake.calls.choices)).toEqual({ columns: { "Project list": {} } }));
});

test("a search in the drop-down knows the other names of a field", async () => {
  const { user } = await openPane(fakeActions(SET_UP));
  const box = screen.getByRole("combobox", { name: "Field for Exec owner" });
  await user.click(box);
  screen.getByRole("group", { name: "Suggested" });
  screen.getByRole("option", { name: "Keep as own column" });
  // “bac” is a synonym of Budget, and no part of its header.
  await user.keyboard("bac");
  screen.getByRole("option", { name: /^Budget/ });
  await user.keyboard("zzz");
  screen.getByText("No field has this name.");
  await user.keyboard("{Escape}");
  expect(valueOf(box)).toBe("Keep as own column");
});

test("choices that follow quickly are planned once", async () => {
  const fake = fakeActions(SET_UP);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "3 sheets, 1 left alone" }));
  const read = (sheet: string, as: string): boolean =>
    fireEvent.change(screen.getByRole("combobox", { name: `How ${sheet} is read` }), {
      target: { value: as },
    });
  read("Risks", "out");
  read("Lookups", "risks");
  read("Lookups", "projects");
  await act(async () => new Promise((resolve) => setTimeout(resolve, 900)));
  expect(fake.calls.choices).toEqual([{}, { sheets: { Risks: null, Lookups: "projects" } }]);
});

test("the reason of a match is given on demand", async () => {
  const { user } = await openPane(fakeActions(SET_UP));
  await user.click(columnsOf("Project list").getByRole("button", { name: "Matched (7)" }));
  const why = screen.getByRole("button", { name: "Confident. Why Start is matched like this" });
  expect(why.getAttribute("aria-expanded")).toBe("false");
  await user.click(why);
  screen.getByText(/^The same words as “start”/);
});

test("a column is found by its header, its samples or its field", async () => {
  const { user } = await openPane(fakeActions(SET_UP));
  const columns = columnsOf("Project list");
  await user.type(columns.getByRole("searchbox", { name: "Find a column" }), "attribute 29");
  columns.getByText("Found (1)");
  columns.getByRole("combobox", { name: "Field for Custom attribute 29" });
  await user.clear(columns.getByRole("searchbox"));
  await user.type(columns.getByRole("searchbox"), "actual cost");
  columns.getByRole("combobox", { name: "Field for Spent" });
  await user.type(columns.getByRole("searchbox"), " nowhere");
  columns.getByText("No column has this in its header, its samples or its field.");
});

test("every sheet has its verdict, and the analyst may read it otherwise or leave it out", async () => {
  const fake = fakeActions(SET_UP);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "3 sheets, 1 left alone" }));
  screen.getByText("The sheet holds lists of values for drop-downs, not a register.");
  expect(valueOf(screen.getByRole("combobox", { name: "How Lookups is read" }))).toBe("auto");
  await user.selectOptions(screen.getByRole("combobox", { name: "How Risks is read" }), "Leave out");
  await user.selectOptions(screen.getByRole("combobox", { name: "How Lookups is read" }), "Read as Projects");
  await planned(() =>
    expect(lastChoices(fake.calls.choices)?.sheets).toEqual({ Risks: null, Lookups: "projects" }),
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "How Risks is read" }), "As found");
  await planned(() => expect(lastChoices(fake.calls.choices)?.sheets).toEqual({ Lookups: "projects" }));
});

test("cells that could not be converted and rows left out are listed, and lead to their place", async () => {
  const fake = fakeActions(SET_UP);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "2 cells could not be converted" }));
  await user.click(screen.getByRole("button", { name: "Row 12, Budget £m" }));
  // Column 7 counted from nought is H.
  expect(fake.calls.shown).toEqual(["'Project list'!H12"]);
  await user.click(screen.getByRole("button", { name: "3 rows left out" }));
  screen.getByText("TOTAL | £48.3m | £21.9m");
  screen.getByText("Exact duplicate");
  await user.click(
    within(screen.getByRole("region", { name: "Project list into Projects" })).getByRole("button", {
      name: /^No column for \d+ required fields$/,
    }),
  );
  screen.getByText(/Sponsor.*Strategic objective/);
});

test("values that became others are shown, and each may become another, by keyboard", async () => {
  const [projects, ...others] = PLAN.intake.imports;
  if (!projects) throw new Error("The example has no import.");
  const header = "Status (see legend, row 3)";
  const field = "declaredRag";
  const status = projects.columns.find((one) => one.header === header);
  const column = status?.column ?? -1;
  const changed = {
    ...projects,
    columns: projects.columns.map((one) => (one === status ? { ...one, field } : one)),
    conversions: [{ column, field, scale: "words", table: [["Amber/Red", "Red"] as const] }],
    problems: [{ row: 9, column, header, field, value: "Puce", problem: "Not in the list." }],
  };
  const choices: IntakeChoices[] = [];
  const fake = fakeActions(SET_UP, {
    planBringIn: async (by) => {
      choices.push(by);
      return { ...PLAN, intake: { ...PLAN.intake, imports: [changed, ...others] } };
    },
  });
  const { user } = await openPane(fake);
  const head = screen.getByRole("button", { name: "Values converted (1), and 1 not" });
  head.focus();
  await user.keyboard("{Enter}");
  const puce = screen.getByRole("combobox", { name: `What Puce in ${header} becomes` });
  within(puce).getByRole("option", { name: "Not converted: stays as it is" });
  const amber = screen.getByRole("combobox", { name: `What Amber/Red in ${header} becomes` });
  within(amber).getByRole("option", { name: "Red, as read", selected: true });
  await user.selectOptions(puce, "Green");
  await user.selectOptions(amber, "(blank)");
  await planned(() =>
    expect(lastChoices(choices)).toEqual({
      values: { "Project list": { [column]: { Puce: "Green", "Amber/Red": null } } },
    }),
  );
  await user.selectOptions(amber, "Take my choice back");
  await planned(() =>
    expect(lastChoices(choices)).toEqual({
      values: { "Project list": { [column]: { Puce: "Green" } } },
    }),
  );
  expect(await accessibilityFaults()).toEqual([]);
});

test("rows are brought in by the choices, and the way goes on to the registers and the check", async () => {
  const fake = fakeActions(SET_UP);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Bring in 24 projects and 118 risks" }));
  await settle();
  screen.getByText("24 projects and 118 risks brought in.", { selector: ".note__text" });
  screen.getByText("2 cells could not be converted and are kept as found.");
  screen.getByRole("button", { name: "Bring in: done, 24 projects and 118 risks" });
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Bring in", level: 2 }));
  await user.click(screen.getByRole("button", { name: "Go to Risks register" }));
  expect(fake.calls.shown).toEqual(["'Risks register'!A1"]);
  await user.click(screen.getByRole("button", { name: "Bring in more" }));
  await settle();
  screen.getByText("The registers hold 24 projects and 118 risks.");
  expect(await accessibilityFaults()).toEqual([]);
});

test("nothing is brought in while the plan is being made again", async () => {
  let plans = 0;
  const fake = fakeActions(SET_UP, {
    planBringIn: async () => (++plans === 1 ? PLAN : new Promise(() => undefined)),
  });
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("combobox", { name: "Field for Exec owner" }));
  await user.keyboard("sponsor{Enter}");
  await waitFor(() => expect(plans).toBe(2), { timeout: 3000 });
  screen.getByText("Working the plan out again");
  expect(isDisabled(screen.getByRole("button", { name: /^Bring in 24/ }))).toBe(true);
});

test("a workbook without lists says so and what to do, and is looked at again on demand", async () => {
  let found = EMPTY_PLAN;
  const { user } = await openPane(fakeActions(SET_UP, { planBringIn: async () => found }));
  screen.getByText("Nothing to bring in was found.");
  screen.getByText("No table with the headers of a register was found on the sheet.");
  expect(await accessibilityFaults()).toEqual([]);
  found = PLAN;
  await user.click(screen.getByRole("button", { name: "Look again" }));
  await settle();
  screen.getByText("24 projects and 118 risks found");
});

test("an edit of a source sheet makes the plan stale", async () => {
  const fake = fakeActions(SET_UP);
  const { user } = await openPane(fake);
  act(() => fake.edit("Some other sheet"));
  expect(screen.queryByText("The sheets have changed since.")).toBeNull();
  act(() => fake.edit("Project list"));
  screen.getByText("The sheets have changed since.");
  await user.click(screen.getByRole("button", { name: "Look again" }));
  await settle();
  expect(screen.queryByText("The sheets have changed since.")).toBeNull();
  expect(fake.calls.choices).toHaveLength(2);
});

test("a plan that cannot be made says why, and can be tried again", async () => {
  let broken = true;
  const fake = fakeActions(SET_UP, {
    planBringIn: async () => {
      if (broken)
        throw new Problem(
          "too-large",
          "A sheet is larger than Excel hands over at once.",
          "Leave out the largest sheet.",
        );
      return PLAN;
    },
  });
  const { user } = await openPane(fake);
  within(screen.getByRole("alert")).getByText("Leave out the largest sheet.");
  broken = false;
  await user.click(screen.getByRole("button", { name: "Look again" }));
  await settle();
  screen.getByText("24 projects and 118 risks found");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("sheets that are too large and money in another currency are said", async () => {
  const plan = { ...PLAN, currency: "USD", tooLarge: [{ sheet: "Ledger", cells: 6_000_000 }] };
  await openPane(fakeActions(SET_UP, { planBringIn: async () => plan }));
  screen.getByText(/^Ledger is too large to be read \(6,000,000 cells\)/);
  screen.getByText(
    "The money in the sheets looks like USD; the program keeps GBP. Amounts are not converted.",
  );
});

test("without a set-up there is nothing to go by, and the way there is offered", async () => {
  const { user } = await openPane(fakeActions());
  fireEvent.click(screen.getByRole("button", { name: /^Bring in:/ }));
  await settle();
  await user.click(screen.getByRole("button", { name: "Go to Set up" }));
  screen.getByRole("textbox", { name: /^Program name/ });
});

test("a program that is further on is shown its next step first", async () => {
  await openPane(fakeActions(BROUGHT_IN));
  screen.getByRole("heading", { name: "Check", level: 2 });
});

test("the arrow keys, Home and End lead from column to column; one of each list is on Tab's way", async () => {
  const { user } = await openPane(fakeActions(SET_UP));
  const columns = columnsOf("Project list");
  await user.click(columns.getByRole("button", { name: "Kept as own columns (31)" }));
  const marks = columns.getAllByRole("button", { name: /^(Kept|Please decide)\. Why/ });
  expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(2);
  act(() => marks[0]?.focus());
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(marks[1]);
  expect(marks[1]?.tabIndex).toBe(0);
  expect(marks[0]?.tabIndex).toBe(-1);
  await user.keyboard("{End}");
  expect(document.activeElement).toBe(marks.at(-1));
  await user.keyboard("{ArrowUp}{Home}");
  expect(document.activeElement).toBe(marks[0]);
  expect(columns.getByRole("combobox", { name: "Field for Exec owner" }).tabIndex).toBe(0);
  expect(await accessibilityFaults()).toEqual([]);
});

test("all suggestions are accepted at once, no field twice, and it is said", async () => {
  const fake = fakeActions(SET_UP);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Accept all 2 suggestions" }));
  screen.getByText("2 suggestions accepted.");
  // Both columns have Sponsor as their first suggestion; the first one gets it.
  await planned(() =>
    expect(lastChoices(fake.calls.choices)?.columns).toEqual({ "Project list": { 2: "sponsor" } }),
  );
});

test("a source that is not as it was waits, with one-click remap or going on without", async () => {
  const [projects, risks] = PLAN.intake.imports;
  if (!projects || !risks) throw new Error("The plan has two imports.");
  const drift = {
    problems: [
      {
        kind: "renamed" as const,
        header: "Executive",
        field: "sponsor",
        fieldHeader: "Sponsor",
        candidate: { column: 2, header: "Exec owner", similarity: 0.7 },
      },
      { kind: "missing" as const, header: "Tier", field: "tier", fieldHeader: "Tier" },
    ],
    moved: ["PM"],
    added: [],
  };
  const plan = { ...PLAN, intake: { ...PLAN.intake, imports: [{ ...projects, drift }, risks] } };
  const made: IntakeChoices[] = [];
  const fake = fakeActions(SET_UP, {
    planBringIn: async (choices) => {
      made.push(choices);
      return plan;
    },
  });
  const { user } = await openPane(fake);
  screen.getByText(/^Book1.xlsx, Project list waits for you/);
  screen.getByText("In another place than before, which does no harm: PM.");
  await user.click(screen.getByRole("button", { name: "Use “Exec owner” for Sponsor" }));
  await user.click(screen.getByRole("button", { name: "Go on without Tier" }));
  await planned(() =>
    expect(made.at(-1)).toEqual({
      columns: { "Project list": { 2: "sponsor" } },
      without: { "Project list": ["Tier"] },
    }),
  );
  expect(await accessibilityFaults()).toEqual([]);
});

test("near-duplicates, conflicts, changes, gone rows and older files are shown, and answered", async () => {
  const [projects, risks] = PLAN.registers;
  if (!projects || !risks) throw new Error("The plan has two registers.");
  const place = { file: "Book1.xlsx", sheet: "Risks", sourceRow: 9 };
  const plan = {
    ...PLAN,
    notices: [{ file: "old.xlsx", kind: "older" as const, sentence: "old.xlsx is older than new.xlsx." }],
    registers: [
      projects,
      {
        ...risks,
        questions: [
          {
            ...place,
            id: "risks|r-9 late interface|r-1 late interfaces",
            text: "R-9 Late interface",
            candidate: { text: "R-1 Late interfaces", registerRow: 1 },
            similarity: 0.94,
          },
        ],
        changes: [
          {
            ...place,
            row: "R-2 Wards lack devices",
            changes: [{ header: "Impact", from: 3, to: 4 }],
            kept: [
              {
                header: "Status",
                from: "Closed",
                to: "Open",
                conflict: true as const,
                id: "risks|r-2|status",
                why: "asked" as const,
              },
            ],
          },
        ],
      },
    ],
  };
  const made: IntakeChoices[] = [];
  const fake = fakeActions(SET_UP, {
    planBringIn: async (choices) => {
      made.push(choices);
      return plan;
    },
  });
  const { user } = await openPane(fake);
  screen.getByText("old.xlsx is older than new.xlsx.");
  screen.getByText("Impact: 3 → 4");
  await user.click(
    within(screen.getByRole("group", { name: "Who wins for Status of R-2 Wards lack devices" })).getByRole(
      "button",
      { name: "Take the source's" },
    ),
  );
  const same = within(
    screen.getByRole("group", { name: "R-9 Late interface and R-1 Late interfaces" }),
  ).getByRole("button", { name: "Same" });
  await user.click(same);
  expect(same.getAttribute("aria-pressed")).toBe("true");
  await user.click(screen.getByRole("button", { name: "2 rows of Risks register no longer in the source" }));
  screen.getByText("R-104 Old supplier withdraws");
  await planned(() =>
    expect(made.at(-1)).toEqual({
      winners: { "risks|r-2|status": "source" },
      same: { "risks|r-9 late interface|r-1 late interfaces": true },
    }),
  );
  expect(await accessibilityFaults()).toEqual([]);
});

test("the source of the selected row is shown, or said where it is", async () => {
  const fake = fakeActions(BROUGHT_IN, {
    goToSource: async () => {
      throw new Problem(
        "source-elsewhere",
        "The row came from north.xlsx, Sheet1, row 7, which is not in this workbook.",
        "Open that file and go to row 7 of its sheet.",
      );
    },
  });
  const { user } = await openPane(fake);
  fireEvent.click(screen.getByRole("button", { name: /^Bring in:/ }));
  await settle();
  await user.click(screen.getByRole("button", { name: "Show where the selected row came from" }));
  within(screen.getByRole("alert")).getByText(/north.xlsx, Sheet1, row 7/);
});
