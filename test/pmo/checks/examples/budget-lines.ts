import type { RowValues } from "../registers";
import { on } from "../registers";
import type { Examples } from "./scene";

/** A line to a day; the project's sound line to 31 March 2026 is cumulative. */
const to = (end: string, values: RowValues = {}): RowValues => ({ periodEnd: on(end), ...values });
const alone = (end: string, values: RowValues = {}): RowValues => to(end, { basis: "Period", ...values });

const EXPLAINED = {
  varianceNarrative: "Access points came late.",
  varianceImpact: "The pilot ends two weeks later.",
  correctiveAction: "A second crew installs them.",
};

export const BUDGET_LINE_EXAMPLES: Examples = {
  "EV-08": {
    fails: {
      others: {
        budget: [
          to("2025-10-31"),
          to("2025-11-28"),
          to("2025-12-31"),
          to("2026-01-31"),
          to("2026-03-31"),
          to("2026-04-15"),
        ],
      },
      at: "periodEnd",
      says: "31 Mar 2026 is 59 days after the project's period before, 31 Jan 2026; usual are 31.",
      times: 2,
    },
    // Quarters, and months by four, four and five weeks.
    passes: {
      others: {
        budget: [to("2025-06-30"), to("2025-09-30"), to("2025-12-31"), to("2026-03-31"), to("2026-06-30")],
      },
    },
    unclear: {
      others: { budget: [to("2026-03-15"), to("2026-04-15")] },
      because: "There are too few periods to tell which are usual",
    },
  },
  "EV-09": {
    fails: {
      others: { budget: [{}, to("2026-04-30"), to("2026-05-31", { actualCost: 0, earnedValue: 9 })] },
      at: "actualCost",
      says: "Actual cost 500 stands in a period that begins on 1 Apr 2026, after the data date 31 Mar 2026.",
      times: 2,
    },
    passes: {
      others: {
        budget: [to("2026-02-28"), to("2026-04-30"), to("2026-05-31", { actualCost: 0, earnedValue: null })],
      },
    },
    unclear: { others: { budget: [{ basis: null }] }, because: "Basis is neither Cumulative nor Period" },
  },
  "EV-10": {
    fails: {
      others: { budget: [alone("2026-02-28", { etc: 30 }), alone("2026-03-31", { etc: 12 })] },
      at: "etc",
      says: "2 periods up to 31 Mar 2026 still have 42 to go.",
    },
    passes: {
      others: {
        budget: [{ etc: 500 }, alone("2026-03-31", { etc: 0 }), alone("2026-04-30", { etc: 40 })],
      },
    },
    unclear: { others: { budget: [{ periodEnd: "March" }] }, because: "Period end is not readable" },
  },
  "EV-17": {
    // 480 earned for 540: 0.89. A forecast of 1,110 is 11% above the budget.
    fails: {
      others: {
        budget: [
          to("2026-02-28", { actualCost: 900 }),
          { earnedValue: 480, actualCost: 540, eac: 1110, varianceNarrative: "Late access points." },
        ],
      },
      at: "varianceImpact",
      says: "estimate at completion 11% above budget and CPI 0.89; not told is what it means for the project and what is done about it.",
    },
    passes: {
      projects: [{ projectId: "EMR-02", status: "Closed" }],
      others: {
        budget: [
          {},
          { project: "EMR-02", actualCost: 900 },
          { project: "EMR-03", earnedValue: 480, actualCost: 540, ...EXPLAINED },
          { project: "EMR-04", earnedValue: null, percentComplete: 0.5 },
        ],
      },
    },
    unclear: {
      others: { budget: [to("2026-06-30"), to("2026-05-31")] },
      because: "No period of the project has begun by the data date",
    },
  },
  "EV-19": {
    fails: {
      projects: [{}],
      others: {
        budget: [
          { bac: 600, spendType: "Capital" },
          { bac: 394, spendType: "Operating" },
        ],
      },
      at: "budget",
      says: "The budget is 1,000, and that of its 2 lines to 31 Mar 2026 994.",
    },
    passes: {
      projects: [{}, { projectId: "EMR-02" }],
      others: {
        budget: [
          { bac: 600, spendType: "Capital" },
          { bac: 395, spendType: "Operating" },
          { project: "EMR-02", spendType: "Capital" },
          { project: "EMR-02", spendType: "Operating" },
        ],
      },
    },
    unclear: {
      projects: [{ projectId: "EMR-02" }],
      others: { budget: [{}] },
      because: "The project has no readable budget line",
    },
  },
  "EV-21": {
    fails: {
      risks: [{ riskId: "R-7" }],
      others: {
        budget: [
          to("2026-01-31", { contingency: 100 }),
          to("2026-02-28", { contingency: 80 }),
          { contingency: 70, contingencyReference: "R-70" },
        ],
      },
      at: "contingencyReference",
      says: "Contingency fell by 10 to 70, and “R-70” is neither a change nor a risk of the registers.",
      times: 2,
    },
    passes: {
      risks: [{ riskId: "R-7" }],
      others: {
        budget: [
          to("2026-01-31", { contingency: 100 }),
          to("2026-02-28", { contingency: 80, contingencyReference: "R-7, approved by the board" }),
          { contingency: 90 },
        ],
      },
    },
    unclear: {
      others: { budget: [{ contingency: "see finance" }] },
      because: "Contingency is not readable in every line",
    },
  },
  "EV-22": {
    fails: {
      others: {
        budget: [
          {},
          alone("2026-04-30", { plannedValue: 100, etc: 150 }),
          alone("2026-05-31", { plannedValue: 100, etc: 49 }),
        ],
      },
      at: "etc",
      says: "1 period to come is far from the plan; in the first, to 31 May 2026, 49 is to go and 100 is planned.",
    },
    passes: { others: { budget: [{}, alone("2026-04-30", { plannedValue: 100, etc: 50 })] } },
    unclear: { others: { budget: [{ project: null }] }, because: "Project ID is not readable" },
  },
  "EV-24": {
    fails: {
      others: {
        budget: [
          // Some months on one basis, some on the other.
          to("2026-02-28", { basis: "Period" }),
          {},
          // 500 to 530 is not 40.
          to("2026-01-31", { project: "EMR-02" }),
          to("2026-02-28", { project: "EMR-02", actualCost: 530 }),
          alone("2026-02-28", { project: "EMR-02", plannedValue: 0, earnedValue: 0, actualCost: 40 }),
          alone("2026-01-31", { project: "EMR-02" }),
          // 300, 600 and 1,000 are no three months of a budget of 1,000.
          alone("2026-04-30", { project: "EMR-03", plannedValue: 300 }),
          alone("2026-05-31", { project: "EMR-03", plannedValue: 600 }),
          alone("2026-06-30", { project: "EMR-03", plannedValue: 1000 }),
        ],
      },
      at: "basis",
      says: "Cumulative actual cost grew by 30 to 28 Feb 2026, and the period's own line says 40.",
      times: 3,
    },
    passes: {
      others: {
        budget: [
          to("2026-02-28", { plannedValue: 400, earnedValue: 400, actualCost: 400 }),
          {},
          alone("2026-03-31", { plannedValue: 100, earnedValue: 100, actualCost: 104 }),
          alone("2026-04-30", { plannedValue: 200 }),
          alone("2026-05-31", { plannedValue: 300 }),
        ],
      },
    },
    unclear: { others: { budget: [{ basis: "both" }] }, because: "Basis is neither" },
  },
  "EV-25": {
    fails: {
      projects: [{}],
      others: {
        budget: [
          alone("2026-09-30", { etc: 50 }),
          alone("2026-10-31", { etc: 20 }),
          alone("2026-11-30", { etc: 5 }),
        ],
      },
      at: "etc",
      says: "25 is to go in 2 periods after the project's finish on 30 Sep 2026.",
    },
    passes: {
      projects: [{}],
      others: { budget: [alone("2026-09-30", { etc: 50 }), alone("2026-10-31", { etc: 0 })] },
    },
    unclear: {
      projects: [{ forecastFinish: null }],
      others: { budget: [{}] },
      because: "The project has no readable finish",
    },
  },
  "XT-03": {
    fails: {
      projects: [{}],
      others: { budget: [to("2026-02-28", { actualCost: 440 }), { actualCost: 506, eac: 1100 }] },
      at: "actualCost",
      says: "Its budget lines to 31 Mar 2026 say another cost: actual cost 506, here 500 and forecast cost 1,100, here 1,000.",
    },
    // Within half a percent of the budget; and four periods that add up.
    passes: {
      projects: [{}, { projectId: "EMR-02", forecastCost: null }],
      others: {
        budget: [
          { actualCost: 505 },
          ...["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"].map((end) =>
            alone(end, { project: "EMR-02", actualCost: 125 }),
          ),
        ],
      },
    },
    unclear: {
      projects: [{}],
      others: { budget: [to("2026-05-31"), to("2026-06-30")] },
      because: "No period of the project has begun by the data date",
    },
  },
};
