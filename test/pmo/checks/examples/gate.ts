import { on } from "../registers";
import type { Examples } from "./scene";

const conditional = {
  decision: "Conditional",
  result: "Partly met",
  condition: "Set the baseline of the training",
  conditionDue: on("2026-03-27"),
};

export const GATE_EXAMPLES: Examples = {
  "GATE-01": {
    fails: {
      projects: [{}],
      others: { gates: [{ decision: "Deferred" }, { project: "EMR-02" }] },
      at: "stage",
      says: "in stage Execute, and none of its gates is passed",
    },
    passes: {
      projects: [{}, { projectId: "EMR-02", stage: "Initiate" }],
      others: { gates: [{ decision: "Conditional" }] },
    },
    unclear: { projects: [{}], because: "The Gates register is missing" },
  },
  "GATE-02": {
    fails: {
      others: {
        gates: [{}, { criterionId: "G-002", criterion: "Risks assessed", result: "Not met", decision: null }],
      },
      at: "result",
      says: "“Gate 2” is passed, and this mandatory criterion is not met",
    },
    passes: {
      others: {
        gates: [
          {},
          { result: "Partly met", mandatory: "No" },
          { ...conditional, gate: "Gate 1" },
          { gate: "Gate 3", result: "Not assessed", decision: null },
        ],
      },
    },
    unclear: {
      others: { gates: [{}, { result: "Not met", decision: "Fail" }] },
      because: "The gate's rows give different decisions",
    },
  },
  "GATE-03": {
    fails: {
      others: { gates: [conditional] },
      at: "conditionDue",
      says: "to be met by 27 Mar 2026, and the criterion is partly met",
    },
    passes: {
      others: {
        gates: [
          { ...conditional, conditionDue: on("2026-03-31") },
          { ...conditional, result: "Met" },
        ],
      },
    },
    unclear: { others: { gates: [{ ...conditional, result: null }] }, because: "Result is blank" },
  },
  "GATE-04": {
    fails: {
      // 61 working days after 28 April: twelve weeks and a day.
      milestones: [{ type: "Gate", forecastDate: on("2026-07-22") }],
      at: "forecastDate",
      says: "61 working days after its baseline",
    },
    passes: {
      milestones: [
        { type: "Gate", forecastDate: on("2026-07-21") },
        { forecastDate: on("2026-12-01") },
        { type: "Gate", forecastDate: on("2026-12-01"), status: "Complete" },
      ],
    },
    unclear: { milestones: [{ type: "Gate", forecastDate: null }], because: "Forecast date is blank" },
  },
};
