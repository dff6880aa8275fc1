import { findSource, rememberedSources, sheetPattern, sourcePattern } from "../../../src/pmo/intake/memory";
import { policiesFrom } from "../../../src/pmo/intake/policies";
import { stampOf, stampText, valueMark } from "../../../src/pmo/intake/stamp";
import { splitPeriods } from "../../../src/pmo/intake/periods";
import type { CellValue } from "../../../src/pmo/values/cell";
import { templateOf } from "../../../src/pmo/templates/standard";
import { onlyImport, planOf, sheetOf } from "./support/sheets";

test.each([
  ["Return March 2026 v2.xlsx", "Return *.xlsx"],
  ["Return April 2026.xlsx", "Return *.xlsx"],
  ["PMO_report_2026-03-31.csv", "PMO_report_*.csv"],
  ["GMPP FY23-24 Q3 (1).xlsx", "GMPP *.xlsx"],
  ["team 1.xlsx", "team 1.xlsx"],
  ["Maypole house.xlsx", "Maypole house.xlsx"],
])("%s comes each time as %s", (name, pattern) => {
  expect(sourcePattern(name)).toBe(pattern);
  expect(sourcePattern(pattern)).toBe(pattern);
});

test("the sheet of a text file varies with its file, that of a workbook does not", () => {
  expect(sheetPattern("north 2026-03.csv", "north 2026-03")).toBe("north *");
  expect(sheetPattern("returns.xlsx", "Q1")).toBe("Q1");
});

test("a source is known by its names, else by the same headers", () => {
  const sources = rememberedSources([
    ["a *.xlsx", "Sheet1", "ID", "Project ID", 1, "", "A", "Projects"],
    ["a *.xlsx", "Sheet1", "Lead", "Sponsor", 0.6, "chosen by hand", "B", "Projects"],
    [null, null, null, null, null, null, null, null],
  ]);
  expect(sources).toHaveLength(1);
  expect(sources[0]?.columns[1]).toMatchObject({
    header: "Lead",
    field: "Sponsor",
    byHand: true,
    place: "B",
  });
  expect(findSource(sources, "A May 2026.xlsx", "Sheet1", ["Other"])).toBe(sources[0]);
  expect(findSource(sources, "b.xlsx", "List", ["lead", "id"])).toBe(sources[0]);
  expect(findSource(sources, "b.xlsx", "List", ["lead"])).toBeUndefined();
});

test("the most specific policy counts", () => {
  const { of, marksGone } = policiesFrom([
    ["Any", "Any", "source"],
    ["Any", "RAG", "Register"],
    ["Projects", "RAG", "Keep if filled"],
    ["Any", "Rows gone from the source", "mark"],
  ]);
  expect([of("Projects", "RAG"), of("Risks", "RAG"), of("Risks", "Status")]).toEqual([
    "Keep if filled",
    "Register",
    "Source",
  ]);
  expect(marksGone).toBe(true);
  expect(policiesFrom([]).of("Projects", "RAG")).toBe("Ask");
});

test("a stamp comes back from its cell as it was, and is never a number", () => {
  const stamp = new Map([
    ["0000", "1111"],
    ["abcd", valueMark("x")],
  ]);
  expect(stampOf(stampText(stamp))).toEqual(stamp);
  expect(Number(stampText(new Map([["0000", "1111"]])))).toBeNaN();
  expect(valueMark(7)).toBe(valueMark("7"));
  expect(valueMark("Two  lines\r\nhere ")).toBe(valueMark("two lines here"));
  expect(valueMark("Red")).not.toBe(valueMark("Green"));
});

describe("time series", () => {
  const series = (header: string, rows: readonly (readonly CellValue[])[]) =>
    splitPeriods(
      onlyImport(planOf(sheetOf([["Project ID", "Project Name", "Budget", header], ...rows]))),
      templateOf("projects"),
    );
  const twice = (a: CellValue, b: CellValue): CellValue[][] => [
    ["P1", "Harbour tunnel", 10, a],
    ["P2", "Coastal rail", 20, a],
    ["P1", "Harbour tunnel", 11, b],
    ["P2", "Coastal rail", 21, b],
  ];

  test.each([
    ["Fiscal year", "2023-24", "2022-23", [2, 3]],
    ["Quarter", "Q4 2023", "Q1 2024", [4, 5]],
    ["Reporting period", "Mar 2024", "Apr 2024", [4, 5]],
    ["Year", 2024, 2023, [2, 3]],
  ])("%s: of %s and %s the later stays", (header, a, b, rows) => {
    const split = series(header, twice(a, b));
    expect(split.rows.sourceRows).toEqual(rows);
    expect(split.earlier?.map(({ sourceRow }) => sourceRow)).toEqual(
      [2, 3, 4, 5].filter((row) => !rows.includes(row)),
    );
  });

  test("ids that are doubled without a period are no series, nor are entries with one row each", () => {
    expect(series("Colour", twice("blue", "green")).earlier).toBeUndefined();
    expect(series("Year", twice(2024, 2024)).earlier).toBeUndefined();
    expect(series("Year", twice(2024, 2023).slice(0, 2)).earlier).toBeUndefined();
  });
});
