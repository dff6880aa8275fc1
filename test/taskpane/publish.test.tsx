/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Actions } from "../../src/taskpane/actions/actions";
import { fakeActions } from "./support/fake-actions";
import { BROUGHT_IN } from "./support/programs";
import { NOT_READY, PUBLISH } from "./support/publish";
import { accessibilityFaults, openPane, settle } from "./support/render";

const openPublish = async (overrides: Partial<Actions> = {}) => {
  const asked: unknown[] = [];
  const fake = fakeActions(BROUGHT_IN, {
    planPublish: async (choice) => {
      asked.push(choice);
      return PUBLISH;
    },
    publish: async (choice) => {
      asked.push(choice);
      return PUBLISH;
    },
    ...overrides,
  });
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("tab", { name: "Publish" }));
  await settle();
  return { user, asked };
};

test("a period is looked at, compared with the last one, and published", async () => {
  const { user, asked } = await openPublish();
  await user.click(screen.getByRole("button", { name: "Check and preview" }));
  await settle();
  screen.getByRole("heading", { name: "2026-03, data date 31 Mar 2026" });
  expect(screen.getAllByText("Nothing is in the way.").length).toBeGreaterThan(0);
  const since = within(screen.getByRole("region", { name: "Since 2026-02" }));
  since.getByText("Added: TRN-03 E-learning");
  since.getByText("EMR-02 Patient portal: Green → Amber");
  expect(since.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(["Errors: 30 (4 fewer)", "Warnings: 20 (as many)", "Alerts: 10 (1 more)"]),
  );
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Publish 2026-03" }));
  await settle();
  expect(asked).toEqual([{}, { period: "2026-03" }]);
  expect(screen.getAllByText("2026-03 is published.").length).toBeGreaterThan(0);
});

test("what is in the way is named, cannot be published, and leads to its findings", async () => {
  const { user } = await openPublish({ planPublish: async () => NOT_READY });
  await user.click(screen.getByRole("button", { name: "Check and preview" }));
  await settle();
  const way = within(screen.getByRole("region", { name: "1 thing is in the way" }));
  way.getByText("Correct the dates. Or waive it with a reason.");
  expect(screen.queryByRole("button", { name: /^Publish 2026/ })).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(way.getByRole("button", { name: /^Show the findings: / }));
  await settle();
  expect(screen.getByRole("tab", { name: "Findings" }).getAttribute("aria-selected")).toBe("true");
  const list = within(screen.getByRole("list", { name: /^Findings\./ }));
  expect(list.getAllByRole("button", { name: /^Error: / }).length).toBeGreaterThan(0);
  expect(list.queryByRole("button", { name: /^Alert: / })).toBeNull();
});

test("a period that was published before says so, and is published again when told", async () => {
  const again = { ...PUBLISH, published: { on: 46_113 } };
  const { user, asked } = await openPublish({ planPublish: async () => again });
  await user.type(screen.getByRole("textbox", { name: /^Period/ }), "2026-03{Enter}");
  await settle();
  screen.getByText(/^2026-03 was published on 1 Apr 2026\./);
  await user.click(screen.getByRole("button", { name: "Publish 2026-03 again" }));
  await settle();
  expect(asked).toEqual([{ period: "2026-03", again: true }]);
});
