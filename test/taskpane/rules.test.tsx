/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { CHECKS } from "../../src/pmo/checks/catalogue";
import { fakeActions } from "./support/fake-actions";
import { BROUGHT_IN } from "./support/programs";
import { accessibilityFaults, openPane, settle } from "./support/render";

async function openRules(isChecked: boolean) {
  const fake = fakeActions(BROUGHT_IN);
  const { user } = await openPane(fake);
  if (isChecked) await user.click(screen.getByRole("button", { name: "Check the registers" }));
  else await user.click(screen.getByRole("button", { name: /^Check:/ }));
  await settle();
  await user.click(screen.getByRole("tab", { name: "Rules" }));
  await settle();
  return { fake, user };
}

test("every check is listed before the first check, and explains itself", async () => {
  const { user } = await openRules(false);
  screen.getByText(`${CHECKS.length} checks`);
  await user.type(screen.getByRole("searchbox", { name: "Search checks" }), "prj-11");
  await user.click(screen.getByRole("button", { name: /^Error: PRJ-11/ }));
  screen.getByText("With a reason, an approver and an end.");
  screen.getByText("Baseline start, Baseline finish");
  expect(await accessibilityFaults()).toEqual([]);
});

test("a threshold stands with the value in force, and what cannot be waived says so", async () => {
  const { user } = await openRules(false);
  const search = screen.getByRole("searchbox", { name: "Search checks" });
  await user.type(search, "TIM-01");
  await user.click(screen.getByRole("button", { name: /TIM-01/ }));
  screen.getByText("Project update, stale after: 31 days");
  await user.clear(search);
  await user.type(search, "PRJ-02");
  await user.click(screen.getByRole("button", { name: /PRJ-02/ }));
  screen.getByText("Cannot be waived.");
});

test("after a check each rule says what it did, and the list is sifted by it and by family and severity", async () => {
  const { user } = await openRules(true);
  await user.selectOptions(screen.getByRole("combobox", { name: "In the last check" }), "not assessable");
  screen.getByText(`1 of ${CHECKS.length} checks`);
  // Of the three results of the check two have findings, and MS-01 could judge nothing.
  await user.click(screen.getByRole("button", { name: /MS-01/ }));
  screen.getByText(
    /0 rows assessed, 0 findings, 0 waived, 0 rows not assessable.*There is no Milestones register/,
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "In the last check" }), "");
  await user.selectOptions(screen.getByRole("combobox", { name: "Family" }), "rag");
  await user.selectOptions(screen.getByRole("combobox", { name: "Severity" }), "error");
  const expected = CHECKS.filter(({ family, severity }) => family === "rag" && severity === "error").length;
  screen.getByText(`${expected} of ${CHECKS.length} checks`);
});

test("the review sheet is written from here", async () => {
  const { fake, user } = await openRules(true);
  await user.click(screen.getByRole("button", { name: "Write the review sheet" }));
  await settle();
  expect(fake.calls.names).toContain("writeReview");
  screen.getByText("The review is on the sheet Check Review.", { selector: ".note__text" });
});
