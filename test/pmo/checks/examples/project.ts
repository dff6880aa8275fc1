import { on } from "../registers";
import type { Examples } from "./scene";
import { many } from "./scene";

/** Ten projects whose IDs share a pattern, and one more. */
const numbered = (last: string) => [
  ...many(10, (index) => ({ projectId: `EMR-${index + 10}` })),
  { projectId: last },
];

export const PROJECT_EXAMPLES: Examples = {
  "PRJ-01": {
    fails: {
      projects: [{ projectId: "  " }],
      at: "projectId",
      says: "Project “Bedside observations” has no project ID.",
    },
    passes: { projects: [{}] },
    unclear: {
      projects: [{}],
      without: ["projects.projectId"],
      because: "The column Project ID of Projects is missing",
    },
  },
  "PRJ-02": {
    fails: { projects: [{}, { projectId: " emr-01" }], at: "projectId", says: "stands in 2 rows", times: 2 },
    passes: { projects: [{}, { projectId: "EMR-02" }] },
    unclear: { projects: [{ projectId: null }], because: "Project ID is blank" },
  },
  "PRJ-03": {
    fails: { projects: numbered("EMR-O1"), at: "projectId", says: "unlike the others, such as EMR-10" },
    passes: { projects: numbered("TRN-7") },
    unclear: { projects: [{}], because: "Project IDs follow no common pattern" },
  },
  "PRJ-04": {
    fails: {
      projects: [
        { name: "Patient portal foundation" },
        { projectId: "PPT-09", name: "Patient Portal Foundations" },
      ],
      at: "name",
      says: "% the same as “Patient",
      times: 2,
    },
    passes: {
      projects: [
        { name: "Deployment to hospitals, wave 1" },
        { projectId: "EMR-02", name: "Deployment to hospitals, wave 2" },
      ],
    },
    unclear: { projects: [{ name: null }], because: "Project is blank" },
  },
  "PRJ-06": {
    fails: { projects: [{ status: "In progress" }], at: "status", says: "reads as Active", fix: "Active" },
    passes: { projects: [{ status: "active" }] },
    unclear: { projects: [{}], without: ["projects.status"], because: "The column Status" },
  },
  "PRJ-07": {
    fails: { projects: [{ stage: "Implementation" }], at: "stage", says: "reads as Execute", fix: "Execute" },
    passes: { projects: [{ stage: "Plan" }] },
    unclear: { projects: [{ stage: null }], because: "Stage is blank" },
  },
  "PRJ-08": {
    fails: { projects: [{ sponsor: null }], at: "sponsor", says: "no sponsor" },
    passes: { projects: [{}, { projectId: "EMR-02", status: "Proposed", sponsor: null }] },
    unclear: { projects: [{}], without: ["projects.sponsor"], because: "The column Sponsor" },
  },
  "PRJ-09": {
    fails: { projects: [{ manager: null }], at: "manager", says: "no project manager" },
    passes: { projects: [{}, { projectId: "EMR-02", status: "Closed", manager: null }] },
    unclear: { projects: [{}], without: ["projects.manager"], because: "The column Project manager" },
  },
  "PRJ-10": {
    fails: {
      projects: [{ sponsor: "INES OKAFOR" }],
      at: "manager",
      says: "both sponsor and project manager",
    },
    passes: { projects: [{}] },
    unclear: { projects: [{ sponsor: null }], because: "Sponsor is blank" },
  },
  "PRJ-11": {
    fails: {
      projects: [{ baselineStart: on("2026-10-01") }],
      at: "baselineFinish",
      says: "Baseline finish 30 Sep 2026 is before the baseline start 1 Oct 2026.",
    },
    passes: { projects: [{ baselineStart: on("2026-09-30") }] },
    unclear: { projects: [{ baselineStart: "spring" }], because: "Baseline start is not of its type" },
  },
  "PRJ-12": {
    fails: {
      projects: [{ actualStart: null, forecastStart: on("2026-10-05") }],
      at: "forecastFinish",
      says: "before the forecast start 5 Oct 2026",
    },
    passes: { projects: [{ actualStart: null, forecastStart: on("2026-06-01") }] },
    unclear: { projects: [{ actualStart: null, forecastStart: null }], because: "Forecast start is blank" },
  },
  "PRJ-13": {
    fails: {
      projects: [{ actualFinish: on("2026-04-02") }],
      at: "actualFinish",
      says: "Actual finish 2 Apr 2026 is after the data date 31 Mar 2026.",
    },
    passes: { projects: [{ actualFinish: on("2026-03-31") }] },
    unclear: { projects: [{ actualStart: "yes" }], because: "Actual start is not of its type" },
  },
  "PRJ-14": {
    fails: {
      projects: [{ actualStart: null, actualFinish: on("2026-03-02") }],
      at: "actualStart",
      says: "finished on 2 Mar 2026",
    },
    passes: { projects: [{ actualFinish: on("2026-03-02") }] },
    unclear: { projects: [{ actualFinish: "done" }], because: "Actual finish is not of its type" },
  },
  "PRJ-15": {
    fails: {
      projects: [{ actualFinish: on("2025-09-30") }],
      at: "actualFinish",
      says: "before the actual start 1 Oct 2025",
    },
    passes: { projects: [{ actualFinish: on("2025-10-01") }] },
    unclear: {
      projects: [{ actualStart: null, actualFinish: on("2026-01-05") }],
      because: "Actual start is blank",
    },
  },
  "PRJ-16": {
    fails: { projects: [{ status: "Closed" }], at: "actualFinish", says: "closed and has no actual finish" },
    passes: { projects: [{ status: "Closed", actualFinish: on("2026-03-02") }] },
    unclear: { projects: [{ status: null }], because: "Status is blank" },
  },
  "PRJ-17": {
    fails: { projects: [{ actualFinish: on("2026-03-02") }], at: "status", says: "its status is Active" },
    passes: { projects: [{ actualFinish: on("2026-03-02"), status: "Closed" }] },
    unclear: {
      projects: [{ actualFinish: on("2026-03-02"), status: "sleeping" }],
      because: "Status is not in its list",
    },
  },
  "PRJ-18": {
    fails: {
      projects: [{ forecastFinish: on("2026-03-30") }],
      at: "forecastFinish",
      says: "Forecast finish 30 Mar 2026 is before the data date 31 Mar 2026, and the project has not finished.",
    },
    passes: {
      projects: [
        { forecastFinish: on("2026-03-31") },
        { projectId: "EMR-02", status: "On hold", forecastFinish: on("2026-01-31") },
      ],
    },
    unclear: { projects: [{ forecastFinish: "TBC" }], because: "Forecast finish is not of its type" },
  },
  "PRJ-19": {
    fails: {
      projects: [{ percentComplete: 0 }],
      at: "percentComplete",
      says: "started on 1 Oct 2025 and is 0% complete",
    },
    passes: { projects: [{ percentComplete: 0.01 }] },
    unclear: { projects: [{ percentComplete: null }], because: "% complete is blank" },
  },
  "PRJ-20": {
    fails: {
      projects: [{ actualStart: null, percentComplete: 0.1 }],
      at: "actualStart",
      says: "10% complete",
    },
    passes: { projects: [{ actualStart: null, percentComplete: 0 }] },
    unclear: { projects: [{ percentComplete: "half" }], because: "% complete is not of its type" },
  },
  "PRJ-21": {
    fails: {
      projects: many(4, (index) => ({
        projectId: `EMR-0${index}`,
        percentComplete: [45, 60, 80, 0.3][index] ?? 0,
      })),
      at: "percentComplete",
      says: "which Excel reads as",
      times: 3,
      fix: 0.45,
    },
    passes: { projects: [{ percentComplete: 1 }, { projectId: "EMR-02", percentComplete: 0 }] },
    unclear: { projects: [{}], without: ["projects.percentComplete"], because: "The column % complete" },
  },
  "PRJ-22": {
    fails: {
      projects: [{ percentComplete: 1 }],
      milestones: [{}],
      at: "percentComplete",
      says: "1 milestone is open and 500 of cost is still forecast",
    },
    passes: { projects: [{ percentComplete: 1, actualCost: 1000 }], milestones: [{ status: "Complete" }] },
    unclear: {
      projects: [{ percentComplete: 1, forecastCost: null }],
      because: "Forecast cost is not readable",
    },
  },
  "PRJ-25": {
    fails: {
      projects: [{ percentComplete: 0.29 }],
      at: "percentComplete",
      says: "50% of the time has gone, and 29%",
    },
    passes: { projects: [{ percentComplete: 0.31 }] },
    unclear: {
      projects: [{ baselineStart: on("2026-12-01") }],
      because: "Baseline finish is before baseline start",
    },
  },
  "PRJ-26": {
    fails: {
      projects: [{ status: "On hold" }],
      risks: [{ raisedOn: on("2026-03-20") }],
      at: "status",
      says: "1 risk was raised on it",
    },
    passes: { projects: [{ status: "On hold" }], risks: [{ raisedOn: on("2026-02-20") }] },
    unclear: { projects: [{}], because: "The Risks register is missing" },
  },
  "PRJ-27": {
    fails: {
      projects: [
        ...many(5, (index) => ({ projectId: `EMR-0${index}` })),
        { projectId: "EMR-09", baselineFinish: on("2028-12-29") },
      ],
      at: "baselineFinish",
      says: "the median of its kind is 261",
    },
    passes: {
      projects: [
        ...many(5, (index) => ({ projectId: `EMR-0${index}` })),
        { projectId: "EMR-09", baselineFinish: on("2028-08-31") },
      ],
    },
    unclear: { projects: [{ baselineFinish: null }], because: "The baseline has no two dates in order" },
  },
  "PRJ-28": {
    fails: {
      projects: [{}, { projectId: "EMR-02", workstream: null }],
      at: "workstream",
      says: "in no workstream",
    },
    passes: { projects: [{}, { projectId: "EMR-02", workstream: "Patient portal" }] },
    unclear: { projects: [{ workstream: null }], because: "No project names its workstream" },
  },
  "PRJ-29": {
    fails: { projects: [{ objective: null }], at: "objective", says: "no strategic objective" },
    passes: { projects: [{}, { projectId: "EMR-02", status: "Closed", objective: null }] },
    unclear: { projects: [{}], without: ["projects.objective"], because: "The column Strategic objective" },
  },
};
