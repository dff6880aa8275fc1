import { on } from "../registers";
import type { Examples } from "./scene";

const period = (month: number, planned: number, actual: number | null = null) => ({
  periodEnd: on(`2025-${String(month).padStart(2, "0")}-28`),
  planned,
  actual,
});

export const BENEFIT_EXAMPLES: Examples = {
  "BEN-01": {
    fails: {
      projects: [{}],
      others: { benefits: [{ owner: null }, { owner: "ines okafor" }] },
      at: "owner",
      says: "ines okafor owns the benefit and manages its project.",
      times: 2,
    },
    passes: { projects: [{}], others: { benefits: [{}] } },
    unclear: {
      projects: [{ manager: null }],
      others: { benefits: [{}] },
      because: "Project manager of the project is not readable",
    },
  },
  "BEN-02": {
    fails: {
      others: { benefits: [{ baselineValue: null, unit: null }] },
      at: "baselineValue",
      says: "The benefit has no baseline value and unit.",
    },
    passes: {
      others: {
        benefits: [
          {},
          { type: "Qualitative", baselineValue: null, targetValue: null, unit: null },
          { status: "Identified", targetValue: null },
        ],
      },
    },
    unclear: {
      others: { benefits: [{ baselineValue: "to be measured" }] },
      because: "Baseline value is not",
    },
  },
  "BEN-03": {
    fails: {
      others: { benefits: [{ targetValue: 400 }, { direction: "Increase" }] },
      at: "targetValue",
      says: "It is to increase, from 400 to 250.",
      times: 2,
    },
    passes: { others: { benefits: [{ targetValue: 399 }, { direction: "Increase", baselineValue: 200 }] } },
    unclear: { others: { benefits: [{ direction: null }] }, because: "Direction is blank" },
  },
  "BEN-04": {
    fails: {
      milestones: [{ name: "Wards trained", forecastDate: on("2026-11-03") }],
      others: { benefits: [{ prerequisites: "Go-live, wards trained; access points" }] },
      at: "startsOn",
      says: "planned for 2 Nov 2026, and “Wards trained” for 3 Nov 2026",
    },
    passes: {
      milestones: [{ forecastDate: on("2026-11-02") }],
      others: { benefits: [{ prerequisites: "M-001" }] },
    },
    unclear: {
      milestones: [{}],
      others: { benefits: [{ prerequisites: "Goodwill" }] },
      because: "Prerequisites names no dated milestone",
    },
  },
  "BEN-05": {
    // The data date is 31 March 2026: a period to 28 February ended 31 days before.
    fails: {
      others: {
        benefits: [{}, { benefitId: "BN-002", targetDate: on("2026-02-28") }],
        benefitProfile: [
          { ...period(12, 10, 9) },
          { periodEnd: on("2026-01-31"), planned: 10 },
          { periodEnd: on("2026-02-28"), planned: 10 },
          { periodEnd: on("2026-03-31"), planned: 10 },
        ],
      },
      at: "measuredOn",
      says: "2 periods without a measurement, the last to 28 Feb 2026",
      times: 2,
    },
    passes: {
      others: {
        benefits: [
          {},
          {
            benefitId: "BN-002",
            targetDate: on("2026-02-27"),
            measuredOn: on("2026-02-27"),
            actualToDate: 150,
          },
        ],
        benefitProfile: [
          { periodEnd: on("2026-03-01"), planned: 10 },
          { periodEnd: on("2025-12-31"), planned: 0 },
        ],
      },
    },
    unclear: {
      others: { benefits: [{ targetDate: null }] },
      because: "It has no profile and no readable target date",
    },
  },
  "BEN-06": {
    // 79 of 100 is red, and 12 of 15 by the measured periods amber.
    fails: {
      others: {
        benefits: [
          { status: "Tracking", plannedToDate: 100, actualToDate: 79 },
          { status: "Tracking", benefitId: "BN-002" },
        ],
        benefitProfile: [
          { benefit: "BN-002", ...period(10, 5, 4) },
          { benefit: "BN-002", ...period(11, 10, 8) },
          { benefit: "BN-002", ...period(12, 10) },
        ],
      },
      at: "actualToDate",
      says: "12 of 15 planned to date has been gained, 80% (amber).",
      times: 2,
    },
    passes: { others: { benefits: [{}, { status: "Tracking", plannedToDate: 100, actualToDate: 100 }] } },
    unclear: {
      others: { benefits: [{ status: "Tracking" }] },
      because: "Planned to date or Actual to date is blank",
    },
  },
  "BEN-07": {
    fails: {
      others: { benefits: [{ group: "Paper hours" }, { group: "paper hours" }] },
      at: "group",
      says: "2 benefits of the group “Paper hours” are counted.",
      times: 2,
    },
    passes: {
      others: {
        benefits: [
          { group: "Paper hours" },
          { group: "Paper hours", counted: "No" },
          { group: "Paper hours", status: "Cancelled" },
          { group: "Beds" },
        ],
      },
    },
    unclear: {
      others: { benefits: [{ group: "Beds", targetValue: "tbc" }] },
      because: "Target value is not readable",
    },
  },
  "BEN-08": {
    fails: {
      projects: [{ projectId: "EMR-02", benefits: 500 }],
      others: { benefits: [{}] },
      at: "projectId",
      says: "claims benefits of 500, and the Benefits register has none of them",
    },
    passes: {
      projects: [{}, { projectId: "EMR-02", enabler: "Yes" }],
      others: { benefits: [{}] },
    },
    unclear: { projects: [{}], because: "The Benefits register is missing" },
  },
  "BEN-09": {
    // From 30 September to 29 October 2026 are 21 working days.
    fails: {
      projects: [{ forecastFinish: on("2026-10-29") }],
      others: { benefits: [{ startsOn: on("2026-10-01") }] },
      at: "startsOn",
      says: "has slipped by 21 working days to 29 Oct 2026, and the benefit still starts on 1 Oct 2026",
    },
    passes: {
      projects: [{ forecastFinish: on("2026-10-29") }],
      others: { benefits: [{ startsOn: on("2026-10-29") }, { startsOn: on("2026-04-01") }] },
    },
    unclear: {
      projects: [{}],
      others: { benefits: [{ startsOn: null }] },
      because: "Realization starts is blank, and nothing is planned by period",
    },
  },
};
