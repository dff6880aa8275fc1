import type { PublishPlan } from "../../../src/actions/publish";
import { outcomeOf } from "./outcomes";

const outcome = outcomeOf(60);
const errors = outcome.findings.filter(({ check }) => check === "PRJ-11");

/** A period that can be published, with a period before it. */
export const PUBLISH: PublishPlan = {
  period: "2026-03",
  dataDate: 46_112,
  readiness: {
    pmoType: "Controlling",
    ready: true,
    inTheWay: [],
    advice: [
      {
        code: "not-assessable",
        sentence: "3 checks could not judge 12 rows.",
        next: "Fill in the fields that the checks name.",
        count: 12,
        findings: [],
      },
    ],
  },
  published: undefined,
  keeps: [
    { name: "Projects", rows: 24, replaces: 0 },
    { name: "Risks", rows: 118, replaces: 0 },
  ],
  counts: { projects: 24, errors: 30, warnings: 20, alerts: 10, waived: 2 },
  changes: {
    since: "2026-02",
    added: [{ id: "TRN-03", name: "E-learning" }],
    gone: [],
    colours: [{ id: "EMR-02", name: "Patient portal", from: "Green", to: "Amber" }],
    before: { projects: 23, errors: 34, warnings: 20, alerts: 9, waived: 2 },
  },
  outcome,
  roundTrips: 4,
};

/** The same with errors in the way. */
export const NOT_READY: PublishPlan = {
  ...PUBLISH,
  readiness: {
    ...PUBLISH.readiness,
    ready: false,
    inTheWay: [
      {
        code: "errors",
        check: "PRJ-11",
        sentence: `${errors.length} errors of PRJ-11: Baseline finish before start.`,
        next: "Correct the dates. Or waive it with a reason.",
        count: errors.length,
        findings: errors,
      },
    ],
  },
};
