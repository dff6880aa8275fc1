import { on } from "../registers";
import type { Examples } from "./scene";
import { many } from "./scene";

const scores = (same: number) =>
  many(10, (index) => ({
    riskId: `R-${index}`,
    probability: index < same ? 3 : 1 + (index % 5),
    impact: index < same ? 3 : 5,
  }));

export const RISK_EXAMPLES: Examples = {
  "RSK-01": {
    fails: {
      risks: [{}, { title: "Another" }],
      at: "riskId",
      says: "stands in 2 rows of the same project",
      times: 2,
    },
    passes: { risks: [{}, { project: "EMR-02" }] },
    unclear: { risks: [{}], without: ["risks.riskId"], because: "The column Risk ID" },
  },
  "RSK-02": {
    fails: {
      projects: [{}],
      risks: [{ project: "Bedside observations" }],
      at: "project",
      says: "joined by its ID, EMR-01",
      fix: "EMR-01",
    },
    passes: { projects: [{}], risks: [{}] },
    unclear: { risks: [{}], because: "The Projects register is missing" },
  },
  "RSK-03": {
    fails: { risks: [{ residualImpact: 7 }], at: "residualImpact", says: "Residual impact is 7" },
    passes: { risks: [{ probability: 5, impact: 1 }] },
    unclear: {
      risks: [{ probability: "often", impact: null, residualProbability: null, residualImpact: null }],
      because: "The risk is not scored",
    },
  },
  "RSK-04": {
    fails: { risks: [{ statedScore: 15 }], at: "statedScore", says: "The stated score is 15; 3 × 4 is 12." },
    passes: { risks: [{ statedScore: 12, statedResidual: 6 }] },
    unclear: { risks: [{ statedScore: null }], because: "Stated score is not readable" },
  },
  "RSK-05": {
    fails: {
      risks: [{ owner: "Infrastructure team" }],
      at: "owner",
      says: "“Infrastructure team”, is not one person",
    },
    passes: { risks: [{ owner: "Team leader, wards" }, { riskId: "R-002", status: "Closed", owner: null }] },
    unclear: { risks: [{}], without: ["risks.owner"], because: "The column Owner" },
  },
  "RSK-06": {
    fails: {
      risks: [{ response: null, residualProbability: 3 }],
      at: "response",
      says: "scores 9 and has no response",
    },
    passes: { risks: [{ residualProbability: 3 }] },
    unclear: { risks: [{ probability: null, residualProbability: null }], because: "The risk is not scored" },
  },
  "RSK-07": {
    fails: {
      risks: [{ residualProbability: 3, actionDue: null }],
      at: "actionDue",
      says: "the action has no due date",
    },
    passes: {
      risks: [
        { residualProbability: 3 },
        { riskId: "R-002", residualProbability: 3, response: "Accept", actions: null },
      ],
    },
    unclear: { risks: [{ residualProbability: 3, response: null }], because: "Response is blank" },
  },
  "RSK-08": {
    fails: { risks: [{ actionDue: on("2026-03-30") }], at: "actionDue", says: "due on 30 Mar 2026" },
    passes: {
      risks: [
        { actionDue: on("2026-03-31") },
        { riskId: "R-002", actionDue: on("2026-01-31"), actionsDone: "Yes" },
      ],
    },
    unclear: { risks: [{ actionDue: "asap" }], because: "Action due is not of its type" },
  },
  "RSK-09": {
    fails: { risks: [{ nextReview: on("2026-03-30") }], at: "nextReview", says: "due on 30 Mar 2026" },
    passes: { risks: [{ nextReview: on("2026-03-31") }] },
    unclear: { risks: [{ nextReview: null }], because: "Next review is blank" },
  },
  "RSK-10": {
    // A medium risk (2 × 3) is reviewed every 30 days; 28 February is 31 days before the data date.
    fails: {
      risks: [{ lastReview: on("2026-02-28") }],
      at: "lastReview",
      says: "31 days ago; a medium risk is reviewed every 30 days",
    },
    passes: { risks: [{ lastReview: on("2026-03-01") }] },
    unclear: { risks: [{ lastReview: null }], because: "Last review is blank" },
  },
  "RSK-11": {
    fails: {
      risks: [{ residualProbability: 5 }],
      at: "residualProbability",
      says: "residual score 15 is above the inherent score 12",
    },
    passes: {
      risks: [{ residualProbability: 4 }, { riskId: "R-002", residualProbability: 5, notes: "New law" }],
    },
    unclear: { risks: [{ residualImpact: null }], because: "Residual impact is blank" },
  },
  "RSK-12": {
    fails: {
      risks: [{ actionsDone: "Yes", residualProbability: 3, residualImpact: 4 }],
      at: "residualProbability",
      says: "still 12",
    },
    passes: { risks: [{ actionsDone: "Yes" }] },
    unclear: { risks: [{ actionsDone: null }], because: "Actions done is blank" },
  },
  "RSK-13": {
    fails: { risks: [{ type: "Opportunity" }], at: "response", says: "Opportunity with the response Reduce" },
    passes: { risks: [{ type: "Opportunity", response: "Exploit" }] },
    unclear: { risks: [{ type: null }], because: "Type is blank" },
  },
  "RSK-14": {
    fails: {
      risks: [{ probabilityPercent: 0.98 }],
      at: "probabilityPercent",
      says: "At 98% it is an issue.",
    },
    passes: { risks: [{ probabilityPercent: 0.97 }] },
    unclear: { risks: [{ probabilityPercent: null }], because: "Probability % is blank" },
  },
  "RSK-15": {
    fails: { risks: [{ costLow: 50 }], at: "costLikely", says: "Low 50, likely 40 and high 40" },
    passes: { risks: [{ costLow: 40, costHigh: 90 }] },
    unclear: { risks: [{ costLow: 10, costLikely: null }], because: "Cost impact is blank" },
  },
  "RSK-16": {
    fails: {
      risks: [{ residualProbability: 3, costLikely: null }],
      at: "costLikely",
      says: "neither cost nor delay is estimated",
    },
    passes: {
      risks: [
        { residualProbability: 3, costLikely: null, delayDays: 20 },
        { riskId: "R-002", costLikely: null },
      ],
    },
    unclear: {
      risks: [{ residualProbability: 3, costLikely: "large" }],
      because: "Cost impact is not of its type",
    },
  },
  "RSK-17": {
    fails: { risks: [{ status: "Occurred" }], at: "issueId", says: "no issue is named" },
    passes: { risks: [{ status: "Occurred", issueId: "I-4" }] },
    unclear: { risks: [{ status: null }], because: "Status is blank" },
  },
  "RSK-18": {
    fails: {
      risks: [{ status: "Closed", closedOn: on("2026-03-02") }],
      at: "outcome",
      says: "closed without outcome",
    },
    passes: { risks: [{ status: "Closed", closedOn: on("2026-03-02"), outcome: "Coverage was mended." }] },
    unclear: { risks: [{ status: "gone" }], because: "Status is not in its list" },
  },
  "RSK-19": {
    fails: { risks: [{ status: "Closed" }], at: "actionsDone", says: "its actions are not done" },
    passes: { risks: [{ status: "Closed", actionsDone: "Yes" }] },
    unclear: { risks: [{ status: "Closed", actionsDone: null }], because: "Actions done is blank" },
  },
  "RSK-20": {
    fails: {
      risks: [{ closedOn: on("2025-11-02") }],
      at: "closedOn",
      says: "Raised on 3 Nov 2025, closed on 2 Nov 2025.",
    },
    passes: { risks: [{ closedOn: on("2025-11-03") }] },
    unclear: { risks: [{ raisedOn: null, closedOn: on("2025-11-03") }], because: "Raised on is blank" },
  },
  "RSK-21": {
    fails: {
      projects: [{}],
      risks: [{ status: "Rejected" }],
      at: "projectId",
      says: "none of its 1 risk is open",
    },
    passes: { projects: [{}], risks: [{}] },
    unclear: { projects: [{}], because: "The Risks register is missing" },
  },
  "RSK-22": {
    fails: {
      risks: [{ raisedOn: on("2025-03-30"), residualProbability: 3, residualImpact: 4 }],
      at: "raisedOn",
      says: "Raised 366 days ago, and the score is still 12.",
    },
    passes: {
      risks: [
        { raisedOn: on("2024-03-30") },
        { riskId: "R-002", raisedOn: on("2025-03-31"), residualProbability: null },
      ],
    },
    unclear: { risks: [{ raisedOn: null }], because: "Raised on is blank" },
  },
  "RSK-23": {
    fails: {
      risks: [{ description: "Poor wireless coverage." }],
      at: "description",
      says: "a cause and an effect nowhere",
    },
    passes: {
      risks: [{}, { riskId: "R-002", description: "Coverage.", cause: "Old walls.", effect: "Paper." }],
    },
    unclear: { risks: [{ description: null }], because: "Description is blank" },
  },
  "RSK-24": {
    fails: {
      risks: [{ residualProbability: 4, residualImpact: 4 }],
      at: "escalated",
      says: "scores 16 and is not escalated",
    },
    passes: { risks: [{ residualProbability: 4, residualImpact: 4, escalated: "Yes" }, { riskId: "R-002" }] },
    unclear: { risks: [{ escalated: null }], because: "Escalated is blank" },
  },
  "RSK-25": {
    fails: { risks: scores(4), at: "probability", says: "4 of 10 open risks are scored “3 × 3”" },
    passes: { risks: scores(3) },
    unclear: { risks: [{}], because: "Fewer than 10" },
  },
  "RSK-27": {
    fails: {
      risks: ["EMR-01", "EMR-02", "EMR-03"].map((project) => ({ project, title: "Loss of key staff" })),
      at: "title",
      says: "3 projects have a risk of this title",
      times: 3,
    },
    passes: {
      risks: ["EMR-01", "EMR-02", "EMR-02"].map((project) => ({ project, title: "Loss of key staff" })),
    },
    unclear: { risks: [{ project: null }], because: "Project ID is not readable" },
  },
  "RSK-28": {
    fails: { risks: [{ probabilityPercent: 0.92 }], at: "probabilityPercent", says: "At 92%" },
    passes: { risks: [{ probabilityPercent: 0.91 }, { riskId: "R-002", probabilityPercent: 0.98 }] },
    unclear: { risks: [{ probabilityPercent: "very likely" }], because: "Probability % is not of its type" },
  },
};
