/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Standing } from "../../src/actions/check";
import { fakeActions } from "./support/fake-actions";
import { checkedOf } from "./support/outcomes";
import { CHECKED } from "./support/programs";
import { accessibilityFaults, openPane, settle } from "./support/render";

test("an open finding offers what the cell may have meant; a click writes it, and the finding goes", async () => {
  const written: unknown[] = [];
  const fake = fakeActions(CHECKED, {
    check: async () => ({ ...checkedOf(60), standing: {} as Standing }),
    suggest: async () => [46_112],
    applySuggestion: async ({ address }, value) => {
      written.push([address, value]);
      return { roundTrips: 5 };
    },
  });
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: /^Check: / }));
  await user.click(screen.getByRole("button", { name: "Check again" }));
  await settle();
  const [finding] = screen.getAllByRole("button", { name: /^Error: Baseline/ });
  if (!finding) throw new Error("There is no error.");
  await user.click(finding);
  await settle();
  screen.getByRole("group", { name: "Perhaps meant" });
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Write / }));
  await settle();
  expect(written).toHaveLength(1);
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("59 findings");
});
