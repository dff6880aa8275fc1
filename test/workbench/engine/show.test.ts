import { formatColour, showText } from "../../../src/workbench/engine/show";
import { CellError } from "../../../src/workbench/engine/scalar";
import type { Scalar } from "../../../src/workbench/engine/scalar";

/** Results as on Microsoft's pages about number formats, or as Excel shows General. */
const SHOWN: readonly (readonly [Scalar, string, string])[] = [
  [null, "0.00", ""],
  [true, "0.00", "TRUE"],
  [false, "General", "FALSE"],
  [CellError.of("#N/A"), "0", "#N/A"],
  ["text", "0.00", "text"],
  ["text", '0;-0;0;"<"@">"', "<text>"],
  ["text", "0;;;", ""],
  [1234.567, "General", "1234.567"],
  [1 / 3, "General", "0.333333333"],
  [123456789012, "General", "1.23457E+11"],
  [12345678901, "General", "12345678901"],
  [1e-10, "General", "1E-10"],
  [0.1 + 0.2, "General", "0.3"],
  [-0.5, "General", "-0.5"],
  [1234.59, "####.#", "1234.6"],
  [8.9, "#.000", "8.900"],
  [0.631, "0.#", "0.6"],
  [12, "#.0#", "12.0"],
  [12000, "#,###", "12,000"],
  [12000, "#,", "12"],
  [12200000, "0.0,,", "12.2"],
  [-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"],
  [0, '0;-0;"none"', "none"],
  [0.0825, "0.0%", "8.3%"],
  [12345, "0.00E+00", "1.23E+04"],
  [5.25, "# ?/?", "5 1/4"],
  [5, "00000", "00005"],
  [46112, "m/d/yyyy", "3/31/2026"],
  [46112, "dd-mmm-yy", "31-Mar-26"],
  [46112, "dddd, mmmm d, yyyy", "Tuesday, March 31, 2026"],
  [46112, "[$-409]mmmm d, yyyy", "March 31, 2026"],
  [46112.75, "yyyy-mm-dd hh:mm", "2026-03-31 18:00"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [1.5, "[h]:mm", "36:00"],
  [60, "m/d/yyyy", "2/29/1900"],
  [-1, "m/d/yyyy", "#######"],
  [1234.5, "[$£-809]#,##0.00", "£1,234.50"],
  [1234.5, "#,##0.00 [$€-407]", "1,234.50 €"],
  [5, "@", "5"],
  [5, 'broken"', "5"],
  [2500000, '[>=1000000]0.0,,"m";0', "2.5m"],
];

describe("shown text", () => {
  it.each(SHOWN)("%p under %s", (value, numberFormat, text) => {
    expect(showText(value, numberFormat)).toBe(text);
  });

  it("counts dates from 1904 where the workbook does", () => {
    expect(showText(44650, "yyyy-mm-dd", "1904")).toBe("2026-03-31");
    expect(showText(44650, "0", "1904")).toBe("44650");
  });

  it("gives the colour that a section asks for", () => {
    expect(formatColour(-5, "0;[Red]-0")).toBe("#FF0000");
    expect(formatColour(5, "0;[Red]-0")).toBeUndefined();
    expect(formatColour(5, "[Color10]0")).toBe("#008000");
    expect(formatColour("x", "0;0;0;[Blue]@")).toBe("#0000FF");
    expect(formatColour(null, "[Red]0")).toBeUndefined();
  });
});
