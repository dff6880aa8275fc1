import type { CellValue } from "../../../../src/pmo/values/cell";
import type { FieldId, RegisterId } from "../../../../src/pmo/templates/template";
import type { Past } from "../../../../src/pmo/history/past";
import type { Registers } from "../../../../src/pmo/registers/register";
import { makeRegister, on } from "../registers";
import type { RowValues } from "../registers";

/** Registers to check: rows as differences from a row that nothing is wrong with. */
export interface Scene {
  readonly projects?: readonly RowValues[];
  readonly risks?: readonly RowValues[];
  readonly milestones?: readonly RowValues[];
  /** Rows of other registers: differences from a sound row where there is one below, else whole. */
  readonly others?: Readonly<Record<RegisterId, readonly RowValues[]>>;
  /** Fields whose columns are missing, as `projects.budget`. */
  readonly without?: readonly string[];
  /** Columns of the user's own in the first register named. */
  readonly own?: Readonly<Record<string, readonly CellValue[]>>;
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** What was kept of earlier periods, by their labels; rows as differences, as above. */
  readonly earlier?: Readonly<Record<string, Readonly<Record<RegisterId, readonly RowValues[]>>>>;
  /** Kept rows of published periods as their histories hold them, each with its period and its mark. */
  readonly kept?: Readonly<Record<RegisterId, readonly { period: string; mark: string; row: RowValues }[]>>;
  /** Rows of the tables of published periods and of workbooks that were brought in. */
  readonly periods?: Past["periods"];
  readonly sources?: Past["sources"];
}

/** What a check makes of three scenes. */
export interface Example {
  /** The check has a finding: at this field, with these words, so many times (once, unless it says). */
  readonly fails: Scene & {
    readonly at?: FieldId;
    readonly says: string;
    readonly times?: number;
    readonly fix?: CellValue;
  };
  /** The check judges and finds nothing. */
  readonly passes: Scene;
  /** The check cannot judge, for this reason. */
  readonly unclear: Scene & { readonly because: string };
}

/** Examples by the id of their check. */
export type Examples = Readonly<Record<string, Example>>;

export const GOOD_PROJECT: RowValues = {
  projectId: "EMR-01",
  name: "Bedside observations",
  workstream: "Electronic medical records",
  department: "Digital services",
  category: "Delivery",
  stage: "Execute",
  status: "Active",
  declaredRag: "Green",
  narrative: "The second release was accepted by the pilot wards on time.",
  sponsor: "Chief Nurse",
  manager: "Ines Okafor",
  baselineStart: on("2025-10-01"),
  baselineFinish: on("2026-09-30"),
  forecastFinish: on("2026-09-30"),
  actualStart: on("2025-10-01"),
  percentComplete: 0.5,
  budget: 1000,
  plannedValue: 500,
  earnedValue: 500,
  actualCost: 500,
  forecastCost: 1000,
  objective: "Safer care",
  nextMilestone: "Pilot accepted",
  nextMilestoneDate: on("2026-04-30"),
  lastUpdated: on("2026-03-26"),
  period: "2026-03",
};

export const GOOD_RISK: RowValues = {
  riskId: "R-001",
  project: "EMR-01",
  type: "Threat",
  title: "Wireless coverage on wards",
  description:
    "Because two wards have poor wireless coverage, observations may be lost, leading to a return to paper.",
  category: "Technical",
  raisedOn: on("2025-11-03"),
  probability: 3,
  impact: 4,
  response: "Reduce",
  actions: "Survey the two wards and add access points before the pilot.",
  actionDue: on("2026-05-15"),
  actionsDone: "No",
  residualProbability: 2,
  residualImpact: 3,
  costLikely: 40,
  probabilityPercent: 0.4,
  owner: "Tomas Lindqvist",
  status: "Open",
  escalated: "No",
  lastReview: on("2026-03-24"),
  nextReview: on("2026-04-14"),
};

export const GOOD_MILESTONE: RowValues = {
  milestoneId: "M-001",
  project: "EMR-01",
  name: "Pilot accepted",
  type: "Delivery",
  baselineDate: on("2026-04-28"),
  forecastDate: on("2026-04-30"),
  status: "On track",
  owner: "Ines Okafor",
};

export const GOOD_TASK: RowValues = {
  taskId: "1",
  project: "EMR-01",
  wbs: "1.1",
  name: "Build interfaces",
  type: "Task",
  status: "In progress",
  baselineStart: on("2026-03-02"),
  baselineFinish: on("2026-04-24"),
  start: on("2026-03-02"),
  finish: on("2026-04-24"),
  actualStart: on("2026-03-02"),
  originalDuration: 40,
  remainingDuration: 18,
  actualDuration: 22,
  percentComplete: 0.55,
  totalFloat: 0,
  resources: "Ada Brandt",
  owner: "Ines Okafor",
  critical: "Yes",
};

export const GOOD_BUDGET: RowValues = {
  lineId: "B-001",
  project: "EMR-01",
  periodEnd: on("2026-03-31"),
  basis: "Cumulative",
  bac: 1000,
  plannedValue: 500,
  earnedValue: 500,
  actualCost: 500,
  eac: 1000,
  dataDate: on("2026-03-31"),
  approver: "Mara Lind",
};

export const GOOD_RESOURCE: RowValues = {
  allocationId: "A-001",
  resource: "Ada Brandt",
  role: "Business analyst",
  project: "EMR-01",
  start: on("2026-01-05"),
  end: on("2026-09-25"),
  load: 0.5,
  status: "Assigned",
  naming: "Named",
  approver: "Jonas Weber",
};

export const GOOD_ABSENCE: RowValues = {
  absenceId: "L-001",
  resource: "Ada Brandt",
  type: "Leave",
  start: on("2026-07-20"),
  end: on("2026-07-31"),
};

export const GOOD_STAKEHOLDER: RowValues = {
  stakeholderId: "S-001",
  name: "Ward managers",
  group: "Employees",
  influence: "Large",
  interest: "Large",
  engagement: "Neutral",
  desired: "Supportive",
  owner: "Ines Okafor",
  nextContact: on("2026-04-15"),
};

export const GOOD_COMMUNICATION: RowValues = {
  communicationId: "C-001",
  title: "Ward news",
  audience: "Ward managers",
  owner: "Ines Okafor",
  channel: "Newsletter",
  frequency: "Monthly",
  firstDate: on("2026-01-15"),
  lastSent: on("2026-03-16"),
  status: "Started",
};

export const GOOD_BENEFIT: RowValues = {
  benefitId: "BN-001",
  project: "EMR-01",
  title: "Time back at the bedside",
  type: "Indirect financial",
  category: "Non-cash-releasing",
  objective: "SO-1",
  owner: "Ward Sister Adeyemi",
  measure: "Hours spent on paper each week",
  unit: "hours",
  baselineValue: 400,
  baselineDate: on("2025-09-30"),
  targetValue: 250,
  targetDate: on("2027-03-31"),
  direction: "Decrease",
  startsOn: on("2026-11-02"),
  status: "Planned",
};

export const GOOD_BENEFIT_PERIOD: RowValues = {
  profileId: "BP-001",
  benefit: "BN-001",
  periodEnd: on("2026-12-31"),
  planned: 50,
};

export const GOOD_OBJECTIVE: RowValues = {
  objectiveId: "SO-1",
  name: "Safer care",
  owner: "Chief Nurse",
  status: "Active",
};

export const GOOD_ISSUE: RowValues = {
  issueId: "I-001",
  project: "EMR-01",
  title: "Label printers fail on two wards",
  description: "Specimen labels come out blank on two wards, so that samples are labelled by hand.",
  category: "Technical",
  raisedBy: "Ward Sister Adeyemi",
  raisedOn: on("2026-03-09"),
  urgency: 3,
  impact: 3,
  statedPriority: "Medium",
  owner: "Tomas Lindqvist",
  resolution: "The supplier replaces the print heads, ward by ward.",
  targetDate: on("2026-04-17"),
  status: "In progress",
  lastUpdated: on("2026-03-26"),
};

export const GOOD_DEPENDENCY: RowValues = {
  dependencyId: "D-001",
  toProject: "EMR-01",
  fromProject: "External",
  externalParty: "National identity service",
  title: "Test access to the identity service",
  type: "Environment",
  requiredBy: on("2026-05-29"),
  committedBy: on("2026-05-15"),
  agreed: "Yes",
  giverOwner: "Paula Serrano",
  receiverOwner: "Ines Okafor",
  status: "Open",
};

export const GOOD_CHANGE: RowValues = {
  changeId: "CR-001",
  project: "EMR-01",
  title: "Observations for children",
  description: "Add the early-warning score for children to the observations screen.",
  notDoing: "The children's ward stays on paper.",
  requestedBy: "Chief Nurse",
  submittedOn: on("2026-01-12"),
  costImpact: 40,
  scheduleImpact: 5,
  status: "Implemented",
  decidedBy: "Mara Lind",
  decidedOn: on("2026-01-30"),
  targetDelivery: on("2026-03-20"),
  actualDelivery: on("2026-03-18"),
  baselineUpdated: "Yes",
  baselineVersion: "2",
};

export const GOOD_DECISION: RowValues = {
  decisionId: "DC-001",
  project: "EMR-01",
  title: "Pilot on two wards first",
  rationale: "Two wards can be supported on site.",
  forum: "Program board",
  owner: "Chief Nurse",
  decidedOn: on("2026-02-20"),
  communicatedTo: "Ward managers",
  status: "Made",
};

export const GOOD_GATE: RowValues = {
  criterionId: "G-001",
  project: "EMR-01",
  gate: "Gate 2",
  criterion: "Baselines of dates and cost set",
  mandatory: "Yes",
  evidence: "Project handbook, section 4",
  assessor: "Jonas Weber",
  assessedOn: on("2025-12-12"),
  result: "Met",
  decision: "Pass",
};

/** Rows that nothing is wrong with, alone and beside each other. */
export const GOOD: Readonly<Record<RegisterId, RowValues>> = {
  projects: GOOD_PROJECT,
  risks: GOOD_RISK,
  milestones: GOOD_MILESTONE,
  issues: GOOD_ISSUE,
  dependencies: GOOD_DEPENDENCY,
  changes: GOOD_CHANGE,
  decisions: GOOD_DECISION,
  gates: GOOD_GATE,
  tasks: GOOD_TASK,
  budget: GOOD_BUDGET,
  resources: GOOD_RESOURCE,
  absences: GOOD_ABSENCE,
  stakeholders: GOOD_STAKEHOLDER,
  communications: GOOD_COMMUNICATION,
  benefits: GOOD_BENEFIT,
  benefitProfile: GOOD_BENEFIT_PERIOD,
  objectives: GOOD_OBJECTIVE,
};

/** The registers of a scene. */
export function registersOf(scene: Scene): Registers {
  const ids = ["projects", "risks", "milestones"] as const;
  const present = ids.filter((id) => scene[id] !== undefined);
  const left = (id: RegisterId): string[] =>
    (scene.without ?? [])
      .filter((field) => field.startsWith(`${id}.`))
      .map((field) => field.slice(id.length + 1));
  const others = Object.entries(scene.others ?? {}).map(
    ([id, rows]) =>
      [
        id,
        makeRegister(
          id,
          rows.map((row) => ({ ...GOOD[id], ...row })),
          { without: left(id) },
        ),
      ] as const,
  );
  return Object.fromEntries([
    ...others,
    ...present.map((id, place) => [
      id,
      makeRegister(
        id,
        (scene[id] ?? []).map((row) => ({ ...GOOD[id], ...row })),
        {
          without: left(id),
          ...(place === 0 && scene.own ? { own: scene.own } : {}),
        },
      ),
    ]),
  ]);
}

/** What the workbook of a scene remembers of before. */
export function pastOf({ earlier = {}, kept = {}, periods = [], sources = [] }: Scene): Past {
  const lines = [
    ...Object.entries(earlier).flatMap(([period, registers]) =>
      Object.entries(registers).flatMap(([id, rows]) =>
        rows.map((row) => ({ id, period, mark: "", row: { ...GOOD[id], ...row } })),
      ),
    ),
    ...Object.entries(kept).flatMap(([id, rows]) => rows.map((line) => ({ id, ...line }))),
  ];
  const histories = [...new Set(lines.map(({ id }) => id))].map((id) => {
    const own = lines.filter((line) => line.id === id);
    return makeRegister(
      id,
      own.map(({ row }) => row),
      { own: { Period: own.map(({ period }) => period), "Row mark": own.map(({ mark }) => mark) } },
    );
  });
  return { histories, periods, sources };
}

/** So many rows, each with its own key. */
export const many = (count: number, row: (index: number) => RowValues): RowValues[] =>
  Array.from({ length: count }, (_, index) => row(index));
