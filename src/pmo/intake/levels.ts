import type { MatchLevel } from "./plan";

/** From which confidence a match has which level; anything below `review` is no match. */
export const LEVELS = { certain: 0.95, confident: 0.75, review: 0.5 } as const;

/** The level of a confidence. */
export const levelOf = (confidence: number): MatchLevel =>
  confidence >= LEVELS.certain
    ? "certain"
    : confidence >= LEVELS.confident
      ? "confident"
      : confidence >= LEVELS.review
        ? "review"
        : "none";
