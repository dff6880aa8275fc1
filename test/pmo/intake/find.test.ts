import { mapping, onlyImport, planOf, sheetOf, valuesOf } from "./support/sheets";
import type { CellValue } from "../../../src/pmo/values/cell";

const HEADER = ["Project ID", "Project Name", "Sponsor", "RAG", "Budget"];
const rows = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [
    `P-${index + 1}`,
    `Ward system ${index + 1}`,
    "Ana Reyes",
    ["Green", "Amber", "Red"][index % 3] ?? "",
    1000 * (index + 1),
  ]);

describe("where a table is", () => {
  test("below titles, disclaimers and a legend, at any column", () => {
    const plan = planOf(
      sheetOf([
        [null, null, "Digital programme: project list"],
        [null, null, "All data is provisional and must not be shared outside the office without leave."],
        [],
        [null, null, "Red", "needs help"],
        [null, null, "Amber", "watch"],
        [],
        [null, null, ...HEADER],
        ...rows(4).map((row) => [null, null, ...row]),
      ]),
    );
    const entry = onlyImport(plan);
    expect(entry.source).toMatchObject({ headerRow: 7, firstRow: 8, lastRow: 11 });
    expect(entry.rows.length).toBe(4);
    expect(entry.columns.map(({ column }) => column)).toEqual([2, 3, 4, 5, 6]);
    expect(entry.notes[0]).toBe("Rows 1 to 6 above the header are titles, notes or a legend.");
  });

  test("the sheet's place counts, not the block's", () => {
    const entry = onlyImport(planOf(sheetOf([HEADER, ...rows(3)], { firstRow: 10, firstColumn: 3 })));
    expect(entry.source.headerRow).toBe(11);
    expect(entry.rows.sourceRows).toEqual([12, 13, 14]);
    expect(entry.columns[0]?.column).toBe(3);
  });

  test("a used range of 1,048,576 rows with a few filled ones", () => {
    const values: CellValue[][] = Array.from({ length: 1_048_576 }, () => []);
    values[3] = [...HEADER];
    rows(3).forEach((row, index) => (values[4 + index] = row));
    const sheet = { ...sheetOf([]), values, formats: [] };
    const entry = onlyImport(planOf(sheet));
    expect(entry.rows.length).toBe(3);
    expect(entry.leftOut).toEqual([]);
  });

  test("an Excel table on the sheet, without its totals row, whatever stands around it", () => {
    const plan = planOf(
      sheetOf(
        [
          ["Notes", null, null, null, null],
          HEADER,
          ...rows(3),
          ["Total", null, null, null, 6000],
          ["Prepared by the office", null, null, null, null],
        ],
        {
          tables: [
            { name: "tblList", row: 1, column: 0, rows: 5, columns: 5, hasHeaders: true, hasTotals: true },
          ],
        },
      ),
    );
    const entry = onlyImport(plan);
    expect(entry.rows.length).toBe(3);
    expect(plan.sheets[0]?.leftAlone?.map(({ address }) => address)).toEqual(["A6:E7"]);
  });

  test("lists of values beside the table are left alone, a sparse column of it is not", () => {
    const values: CellValue[][] = [
      [...HEADER, "Comments", null, "Stages", "Owners"],
      ...rows(8).map((row, index): CellValue[] => [
        ...row,
        index === 5 ? "Late supplier" : null,
        null,
        ["Plan", "Build", "Test"][index] ?? null,
        ["IT", "HR"][index] ?? null,
      ]),
    ];
    const plan = planOf(sheetOf(values));
    const entry = onlyImport(plan);
    expect(entry.columns.map(({ header }) => header)).toEqual([...HEADER, "Comments"]);
    expect(plan.sheets[0]?.leftAlone?.map(({ address }) => address)).toEqual(["H1:I4"]);
  });

  test("two registers below each other are both read", () => {
    const plan = planOf(
      sheetOf([
        ["Projects"],
        HEADER,
        ...rows(3),
        [],
        [],
        ["Risks"],
        ["Risk ID", "Project", "Risk Description", "Likelihood", "Impact", "Mitigation"],
        ["R1", "P-1", "The supplier may fail", 3, 4, "Second source"],
        ["R2", "P-2", "Staff may leave", 2, 5, "Train others"],
      ]),
    );
    expect(plan.imports.map(({ register, rows: { length } }) => [register, length])).toEqual([
      ["projects", 3],
      ["risks", 2],
    ]);
  });

  test("a side table of another kind is named", () => {
    const plan = planOf(
      sheetOf([
        HEADER,
        ...rows(3),
        [],
        [],
        ["Invoice", "Purchase order", "Quantity", "Unit price"],
        ["I-204", "PO-17", 4, 120],
      ]),
    );
    expect(onlyImport(plan).rows.length).toBe(3);
    expect(plan.sheets[0]?.leftAlone?.[0]?.reason).toContain("a list of cost lines");
  });
});

describe("headers of several lines", () => {
  test("groups over repeated leaf names", () => {
    const entry = onlyImport(
      planOf(
        sheetOf([
          ["Risk register 2026"],
          [],
          ["Ref", "Risk title", "Inherent", null, null, "Residual", null, null, "Owner"],
          [null, null, "Likelihood", "Impact", "Score", "Likelihood", "Impact", "Score", null],
          ["R1", "Supplier fails", 4, 5, 20, 2, 5, 10, "Ana Reyes"],
          ["R2", "Staff leave", 3, 3, 9, 2, 3, 6, "Tom Ito"],
        ]),
      ),
    );
    expect(entry.source.headerRow).toBe(4);
    expect(mapping(entry)).toEqual({
      Ref: "riskId",
      "Risk title": "title",
      "Inherent Likelihood": "probability",
      "Inherent Impact": "impact",
      "Inherent Score": "statedScore",
      "Residual Likelihood": "residualProbability",
      "Residual Impact": "residualImpact",
      "Residual Score": "statedResidual",
      Owner: "owner",
    });
    expect(valuesOf(entry, "residualProbability")).toEqual([2, 2]);
  });

  test("groups over start and finish", () => {
    const entry = onlyImport(
      planOf(
        sheetOf([
          ["Project", null, "Baseline", null, "Forecast", null, "Cost (£m)", null, null],
          ["ID", "Name", "Start", "Finish", "Start", "Finish", "Budget", "Actual", "Forecast"],
          ["P1", "Portal", "01/02/2026", "30/06/2026", "01/03/2026", "31/07/2026", 1.5, 0.5, 1.8],
          ["P2", "Records", "15/02/2026", "30/09/2026", "20/02/2026", "31/10/2026", 2.5, 1, 2.5],
        ]),
      ),
    );
    expect(Object.values(mapping(entry))).toEqual([
      "projectId",
      "name",
      "baselineStart",
      "baselineFinish",
      "forecastStart",
      "forecastFinish",
      "budget",
      "actualCost",
      "forecastCost",
    ]);
  });

  test("three lines, the first a label over everything but the ids", () => {
    const entry = onlyImport(
      planOf(
        sheetOf([
          ["Ref", "Title", "Assessment", null, null, null],
          [null, null, "Gross", null, "Net", null],
          [null, null, "Probability", "Impact", "Probability", "Impact"],
          ["R1", "Supplier fails", 4, 5, 2, 5],
          ["R2", "Staff leave", 3, 3, 2, 3],
          ["R3", "Data lost", 2, 5, 1, 5],
        ]),
      ),
    );
    expect(entry.source.headerRow).toBe(3);
    const fields = mapping(entry);
    expect(fields["Ref"]).toBe("riskId");
    expect(Object.values(fields)).not.toContain(undefined);
    expect(entry.columns).toHaveLength(6);
    expect(entry.rows.length).toBe(3);
  });

  test("years over budget and actual", () => {
    const entry = onlyImport(
      planOf(
        sheetOf([
          ["Project ID", "Project", "Lead", "2023/24", null, "2024/25", null, "Total budget"],
          [null, null, null, "Budget", "Actual", "Budget", "Actual", null],
          ["P1", "Portal", "Ana Reyes", 10, 9, 20, 5, 30],
          ["P2", "Records", "Tom Ito", 1, 1, 2, 1, 3],
        ]),
      ),
    );
    expect(entry.columns.map(({ header }) => header).slice(3, 7)).toEqual([
      "2023/24 Budget",
      "2023/24 Actual",
      "2024/25 Budget",
      "2024/25 Actual",
    ]);
    expect(mapping(entry)).toEqual({
      "Project ID": "projectId",
      Project: "name",
      Lead: "manager",
      "Total budget": "budget",
    });
  });

  test("a mark in one of five columns is the step of a scale", () => {
    const entry = onlyImport(
      planOf(
        sheetOf([
          ["No", "Risk", "Probability", null, null, null, null, "Impact", null, null, "Mitigation"],
          [null, null, 1, 2, 3, 4, 5, "Low", "Medium", "High", null],
          [1, "Supplier fails", null, null, "X", null, null, null, null, "x", "Second source"],
          [2, "Staff leave", null, "X", null, null, null, null, "x", null, "Train"],
          [3, "Data lost", null, null, null, "X", null, "x", null, null, "Backup"],
        ]),
      ),
    );
    expect(valuesOf(entry, "probability")).toEqual([3, 2, 4]);
    expect(valuesOf(entry, "impact")).toEqual([4, 3, 2]);
    expect(entry.columns.map(({ header }) => header)).toEqual(
      expect.arrayContaining(["Probability", "Probability 2", "Impact", "Impact High"]),
    );
    expect(Object.values(mapping(entry)).sort()).toEqual([
      "actions",
      "impact",
      "probability",
      "riskId",
      "title",
    ]);
    expect(entry.notes.join(" ")).toContain("“Probability” lies across 5 columns with a mark in one of them");
  });

  test("a line of units below the header belongs to it", () => {
    const entry = onlyImport(
      planOf(
        sheetOf([
          ["Project ID", "Project name", "Budget", "Start date", "% complete"],
          [null, null, "(£m)", "dd/mm/yyyy", "%"],
          ["P1", "Portal", 1.5, "01/02/2026", 40],
          ["P2", "Records", 2.5, "15/02/2026", 60],
        ]),
        { settings: { currency: "GBP", unit: 1e6 } },
      ),
    );
    expect(entry.source.headerRow).toBe(2);
    expect(valuesOf(entry, "budget")).toEqual([1.5, 2.5]);
    expect(valuesOf(entry, "percentComplete")).toEqual([0.4, 0.6]);
  });
});

test("an issue log with many words of a risk register is still an issue log", () => {
  const entry = onlyImport(
    planOf(
      sheetOf(
        [
          ["ID", "Issue", "Type", "Status", "Priority", "Severity", "Date raised", "Owner", "Resolution"],
          [1, "Server down", "Fault", "Open", "High", "Major", "01/02/2026", "Ana Reyes", "Replace"],
          [2, "No test data", "Gap", "Closed", "Low", "Minor", "03/02/2026", "Tom Ito", "Generate"],
        ],
        { name: "Risk register" },
      ),
    ),
  );
  expect(entry.register).toBe("issues");
  expect(valuesOf(entry, "title")).toEqual(["Server down", "No test data"]);
  expect(valuesOf(entry, "resolution")).toEqual(["Replace", "Generate"]);
});

describe("sheets that are no register are left alone, each with a reason", () => {
  const reason = (values: CellValue[][], name = "Sheet1"): string => {
    const plan = planOf(sheetOf(values, { name }));
    expect(plan.imports).toEqual([]);
    return plan.sheets[0]?.reason ?? "";
  };

  test("a pivot, lists of values, a cover", () => {
    expect(
      reason([
        ["Row Labels", "Count of Project"],
        ["Green", 4],
        ["Grand Total", 4],
      ]),
    ).toContain("pivot");
    expect(
      reason([
        ["Stages", "Regions"],
        ["Plan", "North"],
        ["Build", "South"],
        ["Test", "East"],
      ]),
    ).toContain("lists of values");
    expect(reason([["Monthly report"], ["March 2026"], ["For the board"]], "Projects")).toBeTruthy();
    expect(reason([[], [null, ""]])).toBe("The sheet is empty.");
  });

  test("fields without a name for their rows", () => {
    expect(
      reason([
        ["Health", "Status", "% complete", "Start", "Finish", "Budget"],
        ["Green", "In progress", 0.4, "01/02/2026", "30/06/2026", 10],
        ["Red", "On hold", 0.2, "01/03/2026", "30/09/2026", 20],
      ]),
    ).toContain("none is surely the name of the project");
  });

  test("a list of cost lines", () => {
    expect(
      reason([
        ["Invoice", "Vendor", "Purchase order", "Quantity", "Unit price"],
        ["I-204", "Norrland", "PO-17", 4, 120],
        ["I-205", "Norrland", "PO-18", 2, 80],
      ]),
    ).toContain("a list of cost lines");
  });

  test("ours, and those that the analyst leaves out", () => {
    const ours = planOf(sheetOf([HEADER, ...rows(2)], { name: "Projects" }), {
      skip: new Map([["Projects", "This is the program's own register."]]),
    });
    expect(ours).toMatchObject({ imports: [], sheets: [{ reason: "This is the program's own register." }] });
    const left = planOf(sheetOf([HEADER, ...rows(2)]), { choices: { sheets: { Sheet1: null } } });
    expect(left).toMatchObject({ imports: [], sheets: [{ reason: "You chose to leave this sheet out." }] });
  });

  test("a hidden copy beside a visible register", () => {
    const plan = planOf([
      sheetOf([HEADER, ...rows(3)], { name: "List" }),
      sheetOf([HEADER, ...rows(2)], { name: "Old list", hidden: true }),
    ]);
    expect(onlyImport(plan).source.sheet).toBe("List");
    expect(plan.sheets[1]?.reason).toContain("hidden");
    const alone = planOf(sheetOf([HEADER, ...rows(2)], { name: "Old list", hidden: true }));
    expect(onlyImport(alone).rows.length).toBe(2);
  });
});

test("a sheet name that lies does not decide", () => {
  const entry = onlyImport(
    planOf(
      sheetOf(
        [
          ["ID", "Title", "Cause", "Effect", "Probability", "Impact", "Actionee"],
          [1, "Supplier fails", "Weak market", "Delay", 3, 4, "Ana Reyes"],
        ],
        { name: "Issue Register" },
      ),
    ),
  );
  expect(entry.register).toBe("risks");
});

test("a sheet that the analyst names a register is read as one, even with strange headers", () => {
  const plan = planOf(
    sheetOf([
      ["Identifiant", "Nom du projet", "Échéance"],
      ["P1", "Portail", "31/03/2026"],
      ["P2", "Dossiers", "30/06/2026"],
    ]),
    {
      choices: {
        sheets: { Sheet1: "projects" },
        columns: { Sheet1: { 0: "projectId", 1: "name", 2: "baselineFinish" } },
      },
    },
  );
  const entry = onlyImport(plan);
  expect(mapping(entry)).toEqual({
    Identifiant: "projectId",
    "Nom du projet": "name",
    Échéance: "baselineFinish",
  });
  expect(entry.columns.every(({ chosen }) => chosen)).toBe(true);
  expect(valuesOf(entry, "baselineFinish")).toEqual([46112, 46203]);
});
