import type { Definition } from "../../figures/figure";

/** What the Risk Summary says about its measures. */
export const RISK_DEFINITIONS: readonly Definition[] = [
  {
    title: "Scope",
    text: "Open risks: rows whose column Open says Yes. They say what the risk is, and are not closed, rejected or occurred; a blank status counts as open.",
  },
  {
    title: "Score and band",
    text: "Probability × impact on scales of 1 to 5; the rated score is the residual one where it is assessed, else the inherent one.",
    thresholds: ["riskMedium", "riskHigh", "riskCritical"],
    source: "PM² risk log",
  },
  {
    title: "Sum of rated scores",
    text: "Of threats; shows where attention is needed. Scores are ranks, not amounts: a sum of 20 is not twice as bad as one of 10.",
  },
  {
    title: "Expected value",
    text: "Probability % × most likely cost impact, minus for opportunities. It is neither a median nor a contingency.",
  },
  {
    title: "Overdue",
    text: "A response due, or a next review, before the data date. Responses marked done are left out.",
  },
  {
    title: "Top ten",
    text: "Threats by rated score, then inherent score, then expected value, then the older risk first.",
  },
];
