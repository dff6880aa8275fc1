import type { WaivedOutcome } from "../../../src/pmo/waivers/apply-waivers";
import type { Finding, Severity } from "../../../src/pmo/checks/check";
import type { CheckAction } from "../../../src/actions/check";
import type { ChaseEntry } from "../../../src/pmo/chase/chase";
import type { Quality } from "../../../src/pmo/quality/quality";
import type { Score, Scores } from "../../../src/pmo/quality/score";
import type { RefreshResult } from "../../../src/actions/refresh";

const PEOPLE = ["A. Okafor", "R. Hughes", "T. Banerjee", "J. Lindqvist", ""];
const NAMES = [
  "Electronic medical records, wave 2",
  "Patient portal",
  "System-wide training",
  "Theatre scheduling",
  "Imaging archive",
];
const KINDS: readonly {
  check: string;
  severity: Severity;
  header: string;
  field: string;
  message: string;
  value: string | number | null;
  fix?: string;
}[] = [
  {
    check: "PRJ-11",
    severity: "error",
    header: "Baseline finish",
    field: "baselineFinish",
    message: "Baseline finish 1 Mar 2024 is before the baseline start 1 Apr 2024.",
    value: 45_352,
  },
  {
    check: "PRJ-13",
    severity: "error",
    header: "Actual start",
    field: "actualStart",
    message: "Actual start 4 May 2026 is after the data date 31 Mar 2026.",
    value: 46_146,
  },
  {
    check: "PRJ-14",
    severity: "error",
    header: "Actual start",
    field: "actualStart",
    message: "There is an actual finish and no actual start.",
    value: null,
  },
  {
    check: "RAG-02",
    severity: "warning",
    header: "RAG",
    field: "rag",
    message: "RAG is written “amb”, which is not on the list.",
    value: "amb",
    fix: "Amber",
  },
  {
    check: "PRJ-12",
    severity: "warning",
    header: "Forecast finish",
    field: "forecastFinish",
    message:
      "The forecast finish is 64 working days after the baseline, with no reason given in the narrative.",
    value: 46_500,
  },
  {
    check: "RSK-20",
    severity: "alert",
    header: "Response",
    field: "narrative",
    message: "The response is the same as for 14 other risks.",
    value: "Monitor",
  },
];

/** A check's outcome with so many findings, spread over projects, owners, checks and severities. */
export function outcomeOf(count: number): WaivedOutcome {
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const kind = KINDS[index % KINDS.length] ?? KINDS[0];
    if (!kind) throw new Error("There are no kinds of findings.");
    const project = index % NAMES.length;
    const { check, severity, header, field, message, value, fix } = kind;
    return {
      check,
      severity,
      register: "projects",
      row: index,
      field,
      header,
      address: `'Projects register'!F${index + 6}`,
      key: `NCD-${String(project + 1).padStart(3, "0")}`,
      label: NAMES[project] ?? "",
      project: `NCD-${String(project + 1).padStart(3, "0")}`,
      owner: PEOPLE[index % PEOPLE.length] ?? "",
      value,
      message,
      ...(fix === undefined ? {} : { fix }),
    };
  });
  return {
    findings,
    results: [
      {
        id: "PRJ-11",
        severity: "error",
        assessed: 20,
        findings: 4,
        notAssessable: 4,
        notAssessableReasons: new Map([
          ["Baseline start is blank", 3],
          ["Baseline finish is not a date", 1],
        ]),
      },
      {
        id: "MS-01",
        severity: "warning",
        assessed: 0,
        findings: 0,
        notAssessable: 0,
        notAssessableReasons: new Map([["There is no Milestones register", 0]]),
      },
      {
        id: "PRJ-13",
        severity: "error",
        assessed: 24,
        findings: 4,
        notAssessable: 0,
        notAssessableReasons: new Map(),
      },
    ],
    waivers: [],
    waiverProblems: [],
  };
}

const READY: CheckAction["readiness"] = { pmoType: "Supportive", ready: true, inTheWay: [], advice: [] };

/** What the action of such a check answers. */
export function checkedOf(count: number): CheckAction {
  const outcome = outcomeOf(count);
  return {
    outcome,
    chase: chaseOf(outcome),
    quality: QUALITY,
    readiness: READY,
    sheet: "Findings",
    roundTrips: 5,
  };
}

const score = (passed: number, assessable: number, notAssessable = 0): Score => ({
  passed,
  assessable,
  notAssessable,
  waived: 0,
});

/** Scores as a check might have counted them; nothing could be judged twice. */
const scoresWith = (completeness: Score): Scores => ({
  completeness,
  validity: score(190, 200, 20),
  consistency: score(88, 100),
  timeliness: score(30, 50),
  uniqueness: score(0, 0),
});

const QUALITY: Quality = {
  scores: { ...scoresWith(score(45, 60, 12)), validity: { ...score(190, 200, 20), waived: 2 } },
  registers: [{ key: "projects", name: "Projects", scores: scoresWith(score(45, 60, 12)) }],
  projects: NAMES.map((name, index) => ({
    key: `NCD-${String(index + 1).padStart(3, "0")}`,
    name,
    scores: scoresWith(score(2 * index, 10)),
  })),
  owners: PEOPLE.map((name, index) => ({
    key: name.toLowerCase(),
    name,
    scores: scoresWith(score(3 * index, 12)),
  })),
  reasons: [
    { reason: "Baseline start is blank", rows: 3, checks: ["PRJ-11"] },
    { reason: "There is no Milestones register", rows: 0, checks: ["MS-01"] },
  ],
  before: { period: "2026-02", shares: { completeness: 0.8, validity: 0.95 } },
};

/** Each owner with one ask for each of their findings; those without an owner last. */
const chaseOf = ({ findings }: WaivedOutcome): readonly ChaseEntry[] =>
  PEOPLE.map((name) => ({
    key: name.toLowerCase(),
    name,
    asks: findings
      .filter(({ owner, severity }) => owner === name && severity !== "alert")
      .map((finding) => ({
        check: finding.check,
        severity: finding.severity,
        register: finding.register,
        registerName: "Projects",
        project: finding.project,
        projectName: finding.label,
        what: finding.message,
        remedy: "Correct the date.",
        rows: [
          {
            key: finding.key,
            label: finding.label,
            header: finding.header ?? "",
            address: finding.address,
            value: finding.value,
            type: undefined,
            message: finding.message,
            also: [],
          },
        ],
      })),
  })).filter(({ asks }) => asks.length > 0);

const figure = (index: number, reconciled = true): RefreshResult["figures"][number] => ({
  id: `figure.${index}`,
  title: reconciled ? `Figure ${index}` : "Risks overdue for review",
  value: 12,
  unit: "count",
  sheet: reconciled ? "KPI Summary" : "Risk Summary",
  cell: `C${index + 8}`,
  formula: "=ROWS(Projects)",
  hostValue: reconciled ? 12 : 13,
  reconciled,
});

/** A refresh with 148 figures, of which so many differ. */
export const refreshOf = (differing: number): RefreshResult => ({
  sheets: ["KPI Summary", "Risk Summary"],
  figures: Array.from({ length: 148 }, (_, index) => figure(index, index >= differing)),
  roundTrips: 6,
});
