import type { CellValue } from "../../../src/pmo/values/cell";
import { LISTS } from "../../../src/pmo/templates/lists";
import { TEMPLATES, templateOf } from "../../../src/pmo/templates/standard";
import type { RegisterId } from "../../../src/pmo/templates/template";
import { levelOf, LEVELS } from "../../../src/pmo/intake/levels";
import { headerText } from "../../../src/pmo/intake/match/header-text";
import { matchColumns } from "../../../src/pmo/intake/match/match-columns";
import { phraseBook } from "../../../src/pmo/intake/match/phrases";
import { profileOf } from "../../../src/pmo/intake/match/profile";
import { listReaders } from "../../../src/pmo/intake/options";
import type { ColumnMatch } from "../../../src/pmo/intake/plan";
import { mapping, onlyImport, planOf, sheetOf } from "./support/sheets";

const readers = listReaders(LISTS);

/** Columns with a few cells each, matched to a register. */
function match(
  register: RegisterId,
  columns: Readonly<Record<string, readonly CellValue[]>>,
): readonly ColumnMatch[] {
  const sources = Object.entries(columns).map(([header, cells], column) => ({
    column,
    header,
    profile: profileOf(cells.length, (row) => ({ value: cells[row] ?? null, format: "General" })),
  }));
  return matchColumns(sources, templateOf(register), readers);
}

const TEXTS = [
  "Replace the ward system",
  "Move patient records to the new store",
  "Train all staff of the trust",
];
const NAMES = ["Ana Reyes", "Tom Ito", "Kim Lee"];
const DATES = ["31/03/2026", "30/06/2026", "15/09/2026"];
const MONEY = ["£1.2m", "£850k", "£3m"];
const RAGS = ["Green", "Amber", "Red"];
const STEPS = [3, 4, 2];
const CODES = ["P-01", "P-02", "P-03"];

describe("headers taken apart", () => {
  test.each([
    ["latestProjectName", "latest project name"],
    ["Project_ID", "project id"],
    ["RAGStatus", "rag status"],
    ["  Start\n Date ", "start date"],
    ["Budget (£m)", "budget"],
    ["Budget (Â£m)", "budget"],
    ["Owner(s)", "owners"],
    ["Risk/Opportunity?", "risk opportunity"],
  ])("%j is %s", (header, plain) => {
    expect(headerText(header).plain).toBe(plain);
  });

  test.each([
    ["Budget (£m)", { unit: 1e6, currency: "GBP" }],
    ["Cost ($ M)", { unit: 1e6, currency: "USD" }],
    ["Cost £'000", { unit: 1e3, currency: "GBP" }],
    ["Spend (k)", { unit: 1e3 }],
    ["Budget in € thousands", { unit: 1e3, currency: "EUR" }],
    ["Progress (%)", { percent: true }],
    ["Delay (days)", { duration: "days" }],
  ])("%s says its unit", (header, expected) => {
    expect(headerText(header)).toMatchObject(expected);
  });

  test("a definition in brackets is no unit", () => {
    const header = headerText("Impact (how hard it would hit the project, in general)");
    expect(header.unit).toBeUndefined();
    expect(header.plain).toBe("impact");
  });
});

describe("what each header means, as a person would say", () => {
  test.each<[RegisterId, string, readonly CellValue[], string]>([
    ["projects", "Project Title", TEXTS, "name"],
    ["projects", "PID", CODES, "projectId"],
    ["projects", "Proj. No.", CODES, "projectId"],
    ["projects", "Senior Responsible Owner (SRO)", NAMES, "sponsor"],
    ["projects", "PM", NAMES, "manager"],
    ["projects", "Project Manager / Lead", NAMES, "manager"],
    ["projects", "Overall RAG Status", RAGS, "declaredRag"],
    ["projects", "RAG this month", RAGS, "declaredRag"],
    ["projects", "Exec Sponsor", NAMES, "sponsor"],
    ["projects", "RAG - Schedule", RAGS, "scheduleRag"],
    ["projects", "Budget RAG", RAGS, "costRag"],
    ["projects", "Status", RAGS, "declaredRag"],
    ["projects", "Status", ["In progress", "On hold", "Closed"], "status"],
    ["projects", "Schedule", RAGS, "scheduleRag"],
    ["projects", "Budget", RAGS, "costRag"],
    ["projects", "Scope", ["G", "A", "G"], "scopeRag"],
    ["projects", "Completion", DATES, "baselineFinish"],
    ["projects", "Completion", [0.4, 0.5, 0.6], "percentComplete"],
    ["projects", "Workstream / Project", ["Portal", "Records", "Beds"], "name"],
    ["risks", "Risk Ref", ["CR01", "CR02", "CR03"], "riskId"],
    ["risks", "Gross L", STEPS, "probability"],
    ["risks", "Net I", STEPS, "residualImpact"],
    ["risks", "Impact", TEXTS, "effect"],
    ["risks", "Category", ["Clinical", "Estates", "Clinical"], "category"],
    ["risks", "Type", ["Quality", "Legal", "Legal"], "category"],
    ["projects", "Planned Start", DATES, "baselineStart"],
    ["projects", "Original end date", DATES, "baselineFinish"],
    ["projects", "Revised End Date", DATES, "forecastFinish"],
    ["projects", "Forecast completion", DATES, "forecastFinish"],
    ["projects", "Date completed", DATES, "actualFinish"],
    ["projects", "% Complete", [0.4, 0.5, 0.6], "percentComplete"],
    ["projects", "Whole Life Cost (£m)", [1, 2, 3], "budget"],
    ["projects", "Actual spend to date", MONEY, "actualCost"],
    ["projects", "EAC", MONEY, "forecastCost"],
    ["projects", "Forecast (£m)", [1, 2, 3], "forecastCost"],
    ["projects", "Latest update", TEXTS, "narrative"],
    ["projects", "As of date", DATES, "lastUpdated"],
    ["risks", "Ref", ["R1", "R2", "R3"], "riskId"],
    ["risks", "Likelihood (1-5)", STEPS, "probability"],
    ["risks", "Likelyhood", STEPS, "probability"],
    ["risks", "Severity", STEPS, "impact"],
    ["risks", "Post-mitigation likelihood", STEPS, "residualProbability"],
    ["risks", "Net impact", STEPS, "residualImpact"],
    ["risks", "Mitigating Actions", TEXTS, "actions"],
    ["risks", "Risk Score", [6, 9, 12], "statedScore"],
    ["risks", "Response Strategy", ["Mitigate", "Accept", "Avoid"], "response"],
    ["risks", "Responses", TEXTS, "actions"],
    ["risks", "Consequences", TEXTS, "effect"],
    ["risks", "Consequence", STEPS, "impact"],
    ["risks", "Impact (£)", [15000, 20000, 4500], "costLikely"],
    ["risks", "Date raised", DATES, "raisedOn"],
    ["risks", "Raised by", NAMES, "raisedBy"],
    ["risks", "Inherent score", [6, 9, 12], "statedScore"],
    ["milestones", "Planned date", DATES, "baselineDate"],
    ["milestones", "Forecast / Actual", DATES, "forecastDate"],
    ["milestones", "Milestone name", TEXTS, "name"],
  ])("%s: %s", (register, header, cells, field) => {
    const [column] = match(register, { [header]: cells });
    expect(column).toMatchObject({ field });
    expect(["certain", "confident"]).toContain(column?.level);
  });

  test.each<[RegisterId, string, readonly CellValue[]]>([
    ["projects", "Region", ["North", "South", "East"]],
    ["projects", "Financing Type", ["Grant", "Loan", "Grant"]],
    ["projects", "Environmental and Social Risk", ["Low", "High", "Moderate"]],
    ["projects", "Years remaining", [0.2, 1.2, 3]],
    ["projects", "rawProvidedDate", DATES],
    ["projects", "SRO email", ["a@b.org", "c@d.org", "e@f.org"]],
    ["projects", "SRO RAG", RAGS],
    ["projects", "RAG last month", RAGS],
    ["projects", "Spend YTD", MONEY],
    ["projects", "Schedule Variance (in days)", [5, -3, 0]],
    ["projects", "Agency Code", [5, 6, 7]],
    ["projects", "Decision date", DATES],
    ["projects", "Project URL", ["https://a.org/1", "https://a.org/2", "https://a.org/3"]],
    ["projects", "Contract end date", DATES],
    ["projects", "Budget holder", NAMES],
    ["projects", "Budget", TEXTS],
    ["projects", "Start date", NAMES],
    ["risks", "Probability x Impact, addressed highest first", [6, 9, 12]],
    ["risks", "Risk owner's manager's email", ["a@b.org", "c@d.org", "e@f.org"]],
    ["risks", "Impact", [15000, 20000, 4500]],
    ["risks", "Clause", TEXTS],
    ["milestones", "Payment date", DATES],
  ])("%s: %s is a question or nothing, never sure", (register, header, cells) => {
    const [column] = match(register, { [header]: cells });
    expect(column?.field).toBeUndefined();
    expect(["review", "none"]).toContain(column?.level);
  });
});

describe("columns compete for a field", () => {
  test("the exact name wins and the loser is told so", () => {
    const [agency, own] = match("projects", { "Agency Project ID": CODES, "Project ID": ["1", "2", "3"] });
    expect(own).toMatchObject({ field: "projectId", level: "certain" });
    expect(agency).toMatchObject({ level: "none" });
    expect(agency?.reason).toBe(
      "“Project ID” feeds Project ID and fits better, so this column is kept as it is.",
    );
  });

  test("of two names the fuller column wins", () => {
    const [sparse, full] = match("projects", {
      "Planned end": ["31/03/2026", null, null],
      "Baseline end": DATES,
    });
    expect(full?.field).toBe("baselineFinish");
    expect(sparse?.field).toBeUndefined();
  });

  test("SRO RAG never steals from RAG, nor takes the sponsor", () => {
    const fields = match("projects", { "SRO RAG": RAGS, RAG: RAGS, SRO: NAMES }).map(({ field }) => field);
    expect(fields).toEqual([undefined, "declaredRag", "sponsor"]);
  });

  test("a column that the register works out itself is kept for comparison", () => {
    const [column] = match("projects", { "Cost variance": [0.1, 0.2, 0.3] });
    expect(column).toMatchObject({ level: "none" });
    expect(column?.reason).toContain("worked out in the register");
  });

  test("one field, one column: no field is fed twice, whatever the headers", () => {
    const columns = match("risks", {
      Likelihood: STEPS,
      Probability: STEPS,
      "Likelihood score": STEPS,
      "Inherent likelihood": STEPS,
      Impact: STEPS,
      "Impact score": STEPS,
    });
    const fields = columns.flatMap(({ field }) => field ?? []);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).toEqual(expect.arrayContaining(["probability", "impact"]));
  });
});

describe("what the analyst decides", () => {
  const values: CellValue[][] = [
    ["Project ID", "Project Name", "Sponsor", "Budget", "Money asked for"],
    ["P1", "Portal", "Ana Reyes", 10, 20],
    ["P2", "Records", "Tom Ito", 30, 40],
  ];

  test("a chosen column takes the field from the one that had it", () => {
    const entry = onlyImport(planOf(sheetOf(values), { choices: { columns: { Sheet1: { 4: "budget" } } } }));
    expect(mapping(entry)["Money asked for"]).toBe("budget");
    expect(entry.columns[4]).toMatchObject({ chosen: true, level: "certain", confidence: 1 });
    expect(entry.columns[3]).toMatchObject({ level: "none" });
  });

  test("null keeps a column as it is", () => {
    const entry = onlyImport(planOf(sheetOf(values), { choices: { columns: { Sheet1: { 3: null } } } }));
    expect(mapping(entry)["Budget"]).toBeUndefined();
    expect(entry.columns[3]?.reason).toBe("You chose to keep this column as it is.");
  });

  test("two choices for one field: the first keeps it, the second is told", () => {
    const choices = { columns: { Sheet1: { 3: "budget", 4: "budget" } } };
    const entry = onlyImport(planOf(sheetOf(values), { choices }));
    expect(mapping(entry)["Budget"]).toBe("budget");
    expect(entry.columns[4]?.reason).toContain("one field takes one column");
  });
});

test("levels", () => {
  expect(LEVELS).toEqual({ certain: 0.95, confident: 0.75, review: 0.5 });
  expect([1, 0.95, 0.9, 0.75, 0.74, 0.5, 0.49].map(levelOf)).toEqual([
    "certain",
    "certain",
    "confident",
    "confident",
    "review",
    "review",
    "none",
  ]);
});

test("a name stands for two fields of a template only where their content tells them apart", () => {
  for (const template of TEMPLATES)
    for (const [text, phrases] of phraseBook(template).byText) {
      const fields = new Map(phrases.map(({ field }) => [field.id, field]));
      const types = [...fields.values()].filter(({ type }) => type !== "calculated").map(({ type }) => type);
      expect([template.id, text, new Set(types).size]).toEqual([template.id, text, types.length]);
    }
});

test("samples are shown as the sheet shows them", () => {
  const entry = onlyImport(
    planOf(
      sheetOf(
        [
          ["Project ID", "Project Name", "Sponsor", "Start date"],
          ["P1", "Portal", "Ana Reyes", 46112],
          ["P2", "Records", "Ana Reyes", 46113],
        ],
        { formats: { "1,3": "dd/mm/yyyy", "2,3": "dd/mm/yyyy" } },
      ),
    ),
  );
  expect(entry.columns.map(({ samples }) => samples)).toEqual([
    ["P1", "P2"],
    ["Portal", "Records"],
    ["Ana Reyes"],
    ["2026-03-31", "2026-04-01"],
  ]);
});
