import * as fc from "fast-check";
import type { Severity } from "../../../src/pmo/checks/check";
import { arrange, shownFindings } from "../../../src/taskpane/check/arrange";
import type { GroupTitles, Line } from "../../../src/taskpane/check/arrange";
import { INITIAL } from "../../../src/taskpane/state/pane-state";
import type { FindingsView, Grouping, Listed } from "../../../src/taskpane/state/pane-state";
import { outcomeOf } from "../support/outcomes";

const TITLES: GroupTitles = {
  severity: { error: "Errors", warning: "Warnings", alert: "Alerts" },
  noProject: "Whole register",
  noOwner: "No owner",
  check: (id) => `Check ${id}`,
};
const listed = (count: number): Listed[] => outcomeOf(count).findings.map((finding, id) => ({ id, finding }));
const view = (changes: Partial<FindingsView>): FindingsView => ({ ...INITIAL.findingsView, ...changes });
const heads = (lines: readonly Line[]) => lines.filter((line) => line.kind === "group");
const idsOf = (lines: readonly Line[]) =>
  lines.flatMap((line) => (line.kind === "finding" ? [line.listed.id] : []));

test("severities come in their order, open, each with its findings", () => {
  const lines = arrange(listed(12), view({}), TITLES);
  expect(heads(lines).map(({ title, total }) => [title, total])).toEqual([
    ["Errors", 6],
    ["Warnings", 4],
    ["Alerts", 2],
  ]);
  expect(lines).toHaveLength(15);
});

test("the group with most errors comes first, equals by name", () => {
  const findings = listed(6).map((one, index) => ({
    ...one,
    finding: {
      ...one.finding,
      owner: index < 2 ? "B" : index < 4 ? "A" : "",
      severity: (index === 5 ? "alert" : "error") as Severity,
    },
  }));
  expect(heads(arrange(findings, view({ grouping: "owner" }), TITLES)).map(({ title }) => title)).toEqual([
    "A",
    "B",
    "No owner",
  ]);
});

test("groups by project, owner and check are closed until they are opened, and open for a search", () => {
  const closed = arrange(listed(12), view({ grouping: "check" }), TITLES);
  expect(idsOf(closed)).toEqual([]);
  const key = heads(closed)[0]?.key ?? "";
  expect(
    idsOf(arrange(listed(12), view({ grouping: "check", toggled: new Set([key]) }), TITLES)),
  ).toHaveLength(2);
  expect(idsOf(arrange(listed(12), view({ grouping: "check", search: "x" }), TITLES))).toHaveLength(12);
});

test("a search wants all its words, wherever they stand and in any case", () => {
  const findings = listed(30);
  expect(
    shownFindings(findings, { search: "  AMB theatre ", hidden: new Set(), waived: false }).map(
      ({ id }) => id,
    ),
  ).toEqual([3]);
  expect(shownFindings(findings, { search: "PRJ-14", hidden: new Set(), waived: false })).toHaveLength(5);
  expect(
    shownFindings(findings, { search: "", hidden: new Set<Severity>(["error", "alert"]), waived: false }),
  ).toHaveLength(10);
});

test("whatever the grouping, no finding is lost or doubled, and group totals add up", () => {
  const groupings: readonly Grouping[] = ["severity", "project", "owner", "check"];
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.constantFrom(...groupings),
      fc.constantFrom("", "e"),
      (count, grouping, search) => {
        const lines = arrange(listed(count), view({ grouping, search }), TITLES);
        expect(heads(lines).reduce((sum, { total }) => sum + total, 0)).toBe(count);
        if (search !== "")
          expect(idsOf(lines).sort((a, b) => a - b)).toEqual(listed(count).map(({ id }) => id));
      },
    ),
  );
});
