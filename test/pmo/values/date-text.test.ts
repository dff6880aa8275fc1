import fc from "fast-check";
import { isoDate, longDate, serialOf } from "../../../src/pmo/values/calendar";
import { orderEvidence, parseDate, readSerial } from "../../../src/pmo/values/date-text";
import type { DateOrder } from "../../../src/pmo/values/date-text";

const shown = (text: string, order: DateOrder = "day-first"): string => {
  const reading = parseDate(text, order);
  return reading === "missing" ? "missing" : reading.ok ? isoDate(reading.value) : reading.problem.kind;
};

describe("dates in any usual form", () => {
  test.each([
    ["31/03/2026", "2026-03-31"],
    ["2026-03-31", "2026-03-31"],
    ["2026/3/31", "2026-03-31"],
    ["2022-06-30T00:00:00Z", "2022-06-30"],
    ["2022-06-30T00:00:00.000+01:00", "2022-06-30"],
    ["2022-06-30 14:05", "2022-06-30"],
    ["6/30/2027 12:00:00 AM", "2027-06-30"],
    ["March 31, 2023", "2023-03-31"],
    ["Mar 31 2023", "2023-03-31"],
    ["31 March 2023", "2023-03-31"],
    ["31 Mar 26", "2026-03-31"],
    ["31-Mar-26", "2026-03-31"],
    ["31MAR2026", "2026-03-31"],
    ["31.03.2026", "2026-03-31"],
    ["31. März 2026", "2026-03-31"],
    ["1er avril 2026", "2026-04-01"],
    ["15 de enero de 2026", "2026-01-15"],
    ["1st of April 2026", "2026-04-01"],
    ["Friday, March 31, 2023", "2023-03-31"],
    ["Tue 31/03/26", "2026-03-31"],
    ["30-Sept-2023", "2023-09-30"],
    ["20260331", "2026-03-31"],
    ["\u00a031/03/2026 ", "2026-03-31"],
    ["3/31/2024", "2024-03-31"],
    ["03-31-2024", "2024-03-31"],
    ["1/1/69", "2069-01-01"],
    ["1/1/70", "placeholder-date"],
    ["2/1/70", "1970-01-02"],
  ])("%s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("the order of day and month is the caller's decision where both are possible", () => {
    expect(shown("03/04/2026", "day-first")).toBe("2026-04-03");
    expect(shown("03/04/2026", "month-first")).toBe("2026-03-04");
  });

  test.each([
    ["TBC", "missing"],
    ["n/a", "missing"],
    ["-", "missing"],
    ["  ", "missing"],
    ["2023-04-31", "no-such-day"],
    ["31/02/2026", "no-such-day"],
    ["01/01/1970", "placeholder-date"],
    ["1900-12-30", "placeholder-date"],
    ["01/01/1923", "placeholder-date"],
    ["31/12/9999", "placeholder-date"],
    ["Exempt under Section 43 of the Freedom of Information Act 2000", "no-date"],
    ["Ongoing", "no-date"],
    ["12", "no-date"],
  ])("%s is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe("what is no day comes back with the reading that may be meant", () => {
  const last = (text: string): string => {
    const reading = parseDate(text, "day-first");
    if (reading === "missing" || reading.ok) return "a date";
    return reading.problem.kind === "period"
      ? `${reading.problem.period} to ${longDate(reading.problem.last)}`
      : reading.problem.kind;
  };

  test.each([
    ["2022-23", "financial year to 31 Mar 2023"],
    ["2022/23", "financial year to 31 Mar 2023"],
    ["FY23/24", "financial year to 31 Mar 2024"],
    ["FY 2024", "financial year to 31 Mar 2024"],
    ["Fiscal Year 23/24", "financial year to 31 Mar 2024"],
    ["Fiscal Year 23/24 2", "financial year to 31 Mar 2024"],
    ["2024-2025", "financial year to 31 Mar 2025"],
    ["Q4 2024/25", "quarter to 31 Mar 2025"],
    ["2022/23 Q1", "quarter to 30 Jun 2022"],
    ["Q4 FY23-24", "quarter to 31 Mar 2024"],
    ["Q3 2024", "quarter to 30 Sep 2024"],
    ["H1 2024", "half-year to 30 Jun 2024"],
    ["Mar-26", "month to 31 Mar 2026"],
    ["March 2024", "month to 31 Mar 2024"],
    ["end Feb 2024", "month to 29 Feb 2024"],
    ["03/2024", "month to 31 Mar 2024"],
    ["2027", "year to 31 Dec 2027"],
    ["01/04/2023 - 31/03/2024", "span"],
    ["Mar-Jun 2024", "span"],
    ["Mid: 12/03/2027", "date-in-text"],
    ["31-Mar-23 (under review)", "date-in-text"],
  ])("%s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  test("a day and a month that changed places are suggested, not taken", () => {
    expect(parseDate("2012-30-09", "day-first")).toEqual({
      ok: false,
      problem: { kind: "no-such-day", suggestion: serialOf(2012, 9, 30) },
    });
  });
});

test("what a text tells of its order", () => {
  expect(orderEvidence("31/03/2026")).toBe("day-first");
  expect(orderEvidence("03/31/2026 10:00")).toBe("month-first");
  expect(orderEvidence("03/04/2026")).toBe("either");
  expect(orderEvidence("2026-03-31")).toBeUndefined();
  expect(orderEvidence("99/99/2026")).toBeUndefined();
});

test("numbers with a date format: years and stand-ins are told apart from days", () => {
  expect(readSerial(46112.5)).toEqual({ ok: true, value: 46112 });
  expect(readSerial(0)).toBe("missing");
  expect(readSerial(2022)).toEqual({ ok: false, problem: { kind: "year-only", year: 2022 } });
  expect(readSerial(2)).toEqual({ ok: false, problem: { kind: "placeholder-date", date: 2 } });
  expect(readSerial(-5)).toEqual({ ok: false, problem: { kind: "no-date" } });
});

test("a printed date is read back in either order, and no text makes the parser throw", () => {
  const first = serialOf(1971, 1, 1) ?? 0;
  const last = serialOf(2069, 12, 31) ?? 0;
  fc.assert(
    fc.property(
      fc.integer({ min: first, max: last }),
      fc.constantFrom<DateOrder>("day-first", "month-first"),
      (serial, order) => {
        for (const text of [isoDate(serial), longDate(serial), `${isoDate(serial)}T00:00:00Z`])
          expect(parseDate(text, order)).toEqual({ ok: true, value: serial });
      },
    ),
  );
  fc.assert(fc.property(fc.string(), (text) => void parseDate(text, "day-first")));
});
