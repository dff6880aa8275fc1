import type { ThresholdId, Thresholds } from "./settings";

/** One threshold as `PMO Setup` lists it. */
export interface Threshold {
  readonly id: ThresholdId;
  /** The workbook name that formulas use. */
  readonly name: string;
  readonly title: string;
  readonly unit: "share" | "working days" | "days" | "ratio" | "score" | "characters" | "points";
  readonly value: number;
  readonly meaning: string;
  readonly source: string;
  /** It is about the program as a whole, so that no project, stage or tier can have another. */
  readonly programWide?: true;
}

const PROFILE = "Default profile; no public standard fixes it";
const EVM = "Earned-value practice; see ANSI/EIA-748 and its guides";
const PM2 = "PM² risk log: likelihood 1–5 × impact 1–5";

/** The default profile. Every value can be changed in `PMO Setup`, and reports print the value they used. */
export const THRESHOLDS: readonly Threshold[] = [
  {
    id: "costAmber",
    name: "PMO_CostAmber",
    title: "Cost overrun, amber above",
    unit: "share",
    value: 0.05,
    meaning: "Forecast cost above budget by more than this share is amber.",
    source: PROFILE,
  },
  {
    id: "costRed",
    name: "PMO_CostRed",
    title: "Cost overrun, red above",
    unit: "share",
    value: 0.1,
    meaning: "Forecast cost above budget by more than this share is red.",
    source: PROFILE,
  },
  {
    id: "slipAmber",
    name: "PMO_SlipAmber",
    title: "Finish slip, amber above",
    unit: "working days",
    value: 5,
    meaning: "Forecast finish later than baseline by more than this is amber.",
    source: PROFILE,
  },
  {
    id: "slipRed",
    name: "PMO_SlipRed",
    title: "Finish slip, red above",
    unit: "working days",
    value: 20,
    meaning: "Forecast finish later than baseline by more than this is red.",
    source: PROFILE,
  },
  {
    id: "indexAmber",
    name: "PMO_IndexAmber",
    title: "CPI or SPI, amber below",
    unit: "ratio",
    value: 0.95,
    meaning: "A performance index below this is amber.",
    source: EVM,
  },
  {
    id: "indexRed",
    name: "PMO_IndexRed",
    title: "CPI or SPI, red below",
    unit: "ratio",
    value: 0.9,
    meaning: "A performance index below this is red.",
    source: EVM,
  },
  {
    id: "indexHigh",
    name: "PMO_IndexHigh",
    title: "CPI or SPI, doubtful above",
    unit: "ratio",
    value: 1.1,
    meaning: "A performance index above this is worth a second look at its data.",
    source: PROFILE,
  },
  {
    id: "riskMedium",
    name: "PMO_RiskMedium",
    title: "Risk score, medium from",
    unit: "score",
    value: 4,
    meaning: "Probability × impact from this score is medium.",
    source: PM2,
  },
  {
    id: "riskHigh",
    name: "PMO_RiskHigh",
    title: "Risk score, high from",
    unit: "score",
    value: 9,
    meaning: "Probability × impact from this score is high.",
    source: PM2,
  },
  {
    id: "riskCritical",
    name: "PMO_RiskCritical",
    title: "Risk score, critical from",
    unit: "score",
    value: 16,
    meaning: "Probability × impact from this score is critical.",
    source: PM2,
  },
  {
    id: "reviewHigh",
    name: "PMO_ReviewHigh",
    title: "Review of high risks, every",
    unit: "days",
    value: 14,
    meaning: "High and critical risks are reviewed at least this often.",
    source: PROFILE,
  },
  {
    id: "reviewMedium",
    name: "PMO_ReviewMedium",
    title: "Review of medium risks, every",
    unit: "days",
    value: 30,
    meaning: "Medium risks are reviewed at least this often.",
    source: PROFILE,
  },
  {
    id: "reviewLow",
    name: "PMO_ReviewLow",
    title: "Review of low risks, every",
    unit: "days",
    value: 90,
    meaning: "Low risks are reviewed at least this often.",
    source: PROFILE,
  },
  {
    id: "staleDays",
    name: "PMO_StaleDays",
    title: "Project update, stale after",
    unit: "days",
    value: 31,
    meaning: "An active project not updated within this time is stale.",
    source: PROFILE,
  },
  {
    id: "milestoneHorizon",
    name: "PMO_MilestoneHorizon",
    title: "Milestones, look-ahead",
    unit: "days",
    value: 90,
    meaning: "Milestones due within this time of the data date are coming up.",
    source: PROFILE,
    programWide: true,
  },
  {
    id: "milestoneSlip",
    name: "PMO_MilestoneSlip",
    title: "Milestone slip to explain, above",
    unit: "working days",
    value: 10,
    meaning: "A milestone later than baseline by more than this needs an explanation.",
    source: PROFILE,
  },
  {
    id: "narrativeLength",
    name: "PMO_NarrativeLength",
    title: "Narrative, at least",
    unit: "characters",
    value: 20,
    meaning: "A shorter explanation of a red or amber project says too little.",
    source: PROFILE,
  },
  {
    id: "progressGap",
    name: "PMO_ProgressGap",
    title: "Progress behind time, points",
    unit: "points",
    value: 0.2,
    meaning: "Share of time elapsed minus share complete, above which progress is behind.",
    source: PROFILE,
  },
  {
    id: "sameScoreShare",
    name: "PMO_SameScoreShare",
    title: "Risks with one and the same score, above",
    unit: "share",
    value: 0.3,
    meaning: "A larger share suggests scoring by habit.",
    source: PROFILE,
    programWide: true,
  },
  {
    id: "nameSimilarity",
    name: "PMO_NameSimilarity",
    title: "Names alike, from",
    unit: "share",
    value: 0.9,
    meaning: "Two project names this similar may be one project.",
    source: PROFILE,
    programWide: true,
  },
  {
    id: "probabilityAlert",
    name: "PMO_ProbabilityAlert",
    title: "Risk nearly certain, from",
    unit: "share",
    value: 0.92,
    meaning: "A risk this likely should be prepared for as an issue.",
    source: PROFILE,
  },
  {
    id: "probabilityIssue",
    name: "PMO_ProbabilityIssue",
    title: "Risk to be raised as an issue, from",
    unit: "share",
    value: 0.98,
    meaning: "A risk this likely is an issue.",
    source: PROFILE,
  },
  {
    id: "utilizationAmber",
    name: "PMO_UtilizationAmber",
    title: "Utilization of a person, amber above",
    unit: "share",
    value: 1,
    meaning: "Allocations above this share of a person's capacity are amber.",
    source: PROFILE,
  },
  {
    id: "utilizationRed",
    name: "PMO_UtilizationRed",
    title: "Utilization of a person, red above",
    unit: "share",
    value: 1.1,
    meaning: "Allocations above this share of a person's capacity are red.",
    source: PROFILE,
  },
  {
    id: "absenceShare",
    name: "PMO_AbsenceShare",
    title: "Allocation during absence, above",
    unit: "share",
    value: 0.2,
    meaning: "An allocation of which a larger share of the working days falls on absences needs a stand-in.",
    source: PROFILE,
  },
  {
    id: "requestDays",
    name: "PMO_RequestDays",
    title: "Allocation requested, unanswered after",
    unit: "working days",
    value: 20,
    meaning: "A request for a person that is older than this is overdue for an answer.",
    source: PROFILE,
  },
];

/** The default profile as values by id. */
export const DEFAULT_THRESHOLDS = Object.fromEntries(
  THRESHOLDS.map(({ id, value }) => [id, value]),
) as Thresholds;
