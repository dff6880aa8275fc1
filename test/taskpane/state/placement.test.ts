import { placeColumns, undecided } from "../../../src/taskpane/state/placement";
import { PLAN, planWith } from "../support/plans";

test("columns are placed by what they need: a decision, nothing, or to be kept", () => {
  const placement = placeColumns({}, PLAN.intake);
  expect(placement["Book1.xlsx|Project list|projects|2"]).toBe("review");
  expect(placement["Book1.xlsx|Project list|projects|3"]).toBe("matched");
  expect(placement["Book1.xlsx|Project list|projects|9"]).toBe("kept");
  expect(Object.keys(placement)).toHaveLength(46);
});

test("a column that was decided stays where it was seen first", () => {
  const first = placeColumns({}, PLAN.intake);
  const decided = planWith(planWith(PLAN, "Project list", 2, "sponsor"), "Project list", 3, null);
  const second = placeColumns(first, decided.intake);
  expect(second).toEqual(first);
  expect(placeColumns({}, decided.intake)["Book1.xlsx|Project list|projects|2"]).toBe("matched");
});

test("decisions are counted until they are made, also by keeping a column", () => {
  expect(undecided(PLAN.intake)).toBe(2);
  expect(undecided(planWith(PLAN, "Project list", 2, null).intake)).toBe(1);
});
