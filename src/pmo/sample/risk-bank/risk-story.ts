/** One risk as the sample tells it; dates, owner and status are worked out. */
export interface RiskStory {
  readonly title: string;
  /** Cause, event and effect in a sentence or two. */
  readonly text: string;
  readonly category: string;
  /** What is being done. */
  readonly actions: string;
  /** Probability, impact, residual probability, residual impact; each from 1 to 5. */
  readonly scores: readonly [
    probability: number,
    impact: number,
    residualProbability: number,
    residualImpact: number,
  ];
  /** Reduce, unless it says otherwise. */
  readonly response?: "Avoid" | "Transfer" | "Accept" | "Exploit" | "Enhance" | "Share";
  /** Likely cost, or an opportunity's likely gain, in thousands of pounds. */
  readonly cost: number;
  /** Likely delay in days. */
  readonly delay?: number;
  readonly opportunity?: true;
}

/** Risks by the ID of their project. */
export type RiskBank = Readonly<Record<string, readonly RiskStory[]>>;
