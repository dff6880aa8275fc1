import type { Serial } from "../values/cell";
import type { ThresholdProfile } from "./profiles";

export const PMO_TYPES = ["Supportive", "Controlling", "Directive"] as const;
/** How a PMO works: it advises, requires, or runs by its standards. */
export type PmoType = (typeof PMO_TYPES)[number];

/** The unit in which a program's money is kept: 1 for whole units, 1,000 or 1,000,000. */
export type MoneyUnit = 1 | 1_000 | 1_000_000;

export type Paper = "A4" | "Letter";

/** What a program has decided once, in `PMO Setup`, and everything else goes by. */
export interface Settings {
  readonly programName: string;
  readonly pmoType: PmoType;
  /** The data date: what counts as past, overdue or stale is judged on this day. */
  readonly dataDate: Serial;
  /** ISO 4217. */
  readonly currency: string;
  readonly unit: MoneyUnit;
  /** The paper that reports are laid out for. */
  readonly paper: Paper;
  /** Who approves waivers under a directive PMO; several are separated by semicolons. */
  readonly waiverApprover?: string;
  readonly thresholds: Thresholds;
  /** Where thresholds differ by project, stage or tier; absent where they do not. */
  readonly profiles?: readonly ThresholdProfile[];
}

/** The numbers that rules and colours go by; see `thresholds.ts` for each one's meaning, unit and source. */
export type Thresholds = Readonly<Record<ThresholdId, number>>;

export type ThresholdId =
  | "costAmber"
  | "costRed"
  | "slipAmber"
  | "slipRed"
  | "indexAmber"
  | "indexRed"
  | "indexHigh"
  | "riskMedium"
  | "riskHigh"
  | "riskCritical"
  | "reviewHigh"
  | "reviewMedium"
  | "reviewLow"
  | "staleDays"
  | "milestoneHorizon"
  | "milestoneSlip"
  | "narrativeLength"
  | "progressGap"
  | "nearlyDone"
  | "nearlyDonePeriods"
  | "redPeriods"
  | "slipPeriods"
  | "sameScoreShare"
  | "nameSimilarity"
  | "probabilityAlert"
  | "probabilityIssue"
  | "utilizationAmber"
  | "utilizationRed"
  | "absenceShare"
  | "requestDays"
  | "measureDays"
  | "benefitAmber"
  | "benefitRed"
  | "engagementGap"
  | "moneyTolerance"
  | "phasingGap"
  | "periodShort"
  | "periodLong"
  | "issueOpenDays"
  | "issueCriticalDays"
  | "issueCritical"
  | "changeWaitDays"
  | "changeShare"
  | "gateSlip"
  | "missingLogic"
  | "lagShare"
  | "finishToStart"
  | "hardConstraints"
  | "highFloat"
  | "highFloatShare"
  | "longTask"
  | "longTaskShare"
  | "missedTasks"
  | "pathTest"
  | "pathIndex"
  | "executionIndex"
  | "durationDrift";
