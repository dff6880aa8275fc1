/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { fakeActions } from "../support/fake-actions";
import { BROUGHT_IN } from "../support/programs";
import { accessibilityFaults, openPane, settle, valueOf } from "../support/render";

const openChase = async () => {
  const fake = fakeActions(BROUGHT_IN);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Check the registers" }));
  await settle();
  await user.click(screen.getByRole("tab", { name: "Chase" }));
  await settle();
  return { fake, user };
};
const owners = (): string[] =>
  screen
    .getAllByRole("button", { name: /entr(?:y|ies), \d+ project/ })
    .map(({ textContent }) => textContent ?? "");

afterEach(() => {
  Reflect.deleteProperty(globalThis, "ClipboardItem");
  Reflect.deleteProperty(navigator, "clipboard");
});

/** A clipboard that keeps what it is given, or refuses. */
function clipboard(refuses = false): { items: Record<string, Blob>[]; texts: string[] } {
  const kept = { items: [] as Record<string, Blob>[], texts: [] as string[] };
  class Item {
    constructor(readonly parts: Record<string, Blob>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  const refuse = () => Promise.reject(new Error("NotAllowedError"));
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      write: ([item]: [Item]) => (refuses ? refuse() : Promise.resolve(void kept.items.push(item.parts))),
      writeText: (text: string) => (refuses ? refuse() : Promise.resolve(void kept.texts.push(text))),
    },
  });
  return kept;
}

test("owners are listed with how much is asked of each, errors alone until warnings are wanted", async () => {
  const { user } = await openChase();
  // Of 60 findings 30 are errors, spread over five owners of whom one has no name.
  expect(owners()).toHaveLength(5);
  expect(owners()[0]).toBe("A. Okafor 6 entries, 1 project");
  expect(owners().at(-1)).toBe("No owner 6 entries, 1 project");
  await user.click(screen.getByRole("checkbox", { name: "Ask for warnings too" }));
  await settle();
  expect(owners()[0]).toBe("A. Okafor 10 entries, 1 project");
  await user.type(screen.getByRole("searchbox", { name: "Search owners and projects" }), "hughes");
  await settle();
  expect(owners()).toEqual(["R. Hughes 10 entries, 1 project"]);
  screen.getByText("1 owner");
  expect(await accessibilityFaults()).toEqual([]);
});

test("a message is shown and copied as text and HTML together", async () => {
  const { user } = await openChase();
  // user-event brings a clipboard of its own, over which this one goes.
  const kept = clipboard();
  await user.click(screen.getByRole("button", { name: /^R\. Hughes/ }));
  const shown = valueOf(screen.getByRole("textbox", { name: "Message to R. Hughes" }));
  expect(shown).toMatch(/^Hello R\. Hughes,/);
  expect(shown).not.toContain(" by ");
  fireEvent.click(screen.getByRole("button", { name: "Copy the message" }));
  await settle();
  expect(Object.keys(kept.items[0] ?? {})).toEqual(["text/plain", "text/html"]);
  screen.getByText("Copied.");
  expect(await accessibilityFaults()).toEqual([]);
});

test("where the clipboard is closed the text is selected, and the pane says what to press", async () => {
  const { user } = await openChase();
  clipboard(true);
  await user.click(screen.getByRole("button", { name: /^R\. Hughes/ }));
  fireEvent.click(screen.getByRole("button", { name: "Copy the message" }));
  await settle();
  screen.getByText(/The text is selected/);
  const message = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Message to R. Hughes" });
  expect(document.activeElement).toBe(message);
  expect([message.selectionStart, message.selectionEnd]).toEqual([0, message.value.length]);
});

test("the day by which it is wanted comes into the message, and the sheet once it is written", async () => {
  const { fake, user } = await openChase();
  await user.click(screen.getByRole("button", { name: /^R\. Hughes/ }));
  fireEvent.change(screen.getByLabelText("Answer wanted by (optional)"), { target: { value: "2026-04-07" } });
  await settle();
  expect(valueOf(screen.getByRole("textbox", { name: /^Message/ }))).toContain("by 7 Apr 2026");
  await user.click(screen.getByRole("button", { name: "Write the sheet" }));
  await settle();
  expect(fake.calls.names).toContain("writeChase");
  within(screen.getByRole("region", { name: "Check" })).getByRole("button", { name: "Open Chase List" });
});

test("before a check the tab says what to do", async () => {
  const { user } = await openPane(fakeActions(BROUGHT_IN));
  await user.click(screen.getByRole("tab", { name: "Chase" }));
  await settle();
  screen.getByText("Check the registers to see who is to put right what.");
});
