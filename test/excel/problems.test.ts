import { problemOf } from "../../src/excel/problems";
import { Problem } from "../../src/pmo/problem";

describe("an error becomes a problem for people", () => {
  test("a refusal of Excel that a person can mend says how, and keeps Excel's own words", () => {
    const refusal = Object.assign(new Error("You don't have permission."), {
      code: "AccessDenied",
      debugInfo: { errorLocation: "Range.values" },
    });
    const { code, next, details } = problemOf(refusal);
    expect(code).toBe("sheet-protected");
    expect(next).toContain("Unprotect");
    expect(details).toContain('"errorLocation": "Range.values"');
  });

  test("any other code is told as Excel's refusal", () => {
    const refusal = Object.assign(new Error("Busy."), { code: "GeneralException" });
    expect(problemOf(refusal)).toMatchObject({ code: "excel-refused", message: "Excel refused: Busy." });
  });

  test("a mistake of ours is not blamed on Excel, and keeps its stack", () => {
    const { code, message, details } = problemOf(new ReferenceError("rows is not defined"));
    expect(code).toBe("unexpected");
    expect(message).not.toContain("Excel refused");
    expect(details).toContain("problems.test.ts");
  });

  test("a problem stays what it is", () => {
    const problem = new Problem("no-setup", "Not set up.", "Set up.");
    expect(problemOf(problem)).toBe(problem);
  });
});
