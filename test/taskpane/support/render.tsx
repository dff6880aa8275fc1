import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../../../src/taskpane/app";
import type { ReadFile } from "../../../src/sources/client/read-file";
import type { Environment, Memory } from "../../../src/taskpane/start/environment";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { english } from "../../../src/taskpane/words";
import type { Words } from "../../../src/taskpane/words";
import type { Actions } from "../../../src/taskpane/actions/actions";
import type { Fake } from "./fake-actions";

export const NOW = new Date("2026-03-31T14:05:00.000Z");

/** A memory that lasts as long as its test. */
export function plainMemory(start: Readonly<Record<string, string>> = {}): Memory {
  const words = new Map(Object.entries(start));
  return {
    get: (key) => words.get(key),
    set: (key, value) => void (value === undefined ? words.delete(key) : words.set(key, value)),
  };
}

export const plainEnvironment = (changes: Partial<Environment> = {}): Environment => ({
  now: () => NOW,
  language: "en-GB",
  timeZone: "UTC",
  host: "Excel 16.0, test",
  officeDark: () => undefined,
  memory: plainMemory(),
  ...changes,
});

export interface Open {
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

interface OpenOptions {
  readonly words?: Words;
  readonly environment?: Environment;
  readonly initial?: PaneState;
  readonly readFile?: ReadFile;
}

/** Opens the pane as a person finds it: the workbook is read, the first screen is there. */
export async function openPane(
  fake: Pick<Fake, "actions"> | Actions,
  options: OpenOptions = {},
): Promise<Open> {
  const { words = english, environment = plainEnvironment(), initial, readFile } = options;
  const actions = "actions" in fake ? fake.actions : fake;
  standInForPage();
  const user = userEvent.setup();
  const { container } = render(
    <App
      actions={actions}
      words={words}
      environment={environment}
      {...(initial ? { initial } : {})}
      {...(readFile ? { readFile } : {})}
    />,
  );
  await settle();
  return { user, container };
}

/** Lets what was promised come about; what follows from it may promise more. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 8; round++)
    await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
}

/** What taskpane.html and a browser give the pane and jsdom does not; it lays nothing out: a virtual list needs a height to know what is in sight, and focus a window that has it. */
function standInForPage(): void {
  document.documentElement.lang = "en";
  document.title = "Steerbook";
  jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
  jest.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(320);
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(60);
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  // user-event looks for radio buttons of the same name by a selector; jsdom has no `CSS`.
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, "\\$&") } as typeof CSS;
}

/** The accessibility rules that a page breaks, as `rule: element`. Colours need a browser and are looked at there. */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What an input, a drop-down or a text area holds. */
export function valueOf(element: HTMLElement): string {
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  )
    return element.value;
  throw new Error(`A ${element.tagName} holds no value.`);
}

/** Whether a control can be used; Fluent keeps a disabled button in the tab order and says so by an attribute. */
export const isDisabled = (element: HTMLElement): boolean =>
  element.hasAttribute("disabled") || element.getAttribute("aria-disabled") === "true";
