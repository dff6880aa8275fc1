import fc from "fast-check";
import {
  dayOf,
  daysInMonth,
  isoDate,
  LAST_SERIAL,
  longDate,
  serialOf,
} from "../../../src/pmo/values/calendar";

describe("Excel serials", () => {
  // Microsoft Support, "DATE function" and "DATEVALUE function": 39448 is 1 January 2008, 2958465 is 31 December 9999.
  test.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 2, 29, 60],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
    [2008, 1, 1, 39448],
    [2011, 8, 22, 40777],
    [2026, 3, 31, 46112],
    [9999, 12, 31, 2958465],
  ])("%i-%i-%i is %i", (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(dayOf(serial)).toEqual({ year, month, day });
  });

  test("days that do not exist have no serial", () => {
    expect(serialOf(2023, 4, 31)).toBeUndefined();
    expect(serialOf(2023, 2, 29)).toBeUndefined();
    expect(serialOf(2023, 13, 1)).toBeUndefined();
    expect(serialOf(1899, 12, 31)).toBeUndefined();
    expect(serialOf(10000, 1, 1)).toBeUndefined();
    expect(dayOf(0)).toBeUndefined();
    expect(dayOf(LAST_SERIAL + 1)).toBeUndefined();
  });

  test("days of February by the Gregorian rule", () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
  });

  test("every serial is a day and back, and days agree with the Gregorian calendar of Date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
        const day = dayOf(serial);
        expect(day).toBeDefined();
        if (!day) return;
        expect(serialOf(day.year, day.month, day.day)).toBe(serial);
        const utc = new Date((serial - 25569) * 86_400_000);
        expect([day.year, day.month, day.day]).toEqual([
          utc.getUTCFullYear(),
          utc.getUTCMonth() + 1,
          utc.getUTCDate(),
        ]);
      }),
    );
  });

  test("printing drops the time of day", () => {
    expect(isoDate(46112.75)).toBe("2026-03-31");
    expect(longDate(46112)).toBe("31 Mar 2026");
    expect(isoDate(-3)).toBe("-3");
  });
});
