import { onlyImport, planOf, sheetOf, valuesOf } from "./support/sheets";
import type { RegisterImport } from "../../../src/pmo/intake/plan";
import type { CellValue } from "../../../src/pmo/values/cell";

const risks = (header: string, cells: readonly CellValue[]): RegisterImport =>
  onlyImport(
    planOf(
      sheetOf([
        ["Risk ID", "Risk", header, "Mitigation", "Owner"],
        ...cells.map((cell, row): CellValue[] => [
          `R${row}`,
          `Risk number ${row}`,
          cell,
          "Watch",
          "Ana Reyes",
        ]),
      ]),
    ),
  );

// Steps spread evenly over 1 to 5, by hand: on 1 to 4 the second is 1 + 1 × 4/3 = 2.33, the third 3.67.
test.each([
  ["Likelihood (1-4)", [1, 2, 3, 4], [1, 2, 4, 5], "1 to 4"],
  ["Likelihood (1 to 3)", [1, 2, 3, 2], [1, 3, 5, 3], "1 to 3"],
  ["Likelihood (0-10)", [0, 3, 7, 10], [1, 2, 4, 5], "0 to 10"],
  ["Impact (1-4)", [4, 1, 2, 3], [5, 1, 2, 4], "1 to 4"],
  ["Impact", [10, 2, 6, 8], [5, 1, 3, 4], "1 to 10"],
  ["Probability", ["75% to 100%", "10%", "<30%", "50%"], [5, 1, 2, 3], "percent"],
  ["Impact", ["High", "low", "M", "VH"], [4, 2, 3, 5], "words"],
])("%s holding %j is read as %j, and the plan states the table", (header, cells, steps, scale) => {
  const entry = risks(header, cells);
  const field = header.startsWith("Impact") ? "impact" : "probability";
  expect(valuesOf(entry, field)).toEqual(steps);
  expect(entry.conversions).toMatchObject([{ field, scale, column: 2 }]);
  expect(new Map(entry.conversions?.[0]?.table)).toEqual(
    new Map(cells.map((cell, index) => [String(cell), steps[index]])),
  );
});

test("a scale of five is no conversion", () => {
  expect(risks("Likelihood (1-5)", [1, 3, 4, 5]).conversions).toEqual([]);
  expect(valuesOf(risks("Impact", ["4 - major", "2 - minor", "3", 5]), "impact")).toEqual([4, 2, 3, 5]);
});

test("a negative step is listed with what to do about it", () => {
  const entry = risks("Impact", [4, -2, 3, 5]);
  expect(valuesOf(entry, "impact")).toEqual([4, -2, 3, 5]);
  expect(entry.problems).toMatchObject([{ row: 3, field: "impact", value: -2 }]);
});

test("the analyst's own table goes before every rule", () => {
  const sheet = sheetOf([
    ["Risk ID", "Risk", "Impact", "Mitigation", "Owner"],
    ["R1", "Supplier", "Gold", "Watch", "Ana Reyes"],
    ["R2", "Staff", "high", "Watch", "Ana Reyes"],
    ["R3", "Data", "low", "Watch", "Ana Reyes"],
  ]);
  const entry = onlyImport(planOf(sheet, { choices: { values: { Sheet1: { 2: { gold: 5, High: 3 } } } } }));
  expect(valuesOf(entry, "impact")).toEqual([5, 3, 2]);
  expect(entry.notes.join("\n")).toContain("2 cells are read by your own table");
});

test("an amount a million times the others is listed, and taken as it stands", () => {
  const entry = onlyImport(
    planOf(
      sheetOf([
        ["Project ID", "Project name", "Budget (£m)", "RAG"],
        ...[1.2, 2.4, 0.9, 3100000, 1.6, 4.2].map((amount, row): CellValue[] => [
          `P${row}`,
          `Project ${row}`,
          amount,
          "Green",
        ]),
      ]),
      { settings: { currency: "GBP", unit: 1e6 } },
    ),
  );
  expect(valuesOf(entry, "budget")).toEqual([1.2, 2.4, 0.9, 3100000, 1.6, 4.2]);
  expect(entry.problems).toMatchObject([{ row: 5, field: "budget", value: 3100000 }]);
  expect(entry.problems[0]?.problem).toContain("over 1,000,000 times the usual amount");
});

test("what is remembered and no longer allowed is not used, and said where the source has such a value", () => {
  const conversions = [
    { register: "risks", field: "status", source: "parked", value: "Sleeping" },
    { register: "risks", field: "status", source: "gone", value: "Vanished" },
  ];
  const { notes } = onlyImport(
    planOf(
      sheetOf([
        ["Risk ID", "Risk", "Status", "Likelihood", "Impact"],
        ["R1", "Network fails", "Parked", 2, 3],
        ["R2", "Training slips", "Open", 3, 3],
      ]),
      { conversions },
    ),
  );
  const about = notes.filter((note) => note.includes("no longer allows"));
  expect(about).toHaveLength(1);
  expect(about[0]).toContain("“parked” stands for “Sleeping”");
});
