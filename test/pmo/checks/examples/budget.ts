import { on } from "../registers";
import type { Examples } from "./scene";
import { many } from "./scene";

export const BUDGET_EXAMPLES: Examples = {
  "EV-01": {
    fails: { projects: [{ budget: 0 }], at: "budget", says: "The budget is 0." },
    passes: { projects: [{}, { projectId: "EMR-02", status: "Proposed", budget: null }] },
    unclear: { projects: [{ budget: "in approval" }], because: "Budget is not of its type" },
  },
  "EV-02": {
    fails: { projects: [{ earnedValue: 1001 }], at: "earnedValue", says: "1,001 is above the budget 1,000" },
    passes: { projects: [{ earnedValue: 1000 }] },
    unclear: { projects: [{ budget: null }], because: "Budget is blank" },
  },
  "EV-04": {
    fails: {
      projects: [{ baselineFinish: on("2026-03-31"), plannedValue: 994 }],
      at: "plannedValue",
      says: "planned value is 994",
    },
    passes: {
      projects: [
        { baselineFinish: on("2026-03-31"), plannedValue: 995 },
        { projectId: "EMR-02", plannedValue: 400 },
      ],
    },
    unclear: { projects: [{ baselineFinish: null }], because: "Baseline finish is blank" },
  },
  "EV-05": {
    fails: { projects: [{ earnedValue: 0 }], at: "actualCost", says: "500 is spent and nothing is earned" },
    passes: { projects: [{ earnedValue: null }] },
    unclear: {
      projects: [{ earnedValue: null, percentComplete: null }],
      because: "Neither earned value nor % complete",
    },
  },
  "EV-06": {
    fails: { projects: [{ actualCost: 0 }], at: "actualCost", says: "500 is earned and nothing is spent" },
    passes: { projects: [{ actualCost: 1 }] },
    unclear: { projects: [{ actualCost: null }], because: "Actual cost is blank" },
  },
  "EV-07": {
    fails: { projects: [{ forecastCost: 499 }], at: "forecastCost", says: "499 is below actual cost 500" },
    passes: { projects: [{ forecastCost: 500 }] },
    unclear: { projects: [{ forecastCost: null }], because: "Forecast cost is blank" },
  },
  "EV-11": {
    fails: {
      projects: [{ earnedValue: 991, actualCost: 980, forecastCost: 1000 }],
      at: "forecastCost",
      says: "20 of cost is still forecast",
    },
    passes: {
      projects: [
        { earnedValue: 990, actualCost: 980, forecastCost: 1000 },
        { projectId: "EMR-02", earnedValue: 1000, actualCost: 998 },
      ],
    },
    unclear: { projects: [{ actualCost: null }], because: "Actual cost is blank" },
  },
  "EV-12": {
    fails: { projects: [{ actualCost: 560 }], at: "forecastCost", says: "cost is 12% above what is earned" },
    passes: { projects: [{ actualCost: 545 }, { projectId: "EMR-02", actualCost: 560, forecastCost: 1100 }] },
    unclear: { projects: [{ forecastCost: null }], because: "Forecast cost is blank" },
  },
  "EV-13": {
    // CPI 0.80; the forecast of 1,000 leaves 375 for work worth 500: 1.33.
    fails: {
      projects: [{ actualCost: 625 }],
      at: "forecastCost",
      says: "a performance of 1.33 from now on; so far it is 0.80",
    },
    passes: { projects: [{ actualCost: 625, forecastCost: 1250 }] },
    unclear: { projects: [{ earnedValue: null, percentComplete: null }], because: "Neither earned value" },
  },
  "EV-14": {
    // (1000 − 500) / (1000 − 550) is 1.11; with 545 spent it is 1.099.
    fails: { projects: [{ actualCost: 550 }], at: "budget", says: "a performance of 1.11" },
    passes: { projects: [{ actualCost: 545 }] },
    unclear: { projects: [{ budget: null }], because: "Budget is blank" },
  },
  "EV-15": {
    // The vector of earned-value guides: BAC 1000, PV 400, EV 350, AC 420 gives 1200, 1070 and 1311.43.
    fails: {
      projects: [{ plannedValue: 400, earnedValue: 350, actualCost: 420, forecastCost: 960 }],
      at: "forecastCost",
      says: "960 is outside the independent estimates, 1,070 to 1,311",
    },
    passes: { projects: [{ plannedValue: 400, earnedValue: 350, actualCost: 420, forecastCost: 964 }] },
    unclear: { projects: [{ forecastCost: "under review" }], because: "Forecast cost is not of its type" },
  },
  "EV-16": {
    fails: { projects: [{ actualCost: 610 }], at: "actualCost", says: "61% of the budget is spent, and 50%" },
    passes: { projects: [{ actualCost: 600 }] },
    unclear: { projects: [{ actualCost: null }], because: "Actual cost is blank" },
  },
  "EV-18": {
    fails: { projects: [{ forecastCost: 1_000_000 }], at: "forecastCost", says: "1,000 times the budget" },
    passes: { projects: many(8, (index) => ({ projectId: `EMR-0${index}`, budget: 1000 * (index + 1) })) },
    unclear: { projects: [{ budget: null }], because: "Budget is blank" },
  },
  "EV-23": {
    fails: { projects: [{ actualCost: -20 }], at: "actualCost", says: "Actual cost is -20." },
    passes: { projects: [{ actualCost: 0 }] },
    unclear: { projects: [{}], without: ["projects.actualCost"], because: "The column Actual cost" },
  },
  "EV-26": {
    fails: {
      projects: [{ status: "Closed", forecastCost: 520 }],
      at: "forecastCost",
      says: "closed at a cost of 500, and its forecast is 520",
    },
    passes: { projects: [{ status: "Closed", forecastCost: 502 }] },
    unclear: { projects: [{ status: null }], because: "Status is blank" },
  },
};
