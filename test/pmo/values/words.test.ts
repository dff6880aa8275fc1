import fc from "fast-check";
import { LISTS } from "../../../src/pmo/templates/lists";
import { parseFlag } from "../../../src/pmo/values/flag";
import { listReader, parseListValue } from "../../../src/pmo/values/list-value";
import { looksLikePeople, tidyPeople } from "../../../src/pmo/values/people";
import { isPlaceholder } from "../../../src/pmo/values/placeholders";
import { parseRag } from "../../../src/pmo/values/rag-word";
import { parseScale, stepOfShare } from "../../../src/pmo/values/scale";
import { folded, tidy, tidyLines, withoutMojibake } from "../../../src/pmo/values/text";

const rag = listReader(LISTS.rag.items);
const scale = listReader(LISTS.scale.items);
const status = listReader(LISTS.projectStatus.items);

describe("RAG words", () => {
  test.each([
    ["Green", "Green"],
    ["GREEN", "Green"],
    [" g ", "Green"],
    ["Amber/Red", "Amber/Red"],
    ["A/R", "Amber/Red"],
    ["R/A", "Amber/Red"],
    ["AR", "Amber/Red"],
    ["amber - red", "Amber/Red"],
    ["Amber Green", "Amber/Green"],
    ["G/A", "Amber/Green"],
    ["Yellow", "Amber"],
    ["🔴", "Red"],
    ["🟡 Amber", "Amber"],
    ["RED!", "Red"],
    ["RAG: Amber", "Amber"],
    ["3 - Amber", "Amber"],
    ["Green (G)", "Green"],
    ["Not reported", "Grey"],
    ["Complete", "Blue"],
  ])("%s is %s", (text, colour) => {
    expect(parseRag(text, rag)).toEqual({ ok: true, value: colour });
  });

  test.each([
    ["TBC", "missing"],
    ["n/a", "missing"],
  ])("%s is missing", (text) => {
    expect(parseRag(text, rag)).toBe("missing");
  });

  test("colours inside a remark are suggested, not taken", () => {
    expect(parseRag("Amber - awaiting the supplier's plan", rag)).toEqual({
      ok: false,
      problem: { kind: "not-in-list", nearest: "Amber" },
    });
    expect(parseRag("Exempt under Section 43", rag)).toEqual({ ok: false, problem: { kind: "not-in-list" } });
    expect(parseRag("Red Green", rag)).toMatchObject({ ok: false });
  });
});

describe("values of a list", () => {
  test("case, punctuation, other words and codes", () => {
    for (const [text, value] of [
      ["ON-HOLD", "On hold"],
      ["in progress", "Active"],
      ["2. Closed", "Closed"],
      ["Completed", "Closed"],
    ] as const)
      expect(parseListValue(text, status)).toEqual({ ok: true, value });
  });

  test("a slip of typing is suggested, not taken", () => {
    expect(parseListValue("Actve", status)).toEqual({
      ok: false,
      problem: { kind: "not-in-list", nearest: "Active" },
    });
  });

  test("a code before a word needs a mark or a digit: `At risk` is no risk", () => {
    expect(parseListValue("At risk", listReader(LISTS.riskType.items))).toMatchObject({ ok: false });
  });
});

describe("steps of a scale", () => {
  test.each([
    ["4", { by: "number", number: 4 }],
    ["4 - likely", { by: "number", number: 4 }],
    ["Likely (4)", { by: "number", number: 4 }],
    ["4/5", { by: "number", number: 4 }],
    ["H", { by: "word", step: 4 }],
    ["very low", { by: "word", step: 1 }],
    ["Almost certain", { by: "word", step: 5 }],
    ["75% to 100%", { by: "percent", share: 0.875 }],
    ["50-75%", { by: "percent", share: 0.625 }],
    [">70%", { by: "percent", share: 0.85 }],
    ["<10%", { by: "percent", share: 0.05 }],
    ["30%", { by: "percent", share: 0.3 }],
  ])("%s", (text, expected) => {
    expect(parseScale(text, scale, "point")).toEqual({ ok: true, value: expected });
  });

  test("percentages fall into steps up to 10, 30, 50, 70 and above", () => {
    expect([0.05, 0.1, 0.11, 0.3, 0.5, 0.625, 0.7, 0.875].map(stepOfShare)).toEqual([1, 1, 2, 2, 3, 4, 4, 5]);
  });

  test("other words are trouble, blanks are missing", () => {
    expect(parseScale("to be discussed with the team", scale, "point")).toMatchObject({ ok: false });
    expect(parseScale("TBC", scale, "point")).toBe("missing");
  });
});

test("flags", () => {
  for (const yes of ["Yes", "y", "TRUE", true, 1, "x", "✓", "Done"])
    expect(parseFlag(yes)).toEqual({ ok: true, value: "Yes" });
  for (const no of ["No", "n", false, 0, "not yet"]) expect(parseFlag(no)).toEqual({ ok: true, value: "No" });
  expect(parseFlag("n/a")).toBe("missing");
  expect(parseFlag("perhaps")).toMatchObject({ ok: false });
});

test("people: several names stay, lines become one", () => {
  expect(tidyPeople("  Maria  Silva\nJohn Smith ")).toBe("Maria Silva; John Smith");
  expect(looksLikePeople("Maria Silva")).toBe(true);
  expect(looksLikePeople("Silva, Maria; van der Berg, Jan")).toBe(true);
  expect(looksLikePeople("Procurement team")).toBe(false);
  expect(looksLikePeople("R24")).toBe(false);
});

test("placeholders", () => {
  for (const text of [
    "TBC",
    "n/a",
    "N/A",
    "-",
    "–",
    "TBD",
    "unknown",
    "#N/A",
    "[TBC]",
    "(tbc)",
    "To be confirmed",
  ])
    expect(isPlaceholder(text)).toBe(true);
  for (const text of ["0", "no", "No", "Nancy", "TBC by March", "nil"])
    expect(isPlaceholder(text)).toBe(false);
});

test("text is put in order without losing words", () => {
  expect(tidy(" a\u00a0 b\r\n c\u200b ")).toBe("a b c");
  expect(tidyLines(" a \r\n\r\n\r\n b\u00a0 c ")).toBe("a\n\nb c");
  expect(folded("A/R – “Amber”")).toBe("a r amber");
  expect(withoutMojibake("Budget (Â£m) â€“ total")).toBe("Budget (£m) – total");
  fc.assert(
    fc.property(fc.string(), (text) => {
      const letters = (whole: string): string => whole.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
      expect(letters(tidy(text))).toBe(letters(text));
      expect(letters(tidyLines(text))).toBe(letters(text));
    }),
  );
});
