import { serialOf } from "../../../src/pmo/values/calendar";
import { currencyOf } from "../../../src/pmo/intake/currency";
import type { IntakePlan, LeftOutReason, RegisterImport, SourceSheet } from "../../../src/pmo/intake/plan";
import { lostCells } from "./support/lost-cells";
import { dataFolder, openedSheets, textSheet } from "./support/real-files";
import { mapping, onlyImport, planOf, valuesOf } from "./support/sheets";

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? 0;
const MILLIONS = { settings: { currency: "GBP", unit: 1e6 } } as const;

const planned = (sheets: readonly SourceSheet[]): IntakePlan => {
  const plan = planOf(sheets, MILLIONS);
  for (const sheet of sheets) expect(lostCells(sheet, plan)).toEqual([]);
  return plan;
};
const outBy = (entry: RegisterImport): Partial<Record<LeftOutReason, number>> => {
  const counts: Partial<Record<LeftOutReason, number>> = {};
  for (const { reason } of entry.leftOut) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
};
/** The value of a field in the row that stands at a row of the sheet. */
const at = (entry: RegisterImport, field: string, row: number): unknown =>
  valuesOf(entry, field)[entry.rows.sourceRows.indexOf(row)];

const folder = dataFolder();
/** Each text file twice: with its texts as they are, and as a double click opens it. */
const ways = (path: string): readonly (readonly [string, () => Promise<readonly SourceSheet[]>])[] => [
  ["as text", () => Promise.resolve([textSheet(path)])],
  ["as opened", () => openedSheets(path)],
];

// What each column means was judged by reading the files; row counts are those of the files' catalogue.
(folder === undefined ? describe.skip : describe)("real files", () => {
  const gmpp = "uk-gmpp-2022/GMPP_AR_Data_March_2022.csv";
  describe.each(ways(gmpp))("government major projects, %s", (_way, sheets) => {
    test("235 projects with their RAG, dates and costs; prose in cells is reported", async () => {
      const plan = planned(await sheets());
      const entry = onlyImport(plan);
      expect(entry).toMatchObject({
        register: "projects",
        source: { headerRow: 1, firstRow: 2, lastRow: 236 },
      });
      expect(entry.rows.length).toBe(235);
      expect(entry.leftOut).toEqual([]);
      const fields = entry.columns.map(({ field }) => field);
      expect(fields).toEqual([
        "projectId",
        "name",
        "department",
        "category",
        "description",
        "declaredRag",
        undefined,
        "narrative",
        "baselineStart",
        "baselineFinish",
        undefined,
        "fyBaseline",
        "fyForecast",
        undefined,
        undefined,
        "budget",
        undefined,
      ]);
      expect(entry.columns[6]?.reason).toContain("feeds RAG and fits better");
      expect(at(entry, "projectId", 2)).toBe("MOD_0135_2122-Q1");
      expect(at(entry, "baselineStart", 2)).toBe(day(2013, 3, 29));
      expect(at(entry, "budget", 3)).toBe(32614);
      expect(at(entry, "fyForecast", 4)).toBe(129.49);
      const rag = valuesOf(entry, "declaredRag");
      expect(
        ["Red", "Amber", "Green"].map((colour) => rag.filter((value) => value === colour).length),
      ).toEqual([24, 118, 11]);
      expect(rag.filter((value) => value === null)).toHaveLength(68);
      expect(entry.problems.filter(({ field }) => field === "declaredRag")).toHaveLength(14);
      expect(entry.problems.filter(({ field }) => field === "baselineStart")).toHaveLength(11);
      expect(currencyOf(plan)).toBe("GBP");
      expect(entry.notes.join("\n")).toContain("it is filled in 68 rows where the other is blank");
    });
  });

  const federal = "us-federal-it/Projects_CW1_MessedUp.csv";
  describe.each(ways(federal))("federal IT projects, %s", (_way, sheets) => {
    test("2,498 rows less 26 totals and 4 duplicates; 275 rows put back; day-first dates whichever way it was opened", async () => {
      const plan = planned(await sheets());
      const entry = onlyImport(plan);
      expect(entry.source).toMatchObject({ headerRow: 6, firstRow: 7 });
      expect(outBy(entry)).toEqual({ total: 26, blank: 17, "exact duplicate": 4 });
      expect(entry.rows.length).toBe(2498 - 26 - 4);
      expect(entry.columns).toHaveLength(23);
      expect(mapping(entry)).toEqual({
        "Agency Name": "department",
        "Project ID": "projectId",
        "Project Name": "name",
        "Project Description": "description",
        "Start Date": "baselineStart",
        "Completion Date (B1)": "baselineFinish",
        "Projected/Actual Project Completion Date (B2)": "forecastFinish",
        "Planned Cost ($ M)": "budget",
        "Projected/Actual Cost ($ M)": "forecastCost",
        "Updated Date": "lastUpdated",
      });
      const notes = entry.notes.join("\n");
      expect(notes).toContain("275 rows stood 5 columns too far right and were put back: rows 180–454.");
      expect(notes).toContain("a comma had split “Agency Project ID” into several cells");
      expect(at(entry, "projectId", 181)).toBe("1231");
      expect(at(entry, "name", 182)).toBe("FY 11 Releases");
      expect(at(entry, "baselineStart", 7)).toBe(day(2011, 10, 1));
      expect(at(entry, "baselineFinish", 8)).toBe(day(2012, 3, 31));
      expect(at(entry, "lastUpdated", 180)).toBe(day(2012, 6, 29));
      expect(at(entry, "budget", 182)).toBe(2.424);
      expect(entry.problems.map(({ row, value }) => [row, value])).toEqual([[7, "2012-30-09"]]);
      expect(
        valuesOf(entry, "baselineStart").every((value) => value === null || typeof value === "number"),
      ).toBe(true);
      expect(currencyOf(plan)).toBe("USD");
    });
  });

  const canada = "canada-it-2022/gc-it-projects-2022.csv";
  describe.each(ways(canada))("Canadian digital projects, %s", (_way, sheets) => {
    test("495 projects with camel-case headers", async () => {
      const entry = onlyImport(planned(await sheets()));
      expect(entry.rows.length).toBe(495);
      expect(entry.leftOut).toEqual([]);
      expect(mapping(entry)).toEqual({
        uniqueId: "projectId",
        department: "department",
        projectName: "name",
        description: "description",
        totalBudget: "budget",
        estimatedCompletionDate: "forecastFinish",
        asOfDate: "lastUpdated",
      });
      expect(at(entry, "budget", 2)).toBe(3.7947);
      expect(at(entry, "forecastFinish", 2)).toBe(day(2022, 7, 25));
      expect(at(entry, "lastUpdated", 2)).toBe(day(2022, 4, 25));
    });

    test("the dates as they were given, if the analyst asks for them: periods are reported, days are read", async () => {
      const source = await sheets();
      const name = source[0]?.name ?? "";
      const entry = onlyImport(
        planOf(source, { ...MILLIONS, choices: { columns: { [name]: { 8: "forecastFinish" } } } }),
      );
      const given = valuesOf(entry, "forecastFinish");
      const problems = entry.problems.filter(({ field }) => field === "forecastFinish");
      expect(problems.length).toBeGreaterThan(100);
      expect(given.filter((value) => typeof value === "number").length).toBeGreaterThan(300);
      expect(problems.find(({ value }) => value === "Q4 2024/25")?.problem).toContain("give 31 Mar 2025");
    });
  });

  test("World Bank: 500 projects, every cell a text, header on row 2", async () => {
    const entry = onlyImport(planned(await openedSheets("worldbank-2022/2022_WB_Projects_1_500.xlsx")));
    expect(entry.source.headerRow).toBe(2);
    expect(entry.rows.length).toBe(500);
    expect(entry.leftOut).toEqual([]);
    expect(mapping(entry)).toEqual({
      "Project Id": "projectId",
      "Project Status": "status",
      "Project Name": "name",
      "Project Development Objective": "description",
      "Implementing Agency": "department",
      "Board Approval Date": "baselineStart",
      "Project Closing Date": "forecastFinish",
      "Current Project Cost": "budget",
      "Sector 1": "category",
    });
    expect(at(entry, "budget", 3)).toBe(252);
    expect(at(entry, "baselineStart", 3)).toBe(day(2022, 6, 30));
    expect(at(entry, "forecastFinish", 4)).toBe(day(2026, 9, 30));
    expect(valuesOf(entry, "category").filter((value) => value === "Health")).toHaveLength(73);
    expect(entry.problems).toEqual([]);
  });

  test("a health app: 23 risks under a legend, two numbered ahead", async () => {
    const sheets = await openedSheets("health-tikasathi/Risk_Register.xlsx");
    const entry = onlyImport(planned(sheets));
    expect(entry.source).toMatchObject({ sheet: "Risk Register", headerRow: 19 });
    expect(entry.rows.length).toBe(23);
    expect(entry.leftOut.map(({ row, reason, text }) => [row, reason, text])).toEqual([
      [43, "id only", "R24"],
      [44, "id only", "R25"],
    ]);
    expect(Object.values(mapping(entry))).toEqual([
      "riskId",
      "category",
      "description",
      "effect",
      "impact",
      "probability",
      "actions",
      "status",
      "owner",
      "raisedOn",
      "lastReview",
      "notes",
    ]);
    expect([at(entry, "riskId", 23), at(entry, "impact", 23), at(entry, "probability", 23)]).toEqual([
      "R04",
      5,
      3,
    ]);
    expect(at(entry, "raisedOn", 20)).toBe(day(2026, 8, 6));
  });

  test("PRINCE2: 3 risks on a sheet that calls itself an issue register", async () => {
    const plan = planned(await openedSheets("prince2/Risk_Register.xlsx"));
    const entry = onlyImport(plan);
    expect(entry).toMatchObject({ register: "risks", source: { sheet: "Issue Register", headerRow: 1 } });
    expect(entry.rows.length).toBe(3);
    expect(outBy(entry)).toEqual({ "id only": 3 });
    expect(valuesOf(entry, "probability")).toEqual([5, 4, 4]);
    expect(valuesOf(entry, "costLikely")).toEqual([0.015, 0.02, 0.015]);
    expect(valuesOf(entry, "title")).toEqual([
      "Text recognication",
      "Data security",
      "Stealing vehicle information",
    ]);
    expect(mapping(entry)).toMatchObject({
      Actionee: "actionOwner",
      "Closure Date": "closedOn",
      Effect: "effect",
    });
  });

  test("PRINCE2: 5 issues, with columns of the method's own kept", async () => {
    const entry = onlyImport(planned(await openedSheets("prince2/Issue_Register.xlsx")));
    expect(entry).toMatchObject({ register: "issues", source: { sheet: "Issue Register", headerRow: 1 } });
    expect(entry.rows.length).toBe(5);
    expect(mapping(entry)).toMatchObject({
      ID: "issueId",
      Issue: "title",
      Priority: "statedPriority",
      "Date Raised": "raisedOn",
      "Closure Date": "resolvedOn",
      "Raised by": "raisedBy",
    });
    expect(valuesOf(entry, "status")).toEqual(["Closed", "Closed", "Open", "Open", "Open"]);
  });

  test("a book's project plan: 39 tasks with predecessors, beside a Gantt chart of cells", async () => {
    const entry = onlyImport(planned(await openedSheets("packt-tpm/Project_Plan.xlsx")));
    expect(entry).toMatchObject({ register: "tasks", source: { sheet: "Project Plan", headerRow: 1 } });
    expect(entry.rows.length).toBe(39);
    expect(mapping(entry)).toMatchObject({
      ID: "taskId",
      Task: "name",
      Duration: "originalDuration",
      Predecessors: "predecessors",
      Resourcing: "resources",
      "Start Date": "start",
      "End Date": "finish",
    });
    expect(at(entry, "predecessors", 9)).toBe("7fs");
    expect(at(entry, "finish", 3)).toBe(day(2023, 2, 13));
  });

  test("a return of forms: its project and three lists of milestones, each of that project; every sheet has a verdict", async () => {
    const plan = planned(await openedSheets("uk-dft-return/blank_template.xlsm"));
    expect(plan.sheets).toHaveLength(26);
    expect(plan.sheets.every(({ reason }) => reason !== "")).toBe(true);
    expect(
      plan.imports.map(({ register, source, rows }) => [register, source.sheet, source.shape, rows.length]),
    ).toEqual([
      ["projects", "Introduction", "form", 1],
      ["projects", "1 - Project Info", "form", 1],
      ["milestones", "6a - Milestones - Approvals", undefined, 16],
      ["milestones", "6b - Milestones - Assurance", undefined, 12],
      ["milestones", "6c - Milestones - Delivery", undefined, 10],
    ]);
    const [introduction, info, ...milestones] = plan.imports;
    if (!introduction || !info) throw new Error("The project's forms were not found.");
    const id = "ARE_0024_1516-Q4";
    expect(valuesOf(introduction, "projectId")).toEqual([id]);
    expect(valuesOf(introduction, "sponsor")).toEqual(["Tommy Glenson"]);
    expect(valuesOf(introduction, "lastUpdated")).toEqual([day(2019, 6, 30)]);
    expect(introduction.columns.find(({ field }) => field === "name")?.cell).toBe("C11");
    expect(valuesOf(info, "projectId")).toEqual([id]);
    expect(valuesOf(info, "description")).toEqual(["We just need this road."]);
    expect(valuesOf(info, "status")).toEqual(["Active"]);
    for (const entry of milestones) {
      expect(entry.source.headerRow).toBe(6);
      expect(new Set(valuesOf(entry, "project"))).toEqual(new Set([id]));
      expect(Object.values(mapping(entry))).toEqual(
        expect.arrayContaining(["name", "baselineDate", "forecastDate", "status"]),
      );
    }
    const [approvals, , delivery] = milestones;
    if (!approvals || !delivery) throw new Error("The lists of milestones were not found.");
    expect(at(approvals, "baselineDate", 7)).toBe(day(2016, 7, 18));
    expect(at(approvals, "baselineDate", 13)).toBe("1923-01-01");
    expect(approvals.problems.map(({ row, field }) => [row, field])).toContainEqual([13, "baselineDate"]);
    expect(outBy(delivery)["id only"]).toBe(90);
  });
});
