import type { BringInPlan } from "../../../src/actions/bring-in-plan";
import { registerChoices } from "../../../src/actions/templates";
import type { ColumnMatch, MatchLevel, RegisterImport } from "../../../src/pmo/intake/plan";

type Brief = readonly [
  header: string,
  field: string | undefined,
  level: MatchLevel,
  reason: string,
  ...samples: string[],
];

const matches = (briefs: readonly Brief[]): ColumnMatch[] =>
  briefs.map(([header, field, level, reason, ...samples], column) => ({
    column,
    header,
    ...(field === undefined ? {} : { field }),
    confidence: { certain: 0.98, confident: 0.84, review: 0.6, none: 0.2 }[level],
    level,
    reason,
    alternatives:
      level === "review"
        ? [
            { field: "sponsor", confidence: 0.6, reason: "The header shares words with “executive owner”." },
            { field: "manager", confidence: 0.55, reason: "The header is part of “project owner”." },
          ]
        : [],
    samples,
  }));

const PROJECT_COLUMNS = matches([
  [
    "Ref",
    "projectId",
    "certain",
    "“ref” is another name for Project ID, and its cells agree.",
    "NCD-001",
    "NCD-002",
    "NCD-003",
  ],
  [
    "Initiative name",
    "name",
    "certain",
    "“initiative name” is another name for Project.",
    "Electronic medical records, wave 2",
    "Patient portal",
  ],
  [
    "Exec owner",
    undefined,
    "review",
    "Perhaps Sponsor: the header shares words with “executive owner”, a name for Sponsor.",
    "A. Okafor",
    "J. Lindqvist",
  ],
  ["PM", "manager", "certain", "“pm” is another name for Project manager.", "R. Hughes", "T. Banerjee"],
  [
    "Status (see legend, row 3)",
    "rag",
    "confident",
    "The header holds “status”, a name for RAG, and its cells agree.",
    "Amber/Red",
    "G",
    "A",
  ],
  [
    "Start",
    "baselineStart",
    "confident",
    "The same words as “start”, a name for Baseline start.",
    "01/04/2024",
    "12 May 24",
  ],
  [
    "End (rev)",
    undefined,
    "review",
    "Perhaps Forecast finish: the header is part of “revised end date”, a name for Forecast finish.",
    "31/03/2027",
    "Q3 26/27",
  ],
  [
    "Budget £m",
    "budget",
    "certain",
    "“budget” is the field's own name, in millions.",
    "£1.2m",
    "£12.75m",
    "0.9",
  ],
  ["Spent", "actualCost", "certain", "“spent” is another name for Actual cost.", "£640k", "£3.1m"],
  [
    "Comments",
    undefined,
    "none",
    "No field has this name or one like it.",
    "Awaiting sign-off by the clinical safety board before the second wave may start",
  ],
]);

/** Fill up to forty columns with what portals export: headers that no template knows. */
const MANY_COLUMNS: ColumnMatch[] = [
  ...PROJECT_COLUMNS,
  ...matches(
    Array.from({ length: 30 }, (_, index): Brief => [
      `Custom attribute ${index + 1}`,
      undefined,
      "none",
      "No field has this name or one like it.",
      `value ${index + 1}`,
    ]),
  ).map((match) => ({ ...match, column: match.column + PROJECT_COLUMNS.length })),
];

const PROJECTS_IMPORT: RegisterImport = {
  register: "projects",
  source: { file: "Book1.xlsx", sheet: "Project list", headerRow: 6, firstRow: 7, lastRow: 33 },
  confidence: 0.94,
  reason: "7 of 10 columns match Projects.",
  columns: MANY_COLUMNS,
  rows: { length: 24, sourceRows: [], values: [], formats: [] },
  leftOut: [
    { row: 18, reason: "blank", text: "" },
    { row: 27, reason: "exact duplicate", text: "NCD-014 | Theatre scheduling | A. Okafor" },
    { row: 33, reason: "total", text: "TOTAL | £48.3m | £21.9m" },
  ],
  problems: [
    {
      row: 12,
      column: 7,
      header: "Budget £m",
      field: "budget",
      value: "tbc",
      problem: "An amount of money was expected; “tbc” is kept as text.",
    },
    {
      row: 15,
      column: 5,
      header: "Start",
      field: "baselineStart",
      value: "after go-live",
      problem: "A date was expected; “after go-live” is kept as text.",
    },
  ],
  notes: [
    "Dates are read day first: 25/03/2026 can be nothing else.",
    "Rows 1 to 5 above the header are titles, notes or a legend.",
  ],
};

const RISKS_IMPORT: RegisterImport = {
  register: "risks",
  source: { file: "Book1.xlsx", sheet: "Risks", headerRow: 3, firstRow: 4, lastRow: 121 },
  confidence: 0.97,
  reason: "6 of 6 columns match Risks.",
  columns: matches([
    ["Risk no.", "riskId", "certain", "“risk no” is another name for Risk ID.", "R-001", "R-002"],
    ["Risk", "title", "certain", "“risk” is another name for Risk.", "Supplier capacity in the second wave"],
    ["L", "probability", "confident", "“l” is another name for Probability.", "H", "M", "L"],
    ["I", "impact", "confident", "“i” is another name for Impact.", "4", "5", "3"],
    ["Owner", "owner", "certain", "“owner” is the field's own name.", "R. Hughes"],
    [
      "Mitigation",
      "response",
      "certain",
      "“mitigation” is another name for Response.",
      "Second supplier on call",
    ],
  ]),
  rows: { length: 118, sourceRows: [], values: [], formats: [] },
  leftOut: [],
  problems: [],
  notes: [],
};

/** What a team's untidy workbook gives: two imports, forty columns, decisions, problems and rows left out. */
export const PLAN: BringInPlan = {
  intake: {
    file: "Book1.xlsx",
    sheets: [
      {
        sheet: "Project list",
        register: "projects",
        reason: "24 projects for Projects, under the header in row 6.",
      },
      { sheet: "Risks", register: "risks", reason: "118 risks for Risks, under the header in row 3." },
      { sheet: "Lookups", reason: "The sheet holds lists of values for drop-downs, not a register." },
    ],
    imports: [PROJECTS_IMPORT, RISKS_IMPORT],
  },
  books: [],
  registers: [
    {
      register: "projects",
      sheet: "Projects register",
      isNew: true,
      added: 24,
      changed: 0,
      unchanged: 0,
      notInSource: 0,
      gone: [],
      questions: [],
      changes: [],
      earlier: 0,
    },
    {
      register: "risks",
      sheet: "Risks register",
      isNew: false,
      added: 3,
      changed: 12,
      unchanged: 103,
      notInSource: 2,
      gone: [
        { row: "R-104 Old supplier withdraws", registerRow: 104 },
        { row: "R-105 Building is not ready", registerRow: 105 },
      ],
      questions: [],
      changes: [],
      earlier: 0,
    },
  ],
  notices: [],
  tooLarge: [],
  currency: "GBP",
  roundTrips: 3,
};

/** The plan of a workbook that holds nothing to bring in. */
export const EMPTY_PLAN: BringInPlan = {
  ...PLAN,
  intake: {
    ...PLAN.intake,
    sheets: [{ sheet: "Notes", reason: "No table with the headers of a register was found on the sheet." }],
    imports: [],
  },
  registers: [],
  currency: undefined,
};

/** The plan as a planner makes it when one column was decided; other columns stay as they are. */
export function planWith(
  plan: BringInPlan,
  sheet: string,
  column: number,
  field: string | null,
): BringInPlan {
  const header = registerChoices()
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === field)?.header;
  const decide = (match: ColumnMatch): ColumnMatch => {
    if (match.column !== column) return match;
    return {
      column: match.column,
      header: match.header,
      alternatives: match.alternatives,
      samples: match.samples,
      ...(field === null ? {} : { field }),
      level: field === null ? "none" : "certain",
      confidence: 1,
      reason: field === null ? "You chose to keep this column as it is." : `You chose ${header ?? field}.`,
      chosen: true,
    };
  };
  const imports = plan.intake.imports.map((one) =>
    one.source.sheet === sheet ? { ...one, columns: one.columns.map(decide) } : one,
  );
  return { ...plan, intake: { ...plan.intake, imports } };
}
