import { periodOf } from "../build-projects";
import type { Program, ProjectEntry } from "../program";
import { mondayOf } from "../../values/workdays";
import type { Fault } from "./fault";
import { findings, projectIn, put } from "./fault";

/** A row that a team has added for a project still to be approved. */
function addProposed(
  program: Program,
  workstream: string,
  cells: { projectId: string | null; name: string; department: string; category: string; budget: number },
  weeks: number,
): ProjectEntry {
  const start = mondayOf(program.dataDate + 140);
  const entry: ProjectEntry = {
    register: "projects",
    workstream,
    asIs: new Set(),
    cells: {
      ...cells,
      workstream,
      stage: "Idea",
      status: "Proposed",
      declaredRag: "Grey",
      narrative: "Outline case in preparation.",
      sponsor: "Chief Operating Officer",
      manager: null,
      baselineStart: start,
      baselineFinish: start + 7 * weeks - 3,
      forecastFinish: start + 7 * weeks - 3,
      percentComplete: 0,
      forecastCost: cells.budget,
      objective: "Safer care",
      lastUpdated: program.dataDate - 5,
      period: periodOf(program.dataDate),
    },
    own: {},
  };
  const last = program.projects.findLastIndex((project) => project.workstream === workstream);
  program.projects.splice(last + 1, 0, entry);
  return entry;
}

/** Faults in who a project is, when it runs and how far it is. */
export const PROJECT_FAULTS: readonly Fault[] = [
  {
    what: "Ambulance handover screens was added without an ID; the cell says “TBC”.",
    plant: (program) =>
      findings(
        put(
          addProposed(
            program,
            "Infrastructure and data",
            {
              projectId: null,
              name: "Ambulance handover screens",
              department: "Acute Operations",
              category: "Infrastructure",
              budget: 260,
            },
            30,
          ),
          { projectId: "TBC" },
        ),
        "PRJ-01",
      ),
  },
  {
    what: "Theatre scheduling replacement was given the ID of Cyber security uplift, INF-06, and a finish five years away.",
    plant: (program) => {
      const added = addProposed(
        program,
        "Infrastructure and data",
        {
          projectId: "INF-06",
          name: "Theatre scheduling replacement",
          department: "Acute Operations",
          category: "Infrastructure",
          budget: 1150,
        },
        260,
      );
      return [...findings(added, "PRJ-02", "PRJ-27"), ...findings(projectIn(program, "INF-06"), "PRJ-02")];
    },
  },
  {
    what: "The super-user network writes its ID as “TRN 4”, in all three sheets.",
    plant: (program) => {
      const project = projectIn(program, "TRN-04");
      for (const entry of [...program.risks, ...program.milestones])
        if (entry.cells["project"] === "TRN-04") put(entry, { project: "TRN 4" });
      return findings(put(project, { projectId: "TRN 4" }), "PRJ-03");
    },
  },
  {
    what: "Patient identity and proxy access was entered again by another team, with a slip of typing and its own ID.",
    plant: (program) => {
      const added = addProposed(
        program,
        "Patient portal",
        {
          projectId: "PPT-08",
          name: "Patient identity & proxy acess",
          department: "Digital Services",
          category: "Patient service",
          budget: 540,
        },
        40,
      );
      return [...findings(added, "PRJ-04"), ...findings(projectIn(program, "PPT-03"), "PRJ-04")];
    },
  },
  {
    what: "The service desk project calls its status “Mobilising”, which no list knows.",
    plant: (program) => findings(put(projectIn(program, "INF-08"), { status: "Mobilising" }), "PRJ-06"),
  },
  {
    what: "Training records gives “Soft launch” as its phase.",
    plant: (program) => findings(put(projectIn(program, "TRN-06"), { stage: "Soft launch" }), "PRJ-07"),
  },
  {
    what: "Portal accessibility has no SRO.",
    plant: (program) => findings(put(projectIn(program, "PPT-06"), { sponsor: null }), "PRJ-08"),
  },
  {
    what: "Single sign-on names one person as SRO and as project manager, and its % done is a hundred points too high.",
    plant: (program) => {
      const project = projectIn(program, "INF-05");
      const percentComplete = Number(project.cells["percentComplete"]) + 1;
      return findings(
        put(project, { sponsor: project.cells["manager"] ?? null, percentComplete }),
        "PRJ-10",
        "PRJ-21",
      );
    },
  },
  {
    what: "Digital skills for clinical leaders has last year in its approved end: the baseline is over before it begins.",
    plant: (program) => {
      const project = projectIn(program, "TRN-05");
      const baselineFinish = Number(project.cells["baselineFinish"]) - 365;
      return findings(put(project, { baselineFinish }), "PRJ-11", "EV-04", "RAG-02");
    },
  },
  {
    what: "EMR wave 2 has an actual start after the data date.",
    plant: (program) =>
      findings(put(projectIn(program, "EMR-03"), { actualStart: program.dataDate + 9 }), "PRJ-13"),
  },
  {
    what: "Training needs was closed with its actual start deleted.",
    plant: (program) =>
      findings(put(projectIn(program, "TRN-01"), { actualStart: null }), "PRJ-14", "PRJ-20"),
  },
  {
    what: "The portal's foundation release has its actual start after its actual end.",
    plant: (program) => {
      const project = projectIn(program, "PPT-01");
      return findings(put(project, { actualStart: Number(project.cells["actualFinish"]) + 20 }), "PRJ-15");
    },
  },
  {
    what: "Data hall power and cooling is closed without an actual end, and its forecast was never set to what it cost.",
    plant: (program) => {
      const project = projectIn(program, "INF-10");
      const forecastCost = Number(project.cells["actualCost"]) + 35;
      return findings(put(project, { actualFinish: null, forecastCost }), "PRJ-16", "EV-26");
    },
  },
  {
    what: "Cloud hosting has an actual end while it is active.",
    plant: (program) =>
      findings(put(projectIn(program, "INF-02"), { actualFinish: program.dataDate - 12 }), "PRJ-17"),
  },
  {
    what: "Order communications still forecasts an end that has passed.",
    plant: (program) =>
      findings(put(projectIn(program, "EMR-06"), { forecastFinish: program.dataDate - 18 }), "PRJ-18"),
  },
  {
    what: "Downtime drills has not reported this month: last month's row with 0% done, no manager and no colour.",
    plant: (program) => {
      const lastUpdated = program.dataDate - 47;
      return findings(
        put(projectIn(program, "TRN-07"), {
          percentComplete: 0,
          manager: "TBC",
          declaredRag: "Not reported",
          lastUpdated,
          period: periodOf(lastUpdated),
        }),
        "PRJ-09",
        "PRJ-19",
        "RAG-14",
        "TIM-01",
        "TIM-04",
      );
    },
  },
  {
    what: "Data migration is far behind the time gone, as its story tells.",
    plant: (program) => findings(projectIn(program, "EMR-04"), "PRJ-25"),
  },
  {
    what: "The data platform misspells its workstream, and nothing of it is due within 90 days.",
    plant: (program) =>
      findings(
        put(projectIn(program, "INF-04"), { workstream: "Infrastructure and dta" }),
        "PRJ-28",
        "MS-12",
      ),
  },
  {
    what: "Secure messaging, on hold, has no directorate.",
    plant: (program) => findings(put(projectIn(program, "PPT-07"), { department: null }), "IMP-19"),
  },
];
