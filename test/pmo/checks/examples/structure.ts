import type { Examples } from "./scene";

const nothing = { because: "There is no register" } as const;

export const STRUCTURE_EXAMPLES: Examples = {
  "IMP-01": {
    fails: {
      projects: [{}],
      without: ["projects.baselineFinish"],
      own: { "Baseline finnish": [1] },
      says: "The column Baseline finish is missing; “Baseline finnish” may be it.",
    },
    passes: { projects: [{}], risks: [{}] },
    unclear: nothing,
  },
  "IMP-07": {
    fails: {
      projects: [{}, { projectId: null, name: "Sub-total: Training" }],
      at: "name",
      says: "is a total",
    },
    passes: {
      projects: [
        { name: "Total hip replacement pathway" },
        { projectId: "EMR-02", name: "Total cost of care" },
      ],
    },
    unclear: nothing,
  },
  "IMP-10": {
    fails: { risks: [{ impact: "#REF!" }], at: "impact", says: "Impact holds #REF!." },
    passes: { risks: [{ title: "#1 supplier leaves" }] },
    unclear: nothing,
  },
  "IMP-11": {
    fails: { milestones: [{ forecastDate: "after the pilot" }], at: "forecastDate", says: "not a date" },
    passes: { milestones: [{}], projects: [{}] },
    unclear: nothing,
  },
  "IMP-16": {
    fails: {
      projects: [{}],
      risks: [{ project: "emr-01" }],
      at: "project",
      says: "“EMR-01” in the Projects register",
      fix: "EMR-01",
    },
    passes: { projects: [{}], risks: [{}] },
    unclear: nothing,
  },
  "IMP-19": {
    fails: { milestones: [{ type: null }, { milestoneId: "M-002" }], at: "type", says: "Type is blank." },
    passes: { milestones: [{}, { milestoneId: "M-002", status: "Cancelled", type: null }] },
    unclear: nothing,
  },
  "IMP-20": {
    fails: { risks: [{ category: "IT" }], at: "category", says: "reads as Technical", fix: "Technical" },
    passes: { risks: [{ category: "technical" }, { riskId: "R-002", category: null }] },
    unclear: nothing,
  },
  "IMP-21": {
    fails: {
      others: {
        dependencies: [
          { status: "Blocked", mitigation: null },
          { status: "At risk", mitigation: "A second test environment is being built." },
        ],
      },
      at: "mitigation",
      says: "Mitigation is blank; it is needed when Status is At risk or Blocked.",
    },
    passes: {
      others: { dependencies: [{}, { status: "Blocked", mitigation: "The supplier has been called in." }] },
    },
    unclear: {
      others: { dependencies: [{ status: "Somewhere" }] },
      because: "Status “Somewhere” is not readable",
    },
  },
};
