import { formatsFor } from "../../../src/taskpane/state/formats";
import { placeOf } from "../../../src/taskpane/state/place-of";

const british = formatsFor("en-GB", "en-GB", "UTC");
const NOW = new Date("2026-03-31T14:05:00Z");

test("times of the same day are times, others have their day", () => {
  expect(british.when("2026-03-31T09:05:00Z", NOW)).toBe("09:05");
  expect(british.when("2026-03-30T23:59:00Z", NOW)).toBe("30 Mar, 23:59");
  expect(british.whenShort("2026-03-30T23:59:00Z", NOW)).toBe("30 Mar");
});

test("the day is the one of the person's zone", () => {
  const tokyo = formatsFor("en-GB", "en-GB", "Asia/Tokyo");
  // 23:59 in London is 08:59 of the next day in Tokyo (UTC+9, no summer time).
  expect(tokyo.when("2026-03-30T23:59:00Z", NOW)).toBe("08:59");
});

test("a number is shown as what its field holds", () => {
  expect(british.cell(46_112, "date")).toBe("31 Mar 2026");
  expect(british.cell(0.345, "percent")).toBe("34.5%");
  expect(british.cell(1_250_000, "money")).toBe("1,250,000");
  expect(british.cell(2026, "text")).toBe("2026");
  expect(british.cell(-5, "date")).toBe("-5");
  expect(british.cell("tbc", "date")).toBe("tbc");
  expect(british.cell(null)).toBe("");
  expect(british.cell(false)).toBe("false");
});

test("the language of Excel counts only where the words are in it", () => {
  expect(formatsFor("en-US", "en-GB", "UTC").when("2026-03-31T09:05:00Z", NOW)).toMatch(/^09:05\sAM$/);
  expect(formatsFor("fr-FR", "en-GB", "UTC").cell(1234.5)).toBe("1,234.5");
});

test.each([
  ["'Projects register'!F12", "Projects register", "F12"],
  ["Risks!B3", "Risks", "B3"],
  ["'Ward''s list'!A1", "Ward's list", "A1"],
])("%s is read by people as %s, %s", (address, sheet, cell) =>
  expect(placeOf(address)).toEqual({ sheet, cell }),
);
