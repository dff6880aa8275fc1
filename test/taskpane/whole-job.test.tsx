/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { parseCellReference } from "../../src/actions/references";
import { excelActions } from "../../src/taskpane/actions/excel-actions";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import { accessibilityFaults, openPane, settle } from "./support/render";

let host: EmbeddedHost;
let restore: () => void;

beforeEach(async () => {
  const opened = await openExcel();
  host = opened.host;
  restore = installGlobals(opened.client);
});
afterEach(() => restore());

const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole("button", { name }));
/** Waits for what an action on the workbook leads to. */
const shown = (find: () => unknown): Promise<void> =>
  waitFor(() => void find(), { timeout: 30_000, interval: 100 });
const sheets = (): string[] => host.workbook.sheets.map(({ name }) => name);

test("the sample program goes from the first screen to reconciled reports by clicking, and back again", async () => {
  await openPane(excelActions);
  await shown(() => screen.getByRole("button", { name: "Try it with a sample program" }));
  const before = sheets();

  press("Try it with a sample program");
  await shown(() => screen.getByRole("button", { name: "Set up the program" }));
  press("Set up the program");
  await shown(() => screen.getByRole("button", { name: "Bring in project lists" }));
  expect(sheets()).toContain("PMO Setup");

  press("Bring in project lists");
  await shown(() =>
    screen.getByRole("button", { name: /^Bring in \d+ projects, \d+ risks and \d+ milestones/ }),
  );
  expect(await accessibilityFaults()).toEqual([]);
  const button =
    screen.getByRole("button", { name: /^Bring in \d+ projects, \d+ risks and \d+ milestones/ })
      .textContent ?? "";
  const [projects = 0, risks = 0] = (button.match(/\d+/g) ?? []).map(Number);
  expect(projects).toBeGreaterThanOrEqual(24);
  expect(risks).toBeGreaterThanOrEqual(100);
  press(/^Bring in \d+ projects, \d+ risks and \d+ milestones/);
  await shown(() => screen.getByRole("button", { name: "Check the registers" }));
  const rowsOf = (table: string): number => (host.workbook.tableByName(table)?.table.area.rows ?? 0) - 1;
  expect([rowsOf("Projects"), rowsOf("Risks")]).toEqual([projects, risks]);

  press("Check the registers");
  await shown(() => screen.getByRole("heading", { name: "Check", level: 2 }));
  press("Check the registers");
  await shown(() => screen.getByRole("list", { name: /^Findings\./ }));
  // The first finding leads to a cell of a register, which is then the one that is selected.
  const first = within(screen.getByRole("list", { name: /^Findings\./ })).getAllByRole("button", {
    name: /^(Error|Warning|Alert):/,
  })[0];
  if (!first) throw new Error("The sample has faults planted in it, and none was found.");
  fireEvent.click(first);
  await settle();
  const goTo = screen.getByRole("button", {
    name: /^Go to (Projects|Risks|Milestones) register, [A-Z]+\d+$/,
  });
  const [, sheet = "", cell = ""] = /^Go to (.+), ([A-Z]+\d+)$/.exec(goTo.textContent ?? "") ?? [];
  await shown(() => expect(host.workbook.activeSheet.name).toBe(sheet));
  expect(parseCellReference(`='${sheet}'!${cell}`)).toBeDefined();

  press(/^Refresh:/);
  await shown(() => screen.getByRole("button", { name: "Refresh the reports" }));
  press("Refresh the reports");
  await shown(() => screen.getByText(/figures reconciled$/, { selector: "p" }));
  const [agreeing, total] =
    (screen.getByText(/figures reconciled$/, { selector: "p" }).textContent ?? "").match(/\d+/g) ?? [];
  expect(agreeing).toBe(total);
  expect(Number(total)).toBeGreaterThan(50);

  for (let left = 6; left > 0 && screen.queryByRole("button", { name: /^Undo:/ }); left--) {
    press(/^Undo:/);
    // Without a layout Fluent's dialog loses the focus in jsdom after a while, and then hides itself from readers.
    const dialog = (): HTMLElement => screen.getByRole("dialog", { hidden: true });
    await shown(() => within(dialog()).getAllByText(/^(Removes|Puts back|Nothing)/));
    fireEvent.click(within(dialog()).getByRole("button", { name: /^Undo( anyway)?$/, hidden: true }));
    await shown(() => screen.getByText(/^Undone:/, { selector: ".note__text" }));
    await settle();
  }
  expect(screen.queryByRole("alert")).toBeNull();
  expect(sheets().filter((name) => name !== "Steerbook journal")).toEqual(before);
}, 180_000);

test("an edit by hand in a register makes the check out of date", async () => {
  await openPane(excelActions);
  await shown(() => screen.getByRole("button", { name: "Try it with a sample program" }));
  press("Try it with a sample program");
  await shown(() => screen.getByRole("button", { name: "Set up the program" }));
  press("Set up the program");
  await shown(() => screen.getByRole("button", { name: "Bring in project lists" }));
  press("Bring in project lists");
  await shown(() => screen.getByRole("button", { name: /^Bring in \d+ projects/ }));
  press(/^Bring in \d+ projects/);
  await shown(() => screen.getByRole("button", { name: "Check the registers" }));
  press("Check the registers");
  await shown(() => screen.getByRole("heading", { name: "Check", level: 2 }));
  press("Check the registers");
  await shown(() => screen.getByRole("button", { name: /^Check: done/ }));
  await settle();
  const register = host.workbook.sheets.find(({ name }) => name === "Projects register");
  host.edit(register?.id ?? "", 6, 2, "Another name");
  await shown(() => screen.getByRole("button", { name: /^Check: out of date/ }));
}, 120_000);
