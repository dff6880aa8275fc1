import { publishedMark, sealMark, sealText } from "../../../../src/pmo/history/mark";
import type { CellValue } from "../../../../src/pmo/values/cell";
import { on } from "../registers";
import { GOOD_PROJECT } from "./scene";
import type { Examples } from "./scene";

const february = (...projects: Readonly<Record<string, CellValue>>[]) => ({ "2026-02": { projects } });

const RED = { declaredRag: "Red" };
const redTwice = { "2026-01": { projects: [RED] }, "2026-02": { projects: [RED] } };

const forecasts = (...days: readonly string[]) =>
  Object.fromEntries(
    days.map((day, index) => [`2025-1${index}`, { milestones: [{ forecastDate: on(day) }] }]),
  );

/** A kept row of a project as a publication writes it: its cells by header. */
const KEPT = { projectId: "EMR-01", name: "Bedside observations" };
const MARK = publishedMark([
  ["Period", "2026-02"],
  ["Project ID", "EMR-01"],
  ["Project", "Bedside observations"],
]);
const PUBLISHED: CellValue[] = [
  "2026-02",
  on("2026-02-28"),
  on("2026-03-03"),
  ...Array.from({ length: 10 }, () => null),
  sealText([{ register: "Projects", rows: 1, mark: sealMark([MARK]) }]),
];
const kept = (row: Readonly<Record<string, CellValue>>) => ({
  projects: [{ period: "2026-02", mark: MARK, row }],
});

const book = (file: string, contents: string, saved: string, broughtIn: string): CellValue[] => [
  file,
  contents,
  saved,
  null,
  broughtIn,
];
const from = (...sources: string[]) => ({ Source: sources });

export const PERIOD_EXAMPLES: Examples = {
  "PRJ-05": {
    fails: {
      projects: [{}],
      earlier: february({ name: "Ward observations" }),
      at: "name",
      says: "It was called “Ward observations” in 2026-02.",
    },
    passes: { projects: [{}], earlier: february({ name: "BEDSIDE observations" }) },
    unclear: { projects: [{}], because: "No earlier period is kept" },
  },
  "PRJ-23": {
    fails: {
      projects: [{}],
      earlier: february({ percentComplete: 0.62 }),
      at: "percentComplete",
      says: "62% complete in 2026-02, 50% now.",
    },
    passes: { projects: [{}], earlier: february({ percentComplete: 0.502 }) },
    unclear: {
      projects: [{}],
      earlier: february({ projectId: "EMR-09", name: "Another" }),
      because: "The row is in no earlier period",
    },
  },
  "PRJ-24": {
    fails: {
      projects: [{ percentComplete: 0.95 }],
      earlier: february({ percentComplete: 0.9 }),
      at: "percentComplete",
      says: "95% complete, and from 90% on since 2026-02: 2 periods without finishing.",
    },
    passes: { projects: [{ percentComplete: 0.95 }], earlier: february({ percentComplete: 0.89 }) },
    unclear: { projects: [{ percentComplete: 0.95 }], because: "No earlier period is kept" },
  },
  "PRJ-30": {
    fails: {
      projects: [{ baselineFinish: on("2026-12-31"), budget: 1200 }],
      earlier: february({}),
      others: {
        changes: [
          { project: "EMR-01", status: "Approved", decidedOn: on("2026-02-10") },
          { project: "EMR-01", status: "Rejected", decidedOn: on("2026-03-10") },
          { project: "EMR-02", status: "Approved", decidedOn: on("2026-03-10") },
        ],
      },
      at: "baselineFinish",
      says: "Since 2026-02, Baseline finish went from 30 Sep 2026 to 31 Dec 2026 and Budget went from 1,000 to 1,200, and no change",
    },
    passes: {
      projects: [{ budget: 1200 }],
      earlier: february({}),
      others: { changes: [{ project: "EMR-01", status: "Approved", decidedOn: on("2026-03-10") }] },
    },
    unclear: {
      projects: [{ budget: 1200 }],
      earlier: february({}),
      because: "The Changes register is missing",
    },
  },
  "RAG-06": {
    fails: {
      projects: [{ declaredRag: "Amber" }],
      earlier: february({}),
      at: "narrative",
      says: "The narrative is that of 2026-02, while the colour went from Green to Amber.",
    },
    passes: { projects: [{}], earlier: february({}) },
    unclear: {
      projects: [{}],
      earlier: february({ narrative: null }),
      because: "Narrative was blank in the last period",
    },
  },
  "RAG-09": {
    fails: {
      projects: [RED],
      earlier: redTwice,
      others: { decisions: [{ project: "EMR-02", raisedOn: on("2026-03-02") }] },
      at: "declaredRag",
      says: "Red for 3 periods in a row, without a change or a decision.",
    },
    passes: {
      projects: [RED],
      earlier: { "2025-12": { projects: [{}] }, ...redTwice },
      others: { decisions: [{ project: "EMR-01", raisedOn: on("2026-01-12") }] },
    },
    unclear: {
      projects: [RED],
      earlier: february(RED),
      because: "Fewer than 3 periods are kept of the project",
    },
  },
  "RAG-10": {
    fails: { projects: [RED], earlier: february({}), at: "declaredRag", says: "Green in 2026-02, Red now." },
    passes: { projects: [RED], earlier: february({ declaredRag: "Amber" }) },
    unclear: { projects: [RED], because: "No earlier period is kept" },
  },
  "MS-08": {
    fails: {
      milestones: [{}],
      earlier: forecasts("2026-04-01", "2026-04-10", "2026-04-20"),
      at: "forecastDate",
      says: "Slipped 3 periods in a row, from 1 Apr 2026 to 30 Apr 2026.",
    },
    passes: { milestones: [{}], earlier: forecasts("2026-04-01", "2026-04-20", "2026-04-20") },
    unclear: {
      milestones: [{}],
      earlier: forecasts("2026-04-20"),
      because: "Fewer than 4 periods are kept of the milestone",
    },
  },
  "EV-03": {
    fails: {
      projects: [{ earnedValue: 500 }],
      earlier: february({ earnedValue: 540, plannedValue: 480, actualCost: null }),
      others: {
        budget: [
          { project: "EMR-01", basis: "Cumulative", periodEnd: on("2026-03-31"), actualCost: 90 },
          { project: "EMR-01", basis: "Cumulative", periodEnd: on("2026-02-28"), actualCost: 100 },
          { project: "EMR-01", basis: "Period", periodEnd: on("2026-03-31"), actualCost: 10 },
        ],
      },
      at: "earnedValue",
      says: "Earned value was 540 in 2026-02, and is 500.",
      times: 2,
    },
    passes: { projects: [{}], earlier: february({}) },
    unclear: { projects: [{}], because: "No earlier period is kept" },
  },
  "TIM-02": {
    fails: {
      projects: [{}],
      earlier: february({}),
      at: "lastUpdated",
      says: "Nothing has been reported since 2026-02.",
    },
    passes: { projects: [{}], earlier: february({ lastUpdated: on("2026-02-26"), period: "2026-02" }) },
    unclear: { projects: [{}], because: "No earlier period is kept" },
  },
  "TIM-03": {
    fails: {
      projects: [{ lastUpdated: on("2026-03-30") }],
      others: {
        calendar: [
          { name: "Cut", kind: "Data cut", date: on("2026-03-27") },
          { name: "Cut", kind: "Data cut", date: on("2026-04-27") },
        ],
      },
      at: "lastUpdated",
      says: "Last updated on 30 Mar 2026, 3 days after the cut-off of 27 Mar 2026.",
    },
    passes: {
      projects: [{ lastUpdated: on("2026-03-30") }],
      others: { calendar: [{ name: "Cut", kind: "Data cut", date: on("2026-04-03") }] },
    },
    unclear: {
      projects: [{}],
      others: { calendar: [{ name: "Good Friday", kind: "Holiday", date: on("2026-04-03") }] },
      because: "The Calendar has no day of the kind Data cut",
    },
  },
  "TIM-05": {
    fails: {
      projects: [{}],
      periods: [PUBLISHED],
      kept: kept({ ...KEPT, name: "Bedside observation" }),
      says: "Row 2 of Projects, kept for 2026-02, has been edited since.",
    },
    passes: { projects: [{}], periods: [PUBLISHED], kept: kept(KEPT) },
    unclear: { projects: [{}], because: "No period of the register is published" },
  },
  "XT-06": {
    fails: {
      projects: [{}],
      earlier: february({}, { projectId: "EMR-02", name: "Theatre scheduling" }),
      at: "projectId",
      says: "“Theatre scheduling” (EMR-02) was Active in 2026-02, and is not in the register.",
    },
    passes: {
      projects: [{}],
      earlier: february({}, { projectId: "EMR-02", name: "Theatre scheduling", status: "Closed" }),
    },
    unclear: { projects: [{}], because: "No earlier period is kept" },
  },
  "IMP-17": {
    fails: {
      projects: [{}, { projectId: "EMR-02" }],
      own: from("Return March 2026 v1.xlsx, List", "Return March 2026 v2.xlsx, List"),
      sources: [
        book("Return March 2026 v1.xlsx", "c:a", "2026-03-02T09:00:00Z", "1 Apr 2026"),
        book("Return March 2026 v2.xlsx", "c:b", "2026-03-20T09:00:00Z", "28 Mar 2026"),
      ],
      says: "Return March 2026 v1.xlsx is older than Return March 2026 v2.xlsx",
    },
    passes: {
      projects: [{}, { projectId: "EMR-02" }],
      own: from("Return March 2026 v1.xlsx, List", "Return March 2026 v2.xlsx, List"),
      sources: [
        book("Return March 2026 v2.xlsx", "c:b", "2026-03-20T09:00:00Z", "1 Apr 2026"),
        book("Return March 2026 v1.xlsx", "c:a", "2026-03-02T09:00:00Z", "28 Mar 2026"),
      ],
    },
    unclear: { projects: [{}], because: "No workbook is remembered as brought in" },
  },
  "IMP-18": {
    fails: {
      projects: [GOOD_PROJECT, { projectId: "EMR-02" }],
      own: from("Return.xlsx, List", "Copy of return.xlsx, List"),
      sources: [
        book("Copy of return.xlsx", "c:a", "", "1 Apr 2026"),
        book("Return.xlsx", "c:a", "", "28 Mar 2026"),
      ],
      says: "Copy of return.xlsx holds the same cells as Return.xlsx",
    },
    passes: {
      projects: [{}, { projectId: "EMR-02" }],
      own: from("Return.xlsx, List", "Other.xlsx, List"),
      sources: [book("Other.xlsx", "c:b", "", "1 Apr 2026"), book("Return.xlsx", "c:a", "", "28 Mar 2026")],
    },
    unclear: { projects: [{}], because: "No workbook is remembered as brought in" },
  },
};
