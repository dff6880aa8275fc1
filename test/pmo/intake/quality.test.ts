import { intakeQuality } from "../../bench/intake-quality";

/**
 * Floors for how well intake does on labelled workbooks. They rise when it gets better; the aims are no confident match that is
 * wrong, and 95 of 100 mappable columns found.
 */
const FLOORS = {
  tuning: { headers: 0.99, right: 1, tables: 1 },
  heldout: { headers: 0.95, right: 0.985, tables: 1 },
} as const;

test.each(["tuning", "heldout"] as const)("labelled workbooks, %s: headers and tables", (part) => {
  const { mappable, mapped, given, wrong, tables, tablesFound, tablesWrong } = intakeQuality(part);
  expect(mappable).toBeGreaterThan(200);
  expect(tables).toBeGreaterThan(30);
  expect(mapped / mappable).toBeGreaterThanOrEqual(FLOORS[part].headers);
  expect((given - wrong.length) / given).toBeGreaterThanOrEqual(FLOORS[part].right);
  expect(tablesFound / tables).toBeGreaterThanOrEqual(FLOORS[part].tables);
  expect(tablesWrong).toEqual([]);
});
