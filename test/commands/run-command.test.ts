import { Problem } from "../../src/actions/problem";
import { readNote, RIBBON_KEY, writeNote } from "../../src/commands/ribbon-note";
import type { RibbonProblem } from "../../src/commands/ribbon-note";
import { runCommand } from "../../src/commands/run-command";
import type { CommandWindow } from "../../src/commands/run-command";
import { showProblem } from "../../src/commands/show-problem";

/** A page for a command: what it left in the storage, what it showed, and how often it said that it is completed. */
function page(canShow = true) {
  const kept = new Map<string, string>();
  const shown: RibbonProblem[] = [];
  const seen = { completed: 0 };
  const window: CommandWindow = {
    storage: () =>
      ({ setItem: (key: string, value: string) => void kept.set(key, value) }) as unknown as Storage,
    partition: () => "part-",
    show: async (problem) => {
      if (canShow) shown.push(problem);
      return canShow;
    },
  };
  const note = () => readNote(kept.get(`part-${RIBBON_KEY}`));
  return { window, shown, seen, note, completed: () => void seen.completed++ };
}

const PROBLEM = new Problem("sheet-protected", "A sheet is protected.", "Unprotect it.", "debugInfo");
const AS_TEXT = {
  message: "A sheet is protected.",
  next: "Unprotect it.",
  code: "sheet-protected",
  details: "debugInfo",
};

test("a command that went well tells the pane, and is completed", async () => {
  const { window, shown, seen, note, completed } = page();
  await runCommand("check", async () => undefined, completed, window);
  expect(note()).toEqual({ action: "check" });
  expect([shown, seen.completed]).toEqual([[], 1]);
});

test("a problem is shown in a window of its own, and not a second time in the pane", async () => {
  const { window, shown, seen, note, completed } = page();
  await runCommand("refresh", () => Promise.reject(PROBLEM), completed, window);
  expect(shown).toEqual([AS_TEXT]);
  expect(note()).toBeUndefined();
  expect(seen.completed).toBe(1);
});

test("where no window can be opened the problem waits for the pane", async () => {
  const { window, seen, note, completed } = page(false);
  await runCommand("refresh", () => Promise.reject(PROBLEM), completed, window);
  expect(note()).toEqual({ action: "refresh", problem: AS_TEXT });
  expect(seen.completed).toBe(1);
});

test("an error that nobody foresaw is a problem too", async () => {
  const { window, shown, completed } = page();
  await runCommand("check", () => Promise.reject(new TypeError("x is undefined")), completed, window);
  expect(shown[0]).toMatchObject({ message: "x is undefined", code: "unexpected" });
});

test("the ribbon is freed whatever happens: when showing fails, when nothing can be stored", async () => {
  const failing = page();
  await expect(
    runCommand("check", () => Promise.reject(PROBLEM), failing.completed, {
      ...failing.window,
      show: () => Promise.reject(new Error("no dialog")),
    }),
  ).rejects.toThrow("no dialog");
  expect(failing.seen.completed).toBe(1);
  const closed = page(false);
  await runCommand("check", () => Promise.reject(PROBLEM), closed.completed, {
    ...closed.window,
    storage: () => {
      throw new Error("denied");
    },
  });
  expect(closed.seen.completed).toBe(1);
});

test.each(["", "{", "7", "null", '{"action":"undo"}', '{"at":1}'])("%p is no note", (text) => {
  expect(readNote(text)).toBeUndefined();
});

test("a note is read as it was written", () => {
  expect(readNote(writeNote({ action: "check", problem: AS_TEXT }))).toEqual({
    action: "check",
    problem: AS_TEXT,
  });
});

describe("the window of a problem", () => {
  const PAGE = "https://example.org/steerbook/commands.html?x=1";
  type Callback = (result: Office.AsyncResult<Office.Dialog>) => void;
  /** A host that opens dialogs, or refuses to. */
  function host(opens: boolean) {
    const seen = { address: "", close: (): void => undefined };
    const displayDialogAsync = (address: string, _options: unknown, callback: Callback): void => {
      seen.address = address;
      const value = { addEventHandler: (_type: string, handler: () => void) => (seen.close = handler) };
      callback({
        status: opens ? "succeeded" : "failed",
        value,
      } as unknown as Office.AsyncResult<Office.Dialog>);
    };
    return { seen, ui: { displayDialogAsync } as unknown as Office.UI };
  }
  beforeAll(() => {
    const names = {
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogEventReceived: "dialogEventReceived" },
    };
    Object.assign(globalThis, { Office: names });
  });

  test("it is a page of ours, with the problem in its address; the command waits until it is closed", async () => {
    const { seen, ui } = host(true);
    let closed = false;
    const shown = showProblem(AS_TEXT, PAGE, ui).then((result) => {
      closed = true;
      return result;
    });
    await Promise.resolve();
    expect(closed).toBe(false);
    const address = new URL(seen.address);
    expect(address.origin + address.pathname).toBe("https://example.org/steerbook/taskpane.html");
    expect(JSON.parse(address.searchParams.get("problem") ?? "")).toEqual(AS_TEXT);
    seen.close();
    expect(await shown).toBe(true);
  });

  test("an address stays short enough for every host, however long the details are", () => {
    const { seen, ui } = host(false);
    void showProblem({ ...AS_TEXT, details: "x".repeat(50_000) }, PAGE, ui);
    expect(seen.address.length).toBeLessThan(2048);
  });

  test("a host that opens none, or has none, answers false", async () => {
    expect(await showProblem(AS_TEXT, PAGE, host(false).ui)).toBe(false);
    expect(await showProblem(AS_TEXT, PAGE, undefined)).toBe(false);
  });
});
