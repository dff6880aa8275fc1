import * as fc from "fast-check";
import { dateOfInput } from "../../../src/taskpane/set-up/date-input";
import { currencyName } from "../../../src/taskpane/set-up/currency-name";
import { draftOf, inputOf, newDraft, sampleDraft } from "../../../src/taskpane/set-up/draft";
import { SETTINGS } from "../support/programs";

describe("the day of a date input", () => {
  // Serials as Excel shows them for =DATE(y,m,d); the leap day of 1900 that never was is Excel's own.
  test.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["1970-01-01", 25_569],
    ["2024-02-29", 45_351],
    ["2026-03-31", 46_112],
    ["9999-12-31", 2_958_465],
  ])("%s is %i", (text, serial) => expect(dateOfInput(text)).toBe(serial));

  test.each(["", "2026", "2026-02-30", "1899-12-31", "31/03/2026", "2026-3-1", "x2026-03-31"])(
    "%p is none",
    (text) => expect(dateOfInput(text)).toBeUndefined(),
  );

  test("from March 1900 on, days count as the calendar's do", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfInput(day)).toBe(serial);
      }),
    );
  });
});

test("a form is sent when it has a name and a day, and says what it lacks", () => {
  const draft = sampleDraft();
  expect(inputOf({ ...draft, programName: " Wards " })).toEqual({
    input: { ...draft, programName: "Wards", dataDate: 46_112 },
  });
  expect(inputOf({ ...draft, programName: "  " })).toEqual({ gaps: { programName: true } });
  expect(inputOf({ ...draft, programName: "", dataDate: "" })).toEqual({
    gaps: { programName: true, dataDate: true },
  });
});

test("the form of a program that is set up gives its settings back", () => {
  const { programName, pmoType, dataDate, currency, unit, paper } = SETTINGS;
  expect(inputOf(draftOf(SETTINGS))).toEqual({
    input: { programName, pmoType, dataDate, currency, unit, paper },
  });
});

test("a new form is dated by the person's own calendar", () => {
  expect(newDraft(new Date(2026, 0, 5, 23, 59), "en-GB")).toMatchObject({
    dataDate: "2026-01-05",
    currency: "GBP",
    paper: "A4",
  });
  expect(newDraft(new Date(2026, 10, 30, 0, 1), "de-DE")).toMatchObject({
    dataDate: "2026-11-30",
    currency: "EUR",
  });
});

test("a currency has its name in the language of the words, and its code alone where there is none", () => {
  expect(currencyName("GBP", "en-GB")).toBe("GBP, British Pound");
  expect(currencyName("SEK", "sv")).toBe("SEK, svensk krona");
  expect(currencyName("??", "en-GB")).toBe("??");
});
