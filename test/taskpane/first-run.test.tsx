/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { fakeActions } from "./support/fake-actions";
import { accessibilityFaults, openPane, settle, valueOf } from "./support/render";

test("a workbook in which nothing was done gets a first screen: what it is, privacy, two ways to begin", async () => {
  await openPane(fakeActions());
  screen.getByRole("heading", { name: "From scattered lists to one program" });
  screen.getByText("Everything stays in this workbook; nothing is sent anywhere.");
  screen.getByRole("button", { name: "Set up my program" });
  screen.getByRole("button", { name: "Try it with a sample program" });
  screen.getByRole("button", { name: "Set up: next" });
  screen.getByRole("button", { name: "Refresh: not yet" });
  expect(await accessibilityFaults()).toEqual([]);
});

test("the sample's sheets are added, and set-up goes on with values that suit it", async () => {
  const fake = fakeActions();
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Try it with a sample program" }));
  await settle();
  expect(fake.calls.names).toContain("addSample");
  screen.getByText(/^The sample is in: Project list and Risks\./, { selector: ".note__text" });
  expect(valueOf(screen.getByRole("textbox", { name: /^Program name/ }))).toBe("National Care Digital");
  expect(valueOf(screen.getByLabelText(/^Data date/))).toBe("2026-03-31");
  expect(valueOf(screen.getByRole("combobox", { name: "Currency" }))).toBe("GBP");
  await user.click(screen.getByRole("button", { name: "Set up the program" }));
  await settle();
  // 31 March 2026 in Excel: =DATE(2026,3,31) is 46112.
  expect(fake.program.settings).toMatchObject({
    programName: "National Care Digital",
    dataDate: 46_112,
    currency: "GBP",
  });
});
