import { parseInput } from "../../../src/workbench/engine/input";
import { CellError } from "../../../src/workbench/engine/scalar";

/** What Excel (en-US) shows after typing; dates as serials: 46112 is 31 March 2026. */
const NUMBERS: readonly (readonly [string, number, string?])[] = [
  ["5", 5],
  ["-5", -5],
  ["+5", 5],
  [" 7 ", 7],
  [".5", 0.5],
  ["5.", 5],
  ["1,234", 1234, "#,##0"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["(5)", -5],
  ["(1,234)", -1234, "#,##0"],
  ["12%", 0.12, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["%5", 0.05, "0%"],
  ["-3%", -0.03, "0%"],
  ["$1.2", 1.2, "$#,##0.00_);[Red]($#,##0.00)"],
  ["$1,234", 1234, "$#,##0_);[Red]($#,##0)"],
  ["-$5", -5, "$#,##0_);[Red]($#,##0)"],
  ["($5)", -5, "$#,##0_);[Red]($#,##0)"],
  ["1E3", 1000, "0.00E+00"],
  ["1.5e-2", 0.015, "0.00E+00"],
  ["1 1/2", 1.5, "# ?/?"],
  ["0 3/16", 0.1875, "# ??/??"],
  ["12345678901234567890", 12345678901234500000],
  // Dates and times
  ["3/31/2026", 46112, "m/d/yyyy"],
  ["3-31-2026", 46112, "m/d/yyyy"],
  ["3/31/26", 46112, "m/d/yyyy"],
  ["2026-03-31", 46112, "m/d/yyyy"],
  ["2026/3/31", 46112, "m/d/yyyy"],
  ["31-Mar-2026", 46112, "d-mmm-yy"],
  ["31 March 2026", 46112, "d-mmm-yy"],
  ["March 31, 2026", 46112, "d-mmm-yy"],
  ["Mar 2026", 46082, "mmm-yy"],
  ["3/2026", 46082, "mmm-yy"],
  ["1/1/1900", 1, "m/d/yyyy"],
  ["2/29/1900", 60, "m/d/yyyy"],
  ["3/1/1900", 61, "m/d/yyyy"],
  ["12/31/29", 47483, "m/d/yyyy"],
  ["1/1/30", 10959, "m/d/yyyy"],
  ["12:30", 0.5208333333333334, "h:mm"],
  ["6:00:30", 0.25034722222222222, "h:mm:ss"],
  ["6 PM", 0.75, "h:mm AM/PM"],
  ["6:30 pm", 0.7708333333333334, "h:mm AM/PM"],
  ["36:00", 1.5, "[h]:mm:ss"],
  ["3/31/2026 12:00", 46112.5, "m/d/yyyy h:mm"],
];

describe("numbers, dates and times", () => {
  it.each(NUMBERS.map(([text, value, format]) => ({ text, value, format })))(
    "$text",
    ({ text, value, format }) => {
      const parsed = parseInput(text);
      if (parsed.formula !== undefined) throw new Error("A number was taken for a formula.");
      expect(parsed.value).toBeCloseTo(value, 9);
      expect(parsed.numberFormat).toBe(format);
    },
  );

  it("gives dates without a year the year that it is told", () => {
    expect(parseInput("3/31", 2026)).toEqual({ value: 46112, numberFormat: "d-mmm" });
    expect(parseInput("31-Mar", 2025)).toEqual({ value: 45747, numberFormat: "d-mmm" });
  });
});

describe("other values", () => {
  it.each([
    ["TRUE", true],
    ["false", false],
    ["", null],
    ["#N/A", CellError.of("#N/A")],
    ["#div/0!", CellError.of("#DIV/0!")],
  ])("%s", (text, value) => {
    expect(parseInput(text)).toEqual({ value });
  });

  it.each([
    "abc",
    "=",
    "£5",
    "31/3/2026",
    "2026-13-01",
    "12/31/1899",
    "1.2.3",
    "1,23",
    "Q1",
    "RAG: amber",
    "R-12",
    "#42",
    "5 apples",
    "2026-03-31T12:00:00Z",
    "-5 apples",
    "+44 (0)20 7946 0000",
    "-",
    "--",
    "30%%",
  ])("%s stays text", (text) => {
    expect(parseInput(text)).toEqual({ value: text });
  });

  it("takes an apostrophe for text", () => {
    expect(parseInput("'=A1")).toEqual({ value: "=A1", quoted: true });
    expect(parseInput("'007")).toEqual({ value: "007", quoted: true });
    expect(parseInput("'")).toEqual({ value: "", quoted: true });
  });

  it("takes what begins with an equals sign, or with a sign before what can be one, for a formula", () => {
    expect(parseInput("=A1+1")).toEqual({ formula: "=A1+1" });
    expect(parseInput("= SUM(A1)")).toEqual({ formula: "= SUM(A1)" });
    expect(parseInput("+A1")).toEqual({ formula: "=+A1" });
    expect(parseInput("-abc")).toEqual({ formula: "=-abc" });
  });
});
