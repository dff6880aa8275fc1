/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import { checkTexts } from "../../src/actions/check-texts";
import { Problem } from "../../src/actions/problem";
import type { Actions } from "../../src/taskpane/actions/actions";
import { Outside } from "../../src/taskpane/start/outside";
import { english } from "../../src/taskpane/words";
import { fakeActions } from "./support/fake-actions";
import { checkedOf, refreshOf } from "./support/outcomes";
import { EMPTY_PLAN, PLAN } from "./support/plans";
import { BROUGHT_IN, CHECKED, NEW_BOOK, SET_UP } from "./support/programs";
import { inGreek, plainWords, PSEUDO } from "./support/pseudo";
import { openPane, plainEnvironment, settle } from "./support/render";

/** Opens the pane in the made-up language on Greek data. */
const open = async (program = NEW_BOOK, overrides: Partial<Actions> = {}) => {
  const fake = fakeActions(inGreek(program), {
    planBringIn: async () => inGreek(PLAN),
    check: async () => ({ ...inGreek(checkedOf(60)), sheet: "Ω" }),
    refresh: async () => inGreek(refreshOf(3)),
    planUndo: async () => ({
      title: "Ω",
      at: CHECKED.checkedAt ?? "",
      removesSheets: ["Α", "Β"],
      restoresSheets: ["Γ"],
      editedSince: ["Α"],
    }),
    checkTexts: async () => inGreek(checkTexts()),
    ...overrides,
  });
  const opened = await openPane(fake, { words: PSEUDO, environment: plainEnvironment({ language: "el" }) });
  await settle();
  return opened;
};
/** Opens everything that is closed, group by group and finding by finding. */
const openAll = async (container: HTMLElement): Promise<void> => {
  for (const button of container.querySelectorAll<HTMLElement>("main button[aria-expanded='false']"))
    fireEvent.click(button);
  await settle();
};
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const press = async (name: string): Promise<void> => {
  fireEvent.click(button(name));
  await settle();
};

test("the first screen", async () => {
  await open();
  expect(plainWords(document)).toEqual([]);
});

test("set-up, its gaps and its summary", async () => {
  await open();
  await press(PSEUDO.shell.firstRun.setUp);
  await press(PSEUDO.setUp.create);
  expect(plainWords(document)).toEqual([]);
});

test("the settings of a program", async () => {
  const { container } = await open(SET_UP);
  fireEvent.click(container.querySelector(".step") ?? container);
  await settle();
  expect(plainWords(document)).toEqual([]);
});

test("the plan with everything open", async () => {
  const { container } = await open(SET_UP);
  await openAll(container);
  await openAll(container);
  expect(container.querySelectorAll(".column").length).toBe(46);
  expect(plainWords(document)).toEqual([]);
});

test("the fields to choose from", async () => {
  await open(SET_UP);
  fireEvent.click(screen.getAllByRole("combobox")[0] ?? document.body);
  await settle();
  expect(screen.getAllByRole("option").length).toBeGreaterThan(20);
  expect(plainWords(document)).toEqual([]);
});

test("a plan with nothing in it", async () => {
  await open(SET_UP, { planBringIn: async () => inGreek(EMPTY_PLAN) });
  expect(plainWords(document)).toEqual([]);
});

test("what was brought in", async () => {
  await open(SET_UP, {
    bringIn: async () => ({ plan: inGreek(PLAN), roundTrips: 1 }),
    readState: async () => inGreek(SET_UP),
  });
  await press(
    PSEUDO.bringIn.button([
      { register: "projects", rows: 24 },
      { register: "risks", rows: 118 },
    ]),
  );
  expect(plainWords(document)).toEqual([]);
});

test("the findings with their explanations, and the question before fixes", async () => {
  const { container } = await open(BROUGHT_IN);
  await press(PSEUDO.check.run);
  await openAll(container);
  expect(container.querySelectorAll(".explained").length).toBeGreaterThan(3);
  expect(plainWords(document)).toEqual([]);
  await press(PSEUDO.check.fixAll(10));
  screen.getByRole("dialog");
  expect(plainWords(document)).toEqual([]);
});

test("the reports and figures that differ", async () => {
  await open(CHECKED);
  await press(PSEUDO.refresh.run);
  expect(plainWords(document)).toEqual([]);
});

test("the question before an undo", async () => {
  const { container } = await open(CHECKED);
  fireEvent.click(container.querySelector(".undo button") ?? container);
  await settle();
  screen.getByRole("dialog");
  expect(plainWords(document)).toEqual([]);
});

test("progress", async () => {
  await open(BROUGHT_IN, { check: () => new Promise(() => undefined) });
  await press(PSEUDO.check.run);
  screen.getByRole("progressbar");
  expect(plainWords(document)).toEqual([]);
});

test("a problem with its details", async () => {
  const { container } = await open(BROUGHT_IN, {
    check: async () => Promise.reject(new Problem("excel-refused", "Ω", "Ψ")),
  });
  await press(PSEUDO.check.run);
  fireEvent.click(container.querySelector(".trouble .disclosure__head") ?? container);
  expect(plainWords(document)).toEqual([]);
});

test("about, and a pane outside Excel", async () => {
  await open(CHECKED);
  await press(PSEUDO.shell.about);
  expect(plainWords(document)).toEqual([]);
  render(<Outside reason="tooOld" words={PSEUDO} />);
  expect(plainWords(document)).toEqual([]);
});

test("the finder finds: in English the same screen is full of plain words", async () => {
  await openPane(fakeActions(CHECKED), { words: english });
  expect(plainWords(document).length).toBeGreaterThan(10);
});
