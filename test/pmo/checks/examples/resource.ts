import { on } from "../registers";
import type { Examples } from "./scene";

export const RESOURCE_EXAMPLES: Examples = {
  "RES-01": {
    fails: {
      others: {
        resources: [{ hours: 100 }, { load: null }, { load: 60 }, { load: -0.1 }, { load: null, hours: -8 }],
      },
      at: "load",
      says: "It has a load of 50% and 100 hours.",
      times: 5,
    },
    passes: { others: { resources: [{}, { load: null, hours: 100 }] } },
    unclear: { others: { resources: [{ load: "full" }] }, because: "Load % is not of its type" },
  },
  "RES-02": {
    // Half a week and six tenths of one, from March to August; in September both end before the month does.
    fails: {
      others: { resources: [{}, { project: "EMR-02", start: on("2026-02-02"), load: 0.6 }] },
      at: "load",
      says: "Ada Brandt is allocated to 110% of capacity in Mar 2026 (amber), by 2 allocations; 6 months are above 100%.",
    },
    passes: {
      others: {
        resources: [{}, { project: "EMR-02", load: 0.5 }, { naming: "Generic" }, { status: "Rejected" }],
      },
    },
    unclear: {
      others: { resources: [{ load: null, hours: 100 }] },
      because: "Hours per week is blank",
    },
  },
  "RES-03": {
    // 65 working days to 29 June, of which four weeks are leave.
    fails: {
      others: {
        resources: [{ load: 1 }],
        absences: [{ start: on("2026-04-06"), end: on("2026-05-01") }],
      },
      at: "load",
      says: "has 45 working days from 31 Mar 2026 to 29 Jun 2026 once absences are taken off, and allocations for 65",
    },
    passes: { others: { resources: [{}], absences: [{ start: on("2026-04-06"), end: on("2026-05-01") }] } },
    unclear: { others: { resources: [{}] }, because: "The Absences register is missing" },
  },
  "RES-04": {
    fails: {
      projects: [{}],
      others: { resources: [{ end: on("2026-10-02") }] },
      at: "end",
      says: "ends on 2 Oct 2026, and the project finishes on 30 Sep 2026",
    },
    passes: { projects: [{}], others: { resources: [{ end: on("2026-09-30") }] } },
    unclear: {
      projects: [{}],
      others: { resources: [{ project: "EMR-77" }] },
      because: "The project is not in the Projects register",
    },
  },
  "RES-05": {
    fails: {
      others: {
        resources: [{ end: on("2026-04-30") }],
        absences: [{ start: on("2026-04-06"), end: on("2026-04-10") }],
      },
      at: "start",
      says: "away on 5 of the 23 working days from 31 Mar 2026 to 30 Apr 2026",
    },
    passes: {
      others: {
        resources: [{ end: on("2026-04-30") }],
        absences: [
          { start: on("2026-04-06"), end: on("2026-04-09") },
          { start: on("2026-04-06"), end: on("2026-04-06") },
        ],
      },
    },
    unclear: { others: { resources: [{}] }, because: "The Absences register is missing" },
  },
  "RES-06": {
    fails: {
      others: { resources: [{ status: "Requested", requestedOn: on("2026-03-02") }] },
      at: "status",
      says: "Requested on 2 Mar 2026, 21 working days ago",
    },
    passes: { others: { resources: [{ status: "Requested", requestedOn: on("2026-03-03") }] } },
    unclear: { others: { resources: [{ status: "Requested" }] }, because: "Requested on is blank" },
  },
  "RES-07": {
    fails: {
      others: { resources: [{ end: on("2026-03-31") }, { start: on("2026-03-31") }] },
      at: "start",
      says: "from 31 Mar 2026 to 25 Sep 2026, overlaps it",
      times: 2,
    },
    passes: {
      others: {
        resources: [{ end: on("2026-03-30") }, { start: on("2026-03-31") }, { role: "Trainer" }],
      },
    },
    unclear: { others: { resources: [{ end: null }] }, because: "End is not readable" },
  },
  "RES-08": {
    fails: {
      projects: [{}],
      others: { resources: [{ end: on("2026-03-30") }] },
      at: "projectId",
      says: "its only allocation has ended",
    },
    passes: { projects: [{}], others: { resources: [{ end: on("2026-03-31") }] } },
    unclear: { projects: [{}], because: "The Resources register is missing" },
  },
  "RES-09": {
    fails: {
      others: {
        resources: [{ leavesOn: on("2026-06-30"), end: on("2026-06-30") }, { resource: "ADA BRANDT" }],
      },
      at: "end",
      says: "ends on 25 Sep 2026, and ADA BRANDT leaves on 30 Jun 2026",
    },
    passes: { others: { resources: [{ leavesOn: on("2026-09-25") }] } },
    unclear: { others: { resources: [{ leavesOn: "next year" }] }, because: "Leaves on is not readable" },
  },
};
