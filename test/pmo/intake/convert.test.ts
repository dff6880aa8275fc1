import type { CellValue } from "../../../src/pmo/values/cell";
import type { RegisterImport } from "../../../src/pmo/intake/plan";
import type { IntakeOptions } from "../../../src/pmo/intake/options";
import { currencyOf } from "../../../src/pmo/intake/currency";
import { serialOf } from "../../../src/pmo/values/calendar";
import { onlyImport, planOf, sheetOf, valuesOf } from "./support/sheets";

/** A project list with one more column. */
function withColumn(
  header: string,
  cells: readonly CellValue[],
  more: Partial<IntakeOptions> & { readonly formats?: readonly string[]; readonly title?: string } = {},
): RegisterImport {
  const { formats = [], title, ...options } = more;
  const top = title === undefined ? [] : [[title]];
  const places = Object.fromEntries(formats.map((format, index) => [`${top.length + 1 + index},3`, format]));
  return onlyImport(
    planOf(
      sheetOf(
        [
          ...top,
          ["Project ID", "Project Name", "Sponsor", header],
          ...cells.map((cell, index): CellValue[] => [
            `P-${index + 1}`,
            `Ward system ${index + 1}`,
            "Ana Reyes",
            cell,
          ]),
        ],
        { formats: places },
      ),
      options,
    ),
  );
}
const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? 0;
const notes = (entry: RegisterImport): string => entry.notes.join("\n");
const MILLIONS = { settings: { currency: "GBP", unit: 1e6 } } as const;

describe("dates", () => {
  test("day first because some cells can only be so", () => {
    const entry = withColumn("Start date", ["31/03/2026", "01/04/2026", "15/04/2026"]);
    expect(valuesOf(entry, "baselineStart")).toEqual([day(2026, 3, 31), day(2026, 4, 1), day(2026, 4, 15)]);
    expect(notes(entry)).toContain(
      "“Start date” is read day first, because 2 cells can only be read so, such as “31/03/2026”.",
    );
  });

  test("month first because some cells can only be so", () => {
    const entry = withColumn("Start date", ["03/31/2026", "04/01/2026", "04/15/2026"]);
    expect(valuesOf(entry, "baselineStart")).toEqual([day(2026, 3, 31), day(2026, 4, 1), day(2026, 4, 15)]);
  });

  test("a column that does not decide goes by the other date columns of the table", () => {
    const entry = onlyImport(
      planOf(
        sheetOf([
          ["Project ID", "Project Name", "Start date", "End date"],
          ["P1", "Portal", "03/04/2026", "12/31/2026"],
          ["P2", "Records", "05/04/2026", "11/30/2026"],
        ]),
      ),
    );
    expect(valuesOf(entry, "baselineStart")).toEqual([day(2026, 3, 4), day(2026, 5, 4)]);
  });

  test("without any evidence the guess is said: day first, or month first beside US dollars", () => {
    const plain = withColumn("Start date", ["03/04/2026", "05/04/2026"]);
    expect(valuesOf(plain, "baselineStart")[0]).toBe(day(2026, 4, 3));
    expect(notes(plain)).toContain("2 dates could be day first or month first");
    const dollars = onlyImport(
      planOf(
        sheetOf([
          ["Project ID", "Project Name", "Start date", "Budget (US$)"],
          ["P1", "Portal", "03/04/2026", 5],
          ["P2", "Records", "05/04/2026", 6],
        ]),
      ),
    );
    expect(valuesOf(dollars, "baselineStart")[0]).toBe(day(2026, 3, 4));
  });

  test("real dates come through, stand-ins and years are reported, periods stay text with the reading offered", () => {
    const entry = withColumn(
      "Forecast end date",
      [46112.25, 25569, 2022, "2022-23", "Q4 2024/25", "TBC", "01/01/1900", "#REF!", "30/06/2026"],
      { formats: ["dd/mm/yyyy", "dd/mm/yyyy", "General"] },
    );
    expect(valuesOf(entry, "forecastFinish")).toEqual([
      46112,
      "1970-01-01",
      2022,
      "2022-23",
      "Q4 2024/25",
      null,
      "01/01/1900",
      "#REF!",
      day(2026, 6, 30),
    ]);
    expect(entry.problems.map(({ row, problem }) => [row, problem])).toEqual([
      [3, "“Forecast end date”, row 3: “1970-01-01” is 1 Jan 1970, which stands for no date at all."],
      [4, "“Forecast end date”, row 4: “2022” is a year (2022), not a day."],
      [
        5,
        "“Forecast end date”, row 5: “2022-23” is a financial year, not a day; give 31 Mar 2023 if its last day is meant.",
      ],
      [
        6,
        "“Forecast end date”, row 6: “Q4 2024/25” is a quarter, not a day; give 31 Mar 2025 if its last day is meant.",
      ],
      [8, "“Forecast end date”, row 8: “01/01/1900” is 1 Jan 1900, which stands for no date at all."],
      [9, "“Forecast end date”, row 9: “#REF!” is an Excel error."],
    ]);
    expect(notes(entry)).toContain(
      "Cells that say TBC, n/a or the like count as blank: 1 in “Forecast end date”.",
    );
  });

  test("numbers without a date format that can only be days", () => {
    const entry = withColumn("Start date", [46112, 46113, 46114]);
    expect(valuesOf(entry, "baselineStart")).toEqual([46112, 46113, 46114]);
    expect(notes(entry)).toContain("3 numbers without a date format are read as Excel's day numbers");
  });

  test("a day-first file that was opened month first is turned back", () => {
    // 05/03/2026 became 3 May, 07/04/2026 4 July …; 31/03/2026 and the like stayed text.
    const cells = [
      day(2026, 5, 3),
      "31/03/2026",
      day(2026, 7, 4),
      "28/02/2026",
      day(2026, 1, 12),
      "15/06/2026",
    ];
    const entry = withColumn("Start date", cells, {
      formats: cells.map((cell) => (typeof cell === "number" ? "m/d/yyyy" : "General")),
    });
    expect(valuesOf(entry, "baselineStart")).toEqual([
      day(2026, 3, 5),
      day(2026, 3, 31),
      day(2026, 4, 7),
      day(2026, 2, 28),
      day(2026, 12, 1),
      day(2026, 6, 15),
    ]);
    expect(notes(entry)).toContain("changed back");
  });

  test("real dates on first days of months beside a few texts are left alone", () => {
    const cells = [
      day(2026, 4, 1),
      day(2026, 5, 1),
      day(2026, 6, 1),
      "31/03/2026",
      "30/06/2026",
      "31/07/2026",
    ];
    const entry = withColumn("Start date", cells, {
      formats: cells.map((cell) => (typeof cell === "number" ? "dd/mm/yyyy" : "General")),
    });
    expect(valuesOf(entry, "baselineStart").slice(0, 3)).toEqual(cells.slice(0, 3));
  });
});

describe("money is kept in the program's unit", () => {
  test("symbols, units and brackets in the cells", () => {
    const entry = withColumn("Budget", ["£1.2m", "£850k", "£2,500,000", "(£1,000)", "nil"], MILLIONS);
    expect(valuesOf(entry, "budget")).toEqual([1.2, 0.85, 2.5, -0.001, 0]);
    expect(entry.currencies).toEqual({ GBP: 4 });
  });

  test.each([
    ["Budget (£m)", [1.5, 2], [1500000, 2000000]],
    ["Budget (Â£m)", [1.5, 2], [1500000, 2000000]],
    ["Budget £'000", [1500, 2000], [1500000, 2000000]],
    ["Budget ($ M)", ["1.5", "2"], [1500000, 2000000]],
    ["Budget in millions", [1.5, 2], [1500000, 2000000]],
    ["Budget (k)", ["1,500", "2,000"], [1500000, 2000000]],
  ])("%s", (header, cells, expected) => {
    expect(valuesOf(withColumn(header, cells), "budget")).toEqual(expected);
  });

  test("a cell's own unit goes before the header's", () => {
    expect(valuesOf(withColumn("Budget (£m)", [1.5, "£1.2bn", "£900k"], MILLIONS), "budget")).toEqual([
      1.5, 1200, 0.9,
    ]);
  });

  test("a format that hides thousands is seen through", () => {
    const entry = withColumn("Budget (£m)", [1500000, 2500000], {
      ...MILLIONS,
      formats: ["#,##0.0,,", "#,##0.0,,"],
    });
    expect(valuesOf(entry, "budget")).toEqual([1.5, 2.5]);
  });

  test("bare numbers share the unit of others of their size", () => {
    const entry = withColumn("Budget", ["242.985 ($m)", "15.3 ($m)", 12.5, "8.25"], MILLIONS);
    expect(valuesOf(entry, "budget")).toEqual([242.985, 15.3, 12.5, 8.25]);
    expect(notes(entry)).toContain(
      "2 cells say millions; 2 cells of the same size without a unit are read so too",
    );
  });

  test("a unit stated above the table", () => {
    const entry = withColumn("Budget", [1.5, 20], { title: "Project list – all figures in £m" });
    expect(valuesOf(entry, "budget")).toEqual([1500000, 20000000]);
    expect(notes(entry)).toContain("as stated above the table");
  });

  test("without any unit the size decides, and it is said", () => {
    expect(valuesOf(withColumn("Budget", [252000000, "3,000,000"], MILLIONS), "budget")).toEqual([252, 3]);
    const small = withColumn("Budget", [12.5, 3], MILLIONS);
    expect(valuesOf(small, "budget")).toEqual([12.5, 3]);
    expect(notes(small)).toContain("names no unit");
  });

  test("another currency than the column's is reported, not added up", () => {
    const entry = withColumn("Budget", ["£100", "£200", "US$300", "200,000 AUD"]);
    expect(valuesOf(entry, "budget")).toEqual([100, 200, "US$300", "200,000 AUD"]);
    expect(entry.problems.map(({ problem }) => problem)).toEqual([
      "“Budget”, row 4: “US$300” is in USD, while the column is in GBP.",
      "“Budget”, row 5: “200,000 AUD” is in AUD, while the column is in GBP.",
    ]);
  });

  test("a dollar is the one that a code beside it names, else the program's own, else that of the US", () => {
    const of = (header: string, cells: readonly CellValue[], currency: string): readonly unknown[] => {
      const entry = withColumn(header, cells, { settings: { currency, unit: 1 } });
      return [valuesOf(entry, "budget"), entry.currencies];
    };
    expect(of("Budget (NZ$m)", ["NZ$ 450m", "$65 million"], "GBP")).toEqual([[450e6, 65e6], { NZD: 2 }]);
    expect(of("Budget", ["$5", "$6"], "CAD")).toEqual([[5, 6], { CAD: 2 }]);
    expect(of("Budget", ["$5", "$6"], "GBP")).toEqual([[5, 6], { USD: 2 }]);
    expect(of("Budget", ["USD 5", "AUD 6", "USD 7"], "GBP")[0]).toEqual([5, "AUD 6", 7]);
  });

  test("prose, ranges and round amounts are kept and reported", () => {
    const entry = withColumn("Budget", ["£100", "Exempt under Section 43", "£1m - £2m", "c. £3m"]);
    expect(entry.problems.map(({ problem }) => problem)).toEqual([
      "“Budget”, row 3: “Exempt under Section 43” is not an amount.",
      "“Budget”, row 4: “£1m - £2m” is a range, not an amount.",
      "“Budget”, row 5: “c. £3m” is not an exact amount; 3,000,000 may be meant.",
    ]);
    expect(valuesOf(entry, "budget")[1]).toBe("Exempt under Section 43");
  });

  test("a decimal comma where the cells prove it", () => {
    const entry = withColumn("Budget (€)", ["1.250,50", "3.000", "17,5"]);
    expect(valuesOf(entry, "budget")).toEqual([1250.5, 3000, 17.5]);
    expect(notes(entry)).toContain("decimal comma");
  });

  test("the plan tells its currency from signs, headers and formats", () => {
    const of = (
      header: string,
      cells: readonly CellValue[],
      formats: readonly string[] = [],
    ): string | undefined =>
      currencyOf({ file: "", sheets: [], imports: [withColumn(header, cells, { formats })] });
    expect(of("Budget", ["$3,794,700", "$5"])).toBe("USD");
    expect(of("Budget (£m)", [1, 2])).toBe("GBP");
    expect(of("Budget", [1, 2], ["[$€-2] #,##0", "[$€-2] #,##0"])).toBe("EUR");
    expect(of("Budget", [1, 2])).toBeUndefined();
    expect(of("Budget", ["£1", "$2"])).toBeUndefined();
  });
});

describe("percentages are shares", () => {
  test.each([
    [
      ["45%", "100%"],
      [0.45, 1],
    ],
    [
      [45, 100, 0],
      [0.45, 1, 0],
    ],
    [
      [0.45, 1, 0],
      [0.45, 1, 0],
    ],
    [
      ["45", "60.5"],
      [0.45, 0.605],
    ],
  ])("%j", (cells, expected) => {
    expect(valuesOf(withColumn("% complete", cells), "percentComplete")).toEqual(expected);
  });

  test("a percent format makes a share, whatever the others are", () => {
    const entry = withColumn("% complete", [0.5, 45, 60], { formats: ["0%", "General", "General"] });
    expect(valuesOf(entry, "percentComplete")).toEqual([0.5, 0.45, 0.6]);
  });

  test("mixed scales are said, impossible shares reported", () => {
    const mixed = withColumn("% complete", [0.4, 0.5, 0.6, 80]);
    expect(valuesOf(mixed, "percentComplete")).toEqual([0.4, 0.5, 0.6, 0.8]);
    expect(notes(mixed)).toContain("mixes scales");
    const over = withColumn("% complete", ["45%", "145%"]);
    expect(over.problems[0]?.problem).toBe("“% complete”, row 3: “145%” is outside 0% to 100%.");
  });
});

describe("words, ids and people", () => {
  test("list values by other words, with what was not recognized reported and the nearest offered", () => {
    const entry = withColumn("Project status", [
      "In progress",
      "ON HOLD",
      "Complete",
      "Actve",
      "Board paper",
    ]);
    expect(valuesOf(entry, "status")).toEqual(["Active", "On hold", "Closed", "Actve", "Board paper"]);
    expect(entry.problems.map(({ problem }) => problem)).toEqual([
      "“Project status”, row 5: “Actve” is not in the list for Status; Active may be meant.",
      "“Project status”, row 6: “Board paper” is not in the list for Status.",
    ]);
    expect(notes(entry)).toContain("“In progress” is read as Active");
  });

  test("ids are text: leading zeros and their format stay, thousands commas go", () => {
    const ids = (cells: readonly CellValue[], formats: Record<string, string> = {}): readonly CellValue[] =>
      valuesOf(
        onlyImport(
          planOf(
            sheetOf(
              [
                ["Project ID", "Project Name", "Sponsor"],
                ...cells.map((cell, index) => [cell, `Ward ${index}`, "Ana Reyes"]),
              ],
              { formats },
            ),
          ),
        ),
        "projectId",
      );
    expect(ids(["007", "012", "A-3"])).toEqual(["007", "012", "A-3"]);
    expect(ids([7, 12, 3], { "1,0": "0000", "2,0": "0000", "3,0": "0000" })).toEqual([
      "0007",
      "0012",
      "0003",
    ]);
    expect(ids(["1231", "1232", "1,233"])).toEqual(["1231", "1232", "1233"]);
    expect(ids([41, 42, 43])).toEqual(["41", "42", "43"]);
  });

  test("text is put in order, placeholders are blank, several people stay", () => {
    const entry = withColumn("Project Manager", [" Ana\u00a0 Reyes ", "Tom Ito, Kim Lee", "tbc", "-"]);
    expect(valuesOf(entry, "manager")).toEqual(["Ana Reyes", "Tom Ito, Kim Lee", null, null]);
  });
});

describe("scales of risks", () => {
  const scale = (
    header: string,
    cells: readonly CellValue[],
    formats: readonly string[] = [],
  ): RegisterImport =>
    onlyImport(
      planOf(
        sheetOf(
          [
            ["Risk ID", "Risk Description", "Mitigation", header],
            ...cells.map((cell, index): CellValue[] => [
              `R${index}`,
              `Something may happen ${index}`,
              "Watch it",
              cell,
            ]),
          ],
          { formats: Object.fromEntries(formats.map((format, index) => [`${index + 1},3`, format])) },
        ),
      ),
    );

  test.each([
    [
      ["H", "M", "L"],
      [4, 3, 2],
    ],
    [
      ["4 - likely", "2 - unlikely", "5"],
      [4, 2, 5],
    ],
    [
      ["Very high", "almost certain", "Rare"],
      [5, 5, 1],
    ],
    [
      ["75% to 100%", "50% to 75%", "0% to 5%"],
      [5, 4, 1],
    ],
    [
      [8, 10, 3, 1],
      [4, 5, 2, 1],
    ],
    [
      [80, 25, 5, 40],
      [5, 2, 1, 3],
    ],
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
  ])("%j", (cells, expected) => {
    expect(valuesOf(scale("Likelihood", cells), "probability")).toEqual(expected);
  });

  test("shares with a percent format", () => {
    expect(valuesOf(scale("Probability", [0.87, 0.63, 0.18], ["0%", "0%", "0%"]), "probability")).toEqual([
      5, 4, 2,
    ]);
  });

  test("what is no step is kept and reported", () => {
    const entry = scale("Impact", [3, 4, -4, "to be discussed", 5]);
    expect(valuesOf(entry, "impact")).toEqual([3, 4, -4, "to be discussed", 5]);
    expect(entry.problems.map(({ problem }) => problem)).toEqual([
      "“Impact”, row 4: “-4” is below zero; an opportunity is told by its type, with a step from 1 to 5.",
      "“Impact”, row 5: “to be discussed” is not a step from 1 to 5.",
    ]);
  });

  test("a score told as a product", () => {
    expect(valuesOf(scale("Risk score", ["4x5=20", "3 x 4 = 12", "High (16)", 9]), "statedScore")).toEqual([
      20, 12, 16, 9,
    ]);
  });

  test("an impact in money is no step", () => {
    const entry = scale("Impact (£)", [15000, 20000, 4500]);
    expect(valuesOf(entry, "costLikely")).toEqual([15000, 20000, 4500]);
  });
});

test("unmapped columns keep their values and formats", () => {
  const entry = onlyImport(
    planOf(
      sheetOf(
        [
          ["Project ID", "Project Name", "Sponsor", "Board minute", "Cost code"],
          ["P1", "Portal", "Ana Reyes", 46112, "0012"],
          ["P2", "Records", "Tom Ito", 46113, "0013"],
        ],
        { formats: { "1,3": "dd mmm yyyy", "2,3": "dd mmm yyyy" } },
      ),
    ),
  );
  expect(entry.rows.values[3]).toEqual([46112, 46113]);
  expect(entry.rows.formats).toEqual(["General", "General", "General", "dd mmm yyyy", "@"]);
  expect(entry.rows.values[4]).toEqual(["0012", "0013"]);
});
