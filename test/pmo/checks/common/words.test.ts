import { findingAddress } from "../../../../src/pmo/checks/engine/address";
import { commonShape, idShape } from "../../../../src/pmo/checks/common/id-shape";
import { median } from "../../../../src/pmo/checks/common/numbers";
import { amount, count, day, listed, percent, quoted, ratio } from "../../../../src/pmo/checks/common/words";
import { on } from "../registers";

test("numbers as sentences write them", () => {
  expect(amount(1234567.8)).toBe("1,234,568");
  expect(amount(-1250)).toBe("-1,250");
  expect(amount(12.345)).toBe("12.35");
  expect(amount(0)).toBe("0");
  expect(percent(0.174)).toBe("17%");
  expect(percent(0.0549)).toBe("5.5%");
  expect(percent(1)).toBe("100%");
  expect(ratio(0.8333)).toBe("0.83");
  expect(count(1, "risk")).toBe("1 risk");
  expect(count(1200, "risk")).toBe("1,200 risks");
});

test("texts and dates as sentences write them", () => {
  expect(day(on("2026-03-31"))).toBe("31 Mar 2026");
  expect(quoted("  two\nlines ")).toBe("“two lines”");
  expect(quoted("x".repeat(80))).toHaveLength(62);
  expect(listed([])).toBe("");
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});

test("addresses quote sheet names only where Excel needs it", () => {
  expect(findingAddress("Projects", 11, 5)).toBe("Projects!F12");
  expect(findingAddress("Project list", 0, 26)).toBe("'Project list'!AA1");
  expect(findingAddress("Year's end", 0, 0)).toBe("'Year''s end'!A1");
  // Excel quotes names that read as cells, and names that begin with a digit.
  expect(findingAddress("FY26", 0, 0)).toBe("'FY26'!A1");
  expect(findingAddress("R1C1", 0, 0)).toBe("'R1C1'!A1");
  expect(findingAddress("2026", 0, 0)).toBe("'2026'!A1");
});

test("the pattern of IDs", () => {
  expect(idShape("EMR-01")).toBe("A-9");
  expect(idShape("EMR-O1")).toBe("A-A9");
  expect(idShape("emr 1b")).toBe("a 9a");
  const ids = Array.from({ length: 10 }, (_, index) => `P${index}`);
  expect(commonShape(ids)).toEqual({ shape: "A9", example: "P0" });
  expect(commonShape(ids.slice(1))).toBeUndefined();
  expect(commonShape([...ids, "a", "b", "c"])).toBeUndefined();
});

test("the median", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});
