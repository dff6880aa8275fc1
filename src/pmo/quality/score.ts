import type { CheckOutcome } from "../checks/check";
import { DIMENSIONS, dimensionOf, WEIGHTS } from "./dimensions";
import type { DimensionId } from "./dimensions";

/** One dimension's score: weighted applications of rules that passed, of those that could be judged. */
export interface Score {
  readonly passed: number;
  readonly assessable: number;
  /** Weighted applications that could not be judged; they are in neither of the others. */
  readonly notAssessable: number;
  /** Findings that count as passed because a waiver accepts them. */
  readonly waived: number;
}

export type Scores = Readonly<Record<DimensionId, Score>>;

const NO_SCORE: Score = { passed: 0, assessable: 0, notAssessable: 0, waived: 0 };

/** 0–1; undefined where nothing could be judged, which is never a full score. */
export const shareOf = ({ passed, assessable }: Pick<Score, "passed" | "assessable">): number | undefined =>
  assessable > 0 ? passed / assessable : undefined;

/** From which share a score is called what; no public standard fixes these. */
export const BANDS = { good: 0.95, fair: 0.85 };

/** What a share is called, so that its colour is never the only sign. */
export const bandOf = (share: number | undefined): "good" | "fair" | "poor" | "none" =>
  share === undefined ? "none" : share >= BANDS.good ? "good" : share >= BANDS.fair ? "fair" : "poor";

/** The share of each dimension that could be judged, as a published period keeps it. */
export const sharesOf = (scores: Scores): Readonly<Partial<Record<DimensionId, number>>> =>
  Object.fromEntries(
    DIMENSIONS.flatMap(({ id }) => {
      const share = shareOf(scores[id]);
      return share === undefined ? [] : [[id, share] as const];
    }),
  );

/** The share of applications that could not be judged, 0–1; undefined where there were none at all. */
export const notAssessableShare = ({ assessable, notAssessable }: Score): number | undefined =>
  assessable + notAssessable > 0 ? notAssessable / (assessable + notAssessable) : undefined;

/** All dimensions as one, for the order of lists. */
export const overall = (scores: Scores): Score =>
  DIMENSIONS.map(({ id }) => scores[id]).reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    assessable: sum.assessable + one.assessable,
    notAssessable: sum.notAssessable + one.notAssessable,
    waived: sum.waived + one.waived,
  }));

/** Scores for each dimension from what makes one. */
export const scoresBy = <Part>(make: (dimension: DimensionId) => Part): Record<DimensionId, Part> => ({
  completeness: make("completeness"),
  validity: make("validity"),
  consistency: make("consistency"),
  timeliness: make("timeliness"),
  uniqueness: make("uniqueness"),
});

/** The program's scores from the outcome of its checks alone. */
export function qualityScores({ findings, results }: CheckOutcome): Scores {
  const failed = new Map<string, number>();
  const waived = new Map<string, number>();
  for (const { check, waiver, rows } of findings) {
    const counts = waiver ? waived : failed;
    counts.set(check, (counts.get(check) ?? 0) + (rows?.length ?? 1));
  }
  return scoresBy((dimension) => {
    const score = { ...NO_SCORE };
    for (const { id, severity, assessed, notAssessable } of results) {
      if (dimensionOf(id) !== dimension) continue;
      const weight = WEIGHTS[severity];
      // One judged row may have several findings of a rule; it fails once.
      const failures = Math.min(assessed, failed.get(id) ?? 0);
      score.passed += weight * (assessed - failures);
      score.assessable += weight * assessed;
      score.notAssessable += weight * notAssessable;
      score.waived += waived.get(id) ?? 0;
    }
    return score;
  });
}
