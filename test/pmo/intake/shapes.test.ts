import { lostCells } from "./support/lost-cells";
import { mapping, onlyImport, planOf, sheetOf, valuesOf } from "./support/sheets";
import type { CellValue } from "../../../src/pmo/values/cell";
import { serialOf } from "../../../src/pmo/values/calendar";

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? 0;

const FORM: CellValue[][] = [
  ["Project status report", null, null],
  ["Project name:", "Portal", null],
  ["Project ID:", "P-1", null],
  ["Project manager:", "Ana Reyes", "Who runs it day by day"],
  ["Planned end date:", "30/06/2026", "By the approved plan"],
  ["Total budget:", "£1.2m", null],
  ["Ward contact:", "Kim Lee", null],
];

describe("a register on its side", () => {
  const values: CellValue[][] = [
    ["Project name", "Portal", "Records", "Training"],
    ["Sponsor", "Ana Reyes", "Tom Ito", "Kim Lee"],
    ["Budget", 100, "TBC", "about 300"],
    ["Start date", "01/02/2026", "01/03/2026", "01/04/2026"],
    ["RAG", "Green", "Amber", "Red"],
    ["Region", "North", "South", "East"],
  ];
  const sheet = sheetOf(values, { firstRow: 2, firstColumn: 1 });
  const plan = planOf(sheet);
  const entry = onlyImport(plan);

  test("is read by columns, and says so", () => {
    expect(entry).toMatchObject({
      register: "projects",
      source: { shape: "across", headerRow: 2, firstRow: 3, lastRow: 5 },
      rows: { length: 3, sourceRows: [3, 4, 5] },
    });
    expect(valuesOf(entry, "name")).toEqual(["Portal", "Records", "Training"]);
    expect(valuesOf(entry, "baselineStart")).toEqual([day(2026, 2, 1), day(2026, 3, 1), day(2026, 4, 1)]);
    expect(entry.columns.map(({ header, column }) => [header, column])).toContainEqual(["Region", 7]);
    expect(plan.sheets[0]?.reason).toContain("lies on its side");
  });

  test("a cell that cannot be read is told by its place on the sheet", () => {
    expect(entry.problems).toMatchObject([{ row: 5, column: 4, field: "budget", value: "about 300" }]);
    expect(entry.problems[0]?.problem).toContain("column E");
  });

  test("definitions of fields beside their names are no entries", () => {
    const guide = planOf(
      sheetOf([
        ["Field", "What it holds", "Example"],
        ["Project ID", "The office's number", "P-1"],
        ["Project name", "The full name", "Portal"],
        ["Start date", "The approved start", "01/02/2026"],
        ["RAG", "Red, amber or green", "Amber"],
        ["Budget", "What was approved", 100],
        ["Sponsor", "Who answers for it", "Ana Reyes"],
      ]),
    );
    expect(guide.imports).toEqual([]);
  });
});

describe("a form of labels and values", () => {
  const sheet = sheetOf(FORM, { name: "Portal form" });
  const plan = planOf(sheet);
  const entry = onlyImport(plan);

  test("is one entry, each value with its cell; labels that we do not know are kept", () => {
    expect(entry).toMatchObject({ register: "projects", source: { shape: "form" }, rows: { length: 1 } });
    expect(mapping(entry)).toMatchObject({ "Project name": "name", "Total budget": "budget" });
    expect(entry.columns.map(({ header, cell }) => [header, cell])).toContainEqual(["Ward contact", "B7"]);
    expect(valuesOf(entry, "budget")).toEqual([1_200_000]);
    expect(valuesOf(entry, "baselineFinish")).toEqual([day(2026, 6, 30)]);
    expect(lostCells(sheet, plan)).toEqual([]);
  });

  test("with two columns of labels", () => {
    const two = onlyImport(
      planOf(
        sheetOf([
          ["Project name", "Portal", "Project ID", "P-1"],
          ["Sponsor", "Tom Ito", "Project manager", "Ana Reyes"],
          ["Start date", "01/02/2026", "End date", "30/06/2026"],
        ]),
      ),
    );
    expect(valuesOf(two, "projectId")).toEqual(["P-1"]);
    expect(valuesOf(two, "baselineFinish")).toEqual([day(2026, 6, 30)]);
  });

  test("a card of figures is none", () => {
    expect(
      planOf(
        sheetOf([
          ["Portfolio at a glance", null, null, null],
          ["Projects", 14, "On track", 9],
          ["Budget", 22.4, "Spent", 8.1],
        ]),
      ).imports,
    ).toEqual([]);
  });
});

describe("the project that a sheet is about", () => {
  const RISKS: CellValue[][] = [
    ["Risk ID", "Risk", "Probability", "Impact", "Mitigation"],
    ["R1", "The supplier fails", 3, 4, "A second source"],
    ["R2", "Staff leave", 2, 5, "Train others"],
  ];

  test("stands beside its label above the table", () => {
    const entry = onlyImport(planOf(sheetOf([["Project name:", "Portal"], [], ...RISKS])));
    expect(valuesOf(entry, "project")).toEqual(["Portal", "Portal"]);
    expect(entry.columns.find(({ field }) => field === "project")).toMatchObject({
      cell: "B1",
      level: "confident",
    });
  });

  test("or is one that another sheet of the workbook names", () => {
    const plan = planOf([
      sheetOf(FORM, { name: "Form" }),
      sheetOf([["Portal"], [], ...RISKS], { name: "Log" }),
    ]);
    const risks = plan.imports.find(({ register }) => register === "risks");
    expect(risks && valuesOf(risks, "project")).toEqual(["Portal", "Portal"]);
  });

  test("or gives the sheet its name", () => {
    const plan = planOf([sheetOf(FORM, { name: "Form" }), sheetOf(RISKS, { name: "P-1" })]);
    const risks = plan.imports.find(({ register }) => register === "risks");
    expect(risks && valuesOf(risks, "project")).toEqual(["P-1", "P-1"]);
  });

  test("is not asked for where the rows name one", () => {
    const own = RISKS.map((row, index): CellValue[] => [...row, index === 0 ? "Project ID" : "P-9"]);
    const entry = onlyImport(planOf(sheetOf([["Project name:", "Portal"], [], ...own])));
    expect(valuesOf(entry, "project")).toEqual(["P-9", "P-9"]);
  });

  test("stays away when the analyst says so", () => {
    const sheet = sheetOf([["Project name:", "Portal"], [], ...RISKS]);
    const column = onlyImport(planOf(sheet)).columns.find(({ field }) => field === "project")?.column ?? -1;
    const entry = onlyImport(planOf(sheet, { choices: { columns: { Sheet1: { [column]: null } } } }));
    expect(entry.columns.some(({ field }) => field === "project")).toBe(false);
  });
});

describe("several registers on one sheet", () => {
  test("a RAID log gives each register its rows; kinds that have none stay out", () => {
    const plan = planOf(
      sheetOf([
        ["Ref", "RAID type", "Title", "Description", "Owner", "Date raised", "Status"],
        ["1", "Risk", "Supplier", "The supplier may fail", "Ana Reyes", "14/01/2026", "Open"],
        ["2", "Issue", "Server", "The server is down", "Tom Ito", "15/01/2026", "Open"],
        ["3", "Assumption", "Staff", "Staff are free in May", "Tom Ito", "16/01/2026", "Open"],
        ["4", "Constraint", "Law", "The law stays", "Kim Lee", "16/01/2026", "Open"],
        ["5", "Risk", "Leave", "Staff may leave", "Kim Lee", "17/01/2026", "Closed"],
      ]),
    );
    expect(Object.fromEntries(plan.imports.map((entry) => [entry.register, entry.rows.sourceRows]))).toEqual({
      risks: [2, 6],
      issues: [3],
      assumptions: [4],
    });
    expect(plan.imports.flatMap(({ leftOut }) => leftOut.map(({ row, reason }) => [row, reason]))).toEqual([
      [5, "other kind"],
    ]);
  });

  test("tables beside each other under one row of headers", () => {
    const plan = planOf(
      sheetOf([
        [
          "Project ID",
          "Project name",
          "Project manager",
          "RAG",
          null,
          "Risk ID",
          "Risk",
          "Probability",
          "Impact",
        ],
        ["P1", "Portal", "Ana Reyes", "Green", null, "R1", "The supplier fails", 3, 4],
        ["P2", "Records", "Tom Ito", "Amber", null, "R2", "Staff leave", 2, 5],
        ["P3", "Training", "Kim Lee", "Red", null, null, null, null, null],
      ]),
    );
    expect(plan.imports.map(({ register, rows }) => [register, rows.length])).toEqual([
      ["projects", 3],
      ["risks", 2],
    ]);
  });
});
