/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { WaiverTerms } from "../../src/actions/waive";
import type { Finding } from "../../src/pmo/checks/check";
import type { Actions } from "../../src/taskpane/actions/actions";
import { fakeActions } from "./support/fake-actions";
import { checkedOf } from "./support/outcomes";
import { BROUGHT_IN } from "./support/programs";
import { accessibilityFaults, openPane, settle, valueOf } from "./support/render";

const list = () => within(screen.getByRole("list", { name: /^Findings\./ }));
const dialog = (name: string) => within(screen.getByRole("dialog", { name }));
const first = (name: RegExp): HTMLElement => list().getAllByRole("button", { name })[0] ?? document.body;

/** The pane after a check with 60 findings, ten of each of six checks, and what was asked of the workbook. */
async function openFindings(overrides: Partial<Actions> = {}) {
  const asked: { findings: readonly Finding[]; terms?: WaiverTerms }[] = [];
  const result = (findings: readonly Finding[]) => ({
    done: findings,
    left: [],
    lines: findings.length,
    roundTrips: 6,
  });
  const fake = fakeActions(BROUGHT_IN, {
    check: async () => checkedOf(60),
    waive: async (findings, terms) => {
      asked.push({ findings, terms });
      return result(findings);
    },
    withdrawWaivers: async (findings) => {
      asked.push({ findings });
      return result(findings);
    },
    ...overrides,
  });
  const { user } = await openPane(fake);
  await user.click(screen.getByRole("button", { name: "Check the registers" }));
  await settle();
  return { user, asked };
}

test("a finding is waived with reason, approver and a day 90 days on, by keyboard alone; it then leaves the list", async () => {
  const { user, asked } = await openFindings();
  act(() => first(/^Error: Actual start 4 May 2026/).focus());
  await user.keyboard("{ArrowRight}");
  act(() => list().getByRole("button", { name: "Waive…" }).focus());
  await user.keyboard("{Enter}");
  await settle();
  const form = dialog("Waive 1 finding?");
  // 90 days after 31 March 2026, the pane's day.
  expect(valueOf(form.getByLabelText(/^Until/))).toBe("2026-06-29");
  const reason = form.getByLabelText(/^Reason/);
  // jsdom has no layout by which Fluent's dialog could pass the focus on with Tab.
  act(() => reason.focus());
  await user.keyboard("Agreed by the board");
  act(() => form.getByLabelText(/^Approver/).focus());
  await user.keyboard("Head of PMO{Enter}");
  await settle();
  expect(asked).toMatchObject([
    {
      findings: [{ check: "PRJ-13" }],
      // 29 June 2026 as Excel counts days.
      terms: { reason: "Agreed by the board", approver: "Head of PMO", expiresOn: 46_202 },
    },
  ]);
  screen.getByText("59 findings", { selector: ".found *" });
  screen.getByText("1 finding waived. Check again to bring the Findings sheet up to date.", {
    selector: ".note__text",
  });
});

test("what is missing is said at its field, and nothing is written", async () => {
  const { user, asked } = await openFindings();
  await user.click(first(/^Error: Actual start 4 May 2026/));
  await user.click(list().getByRole("button", { name: "Waive…" }));
  await settle();
  const form = dialog("Waive 1 finding?");
  await user.click(form.getByRole("button", { name: "Waive 1 finding" }));
  form.getByText("Write why this is accepted.");
  form.getByText("Name who accepts it.");
  expect(document.activeElement).toBe(form.getByLabelText(/^Reason/));
  expect(asked).toEqual([]);
  const cancel = form.getByRole("button", { name: "Cancel" });
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(cancel);
  await settle();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("all that are shown of a check are waived at once; waived ones are shown on demand, renewed and withdrawn", async () => {
  const { user, asked } = await openFindings();
  await user.click(first(/^Error: Actual start 4 May 2026/));
  await user.click(list().getByRole("button", { name: "Waive all shown of PRJ-13 (10)…" }));
  await settle();
  await user.type(screen.getByLabelText(/^Reason/), "Migrated dates");
  await user.type(screen.getByLabelText(/^Approver/), "Head of PMO");
  await user.click(screen.getByRole("button", { name: "Waive 10 findings", hidden: true }));
  await settle();
  expect(asked[0]?.findings).toHaveLength(10);
  screen.getByText("50 findings", { selector: ".found *" });
  // jsdom lays nothing out, so what the dialog hid from screen readers is not shown again; browsers do.
  const hidden = { hidden: true };
  screen.getByRole("button", { name: "20 errors", ...hidden });

  await user.click(screen.getByRole("button", { name: "Show 10 waived", ...hidden }));
  await settle();
  screen.getByText("60 findings", { selector: ".found *" });
  screen.getByText(/^Until 29 Jun 2026, by Head of PMO: Migrated dates$/);
  expect(screen.getAllByText("Waived", { selector: ".tag" }).length).toBeGreaterThan(0);

  await user.click(screen.getByRole("button", { name: "Renew…", ...hidden }));
  await settle();
  expect(valueOf(screen.getByLabelText(/^Reason/))).toBe("Migrated dates");
  await user.click(screen.getByRole("button", { name: "Renew the waiver", hidden: true }));
  await settle();
  expect(asked[1]?.terms).toMatchObject({ reason: "Migrated dates", approver: "Head of PMO" });

  await user.click(screen.getByRole("button", { name: "Withdraw the waiver", ...hidden }));
  await settle();
  expect(asked[2]?.findings).toHaveLength(1);
  screen.getByRole("button", { name: "21 errors", ...hidden });
  screen.getByRole("button", { name: "Hide 9 waived", ...hidden });
});

test("what had changed since is named and stays in the list", async () => {
  const { user } = await openFindings({
    waive: async ([gone, ...others]) => ({
      done: others,
      left: gone ? [gone] : [],
      lines: others.length,
      roundTrips: 6,
    }),
  });
  await user.click(first(/^Error: Actual start 4 May 2026/));
  await user.click(list().getByRole("button", { name: "Waive all shown of PRJ-13 (10)…" }));
  await settle();
  await user.type(screen.getByLabelText(/^Reason/), "Migrated dates");
  await user.type(screen.getByLabelText(/^Approver/), "Head of PMO");
  await user.click(screen.getByRole("button", { name: "Waive 10 findings", hidden: true }));
  await settle();
  screen.getByText(/^9 findings waived; Projects register, F7 had changed/, { selector: ".note__text" });
  screen.getByText("51 findings", { selector: ".found *" });
});

test("where every finding is waived nothing is left, and that is said", async () => {
  const checked = checkedOf(3);
  const waiver = { reason: "Agreed", approver: "Head of PMO", expiresOn: 46_202 };
  const { user } = await openFindings({
    check: async () => ({
      ...checked,
      outcome: {
        ...checked.outcome,
        findings: checked.outcome.findings.map((finding) => ({ ...finding, waiver })),
      },
    }),
  });
  screen.getByText("Nothing is left: 3 findings waived.");
  await user.click(screen.getByRole("button", { name: "Show 3 waived" }));
  await settle();
  expect(list().getAllByRole("button").length).toBeGreaterThan(3);
});
