import { on } from "../registers";
import type { Examples } from "./scene";
import { many } from "./scene";

const period = (index: number) => ({
  projectId: `EMR-0${index}`,
  period: index === 0 ? "2026-02" : "2026-03",
});

export const ACROSS_EXAMPLES: Examples = {
  "TIM-01": {
    fails: {
      projects: [{ lastUpdated: on("2026-02-27") }],
      at: "lastUpdated",
      says: "27 Feb 2026, 32 days before",
    },
    passes: { projects: [{ lastUpdated: on("2026-02-28") }] },
    unclear: { projects: [{ lastUpdated: null }], because: "Last updated is blank" },
  },
  "TIM-04": {
    fails: {
      projects: many(4, period),
      at: "period",
      says: "It reports “2026-02”, and 3 other projects “2026-03”.",
    },
    passes: { projects: many(2, period) },
    unclear: { projects: [{ period: null }], because: "Reporting period is blank" },
  },
  "XT-01": {
    fails: {
      projects: [{}],
      risks: [{ project: "EMR-77" }, { project: "EMR-77" }],
      milestones: [{ project: "emr-77" }],
      others: { resources: [{ project: "EMR-77" }], budget: [{ project: "EMR-77" }] },
      at: "projectId",
      says: "2 risks, 1 milestone, 1 budget line and 1 allocation refer to “EMR-77”",
    },
    passes: {
      projects: [{}],
      risks: [{}],
      milestones: [{}],
      others: { communications: [{ project: "Programme" }, { project: "Bedside observations" }, {}] },
    },
    unclear: { projects: [{}], without: ["projects.projectId"], because: "The column Project ID" },
  },
  "XT-02": {
    fails: {
      projects: [{ nextMilestoneDate: on("2026-05-11") }],
      milestones: [{}],
      at: "nextMilestone",
      says: "due on 11 May 2026 here and on 30 Apr 2026 in the milestone plan",
    },
    passes: { projects: [{}], milestones: [{ name: "PILOT ACCEPTED" }] },
    unclear: {
      projects: [{ nextMilestoneDate: "soon" }],
      milestones: [{}],
      because: "Next milestone date is not readable",
    },
  },
  "XT-04": {
    fails: {
      projects: [{}],
      risks: [{ residualProbability: 5, residualImpact: 4 }],
      at: "declaredRag",
      says: "1 open critical risk, the highest at 20",
    },
    passes: {
      projects: [{}],
      risks: [{}, { riskId: "R-002", type: "Opportunity", residualProbability: 5, residualImpact: 5 }],
    },
    unclear: { projects: [{}], because: "The Risks register is missing" },
  },
  "XT-07": {
    fails: {
      projects: [{}, { projectId: "EMR-02", objective: "safer  care; Lower cost" }],
      others: { objectives: [{}, { objectiveId: "SO-2", name: "Healthier staff" }] },
      at: "objectiveId",
      says: "“Lower cost” is no objective of the register; 1 open project names it (EMR-02).",
      times: 2,
    },
    passes: {
      projects: [{}],
      others: {
        objectives: [
          {},
          { objectiveId: "SO-2", name: "Healthier staff" },
          { objectiveId: "SO-3", name: "Old", status: "Retired" },
        ],
        benefits: [{ objective: "so-2" }],
      },
    },
    unclear: {
      projects: [{}],
      others: { objectives: [{}] },
      without: ["projects.objective"],
      because: "The column Strategic objective",
    },
  },
  "XT-08": {
    fails: {
      projects: many(6, (index) => ({ projectId: `EMR-0${index}` })),
      at: "manager",
      says: "manages 6 open projects",
      times: 6,
    },
    passes: { projects: many(5, (index) => ({ projectId: `EMR-0${index}` })) },
    unclear: { projects: [{}], without: ["projects.manager"], because: "The column Project manager" },
  },
};
