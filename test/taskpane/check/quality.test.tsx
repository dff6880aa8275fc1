/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { fakeActions } from "../support/fake-actions";
import { BROUGHT_IN } from "../support/programs";
import { accessibilityFaults, openPane, settle } from "../support/render";

const openQuality = async () => {
  const fake = fakeActions(BROUGHT_IN);
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Check the registers" }));
  await settle();
  await user.click(screen.getByRole("tab", { name: "Quality" }));
  await settle();
  return { fake, user };
};

test("each dimension has its share with a word, its denominator, what could not be judged, and its change", async () => {
  await openQuality();
  const item = (name: string) => {
    const found = screen.getByText(name).closest("li");
    if (!found) throw new Error(`${name} is not listed.`);
    return found.textContent ?? "";
  };
  // 45 of 60 is 75%; 12 of 72 could not be judged; the last period had 80%.
  expect(item("Completeness")).toBe(
    "Completeness75% Poor45 of 60 · 16.7% not assessable-5 points since 2026-02",
  );
  expect(item("Validity")).toBe(
    "Validity95% Good190 of 200 · 9.1% not assessable · 2 waived0 points since 2026-02",
  );
  expect(item("Consistency")).toBe("Consistency88% Fair88 of 100");
  expect(item("Uniqueness")).toBe("UniquenessNot assessable");
  expect(await accessibilityFaults()).toEqual([]);
});

test("projects and owners are listed lowest first, and the reasons name the missing fields", async () => {
  const { user } = await openQuality();
  await user.click(screen.getByRole("button", { name: "Projects, lowest first (5)" }));
  screen.getByText("NCD-001 Electronic medical records, wave 2");
  await user.click(screen.getByRole("button", { name: "Owners, lowest first (5)" }));
  screen.getByText("No owner");
  await user.click(screen.getByRole("button", { name: "2 reasons why not assessable" }));
  screen.getByText("Baseline start is blank: 3 rows");
  screen.getByText("There is no Milestones register");
  expect(await accessibilityFaults()).toEqual([]);
});

test("the sheet is written and led to", async () => {
  const { fake, user } = await openQuality();
  await user.click(screen.getByRole("button", { name: "Write the sheet" }));
  await settle();
  expect(fake.calls.names).toContain("writeQuality");
  within(screen.getByRole("region", { name: "Check" })).getByRole("button", { name: "Open Data Quality" });
});
