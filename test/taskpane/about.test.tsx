/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { fakeActions } from "./support/fake-actions";
import { CHECKED } from "./support/programs";
import { accessibilityFaults, openPane, plainEnvironment, plainMemory, settle } from "./support/render";

const isDark = (container: HTMLElement): boolean => container.querySelector(".app--dark") !== null;

test("it says the version, what is kept where, and the keys; leaving it shows the step that was there", async () => {
  const { user } = await openPane(fakeActions(CHECKED));
  screen.getByRole("heading", { name: "Refresh", level: 2 });
  await user.click(screen.getByRole("button", { name: "About Steerbook" }));
  screen.getByText(/^Version \d+\.\d+\.\d+$/);
  screen.getByText("There is no server and no account; nothing is sent anywhere.");
  screen.getByText("through the findings");
  expect(screen.getByRole("link", { name: "Help and support" }).getAttribute("href")).toBe("support.html");
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Back" }));
  await settle();
  screen.getByRole("heading", { name: "Refresh", level: 2 });
});

test("the look follows Excel, is read again on focus, and a choice outlasts the pane", async () => {
  let dark: boolean | undefined = true;
  const memory = plainMemory();
  const environment = plainEnvironment({ officeDark: () => dark, memory });
  const { user, container } = await openPane(fakeActions(CHECKED), { environment });
  expect(isDark(container)).toBe(true);
  dark = false;
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(isDark(container)).toBe(false);
  await user.click(screen.getByRole("button", { name: "About Steerbook" }));
  await user.click(screen.getByRole("radio", { name: "Dark" }));
  expect(isDark(container)).toBe(true);
  const again = await openPane(fakeActions(CHECKED), { environment });
  expect(isDark(again.container)).toBe(true);
});
