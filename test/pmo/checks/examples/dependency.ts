import { on } from "../registers";
import type { Examples } from "./scene";
import { many } from "./scene";

const projects = many(3, (index) => ({ projectId: `EMR-0${index + 1}`, name: `Release ${index + 1}` }));
const between = (fromProject: string, toProject: string) => ({
  dependencyId: `${fromProject} ${toProject}`,
  fromProject,
  toProject,
  externalParty: null,
});
const gets = { ...between("EMR-02", "EMR-01"), direction: "Gets" };
const gives = { ...between("EMR-02", "EMR-01"), direction: "Gives", dependencyId: "G-17" };

export const DEPENDENCY_EXAMPLES: Examples = {
  "DEP-01": {
    fails: {
      projects,
      others: { dependencies: [{ fromProject: "Release 2" }] },
      at: "fromProject",
      says: "joined by its ID, EMR-02",
      fix: "EMR-02",
    },
    passes: { projects, others: { dependencies: [{}, between("emr-02", "EMR-03")] } },
    unclear: { others: { dependencies: [{}] }, because: "The Projects register is missing" },
  },
  "DEP-02": {
    fails: { others: { dependencies: [{ agreed: "No" }] }, at: "agreed", says: "have not both agreed" },
    passes: { others: { dependencies: [{}, { agreed: "No", status: "Cancelled" }] } },
    unclear: { others: { dependencies: [{ agreed: null }] }, because: "Agreed by both is blank" },
  },
  "DEP-03": {
    fails: {
      others: { dependencies: [{ committedBy: on("2026-06-05") }] },
      at: "committedBy",
      says: "promised for 5 Jun 2026, 7 days after it is needed",
    },
    passes: { others: { dependencies: [{ committedBy: on("2026-05-29") }, { committedBy: null }] } },
    unclear: { others: { dependencies: [{ requiredBy: null }] }, because: "Required by is blank" },
  },
  "DEP-04": {
    fails: {
      milestones: [
        { project: "EMR-02", forecastDate: on("2026-06-01") },
        { project: "EMR-03", forecastDate: on("2026-01-01") },
      ],
      others: { dependencies: [{ ...gets, milestoneFrom: "M-001" }] },
      at: "requiredBy",
      says: "“Pilot accepted” on 1 Jun 2026, 3 days after it is needed",
    },
    passes: {
      milestones: [{ project: "EMR-02", forecastDate: on("2026-05-29") }],
      others: { dependencies: [{ ...gets, milestoneFrom: "M-001" }] },
    },
    unclear: {
      milestones: [{}],
      others: { dependencies: [{ ...gets, milestoneFrom: "M-404" }] },
      because: "not one row of the Milestones register",
    },
  },
  "DEP-05": {
    fails: {
      others: { dependencies: [{ requiredBy: on("2026-03-24") }] },
      at: "requiredBy",
      says: "needed by 24 Mar 2026, 7 days before",
    },
    passes: {
      others: {
        dependencies: [
          { requiredBy: on("2026-03-31") },
          { requiredBy: on("2026-03-24"), status: "Met", deliveredOn: on("2026-03-20") },
        ],
      },
    },
    unclear: { others: { dependencies: [{ requiredBy: "Q2" }] }, because: "Required by is not of its type" },
  },
  "DEP-06": {
    fails: {
      others: { dependencies: [gets, { ...gives, requiredBy: on("2026-06-30") }] },
      at: "requiredBy",
      says: "needed by 29 May 2026 here and by 30 Jun 2026 in the giver's log",
    },
    passes: {
      others: { dependencies: [gets, { ...gives, title: "TEST ACCESS, to the identity service" }] },
    },
    unclear: {
      others: { dependencies: [gets] },
      because: "The other project's log is not in the register",
    },
  },
  "DEP-07": {
    fails: {
      projects,
      others: {
        dependencies: [
          between("EMR-01", "EMR-02"),
          between("EMR-02", "EMR-03"),
          between("EMR-03", "EMR-01"),
          between("EMR-01", "EMR-03"),
        ],
      },
      at: "fromProject",
      says: "EMR-01 → EMR-02 → EMR-03 → EMR-01",
      times: 4,
    },
    passes: {
      projects,
      others: {
        dependencies: [
          between("EMR-01", "EMR-02"),
          between("EMR-02", "EMR-03"),
          { ...between("EMR-03", "EMR-01"), milestoneTo: "M-009" },
          { ...between("EMR-03", "EMR-01"), status: "Met", deliveredOn: on("2026-03-20") },
        ],
      },
    },
    unclear: {
      projects,
      others: { dependencies: [between("EMR-01", "EMR-09")] },
      because: "Giver or receiver is not in the Projects register",
    },
  },
};
