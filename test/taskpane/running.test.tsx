/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { Problem } from "../../src/actions/problem";
import { step } from "../../src/actions/progress";
import type { Watch } from "../../src/actions/progress";
import type { ProgramState } from "../../src/actions/state";
import { RIBBON_KEY, writeNote } from "../../src/commands/ribbon-note";
import type { Actions } from "../../src/taskpane/actions/actions";
import { VERSION } from "../../src/taskpane/version";
import { fakeActions } from "./support/fake-actions";
import { checkedOf } from "./support/outcomes";
import { BROUGHT_IN, CHECKED, SET_UP } from "./support/programs";
import { accessibilityFaults, openPane, plainEnvironment, plainMemory, settle } from "./support/render";

/** A check that goes on only when it is told to, and says its steps as the real one does. */
function slowCheck() {
  const gate = { go: (): void => undefined, watch: undefined as Watch | undefined };
  const check: Actions["check"] = async (_moment, watch = {}) => {
    gate.watch = watch;
    step(watch, "Reading the registers", 0.05);
    await new Promise<void>((resolve) => (gate.go = resolve));
    step(watch, "Writing the findings", 0.85);
    return checkedOf(6);
  };
  return { gate, check };
}

const startCheck = async (overrides: Partial<Actions>) => {
  const fake = fakeActions(BROUGHT_IN, overrides);
  const opened = await openPane(fake);
  await opened.user.click(screen.getByRole("button", { name: "Check the registers" }));
  await settle();
  return { fake, ...opened };
};

test("a running action shows its step and share, and keeps the focus where it is", async () => {
  const { gate, check } = slowCheck();
  await startCheck({ check });
  const bar = screen.getByRole("progressbar", { name: "Progress" });
  expect(bar.getAttribute("aria-valuetext")).toBe("Reading the registers");
  expect(bar.getAttribute("aria-valuenow")).toBe("5");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Check the registers" }));
  expect(await accessibilityFaults()).toEqual([]);
  act(() => gate.watch?.onProgress?.("Checking: RAG missing", 0.5));
  expect(bar.getAttribute("aria-valuenow")).toBe("50");
  act(() => gate.go());
  await settle();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a cancelled action says that nothing was changed, and not as a problem", async () => {
  const { gate, check } = slowCheck();
  const { user } = await startCheck({ check });
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  screen.getByText("Cancelling");
  act(() => gate.go());
  await settle();
  screen.getByText("Cancelled; nothing was changed.", { selector: ".note__text" });
  expect(screen.queryByRole("alert")).toBeNull();
  screen.getByRole("button", { name: "Check the registers" });
});

test("who stops waiting for Excel gets the pane back, and a late answer changes nothing", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  try {
    const { gate, check } = slowCheck();
    const fake = fakeActions(BROUGHT_IN, { check });
    await openPane(fake);
    fireEvent.click(screen.getByRole("button", { name: "Check the registers" }));
    await settle();
    expect(screen.queryByRole("button", { name: "Stop waiting" })).toBeNull();
    await act(async () => jest.advanceTimersByTime(10_500));
    screen.getByText(/^Excel has not answered for a while\./);
    fireEvent.click(screen.getByRole("button", { name: "Stop waiting" }));
    await settle();
    screen.getByText(/^Stopped waiting\./, { selector: ".note__text" });
    act(() => gate.go());
    await settle();
    expect(screen.queryByRole("list", { name: /^Findings/ })).toBeNull();
    expect(screen.queryByRole("progressbar")).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});

test("a problem says what is wrong, what to do next and its code; its details can be copied", async () => {
  const { user } = await startCheck({
    check: async () => {
      throw new Problem(
        "sheet-protected",
        "A sheet is protected.",
        "Unprotect it, then try again.",
        "debugInfo: Range.values",
      );
    },
  });
  const alert = within(screen.getByRole("alert"));
  alert.getByText("A sheet is protected.");
  alert.getByText("Unprotect it, then try again.");
  alert.getByText("Code: sheet-protected");
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(alert.getByRole("button", { name: "Details" }));
  await user.click(alert.getByRole("button", { name: "Copy" }));
  await settle();
  alert.getByText("Copied");
  expect(await navigator.clipboard.readText()).toBe(
    [
      `Steerbook ${VERSION}`,
      "Excel 16.0, test",
      "sheet-protected: A sheet is protected.",
      "debugInfo: Range.values",
    ].join("\n"),
  );
  await user.click(alert.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("where the clipboard is closed, the details are selected to be copied by hand", async () => {
  const { user } = await startCheck({
    check: async () => Promise.reject(new Problem("excel-refused", "No.", "Wait.")),
  });
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await user.click(screen.getByRole("button", { name: "Details" }));
  await user.click(screen.getByRole("button", { name: "Copy" }));
  await settle();
  screen.getByText(/^The text is selected/);
  const area = screen.getByRole("textbox", { name: "Details of the problem" }) as HTMLTextAreaElement;
  expect(document.activeElement).toBe(area);
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
});

test("an error that nobody foresaw is shown with its text, not only written to the console", async () => {
  await startCheck({ check: async () => Promise.reject(new TypeError("x is undefined")) });
  const alert = within(screen.getByRole("alert"));
  alert.getByText(/x is undefined/);
  alert.getByText("Code: unexpected");
});

test("a part of the pane that cannot be loaded says so", async () => {
  const error = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  await startCheck({ check: async () => Promise.reject(error) });
  within(screen.getByRole("alert")).getByText("A part of Steerbook could not be loaded.");
});

test("a problem that another step puts right leads there", async () => {
  const { user } = await startCheck({
    check: async () =>
      Promise.reject(new Problem("no-setup", "This workbook has no PMO Setup yet.", "Set it up.")),
  });
  await user.click(within(screen.getByRole("alert")).getByRole("button", { name: "Set up" }));
  screen.getByRole("heading", { name: "Set up", level: 2 });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a workbook that cannot be read is said, and can be read again", async () => {
  let broken = true;
  const { user } = await openPane(
    fakeActions(SET_UP, {
      readState: async () => {
        if (broken)
          throw new Problem(
            "cell-in-edit",
            "A cell is being edited.",
            "Press Enter or Esc in the sheet, then try again.",
          );
        return SET_UP;
      },
    }),
  );
  within(screen.getByRole("alert")).getByText("A cell is being edited.");
  broken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await settle();
  screen.getByRole("heading", { name: "Bring in", level: 2 });
});

test("what was done stays done although the workbook cannot be read afterwards", async () => {
  let reads = 0;
  const readState = async (): Promise<ProgramState> => {
    if (++reads === 2) throw new Problem("excel-refused", "Excel refused: busy", "Try again.");
    return BROUGHT_IN;
  };
  await startCheck({
    readState,
    check: async () => checkedOf(6),
  });
  screen.getByRole("list", { name: /^Findings/ });
  within(screen.getByRole("alert")).getByText("Excel refused: busy");
});

test("an error of the pane itself is shown instead of a blank pane, and the pane can be started again", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const state: { program: ProgramState } = {
    program: { ...CHECKED, registers: undefined as unknown as ProgramState["registers"] },
  };
  const { user } = await openPane(fakeActions(CHECKED, { readState: async () => state.program }));
  screen.getByRole("heading", { name: "The pane has stopped. Your workbook is not affected." });
  within(screen.getByRole("alert")).getByText("Code: unexpected");
  expect(await accessibilityFaults()).toEqual([]);
  state.program = CHECKED;
  await user.click(screen.getByRole("button", { name: "Start the pane again" }));
  await settle();
  screen.getByRole("heading", { name: /Refresh/, level: 2 });
  silent.mockRestore();
});

test("what a ribbon button did is taken in: the workbook is read anew, and a problem that nobody saw is shown", async () => {
  const memory = plainMemory({ [RIBBON_KEY]: writeNote({ action: "check" }) });
  const fake = fakeActions(BROUGHT_IN);
  await openPane(fake, { environment: plainEnvironment({ memory }) });
  screen.getByText("The registers were checked from the ribbon.", { selector: ".note__text" });
  expect(memory.get(RIBBON_KEY)).toBeUndefined();
  memory.set(
    RIBBON_KEY,
    writeNote({
      action: "refresh",
      problem: {
        message: "A sheet is protected.",
        next: "Unprotect it.",
        code: "sheet-protected",
        details: "",
      },
    }),
  );
  fake.program = CHECKED;
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: RIBBON_KEY })));
  await waitFor(() => screen.getByRole("alert"));
  within(screen.getByRole("alert")).getByText(
    /^The refresh from the ribbon could not be done\. A sheet is protected\.$/,
  );
  screen.getByRole("button", { name: /^Check: (done|out of date)/ });
});

test("without events from Excel the pane works all the same", async () => {
  await openPane(
    fakeActions(BROUGHT_IN, { watchSheets: async () => Promise.reject(new Error("no events here")) }),
  );
  screen.getByRole("heading", { name: "Check", level: 2 });
  expect(screen.queryByRole("alert")).toBeNull();
});
