import type { Fault } from "./fault";
import { findings, projectIn, put } from "./fault";

/** Faults in a project's money, colours and narrative. */
export const MONEY_AND_COLOUR_FAULTS: readonly Fault[] = [
  {
    what: "Remote monitoring writes “Under review” for its RAG, and dates its next milestone two weeks after its plan.",
    plant: (program) => {
      const project = projectIn(program, "PPT-05");
      const nextMilestoneDate = Number(project.cells["nextMilestoneDate"]) + 14;
      return findings(put(project, { declaredRag: "Under review", nextMilestoneDate }), "RAG-01", "XT-02");
    },
  },
  {
    what: "Classroom training declares green with a slip of seven days and an SPI under 0.95.",
    plant: (program) => findings(projectIn(program, "TRN-02"), "RAG-02"),
  },
  {
    what: "The maternity record declares amber while it is a month late, and copies its forecast cost from the budget.",
    plant: (program) => {
      const project = projectIn(program, "EMR-07");
      return findings(
        put(project, { forecastCost: project.cells["budget"] ?? null }),
        "RAG-02",
        "EV-12",
        "EV-13",
      );
    },
  },
  {
    what: "Online booking declares amber with good numbers, and its forecast outturn lacks a digit.",
    plant: (program) => {
      const project = projectIn(program, "PPT-02");
      const forecastCost = Math.round(Number(project.cells["budget"]) / 10);
      return findings(put(project, { forecastCost }), "RAG-03", "EV-07", "EV-15");
    },
  },
  {
    what: "The e-learning library is green overall with a red budget.",
    plant: (program) => findings(put(projectIn(program, "TRN-03"), { costRag: "Red" }), "RAG-04"),
  },
  {
    what: "Training records is amber without a word, and its spend says only “with finance”.",
    plant: (program) =>
      findings(
        put(projectIn(program, "TRN-06"), { narrative: null, actualCost: "with finance" }),
        "RAG-05",
        "IMP-11",
      ),
  },
  {
    what: "Portal accessibility is 8% under budget and says nothing; all its risks are closed.",
    plant: (program) => findings(put(projectIn(program, "PPT-06"), { narrative: null }), "RAG-07", "RSK-21"),
  },
  {
    what: "The super-user network is seven working days late and says nothing.",
    plant: (program) => findings(put(projectIn(program, "TRN-04"), { narrative: null }), "RAG-08"),
  },
  {
    what: "Patient identity explains its amber with “As last month.”",
    plant: (program) =>
      findings(put(projectIn(program, "PPT-03"), { narrative: "As last month." }), "RAG-11"),
  },
  {
    what: "Electronic prescribing is green while its narrative speaks of slipped tests, and no spend is booked.",
    plant: (program) =>
      findings(
        put(projectIn(program, "EMR-05"), {
          narrative:
            "Order sets for 11 specialties are approved. Interface testing with the pharmacy robot has slipped by two weeks; we expect to make this up before the pilot.",
          actualCost: 0,
        }),
        "RAG-12",
        "EV-06",
      ),
  },
  {
    what: "The cancelled backup data hall still shows amber.",
    plant: (program) => findings(put(projectIn(program, "INF-09"), { declaredRag: "Amber" }), "RAG-13"),
  },
  {
    what: "The service desk project has no budget.",
    plant: (program) => findings(put(projectIn(program, "INF-08"), { budget: null }), "EV-01"),
  },
  {
    what: "Test results online has earned more than its budget, and names no strategic theme.",
    plant: (program) => {
      const project = projectIn(program, "PPT-04");
      const earnedValue = Number(project.cells["budget"]) + 45;
      return findings(put(project, { earnedValue, objective: null }), "EV-02", "EV-11", "PRJ-29");
    },
  },
  {
    what: "Wireless and network refresh can no longer keep its budget, as its story tells.",
    plant: (program) => findings(projectIn(program, "INF-01"), "EV-14"),
  },
  {
    what: "EMR wave 1 spends far ahead of what is done, as its story tells.",
    plant: (program) => findings(projectIn(program, "EMR-02"), "EV-14", "EV-16"),
  },
  {
    what: "Decommissioning shows a credit note as negative spend, and has “after approval” for its forecast end.",
    plant: (program) =>
      findings(
        put(projectIn(program, "EMR-08"), { actualCost: -12, forecastFinish: "after approval" }),
        "EV-23",
        "IMP-11",
      ),
  },
  {
    what: "The integration engine's forecast outturn is a broken link.",
    plant: (program) => findings(put(projectIn(program, "INF-03"), { forecastCost: "#REF!" }), "IMP-10"),
  },
  {
    what: "Cloud hosting is green with a critical open risk: its failover is unproven.",
    plant: (program) => findings(projectIn(program, "INF-02"), "XT-04"),
  },
];
