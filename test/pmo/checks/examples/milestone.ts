import { on } from "../registers";
import type { Examples } from "./scene";
import { many } from "./scene";

export const MILESTONE_EXAMPLES: Examples = {
  "MS-01": {
    fails: {
      projects: [{}],
      milestones: [{ project: "EMR-99" }],
      at: "project",
      says: "not in the Projects register",
    },
    passes: { projects: [{}], milestones: [{ project: "emr-01" }] },
    unclear: { milestones: [{}], because: "The Projects register is missing" },
  },
  "MS-02": {
    fails: {
      milestones: [{}, { milestoneId: "M-002", name: "Pilot  accepted!" }],
      at: "name",
      says: "2 milestones of this name",
      times: 2,
    },
    passes: { milestones: [{}, { milestoneId: "M-002", project: "EMR-02" }] },
    unclear: { milestones: [{ name: null }], because: "Milestone is not readable" },
  },
  "MS-03": {
    fails: { milestones: [{ baselineDate: null }], at: "baselineDate", says: "no baseline date" },
    passes: { milestones: [{}, { milestoneId: "M-002", status: "Cancelled", baselineDate: null }] },
    unclear: { milestones: [{ baselineDate: "Q3" }], because: "Baseline date is not of its type" },
  },
  "MS-04": {
    fails: { milestones: [{ forecastDate: null }], at: "forecastDate", says: "no forecast date" },
    passes: { milestones: [{}, { milestoneId: "M-002", status: "Complete", forecastDate: null }] },
    unclear: { milestones: [{}], without: ["milestones.forecastDate"], because: "The column Forecast date" },
  },
  "MS-05": {
    fails: {
      milestones: [{ actualDate: on("2026-03-20") }],
      at: "status",
      says: "reached on 20 Mar 2026, and its status is On track",
    },
    passes: { milestones: [{}, { milestoneId: "M-002", status: "Complete", actualDate: on("2026-03-20") }] },
    unclear: { milestones: [{ status: null }], because: "Status is blank" },
  },
  "MS-06": {
    fails: {
      milestones: [{ forecastDate: on("2026-03-27") }],
      at: "forecastDate",
      says: "27 Mar 2026 is before the data date",
    },
    passes: { milestones: [{ forecastDate: on("2026-03-31") }] },
    unclear: { milestones: [{ forecastDate: null }], because: "Forecast date is blank" },
  },
  "MS-07": {
    // From Tuesday 28 April to Wednesday 13 May 2026 are eleven working days, to the 12th ten.
    fails: { milestones: [{ forecastDate: on("2026-05-13") }], at: "notes", says: "11 working days later" },
    passes: {
      milestones: [
        { forecastDate: on("2026-05-12") },
        { milestoneId: "M-002", forecastDate: on("2026-06-12"), notes: "CR-014" },
      ],
    },
    unclear: { milestones: [{ forecastDate: null }], because: "Forecast and actual date are not readable" },
  },
  "MS-09": {
    fails: {
      projects: [{}],
      milestones: [{ forecastDate: on("2026-10-01") }],
      at: "forecastDate",
      says: "after the project finishes on 30 Sep 2026",
    },
    passes: {
      projects: [{}],
      milestones: [
        { forecastDate: on("2026-09-30") },
        { milestoneId: "M-002", type: "Benefit", forecastDate: on("2027-03-01") },
      ],
    },
    unclear: {
      projects: [{ projectId: "EMR-02" }],
      milestones: [{}],
      because: "The project is not in the Projects register",
    },
  },
  "MS-10": {
    fails: {
      milestones: [
        { name: "Gate 2: design", type: "Gate", forecastDate: on("2026-05-20") },
        { milestoneId: "M-002", name: "Gate 3: build", type: "Gate", forecastDate: on("2026-05-12") },
      ],
      at: "forecastDate",
      says: "before that of “Gate 2: design”, 20 May 2026",
    },
    passes: {
      milestones: [
        { name: "Gate 2", type: "Gate", forecastDate: on("2026-05-12") },
        { milestoneId: "M-002", name: "Gate 10", type: "Gate", forecastDate: on("2026-05-20") },
      ],
    },
    unclear: { milestones: [{ name: "Board approval", type: "Approval" }], because: "carries no number" },
  },
  "MS-11": {
    fails: { milestones: [{ percentComplete: 0.4 }], at: "percentComplete", says: "40% complete" },
    passes: {
      milestones: [{ percentComplete: 0 }, { milestoneId: "M-002", percentComplete: 1 }],
    },
    unclear: { milestones: [{ percentComplete: 40 }], because: "% complete is outside its bounds" },
  },
  "MS-12": {
    fails: {
      projects: [{}],
      milestones: [{ forecastDate: on("2026-06-30") }],
      at: "projectId",
      says: "is due from 31 Mar 2026 to 29 Jun 2026",
    },
    passes: { projects: [{}], milestones: [{ forecastDate: on("2026-06-29") }] },
    unclear: { projects: [{}], because: "The Milestones register is missing" },
  },
  "MS-13": {
    fails: {
      milestones: many(10, (index) => ({
        milestoneId: `M-${index}`,
        baselineDate: on(index < 6 ? "2026-06-30" : `2026-07-0${index - 5}`),
      })),
      at: "baselineDate",
      says: "6 of 10 open milestones are planned for the last day of a month",
    },
    passes: {
      milestones: many(10, (index) => ({
        milestoneId: `M-${index}`,
        baselineDate: on(index < 5 ? "2026-06-30" : `2026-07-0${index - 4}`),
      })),
    },
    unclear: { milestones: [{}], because: "Fewer than 10" },
  },
  "MS-14": {
    fails: {
      milestones: [{ forecastDate: on("2026-05-02") }],
      at: "forecastDate",
      says: "2 May 2026 is on a weekend",
    },
    passes: {
      milestones: [{ status: "Complete", forecastDate: on("2026-05-02"), actualDate: on("2026-03-21") }],
    },
    unclear: { milestones: [{ baselineDate: null, forecastDate: null }], because: "no readable date" },
  },
};
