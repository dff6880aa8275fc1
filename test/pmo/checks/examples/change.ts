import { on } from "../registers";
import type { Examples } from "./scene";

const waiting = {
  status: "Waiting for approval",
  decidedBy: null,
  decidedOn: null,
  actualDelivery: null,
  baselineUpdated: null,
  baselineVersion: null,
};

export const CHANGE_EXAMPLES: Examples = {
  "CHG-01": {
    fails: {
      others: { changes: [{}, { title: "Another" }] },
      at: "changeId",
      says: "“CR-001” stands in 2 rows of the same project",
      times: 2,
    },
    passes: { others: { changes: [{}, { project: "EMR-02" }] } },
    unclear: { others: { changes: [{}] }, without: ["changes.changeId"], because: "The column Change ID" },
  },
  "CHG-02": {
    fails: {
      others: { changes: [{ status: "Rejected", decidedBy: null }, {}] },
      at: "decidedBy",
      says: "Decided by is blank; the change is decided.",
    },
    passes: { others: { changes: [{}, waiting] } },
    unclear: { others: { changes: [{ status: null, decidedBy: null }] }, because: "Status is blank" },
  },
  "CHG-03": {
    fails: {
      others: { changes: [{ decidedOn: on("2026-03-19") }] },
      at: "decidedOn",
      says: "Decided on 19 Mar 2026, in place since 18 Mar 2026.",
    },
    passes: { others: { changes: [{ decidedOn: on("2026-03-18") }, waiting] } },
    unclear: { others: { changes: [{ decidedOn: null }] }, because: "Decided on is blank" },
  },
  "CHG-04": {
    fails: {
      others: { changes: [{ status: "Approved", baselineUpdated: "No" }] },
      at: "baselineUpdated",
      says: "moves cost by 40 and the finish by 5 working days, and the baseline has not moved",
    },
    passes: {
      others: {
        changes: [{}, { costImpact: 0, scheduleImpact: null, baselineUpdated: "No" }, waiting],
      },
    },
    unclear: {
      others: { changes: [{ costImpact: null, scheduleImpact: null }] },
      because: "does not say what it does to cost and finish",
    },
  },
  "CHG-05": {
    fails: {
      others: { changes: [{ ...waiting, notDoing: null }, {}] },
      at: "notDoing",
      says: "Effect of not doing is blank",
    },
    passes: {
      others: {
        changes: [{}, { status: "Submitted", notDoing: null }, { status: "Rejected", description: null }],
      },
    },
    unclear: {
      others: { changes: [{}] },
      without: ["changes.notDoing"],
      because: "The column Effect of not doing of Changes is missing",
    },
  },
  "CHG-06": {
    fails: {
      others: { changes: [{ ...waiting, submittedOn: on("2026-03-02") }] },
      at: "submittedOn",
      says: "Submitted on 2 Mar 2026, 21 working days ago",
    },
    passes: { others: { changes: [{ ...waiting, submittedOn: on("2026-03-03") }, {}] } },
    unclear: { others: { changes: [{ ...waiting, submittedOn: null }] }, because: "Submitted on is blank" },
  },
  "CHG-07": {
    fails: {
      projects: [{}],
      others: {
        changes: [
          { costImpact: 60 },
          { changeId: "CR-002", costImpact: 40, status: "Approved", baselineUpdated: "No" },
        ],
      },
      at: "budget",
      // 60 of the 1,000 are in the budget already: 100 of 940 is 10.6%.
      says: "2 approved changes add 100 to the original budget of 940, 11%",
    },
    passes: {
      projects: [{}, { projectId: "EMR-02" }],
      others: { changes: [{ costImpact: 90 }, { ...waiting, changeId: "CR-002", costImpact: 400 }] },
    },
    unclear: {
      projects: [{}],
      others: { changes: [{ costImpact: null }] },
      because: "no readable cost impact",
    },
  },
};
